import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEditions } from '../src/app/open-editions.ts'
import { linesFor } from '../src/core/answer/card/lines-for.ts'
import type { Edition } from '../src/core/model/edition.ts'
import { openStore, type Store } from '../src/store/open.ts'
import { CLINIC } from './content/small-content.ts'
import { SILENT } from './fixtures/silent.ts'

describe('A first start', () => {
  let folder: string
  let store: Store
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-first-'))
    const keep = { databaseUrl: 'sqlite::memory:', dataFolder: folder, secret: null, oldSecrets: [] }
    store = await openStore({ ...keep, log: SILENT, now: Date.now })
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const open = async (contentFolder = folder): Promise<Edition> => {
    const config = { contentFolder, dataFolder: folder }
    const following = await openEditions({ config, store, log: SILENT, now: Date.now })
    following.close()
    return following.live.current
  }
  const linesOf = ({ clinic, helplines }: Edition): readonly string[] =>
    linesFor(clinic.country, helplines, 'self').map(({ name, call }) =>
      [name, ...call.map(one => one.number.digits)].join(' '),
    )

  it('without a content folder is refused, and says what to set', async () => {
    await expect(open(join(folder, 'none'))).rejects.toMatchObject({
      code: 'content-unreadable',
      message: expect.stringMatching(/nothing was published so far[^]*SIGNPOST_CONTENT/),
    })
  })

  it('with an empty folder serves help lines for everywhere', async () => {
    const edition = await open()
    expect(edition.number).toBe(0)
    expect(linesOf(edition)[0]).toMatch(/emergency number of the country/)
  })

  it('with a folder that is rejected serves the lines of its country, and nothing else of it', async () => {
    writeFileSync(join(folder, '_clinic.yml'), CLINIC)
    writeFileSync(join(folder, 'opening.md'), 'no intent')
    const edition = await open()
    expect([edition.number, edition.intents.size, edition.clinic.name]).toEqual([0, 0, 'the clinic'])
    expect(linesOf(edition)[0]).toContain('999')
  })
})
