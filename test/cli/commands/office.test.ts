import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backup } from '../../../src/cli/commands/backup.ts'
import { claim } from '../../../src/cli/commands/claim.ts'
import { drill } from '../../../src/cli/commands/drill.ts'
import { restore } from '../../../src/cli/commands/restore.ts'
import { status } from '../../../src/cli/commands/status.ts'
import type { Command, Io } from '../../../src/cli/terminal/io.ts'
import { ask } from '../../../src/core/handoff/ask.ts'
import { codeOf } from '../../../src/core/handoff/code.ts'
import { claim as claimRequest } from '../../../src/core/handoff/work.ts'
import { openStore, type Store } from '../../../src/store/open.ts'
import { WATCHED_MS } from '../../../src/core/learning/compare-outcomes.ts'
import { publishFiles } from '../../console/house.ts'
import { intentText, smallContent } from '../../content/small-content.ts'
import { id } from '../../fixtures/small-clinic.ts'
import { ASKING, MINUTE, MONDAY_9, rulesAt } from '../../fixtures/handoff.ts'
import { keepQuestion } from '../../fixtures/end-turn.ts'
import { fillSealed } from '../../fixtures/sealed.ts'
import { SILENT } from '../../fixtures/silent.ts'
import { runCommand, type Ran } from '../run-command.ts'

let folder = ''
let nowMs = MONDAY_9
let stores: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-office-'))
  nowMs = MONDAY_9
})

afterEach(async () => {
  await Promise.all(stores.splice(0).map(store => store.close()))
  rmSync(folder, { recursive: true })
})

const env = (): Record<string, string> => ({
  SIGNPOST_DATA: folder,
  USER: 'anna',
  HANDOFF_ROUTES: 'webhook:https://hooks.x.example/',
  WEBHOOK_SECRET: 'w'.repeat(32),
})

const run = (command: Command, args: readonly string[], over: Io['env'] = {}): Promise<Ran> =>
  runCommand(command, args, { env: { ...env(), ...over }, nowMs })

async function openData(): Promise<Store> {
  const databaseUrl = `sqlite:${join(folder, 'signpost.sqlite')}`
  const keep = { databaseUrl, dataFolder: folder, secret: null, oldSecrets: [] }
  const store = await openStore({ ...keep, log: SILENT, now: () => nowMs })
  stores.push(store)
  return store
}

let filed = 0

function file(store: Store, person = 'U1'): Promise<unknown> {
  filed += 1
  const id = `r${filed}`
  return store.handoffs.file(
    code => ask({ ...ASKING, id, code, person }, rulesAt(nowMs)),
    () => codeOf(filed),
  )
}

const backupFile = (): string => join(folder, 'backups', 'monday.sqlite')

describe('A backup', () => {
  it('is taken while requests are being filed, and holds all that were filed before', async () => {
    const store = await openData()
    for (let at = 0; at < 50; at += 1) await file(store, `before-${at}`)
    const filing = Array.from({ length: 50 }, (_, at) => file(store, `meanwhile-${at}`))
    expect((await run(backup, [backupFile()])).status).toBe(0)
    await Promise.all(filing)
    await Promise.all(stores.splice(0).map(one => one.close()))
    expect((await run(restore, [backupFile()])).out).toContain('signpost.sqlite.before-')
    const restored = await openData()
    for (let at = 0; at < 50; at += 1) {
      const person = { platform: 'slack', person: `before-${at}` } as const
      expect(await restored.handoffs.latest('request', person)).toMatchObject({ details: ASKING.details })
    }
  })

  it('is readable by its owner only, and replaces nothing', async () => {
    await file(await openData())
    await run(backup, [backupFile()])
    expect(statSync(backupFile()).mode & 0o777).toBe(0o600)
    await expect(run(backup, [backupFile()])).rejects.toThrow('is there already')
    expect(readdirSync(join(folder, 'backups'))).toEqual(['monday.sqlite'])
  })

  it('is not restored while the assistant runs, nor when it is damaged or something else', async () => {
    await file(await openData())
    await run(backup, [backupFile()])
    await expect(run(restore, [backupFile()])).rejects.toThrow('is in use. Stop Signpost first')
    const other = join(folder, 'other.sqlite')
    writeFileSync(other, 'Dear diary, this is no database. '.repeat(100))
    await expect(run(restore, [other])).rejects.toThrow(/not a SQLite database/)
    await expect(run(restore, [join(folder, 'none')])).rejects.toThrow('There is no backup')
  })

  it('of PostgreSQL is left to its own tools', async () => {
    const over = { DATABASE_URL: 'postgres://db/x', SIGNPOST_SECRET: 's'.repeat(32) }
    await expect(run(backup, ['x'], over)).rejects.toThrow('pg_dump')
  })
})

