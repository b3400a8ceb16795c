import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { save } from '../../src/editing/save.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'

const PATH = 'a.md'
const LINES = ['one', 'two', 'three', 'four', 'five']

describe('What was read before somebody else saved', () => {
  let store: Store

  beforeEach(async () => {
    const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
    store = await openStore({ ...keep, log: SILENT, now: () => 1 })
  })
  afterEach(() => store.close())

  const written = (over: Readonly<Record<number, string>>): string =>
    LINES.map((line, at) => `${over[at] ?? line}\n`).join('')

  it('overwrites nothing of theirs, and loses nothing of mine', async () => {
    const { drafts } = store.editing
    const change = { path: PATH, basedOn: null, editor: 'anna' }
    const last = await drafts.save({ ...change, text: written({}) }, 0)
    await drafts.save({ ...change, text: written({ 0: 'theirs' }), editor: 'ben' }, 1)
    const mine = { path: PATH, text: written({ 4: 'mine' }), over: 1, edition: null, editor: 'anna' }
    const saved = await save(mine, store, { last, latest: null })
    expect(saved).toEqual({ kind: 'merged', version: 3, with: 'ben' })
    expect((await drafts.find(PATH))?.text).toBe(written({ 0: 'theirs', 4: 'mine' }))
  })

  it('says so where it was mine, on another page: what stands on this one has to be shown anew', async () => {
    const { drafts } = store.editing
    const change = { path: PATH, basedOn: null, editor: 'anna' }
    await drafts.save({ ...change, text: written({}), page: 'first' }, 0)
    await drafts.save({ ...change, text: written({ 0: 'there' }), page: 'second' }, 1)
    const here = { path: PATH, over: 1, edition: null, editor: 'anna', page: 'first' }
    const saved = await save({ ...here, text: written({ 4: 'here' }) }, store)
    expect(saved).toEqual({ kind: 'merged', version: 3, with: 'anna' })
    expect((await drafts.find(PATH))?.text).toBe(written({ 0: 'there', 4: 'here' }))
  })

  it('gives way to what the same page sends after it, also where that takes something back', async () => {
    const { drafts } = store.editing
    const change = { path: PATH, basedOn: null, editor: 'anna', page: 'first' }
    await drafts.save({ ...change, text: written({}) }, 0)
    await drafts.save({ ...change, text: written({ 0: 'typed' }) }, 1)
    const here = { path: PATH, over: 1, edition: null, editor: 'anna', page: 'first' }
    expect(await save({ ...here, text: written({}) }, store)).toEqual({ kind: 'saved', version: 3 })
    expect((await drafts.find(PATH))?.text).toBe(written({}))
    expect(await save({ ...here, over: 9, text: written({ 1: 'x' }) }, store)).toMatchObject({ kind: 'conflict copy' })
  })
})
