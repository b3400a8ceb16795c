import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { diff } from '../../../src/cli/commands/diff.ts'
import { editions } from '../../../src/cli/commands/editions.ts'
import { exportEdition } from '../../../src/cli/commands/export.ts'
import { publish } from '../../../src/cli/commands/publish.ts'
import { hashFiles } from '../../../src/content/serving/edition.ts'
import { readFolder } from '../../../src/content/files/folder.ts'
import { intentText, smallContent } from '../../content/small-content.ts'
import { named, publishFiles } from '../../console/house.ts'
import { openFolderRig, type FolderRig } from '../folder-rig.ts'
import { keepQuestion } from '../../fixtures/end-turn.ts'

const PRICE = 'clinic/price.md'

let models = ''
let rig: FolderRig

beforeAll(() => void (models = mkdtempSync(join(tmpdir(), 'signpost-folder-models-'))))
afterAll(() => rmSync(models, { recursive: true, force: true }))
beforeEach(() => void (rig = openFolderRig(models)))
afterEach(() => rig.remove())

/** Somebody else publishes on top of an edition. */
const meanwhile = (answer: string, basedOn: number): Promise<void> =>
  rig.withStore(store => publishFiles(store, smallContent({ [PRICE]: intentText({ answer }) }), basedOn))

const latest = (): Promise<number> => rig.withStore(async store => (await store.editions.latest())?.number ?? 0)