describe('signpost status', () => {
  it('counts what became of requests, each out of all that were asked', async () => {
    const store = await openData()
    await file(store)
    await file(store, 'U2')
    const { id = '' } = (await store.handoffs.latest('request', { platform: 'slack', person: 'U1' })) ?? {}
    nowMs += 9 * MINUTE
    await store.handoffs.change(id, now => claimRequest(now, 'slack/ANNA', rulesAt(nowMs)))
    const { out, status: code } = await run(status, [])
    expect(code).toBe(0)
    expect(out).toContain('claimed         1 of 2; 0 withdrawn before')
    expect(out).toContain('half within 9 min, nine in ten within 9 min, of the 1 claimed')
    expect(out).toContain('waiting now     1, the first for 9 min')
    expect(out).toContain('No drill was ever answered')
  })

  it('counts visitors’ sessions once each, where questions are kept', async () => {
    const store = await openData()
    expect((await run(status, [])).out).not.toContain('sessions')
    const asked = { platform: 'slack', person: 'p', question: 'is there parking', intents: [], atMs: nowMs } as const
    await keepQuestion(store, { ...asked, turn: 'a', outcome: 'fallback' })
    await keepQuestion(store, { ...asked, turn: 'b', outcome: 'answer' })
    await keepQuestion(store, { ...asked, turn: 'c', outcome: 'clarify', person: 'q' })
    const { out } = await run(status, [])
    expect(out).toContain(
      'Visitors’ sessions: 2; 1 answered at once, 0 offered and taken, 1 offered and left, 0 not known',
    )
  })

  it('tells for two days how a changed intent fares, and ends with 1 when it is clearly worse', async () => {
    const store = await openData()
    await publishFiles(store, smallContent(), null)
    await publishFiles(store, smallContent({ 'clinic/price.md': intentText({ answer: 'A lot.' }) }), 1)
    const say = (edition: number, verdict: 'helpful' | 'unhelpful') =>
      Promise.all(
        Array.from({ length: 25 }, (_, at) =>
          store.feedback.note({ turn: `${edition}-${at}`, intent: id('price'), verdict, edition, atMs: nowMs }),
        ),
      )
    await say(1, 'helpful')
    await say(2, 'unhelpful')
    nowMs += 1
    const { out, status: code } = await run(status, [])
    expect(out).toContain('said it did not help       25 of 25, before 0 of 25: clearly worse')
    expect(out).toContain('then asked for a therapist 0 of 0, before 0 of 0: too few to tell')
    expect(out).toContain('To go back: npm run signpost -- publish --edition 1')
    expect(code).toBe(1)
    nowMs += WATCHED_MS
    expect((await run(status, [])).out).not.toContain('did not help')
  })

  it('tells how much is encrypted with a former secret, and ends with 1 when something cannot be opened', async () => {
    const [before, after] = ['b'.repeat(32), 'a'.repeat(32)]
    const databaseUrl = `sqlite:${join(folder, 'signpost.sqlite')}`
    const keep = { databaseUrl, dataFolder: folder, secret: before, oldSecrets: [], log: SILENT, now: () => nowMs }
    const store = await openStore(keep)
    await fillSealed(store)
    await store.close()
    const rotating = await run(status, [], { SIGNPOST_SECRET: after, SIGNPOST_OLD_SECRETS: before })
    expect([rotating.status, rotating.out]).toEqual([
      0,
      expect.stringContaining('7 rows are still encrypted with a former secret: leave it in SIGNPOST_OLD_SECRETS'),
    ])
    const early = await run(status, [], { SIGNPOST_SECRET: after })
    expect([early.status, early.out]).toEqual([1, expect.stringContaining('7 encrypted rows cannot be opened')])
  })

  it('says that no requests are taken where there are no routes', async () => {
    const { out, status: code } = await run(status, [], { HANDOFF_ROUTES: '' })
    expect(out).toContain('No requests are taken: HANDOFF_ROUTES is not set.')
    expect(out).not.toContain('drill')
    expect(code).toBe(0)
  })
})

describe('signpost claim', () => {
  it('shows what the person wrote, by code, and writes down who saw it', async () => {
    const store = await openData()
    await file(store)
    const request = await store.handoffs.latest('request', { platform: 'slack', person: 'U1' })
    const code = request?.code ?? ''
    const { out } = await run(claim, [code.toLowerCase().replace('-', ' ')])
    expect(out).toContain('07700 900000')
    expect((await run(claim, [code, '--done', 'in-touch'])).out).toContain('is closed')
    const audit = await store.audit.of(request?.id ?? '')
    expect(audit.map(({ action, by }) => `${action} ${by}`)).toEqual([
      'asked person',
      'claimed terminal/anna',
      'saw terminal/anna',
      'closed terminal/anna',
    ])
  })

  it('wants a code that is there, a name and a reason it knows', async () => {
    await openData()
    await expect(run(claim, ['hello'])).rejects.toThrow('Which request?')
    await expect(run(claim, ['K7-42'])).rejects.toThrow('There is no request K7-42')
    await expect(run(claim, ['K7-42'], { USER: '' })).rejects.toThrow('Who are you?')
    await expect(run(claim, ['K7-42', '--done', 'because'])).rejects.toThrow('Why is it done?')
  })
})

describe('signpost drill', () => {
  it('ends well once somebody has claimed it', async () => {
    const store = await openData()
    const drilling = run(drill, ['--wait', '30'])
    await expect.poll(() => store.handoffs.latest('drill', null)).not.toBeNull()
    const { id = '' } = (await store.handoffs.latest('drill', null)) ?? {}
    nowMs += 4000
    await store.handoffs.change(id, now => claimRequest(now, 'slack/ANNA', rulesAt(nowMs)))
    expect(await drilling).toMatchObject({ status: 0, out: expect.stringContaining('Claimed after 4 s') })
    expect((await run(status, [])).out).toContain('was answered 0 s ago and counts for 30 days more')
  })

  it('ends with 1 when no route took it', async () => {
    await openData()
    const drilling = run(drill, ['--wait', '1'])
    nowMs += 2000
    expect(await drilling).toMatchObject({ status: 1, err: expect.stringContaining('No route took the drill') })
  })
})
