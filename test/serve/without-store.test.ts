import { readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { ROOT } from '../sources/read-sources.ts'
import { answerOnSlack, openClinic, type Clinic } from './clinic.ts'
import { freePort, type Signpost } from './signpost.ts'

const ANNA = 'U0ANNA'
const FEES = 'how much does a session cost'
const DANGER = 'I want to kill myself tonight'

describe('A start while the database file cannot be used', () => {
  let clinic: Clinic
  let folder: string
  let holder: DatabaseSync
  let signpost: Signpost

  /** The clinic was at work before, with a price that is not in the folder which the next start is given. */
  beforeAll(async () => {
    clinic = await openClinic()
    folder = await mkdtemp(join(tmpdir(), 'signpost-content-'))
    await cp(join(ROOT, 'intents'), folder, { recursive: true })
    await changePrice(folder)
    const before = await clinic.start({ SIGNPOST_CONTENT: folder })
    await until(() => readdirSync(clinic.settings['SIGNPOST_DATA'] ?? '').includes('last-edition.json'))
    await before.end('SIGTERM')
    holder = new DatabaseSync(clinic.home.database)
    holder.exec('begin exclusive')
    signpost = await clinic.start({
      HANDOFF_ROUTES: 'slack:C0GENERAL',
      HANDOFF_DRILL_DAYS: '0',
      SLACK_STAFF_GROUP: 'S0STAFF',
    })
  })
  afterAll(async () => {
    if (holder.isOpen) holder.close()
    await clinic.close()
    await rm(folder, { recursive: true })
  })

  it('answers from the last edition that was served, with the way to a therapist, and takes no requests', async () => {
    const text = await answerTo(FEES)
    expect(text).toContain('£77.77')
    expect(text).not.toContain('Ask for a therapist')
  })

  it('does not say that nothing is kept of a person, since it cannot know', async () => {
    expect(await answerTo('what do you store about me')).not.toContain('nothing is kept at the moment')
  })

  it('shows the card', async () => {
    expect(await answerTo(DANGER)).toMatch(/Samaritans|999|911|988/)
  })

  it('is not ready, and says why, what is left out, and that it goes on trying', async () => {
    const { status, text } = await get('/readyz')
    expect(status).toBe(503)
    expect(text).toMatch(/^not ready: store-unavailable\nstore: store-unavailable: .*is locked by another program/)
    expect(text).toContain('no requests are taken')
    expect((await get('/console')).status).toBe(404)
  })

  it('tells the operator once, and the log at most once a minute', async () => {
    await until(() => told('operator notice')[0])
    expect(told('operator notice')).toHaveLength(1)
    expect(told('operator notice')[0]).toMatchObject({ code: 'store-away' })
    expect(told('job failed').length).toBeLessThanOrEqual(1)
  })

  it('goes over to the file as soon as it can be used, and loses nobody who asks then', async () => {
    holder.close()
    expect(await until(() => told('store taken up')[0])).toMatchObject({ edition: 1 })
    expect((await get('/readyz')).text).toMatch(/^ready\nstore: can be written\n/)
    expect(await answerTo(FEES)).toContain('£77.77')
    expect((await get('/console')).status).toBe(401)
    expect((await signpost.end('SIGTERM')).code).toBe(0)
  })

  function told(event: string): readonly Readonly<Record<string, unknown>>[] {
    return signpost.lines().filter(({ msg }) => msg === event)
  }

  const answerTo = (question: string): Promise<string> => answerOnSlack(clinic.slack, ANNA, question)

  async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(signpost.url + path)
    return { status: response.status, text: await response.text() }
  }
})

describe('A start while PostgreSQL is not there', () => {
  it('answers all the same, from the content folder', async () => {
    const clinic = await openClinic()
    const signpost = await clinic.start({ DATABASE_URL: `postgres://signpost:hidden@127.0.0.1:${await freePort()}/x` })
    expect(await answerOnSlack(clinic.slack, ANNA, FEES)).toContain('A first conversation costs')
    const ready = await fetch(`${signpost.url}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.text()).toContain('is not running, or not at this address')
    expect(signpost.written()).not.toContain('hidden')
    await clinic.close()
  })
})

async function changePrice(folder: string): Promise<void> {
  const file = join(folder, '_clinic.yml')
  const text = await readFile(file, 'utf8')
  const changed = text.replace(/£30\b/, '£77.77')
  expect(changed).not.toBe(text)
  await writeFile(file, changed)
}
