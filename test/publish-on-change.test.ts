import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { markFolder } from '../src/content/files/folder-base.ts'
import { writeFolder } from '../src/content/files/write-folder.ts'
import { seedEditions } from '../src/content/gate/seed.ts'
import type { Log } from '../src/core/model/log.ts'
import { publishOnChange } from '../src/app/publish-on-change.ts'
import { openStore, type Store } from '../src/store/open.ts'
import { publishFiles } from './console/house.ts'
import { intentText, smallContent, TODAY } from './content/small-content.ts'
import { SILENT } from './fixtures/silent.ts'

const PRICE = 'clinic/price.md'

let home = ''
let place = 0
let folder = ''
let store: Store
let lines: { readonly words: string; readonly facts: Readonly<Record<string, unknown>> }[]
let look: () => Promise<void>

const now = (): number => Date.parse(TODAY)
const log: Log = { ...SILENT, info: note, warn: note, error: note }

function note(words: string, facts: Readonly<Record<string, unknown>> = {}): void {
  lines.push({ words, facts })
}

beforeAll(() => void (home = mkdtempSync(join(tmpdir(), 'signpost-watch-'))))
afterAll(() => rmSync(home, { recursive: true, force: true }))
beforeEach(async () => {
  place += 1
  lines = []
  folder = join(home, `content-${place}`)
  await writeFolder(folder, smallContent())
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now })
  await seedEditions(store.editions, folder, TODAY)
  look = restart()
})
afterEach(() => store.close())

/** The job of a program that has just started. */
function restart(): () => Promise<void> {
  return publishOnChange({ config: { contentFolder: folder, dataFolder: home }, store, log, now })
}

/** Changes the answer of the folder, and looks as often as it takes to see that nobody is writing any more. */
async function write(answer: string): Promise<void> {
  await writeFolder(folder, smallContent({ [PRICE]: intentText({ answer }) }))
  await look()
  await look()
}

async function latest(): Promise<string> {
  const edition = await store.editions.latest()
  return `${edition?.number} ${/---\n\s*([^-]*)$/.exec(edition?.files.find(({ path }) => path === PRICE)?.text ?? '')?.[1]?.trim()}`
}

describe('A folder that publishes itself', () => {
  it('publishes each change once it lies still, and says so', async () => {
    await look()
    await look()
    expect(lines).toEqual([])
    await writeFolder(folder, smallContent({ [PRICE]: intentText({ answer: 'Once.' }) }))
    await look()
    expect(await latest()).toMatch(/^1 /)
    await look()
    expect(await latest()).toBe('2 Once.')
    expect(lines).toEqual([{ words: 'folder published', facts: { edition: 2 } }])
    await look()
    await write('Twice.')
    expect(await latest()).toBe('3 Twice.')
  })

  it('goes on after a restart, whatever old edition the folder notes that it is level with', async () => {
    await markFolder(folder, 1)
    await write('Once.')
    look = restart()
    await write('Twice.')
    expect(await latest()).toBe('3 Twice.')
  })

  it('refuses a broken change, says where and what to do, and leaves the old edition', async () => {
    await write('It costs {{fees.unheard}}.')
    await look()
    expect(await latest()).toMatch(/^1 /)
    expect(lines).toEqual([
      {
        words: 'folder not published',
        facts: {
          why: 'refused',
          concerns: 1,
          part: 'check',
          about: expect.stringMatching(/^clinic\/price\.md:\d+$/),
          what: "{{fees.unheard}} is not among the clinic's facts.",
          todo: '`npm run signpost -- publish` shows all of it.',
        },
      },
    ])
    await write('Corrected.')
    expect(await latest()).toBe('2 Corrected.')
  })

  it('never says in the log what people asked', async () => {
    await store.editing.golden.add({ id: 'g', question: 'how much is a visit', expects: null })
    await write('Once.')
    expect(lines).toMatchObject([{ facts: { why: 'refused', part: 'golden' } }])
    expect(JSON.stringify(lines)).not.toContain('how much is')
  })

  it('overwrites nothing that was published in the console since, and tells the way', async () => {
    await publishFiles(store, smallContent({ [PRICE]: intentText({ answer: 'By Cleo.' }) }), 1)
    await write('Once.')
    expect(await latest()).toBe('2 By Cleo.')
    expect(lines).toMatchObject([
      {
        words: 'folder not published',
        facts: { why: 'outdated', latest: 2, todo: expect.stringContaining('--merge') },
      },
    ])
  })

  it('is level again once the console has gone back to what the folder says', async () => {
    await publishFiles(store, smallContent({ [PRICE]: intentText({ answer: 'By Cleo.' }) }), 1)
    await publishFiles(store, smallContent(), 2)
    await write('Once.')
    expect(await latest()).toBe('4 Once.')
  })
})