describe('signpost publish', () => {
  it('publishes the folder, says the way back, and writes down who did it and why', async () => {
    await rig.seed()
    rig.replace(PRICE, 'A visit costs', 'Each visit costs')
    const { status, out } = await rig.run(publish, ['--because', 'the lead asked for it'])
    expect(status).toBe(0)
    expect(out).toBe(
      'Edition 2 is published. Whatever runs serves it within seconds. To go back: npm run signpost -- publish --edition 1',
    )
    const [done] = await rig.withStore(store => store.staff.audit.last(1, Infinity))
    expect(done).toMatchObject({
      who: 'folder/anna',
      did: 'published',
      about: 'edition 2',
      detail: 'the lead asked for it',
    })
  })

  it('shows old beside new for the last questions, and what was asked only where that is wanted', async () => {
    await rig.seed()
    const asked = { platform: 'slack', conversation: 'c', person: 'p', outcome: 'answer', intents: [] } as const
    await rig.withStore(store => keepQuestion(store, { ...asked, turn: 't', question: 'how much is a visit', atMs: 1 }))
    rig.replace(PRICE, 'A visit costs', 'Each visit costs')
    const { out } = await rig.run(publish)
    expect(out).toMatch(/This changes 1 of the last 1 answers[^]*now .*A visit costs[^]*then .*Each visit costs/)
    expect(out).not.toContain('how much is a visit')
    expect((await rig.run(publish, ['--questions'])).out).toContain('how much is a visit')
  })

  it('publishes nothing twice', async () => {
    expect((await rig.run(publish)).out).toBe('Edition 1 is published. Whatever runs serves it within seconds.')
    const { status, out } = await rig.run(publish)
    expect(status).toBe(0)
    expect(out).toBe('Edition 1 says the same already. Nothing was published.')
  })

  it('publishes nothing that something stops, whatever the reason given, and says where and what to do', async () => {
    await rig.seed()
    rig.replace(PRICE, '{{fees.visit}}', '{{fees.unheard}}')
    const { status, out, err } = await rig.run(publish, ['--because', 'I am sure'])
    expect(status).toBe(1)
    expect(out).toMatch(/The check {2}clinic\/price\.md:\d+\n {2}\{\{fees\.unheard\}\} is not among/)
    expect(out).toContain('(stops publishing)')
    expect(err).toContain('Nothing was published: correct what stops it.')
    expect(await latest()).toBe(1)
  })

  it('asks for a reason where the gate only advises, and takes it', async () => {
    await rig.seed()
    rig.replace(PRICE, 'reviewBy: ', 'reviewBy: 2026-05-20 # ')
    const { status, out, err } = await rig.run(publish)
    expect(status).toBe(1)
    expect(out).toContain('(review-due)')
    expect(err).toContain('say why it is meant: npm run signpost -- publish --because "…"')
    expect(await latest()).toBe(1)
    expect((await rig.run(publish, ['--because', 'she reads it tomorrow'])).status).toBe(0)
    const done = await rig.withStore(store => store.staff.audit.last(9, Infinity))
    expect(done).toMatchObject([{ about: 'edition 2', detail: 'she reads it tomorrow' }])
  })

  it('refuses to overwrite what somebody else published, shows it, and puts both together when asked', async () => {
    await rig.seed()
    await meanwhile('A visit costs {{fees.visit}}, cake included.', 1)
    rig.replace(PRICE, 'title: What does a visit cost?', 'title: What is the price of a visit?')
    const { status, out, err } = await rig.run(publish)
    expect(status).toBe(1)
    expect(out).toContain('  - A visit costs {{fees.visit}}.\n  + A visit costs {{fees.visit}}, cake included.')
    expect(err).toContain('Edition 2 (cleo) came since the folder was level')
    expect(err).toContain('It goes together with your changes: `npm run signpost -- publish --merge`')
    expect(await latest()).toBe(2)
    expect((await rig.run(publish, ['--merge'])).status).toBe(0)
    expect(rig.read(PRICE)).toMatch(/What is the price of a visit\?[^]*cake included/)
    expect((await rig.run(publish)).out).toContain('Edition 3 is published')
    expect((await rig.run(diff)).out).toBe('They say the same.')
  })

  it('shows both where both changed the same words, and keeps the folder’s own until somebody decides', async () => {
    await rig.seed()
    await meanwhile('Theirs.', 1)
    rig.replace(PRICE, 'A visit costs {{fees.visit}}.', 'Ours.')
    const refused = await rig.run(publish)
    expect(refused.err).toContain(
      `You both changed the same places of ${PRICE}. \`npm run signpost -- publish --merge\``,
    )
    const merged = await rig.run(publish, ['--merge'])
    expect(merged.out).toContain('  edition  Theirs.\n  folder   Ours.')
    expect(rig.read(PRICE)).toContain('Ours.')
    expect(rig.read(PRICE)).not.toContain('Theirs.')
  })

  it('names another folder in what it tells to do', async () => {
    await rig.seed()
    await meanwhile('Theirs.', 1)
    rig.replace(PRICE, 'owner: ', 'owner: the very ')
    const { err } = await rig.run(publish, [rig.folder])
    expect(err).toContain(`\`npm run signpost -- publish ${rig.folder} --merge\``)
    await expect(rig.run(publish, [rig.folder, 'more'])).rejects.toThrow('One folder is enough')
  })

  it('goes back to an earlier edition, without a second person even where one is asked for', async () => {
    await rig.seed()
    await meanwhile('Wrong.', 1)
    const { status, out } = await rig.run(publish, ['--edition', '1'], { SIGNPOST_APPROVAL: 'publisher' })
    expect(status).toBe(0)
    expect(out).toContain('It says the same as edition 1. Edition 3 is published.')
    const again = await rig.run(publish, ['--edition', '1'])
    expect(again).toMatchObject({ status: 0, out: expect.stringContaining('Nothing was published') })
    expect((await rig.run(publish, ['--edition', '9'])).err).toContain('There is no such edition')
    await expect(rig.run(publish, ['--edition', 'one'])).rejects.toThrow('`npm run signpost -- editions` lists them')
  })

  it('needs the second person where one is asked for: another, active, of that role', async () => {
    await rig.withStore(async ({ staff }) => {
      const account = { isActive: true, passwordHash: '', formKey: 'k', createdAtMs: 0 }
      await staff.accounts.add({ ...account, name: named('anna'), role: 'admin' })
      await staff.accounts.add({ ...account, name: named('ben'), role: 'editor' })
      await staff.accounts.add({ ...account, name: named('cleo'), role: 'publisher' })
    })
    const asked = { SIGNPOST_APPROVAL: 'publisher' }
    for (const who of [[], ['--approved-by', 'anna'], ['--approved-by', 'ben'], ['--approved-by', 'nobody']])
      await expect(rig.run(publish, who, asked)).rejects.toThrow('a second person, publisher or above')
    expect((await rig.run(publish, ['--approved-by', 'cleo'], asked)).status).toBe(0)
    const [done] = await rig.withStore(store => store.staff.audit.last(1, Infinity))
    expect(done?.detail).toBe('approved by cleo')
  })
})

