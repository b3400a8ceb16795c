import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { shownText } from '../stand-ins/slack/read-aloud.ts'
import type { Shown } from '../stand-ins/slack/workspace.ts'
import { openClinic, type Clinic } from './clinic.ts'
import { firstLink, signIn } from './sign-in.ts'
import { runSignpost, type Signpost } from './signpost.ts'

const ANNA = 'U0ANNA'
const STAFF_CHANNEL = 'C0GENERAL'
const FEES = 'how much does a session cost'

describe('One process', () => {
  let clinic: Clinic
  let signpost: Signpost

  beforeAll(async () => {
    clinic = await openClinic()
    signpost = await clinic.start({
      HANDOFF_ROUTES: `slack:${STAFF_CHANNEL}`,
      HANDOFF_DRILL_DAYS: '0',
      SLACK_STAFF_GROUP: 'S0STAFF',
    })
  })
  afterAll(() => clinic.close())

  it('answers on Slack and on Discord, and says that the clinic is an example', async () => {
    const ben = clinic.discord.newcomer('direct')
    await clinic.slack.say(ANNA, FEES)
    ben.write(FEES)
    const shown = await until(() => clinic.shownTo(ANNA)[0])
    const said = await until(() => clinic.saidTo(ben)[0])
    for (const text of [shown.text, shownText(shown.blocks), JSON.stringify(said.body)]) {
      expect(text).toContain('A first conversation costs')
      expect(text).toContain('this clinic is made up')
    }
  })

  it('gives the link to the first account to its owner, and not to the log', async () => {
    const link = firstLink(signpost)
    expect(link).toMatch(/\/console\/welcome\/[\w-]{43}$/)
    expect(signpost.written()).not.toContain(link)
  })

  it('tells that it is alive and able to answer', async () => {
    expect(await get('/healthz')).toEqual({ status: 200, text: 'ok\n' })
    const ready = await get('/readyz')
    expect(ready.status).toBe(200)
    expect(ready.text).toMatch(
      /^ready\nstore: can be written\nslack: connected since .*\ndiscord: connected since .*\n$/,
    )
    expect((await get('/no/such/place')).status).toBe(404)
  })

  it('counts what it did, with the number of all turns beside', async () => {
    await until(() => signpost.lines().filter(({ msg }) => msg === 'turn answered').length === 2)
    const { text } = await get('/metrics')
    for (const platform of ['slack', 'discord']) {
      expect(text).toContain(`signpost_turns_total{platform="${platform}"} 1\n`)
      expect(text).toContain(`signpost_replies_total{platform="${platform}",kind="answer",delivery="delivered"} 1\n`)
      expect(text).toContain(`signpost_reply_seconds_count{platform="${platform}"} 1\n`)
    }
  })

  it('tells a person at once that a therapist has claimed their request in the console, and counts how long it took', async () => {
    const asked = (shown: Shown): boolean => shown.where === 'window' && shown.callback === 'route:'
    await clinic.slack.command(ANNA, 'C0SHARED', '/therapist', '')
    const form = await until(() => clinic.slack.shown.find(asked))
    await clinic.slack.submit(ANNA, form, { contact: '07700 900123', when: 'after four', note: '', consent: 'yes' })
    await until(() => clinic.slack.shown.find(({ channel, where }) => channel === STAFF_CHANNEL && where === 'channel'))
    const staff = await signIn(signpost)
    const [, id] = /requests\/([^/"]+)\/claim/.exec(await staff('/requests')) ?? []
    expect(await staff(`/requests/${id}/claim`, {})).toContain('07700 900123')
    await until(() =>
      clinic.shownTo(ANNA).find(({ blocks }) => shownText(blocks).includes('A therapist has your request')),
    )
    expect((await get('/metrics')).text).toContain('signpost_request_claimed_seconds_count 1\n')
  })

  async function get(path: string): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(signpost.url + path)
    return { status: response.status, text: await response.text() }
  }
})

describe('When one platform refuses', () => {
  it.each([
    ['Slack', { SLACK_BOT_TOKEN: 'xoxb-wrong' }, /Slack does not let us in: invalid_auth/],
    ['Discord', { DISCORD_TOKEN: 'not.a.token' }, /Discord does not know the token in DISCORD_TOKEN/],
  ])('%s, the operator reads why, and the other goes on', async (name, wrong, why) => {
    const clinic = await openClinic()
    const signpost = await clinic.start(wrong)
    const refused = signpost.lines().find(({ msg }) => msg === 'platform refused')
    expect(refused?.['message']).toMatch(why)
    const ben = clinic.discord.newcomer('direct')
    if (name === 'Slack') ben.write(FEES)
    else await clinic.slack.say(ANNA, FEES)
    await until(() => clinic.shownTo(ANNA)[0] ?? clinic.saidTo(ben)[0])
    await clinic.close()
  })

  it('as well as the other, the start is refused', async () => {
    const clinic = await openClinic()
    const wrong = { SLACK_BOT_TOKEN: 'xoxb-wrong', DISCORD_TOKEN: 'not.a.token' }
    const { code, written } = await runSignpost({ ...clinic.settings, ...wrong })
    expect(code).toBe(1)
    expect(written).toMatch(/Slack does not let us in.*Discord does not know the token/s)
    expect(written).not.toContain('not.a.token')
    await clinic.close()
  })
})

describe('A start is refused', () => {
  let clinic: Clinic

  beforeAll(async () => {
    clinic = await openClinic()
  })
  afterAll(() => clinic.close())

  it('when the clinic is the example and nobody asked for a demonstration', async () => {
    const { code, written } = await runSignpost({ ...clinic.settings, SIGNPOST_DEMO: 'no' })
    expect(code).toBe(1)
    expect(written).toContain('is the example (example: true)')
    expect(clinic.slack.calls).toEqual([])
    expect(clinic.discord.api.calls).toEqual([])
  })

  it('when settings are wrong, with all of them at once and no secret', async () => {
    const wrong = { SLACK_APP_TOKEN: 'oops-secret', PORT: 'many', SIGNPOST_DEMMO: 'yes', DISCORD_SHARDS: '3' }
    const { code, written } = await runSignpost({ ...clinic.settings, ...wrong })
    expect(code).toBe(1)
    for (const name of Object.keys(wrong)) expect(written).toContain(name)
    expect(written).not.toContain('oops-secret')
  })

  it('when the database is no database', async () => {
    const file = `${clinic.home.database}.txt`
    writeFileSync(file, 'this is not a database, and long enough to be looked at as one '.repeat(99))
    const { code, written } = await runSignpost({ ...clinic.settings, DATABASE_URL: `sqlite:${file}` })
    expect(code).toBe(1)
    expect(written).toContain('is not a SQLite database')
  })
})

describe('When it is told to stop', () => {
  it('by SIGTERM, it answers what runs, takes nothing new, and ends well', async () => {
    const clinic = await openClinic()
    const signpost = await clinic.start()
    const ben = clinic.discord.newcomer('direct')
    clinic.slack.troubles.add('chat.postMessage', { kind: 'busy', retryAfterSeconds: 2 }, 1)
    await clinic.slack.say(ANNA, FEES)
    await until(() => clinic.slack.calls.some(({ error }) => error === 'busy'))
    const toldAtMs = Date.now()
    const ending = signpost.end('SIGTERM')
    await until(() => clinic.discord.gateway.connected() === 0 && clinic.slack.openSockets === 0)
    ben.write(FEES)
    expect((await ending).code).toBe(0)
    expect(Date.now() - toldAtMs).toBeLessThan(11_000)
    expect(clinic.shownTo(ANNA)).toHaveLength(1)
    expect(clinic.saidTo(ben)).toEqual([])
    await clinic.close()
  })

  it('by SIGINT, it keeps nobody waiting longer than ten seconds, whatever is under way', async () => {
    const clinic = await openClinic()
    const signpost = await clinic.start()
    clinic.slack.troubles.add('chat.postMessage', { kind: 'busy', retryAfterSeconds: 25 }, 9)
    await clinic.slack.say(ANNA, FEES)
    await until(() => clinic.slack.calls.some(({ error }) => error === 'busy'))
    const toldAtMs = Date.now()
    expect((await signpost.end('SIGINT')).code).toBe(0)
    expect(Date.now() - toldAtMs).toBeLessThan(18_000)
    await clinic.close()
  })
})
