import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { openClinic, type Clinic } from './clinic.ts'

const ANNA = 'U0ANNA'
const FEES = 'how much does a session cost'
const DANGER = 'i want to kill myself'

/** What a person reads who was answered, and who is asked again. */
const ANSWERED = /A first conversation costs/
const ASKED = /could you ask again\?/

let clinic: Clinic

beforeEach(async () => {
  clinic = await openClinic()
})
afterEach(() => clinic.close())

/** Lets the time pass after which a turn counts as abandoned. */
function letTimePass(): void {
  const database = new DatabaseSync(clinic.home.database)
  database.exec('pragma busy_timeout = 5000')
  database.exec('update turns set claimed_at_ms = claimed_at_ms - 20000')
  database.close()
}

function phases(): readonly unknown[] {
  const database = new DatabaseSync(clinic.home.database, { readOnly: true })
  const rows = database.prepare('select phase from turns').all()
  database.close()
  return rows.map(({ phase }) => phase)
}

/** Whether it is kept that somebody was here before: that comes after the answer. */
function isRemembered(): boolean {
  const database = new DatabaseSync(clinic.home.database, { readOnly: true })
  const known = database.prepare('select 1 from memories').all()
  database.close()
  return known.length > 0
}

const texts = (person: string): readonly string[] => clinic.shownTo(person).map(({ text }) => text)

describe('Killed while Slack is told the answer', () => {
  it.each([
    ['that never arrived, the process asks the person to ask again, once', false, ASKED],
    ['that did arrive, the process says nothing more', true, ANSWERED],
  ])('%s', async (_, done, read) => {
    const first = await clinic.start()
    clinic.slack.troubles.add('chat.postMessage', { kind: 'silent', done }, 1)
    await clinic.slack.say(ANNA, FEES)
    await until(() => clinic.slack.calls.some(({ method }) => method === 'chat.postMessage'))
    await first.end('SIGKILL')
    expect(phases()).toEqual(['speaking'])
    letTimePass()
    const second = await clinic.start()
    await until(() => second.lines().some(({ msg }) => msg === 'turn abandoned, person asked again'))
    await second.end('SIGKILL')
    letTimePass()
    await (await clinic.start()).end('SIGTERM')
    expect(texts(ANNA)).toHaveLength(1)
    expect(texts(ANNA)[0]).toMatch(read)
    expect(texts(ANNA)[0]).toContain('020 7946 0958')
  })

  it('in words of danger, the process sends the card after the restart', async () => {
    const first = await clinic.start()
    clinic.slack.troubles.add('chat.postMessage', { kind: 'silent', done: false }, 9)
    await clinic.slack.say(ANNA, DANGER)
    await until(() => clinic.slack.calls.some(({ method }) => method === 'chat.postMessage'))
    await until(() => phases().length === 1)
    await first.end('SIGKILL')
    clinic.slack.troubles.clear()
    letTimePass()
    await clinic.start()
    await until(() => texts(ANNA).length > 0)
    expect(texts(ANNA)).toHaveLength(1)
    expect(texts(ANNA)[0]).toContain('116 123')
  })
})

describe('Killed while Discord is told the answer', () => {
  it.each([
    ['that never arrived, the process asks the person to ask again, once', false, ASKED],
    ['that did arrive, the process says nothing more', true, ANSWERED],
  ])('%s', async (_, afterwards, read) => {
    const ben = clinic.discord.newcomer('direct')
    const first = await clinic.start()
    clinic.discord.fail(/POST .channels.\d+.messages/, { status: 502 }, { times: 99, afterwards })
    ben.write(FEES)
    await until(() => clinic.discord.api.calls.some(call => /POST .channels.\d+.messages/.test(call)))
    await first.end('SIGKILL')
    clinic.discord.api.faults.splice(0)
    letTimePass()
    const second = await clinic.start()
    await until(() => second.lines().some(({ msg }) => msg === 'turn abandoned, person asked again'))
    const said = clinic.saidTo(ben).map(({ body }) => JSON.stringify(body))
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(read)
  })
})

describe('After a restart', () => {
  it('a turn that was answered is not answered again, and nobody is introduced to us twice', async () => {
    const first = await clinic.start()
    const event = {
      channel: 'D0ANNA',
      channel_type: 'im',
      text: FEES,
      // Just now: who was away for a week is introduced to us again.
      ts: `${Math.floor(Date.now() / 1000)}.000100`,
      type: 'message',
      user: ANNA,
    }
    await clinic.slack.event(event)
    await until(() => first.lines().some(({ msg }) => msg === 'turn answered') && isRemembered())
    await first.end('SIGKILL')
    const second = await clinic.start()
    await clinic.slack.event(event)
    await clinic.slack.say(ANNA, 'how long is a session')
    await until(() => texts(ANNA).length > 1)
    await second.end('SIGTERM')
    expect(texts(ANNA)).toHaveLength(2)
    expect(texts(ANNA).map(text => text.includes('I am a program, not a person'))).toEqual([true, false])
  })
})