describe('npm run signpost -- editions', () => {
  it('lists what was published, newest first, with time and who', async () => {
    expect((await rig.run(editions)).err).toContain('Nothing was published yet.')
    await rig.seed()
    await meanwhile('Theirs.', 1)
    const lines = (await rig.run(editions)).out.split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^ {3}2 {2}2026-06-01 09:00 UTC {2}cleo +[0-9a-f]{12}$/),
      expect.stringMatching(/^ {3}1 {2}2026-06-01 09:00 UTC {2}anna, from a folder +[0-9a-f]{12}$/),
    ])
    const [first] = (await rig.run(editions, ['--json'])).out.split('\n')
    expect(JSON.parse(first ?? '')).toMatchObject({
      number: 2,
      editor: 'cleo',
      publishedAt: '2026-06-01T09:00:00.000Z',
    })
  })
})

describe('signpost diff', () => {
  it('shows what publishing the folder would change, and ends with 1 when something would', async () => {
    await rig.seed()
    expect(await rig.run(diff)).toMatchObject({ status: 0, out: 'They say the same.' })
    rig.replace(PRICE, 'A visit costs', 'Each visit costs')
    const { status, out } = await rig.run(diff)
    expect(status).toBe(1)
    expect(out).toContain(`${PRICE}  (changed)`)
    expect(out).toContain('  - A visit costs {{fees.visit}}.\n  + Each visit costs {{fees.visit}}.')
  })

  it('compares two editions, and knows which there are', async () => {
    await rig.seed()
    await meanwhile('Theirs.', 1)
    expect((await rig.run(diff, ['1', '2'])).out).toContain('+ Theirs.')
    expect((await rig.run(diff, ['2', '1'])).out).toContain('- Theirs.')
    expect(JSON.parse((await rig.run(diff, ['1', '2', '--json'])).out)).toMatchObject([{ path: PRICE }])
    await expect(rig.run(diff, ['1', '9'])).rejects.toThrow('There is no edition 9.')
    await expect(rig.run(diff, ['1', '2', '3'])).rejects.toThrow('two editions at most')
  })
})

describe('signpost export', () => {
  it('writes an edition so that publishing the folder has nothing to publish, and the hash is the same', async () => {
    await rig.seed()
    await meanwhile('Theirs.', 1)
    expect((await rig.run(exportEdition)).out).toBe(`${rig.folder} is level with edition 2. Files written: 1.`)
    const served = await rig.withStore(store => store.editions.latest())
    expect(hashFiles(await readFolder(rig.folder))).toBe(served?.hash)
    expect((await rig.run(publish)).out).toContain('Edition 2 says the same already')
  })

  it('writes an earlier edition into a new folder', async () => {
    await rig.seed()
    await meanwhile('Theirs.', 1)
    const other = join(rig.folder, '..', 'other')
    expect((await rig.run(exportEdition, [other, '--edition', '1'])).status).toBe(0)
    expect(await readFolder(other)).toEqual(await readFolder(rig.folder))
  })

  it('overwrites nothing that was never published unless told to', async () => {
    await rig.seed()
    rig.replace(PRICE, 'A visit costs', 'Each visit costs')
    const { status, err } = await rig.run(exportEdition)
    expect(status).toBe(1)
    expect(err).toContain('would be overwritten')
    expect(rig.read(PRICE)).toContain('Each visit costs')
    expect((await rig.run(exportEdition, ['--force'])).status).toBe(0)
    expect(rig.read(PRICE)).toContain('A visit costs')
  })

  it('says so when there is nothing to export', async () => {
    await expect(rig.run(exportEdition)).rejects.toThrow('Nothing was published yet')
    await rig.seed()
    await expect(rig.run(exportEdition, ['--edition', '7'])).rejects.toThrow('There is no edition 7.')
  })
})
