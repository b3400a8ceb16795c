import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import type { Visitor } from '../stand-ins/discord/people.ts'
import { directOf } from '../stand-ins/slack/workspace.ts'
import { openClinic, type Clinic } from './clinic.ts'
import type { Signpost } from './signpost.ts'

const [ANNA, CLEO, DANA, EVA] = ['U0ANNA', 'U0CLEO', 'U0DANA', 'U0EVA'] as const
const FEES = 'how much does a session cost'
const DANGER = 'i want to kill myself'

/** What a person reads who was answered, and who is asked again. */
const ANSWERED = /A first conversation costs/
const ASKED = /could you ask again\?/

let clinic: Clinic
let ben: Visitor
let fred: Visitor
/** Where the turns stood when the first process had died. */
let left: readonly unknown[]

// One story for all of them, since each start takes seconds: the first process dies amid five answers, the second asks again and dies.
beforeAll(async () => {
  clinic = await openClinic([ANNA, CLEO, DANA, EVA])
  ben = clinic.discord.newcomer('direct')
  fred = clinic.discord.newcomer('direct')
  const question = questionOf(EVA)
  const first = await clinic.start()
  await answerEva(first, question)
  await beginAnswers()
  await first.end('SIGKILL')
  left = phases()
  await askAgain()
  const third = await clinic.start()
  await clinic.slack.event(question)
  await clinic.slack.say(EVA, 'how long is a session')
  await until(() => texts(EVA).length > 1)
  await third.end('SIGTERM')
})
afterAll(() => clinic.close())

/** Just now: who was away for a week is introduced to us again. */
function questionOf(user: string): object {
  const ts = `${Math.floor(Date.now() / 1000)}.000100`
  return { channel: directOf(user), channel_type: 'im', text: FEES, ts, type: 'message', user }
}

async function answerEva(first: Signpost, question: object): Promise<void> {
  await clinic.slack.event(question)
  await until(() => first.lines().some(({ msg }) => msg === 'turn answered') && isRemembered())
}

/** Neither platform ever says whether what Anna, Cleo, Dana, Ben and Fred are told has arrived. */
async function beginAnswers(): Promise<void> {
  const { slack, discord } = clinic
  const silent = (user: string, done: boolean): void =>
    slack.troubles.add('chat.postMessage', { kind: 'silent', done }, 9, directOf(user))
  for (const [user, done] of [
    [ANNA, false],
    [CLEO, true],
    [DANA, false],
  ] as const)
    silent(user, done)
  for (const { channel, afterwards } of [
    { ...ben, afterwards: false },
    { ...fred, afterwards: true },
  ])
    discord.fail(new RegExp(`POST .channels.${channel}.messages`), { status: 502 }, { times: 99, afterwards })
  for (const [user, text] of [
    [ANNA, FEES],
    [CLEO, FEES],
    [DANA, DANGER],
  ] as const)
    await slack.say(user, text)
  for (const visitor of [ben, fred]) visitor.write(FEES)
  const begun = (channel: string) => (): boolean =>
    discord.api.calls.some(call => call.includes('POST') && call.includes(`/channels/${channel}/messages`))
  await until(() => slack.calls.filter(({ method }) => method === 'chat.postMessage').length >= 4)
  for (const { channel } of [ben, fred]) await until(begun(channel))
  await until(() => phases().filter(phase => phase !== 'settled').length === 5)
}

async function askAgain(): Promise<void> {
  clinic.slack.troubles.clear()
  clinic.discord.api.faults.splice(0)
  letTimePass()
  const second = await clinic.start()
  await until(() => second.lines().filter(({ msg }) => msg === 'turn abandoned, person asked again').length === 5)
  await second.end('SIGKILL')
  letTimePass()
}

/** Lets the time pass after which a turn counts as abandoned. */
function letTimePass(): void {
  const database = new DatabaseSync(clinic.home.database)
  database.exec('pragma busy_timeout = 5000')
  database.exec('update turns set claimed_at_ms = claimed_at_ms - 20000')
  database.close()
}

function phases(): readonly unknown[] {
  return ask('select phase from turns').map(({ phase }) => phase)
}

/** Whether it is kept that somebody was here before: that comes after the answer. */
function isRemembered(): boolean {
  return ask('select 1 from memories').length > 0
}

function ask(query: string): readonly Record<string, unknown>[] {
  const database = new DatabaseSync(clinic.home.database, { readOnly: true })
  const rows = database.prepare(query).all()
  database.close()
  return rows
}

const texts = (person: string): readonly string[] => clinic.shownTo(person).map(({ text }) => text)
const said = (visitor: Visitor): readonly string[] => clinic.saidTo(visitor).map(({ body }) => JSON.stringify(body))

describe('A process that is killed while Slack is told the answer', () => {
  it.each([
    ['that never arrived: the next asks the person to ask again, once', ANNA, ASKED],
    ['that did arrive: the next says nothing more', CLEO, ANSWERED],
  ])('%s', (_, person, read) => {
    expect(texts(person)).toHaveLength(1)
    expect(texts(person)[0]).toMatch(read)
    expect(texts(person)[0]).toContain('020 7946 0958')
  })

  it('in words of danger: the next sends the card', () => {
    expect(texts(DANA)).toHaveLength(1)
    expect(texts(DANA)[0]).toContain('116 123')
  })

  it('has noted before each answer that it goes out; the card waits for no store', () => {
    expect(left.map(String).toSorted()).toEqual(['claimed', 'settled', ...Array.from({ length: 4 }, () => 'speaking')])
  })
})

describe('A process that is killed while Discord is told the answer', () => {
  it.each([
    ['that never arrived: the next asks the person to ask again, once', () => ben, ASKED],
    ['that did arrive: the next says nothing more', () => fred, ANSWERED],
  ])('%s', (_, visitor, read) => {
    expect(said(visitor())).toHaveLength(1)
    expect(said(visitor())[0]).toMatch(read)
  })
})

describe('After a restart', () => {
  it('a turn that was answered is not answered again, and nobody is introduced to us twice', () => {
    expect(texts(EVA)).toHaveLength(2)
    expect(texts(EVA).map(text => text.includes('I am a program, not a person'))).toEqual([true, false])
  })
})
