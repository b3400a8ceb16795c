import { saying } from '../fixtures/saying.ts'
import { plainText } from '../../src/core/model/rich-text.ts'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { ConversationParts } from '../../src/conversation/room.ts'
import { cancel } from '../../src/core/handoff/ask.ts'
import type { Alerting } from '../../src/core/model/alerting.ts'
import { live } from '../../src/core/model/live.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Delivery, Turn, TurnHandler } from '../../src/core/model/turn.ts'
import { createRequests } from '../../src/delivery/requests.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { EDITION, openRig, type Rig } from '../delivery/rig.ts'
import { MINUTE } from '../fixtures/handoff.ts'
import { SILENT } from '../fixtures/silent.ts'
import { formSent, pressed, typed } from '../fixtures/small-clinic.ts'

let rig: Rig
let handle: TurnHandler
let number = 0

// Botkit takes a while to load, which is no part of any turn.
beforeAll(async () => void (await import('../../src/conversation/dialogs/bridge.ts')))

beforeEach(async () => {
  rig = await openRig()
  handle = engine()
})

afterEach(() => rig.close())

function engine(over: Partial<ConversationParts> = {}): TurnHandler {
  const parts = {
    ...rig.store,
    requests: rig.requests,
    questions: null,
    editions: live(EDITION),
    meter: createMetrics(),
    log: SILENT,
  }
  return createTurnHandler({ ...parts, now: () => rig.nowMs, ...over })
}

const HERE: Delivery = { kind: 'delivered', how: 'here', ref: '1' }

async function reply(turn: Turn, delivery = HERE): Promise<Reply> {
  let said: Reply | null = null
  const mine = { ...turn, platform: 'slack', person: 'U1', id: `turn-${(number += 1)}` } as const
  await handle(mine, async given => {
    said = given
    return delivery
  })
  if (!said) throw new Error('nothing was said')
  return said
}

const bodyOf = (said: Reply): string => ('body' in said ? plainText(said.body) : said.kind)
const tell = async (...lines: readonly string[]): Promise<string> => {
  let last = ''
  for (const line of lines) last = bodyOf(await reply(typed(line)))
  return last
}

const latest = (): ReturnType<typeof rig.store.handoffs.latest> =>
  rig.store.handoffs.latest('request', { platform: 'slack', person: 'U1' })

const FORM = formSent('route', { contact: '07700 900123', when: 'after four', note: '', consent: 'yes' })

describe('Somebody who asks for a therapist in words only', () => {
  it('was handed over out of what they asked before, where questions are kept', async () => {
    const clinic = { ...EDITION.clinic, keepsQuestions: true }
    handle = engine({ questions: rig.store, editions: live({ ...EDITION, clinic }) })
    const isHandedOver = async (): Promise<readonly boolean[]> =>
      (await rig.store.inbox.last(9)).map(one => one.isHandedOver)
    await reply({ ...typed('hello'), saidAtMs: rig.nowMs })
    rig.nowMs += MINUTE
    await reply({ ...typed('what does a visit cost'), saidAtMs: rig.nowMs })
    rig.nowMs += MINUTE
    await reply({ ...pressed('route'), saidAtMs: rig.nowMs })
    for (const line of ['07700 900123', 'after four', '-'])
      await reply({ ...typed(line), saidAtMs: (rig.nowMs += MINUTE) })
    expect(await isHandedOver()).toEqual([false])
    await reply({ ...typed('yes'), saidAtMs: (rig.nowMs += MINUTE) })
    expect(await isHandedOver()).toEqual([true])
  })

  it('is asked for contact, time, a note and consent, and gets a receipt', async () => {
    expect(bodyOf(await reply(pressed('route')))).toContain('How can we reach you?')
    expect(await tell('07700 900123')).toContain('When is a good time?')
    expect(await tell('after four')).toContain('Anything to know?')
    expect(await tell('-')).toContain('May the therapists read this?')
    const receipt = await reply(typed('yes'))
    expect(bodyOf(receipt)).toContain('Your request is with the clinic')
    expect(receipt).toMatchObject({ kind: 'status', offers: ['edit', 'cancel'], route: { canRequest: true } })
    expect(await latest()).toMatchObject({ details: { contact: '07700 900123', when: 'after four', note: '' } })
  })

  it('gets the receipt once, where it was said in a conversation of two', async () => {
    await reply(pressed('route'))
    await tell('07700 900123', 'after four', '-', 'yes')
    await rig.pass(5000)
    expect(rig.slack.told('U1')).toEqual([])
  })

  it('may stop at any time, and nothing is sent', async () => {
    await reply(pressed('route'))
    expect(await tell('07700 900123', 'never mind')).toContain('I have sent nothing')
    expect(await tell('how much is a visit')).toBe('answer')
    await reply(pressed('route'))
    expect(await tell('07700 900123', 'after four', '-', 'no')).toContain('I have sent nothing')
    expect(await latest()).toBeNull()
  })

  it('is asked again for what cannot be understood or is too long', async () => {
    await reply(pressed('route'))
    expect(await tell('x'.repeat(201))).toContain('fewer words')
    expect(await tell('07700 900123', 'after four', '-', 'purple')).toContain('yes or no')
    expect(await tell('yes please')).toContain('Your request is with the clinic')
  })

  it('goes on after a restart, and after a crisis card', async () => {
    await reply(pressed('route'))
    await tell('07700 900123')
    handle = engine()
    expect((await reply(typed('I want to die'))).kind).toBe('crisis')
    expect(await tell('after four', '-', 'yes')).toContain('Your request is with the clinic')
    expect(await latest()).toMatchObject({ details: { contact: '07700 900123', when: 'after four' } })
  })

  it('leaves a choice that was offered, and the form when pressing something else', async () => {
    await tell('how much is a visit', 'tell me more')
    expect(bodyOf(await reply(pressed('route')))).toContain('How can we reach you?')
    expect(bodyOf(await reply(pressed('show', 'price')))).toBe('answer')
    expect(await tell('how much is a visit')).toBe('answer')
    expect(await latest()).toBeNull()
  })

  it('leaves the form by pressing a button that is about requests, too', async () => {
    await reply(pressed('route'))
    expect(bodyOf(await reply(pressed('cancel')))).toContain('no open request')
    expect(await tell('how much is a visit')).toBe('answer')
  })

  it('changes it in words, is shown in private what they sent, and keeps what they like', async () => {
    await reply(
      formSent('route', { contact: '07700 900123', when: 'after *four*', note: 'ring twice', consent: 'yes' }),
    )
    const first = await reply({ ...pressed('edit'), place: 'channel' })
    expect(first).toMatchObject({ audience: 'person', body: saying(/You sent: 07700 900123[^]*“keep”/) })
    expect(await tell('sam@x.example')).toContain('You sent: after *four*')
    expect(await tell('keep')).toMatch(/You sent: ring twice[^]*“nothing”/)
    expect(await tell('-')).toContain('I have changed your request')
    expect((await latest())?.details).toEqual({ contact: 'sam@x.example', when: 'after *four*', note: 'ring twice' })
    await reply(pressed('edit'))
    await tell('-', '-', 'nothing')
    expect((await latest())?.details).toEqual({ contact: 'sam@x.example', when: 'after *four*', note: '' })
  })

  it('is told so where the request was closed while they changed it', async () => {
    await reply(FORM)
    await reply(pressed('edit'))
    const id = (await latest())?.id ?? ''
    await rig.store.handoffs.change(id, request => cancel(request, { nowMs: rig.nowMs }))
    expect(await tell('sam@x.example')).toContain('no open request')
    expect(await tell('how much is a visit')).toBe('answer')
  })
})

/** As after a restart with another setting. */
function alerts(alerting: Alerting): void {
  rig = { ...rig, requests: createRequests({ ...rig.filingParts, alerting }) }
  handle = engine()
}

describe('A clinic that wants its staff to know of crisis cards', () => {
  const told = async (): Promise<string | null> => (await reply(typed('how much is a visit'))).disclosure

  it('tells people so before their first answer, and anew when staff are to know more', async () => {
    expect(await told()).not.toContain('staff are told')
    expect(await told()).toBeNull()
    alerts('unnamed')
    expect(await told()).toContain('If you seem to be in danger, staff are told so, without your name')
    expect(await told()).toBeNull()
    alerts('named')
    expect(await told()).toContain('staff are told so, and who you are')
    expect(await told()).toBeNull()
    alerts('unnamed')
    expect(await told()).toBeNull()
  })
})

describe('A crisis card', () => {
  const dark = typed('I want to die')

  /** The card as it arrives: it stands in the conversation of two, and can be changed there. */
  async function shown(turn: Turn = dark, how: 'here' | 'whisper' = 'here'): Promise<void> {
    const mine = { ...turn, platform: 'slack', person: 'U1', id: `turn-${(number += 1)}` } as const
    await handle(mine, async card => {
      const where = turn.place === 'direct' ? { person: 'U1' } : { channel: 'COPEN' }
      const said = await rig.slack.say(where, card, { key: mine.id })
      return said.kind === 'delivered' ? { ...said, how } : said
    })
  }

  it('tells staff where the clinic wants that, once, and the person only when staff have it', async () => {
    alerts('unnamed')
    for (const turn of [dark, dark]) expect((await reply(turn)).kind).toBe('crisis')
    expect(rig.slack.told('U1')).toEqual([])
    await rig.pass(2000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ note: expect.stringContaining('neither who nor what') }])
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('have been told')])
  })

  it('says itself that staff know, once they do, and nothing is said besides', async () => {
    alerts('unnamed')
    await shown()
    const before = rig.slack.told('U1')
    expect(before).toEqual([expect.not.stringContaining('have been told')])
    await rig.pass(2000)
    const [after = '', ...others] = rig.slack.told('U1')
    expect(after).toContain(before[0])
    expect(after).toMatch(/The staff of Small Clinic have been told[^]*the help lines answer now/)
    expect(others).toEqual([])
    expect(rig.slack.standing.find(({ where }) => where === '@U1')?.what).toMatchObject({
      kind: 'crisis',
      lines: expect.arrayContaining([expect.objectContaining({ kind: 'emergency' })]),
      route: { canRequest: true },
    })
  })

  it('that staff heard of late is changed, and it is said besides', async () => {
    alerts('unnamed')
    await shown()
    rig.slack.state = 'down'
    await rig.pass(3 * MINUTE)
    rig.slack.state = 'up'
    await rig.pass(6 * MINUTE)
    expect(rig.slack.told('U1').filter(body => body.includes('have been told'))).toHaveLength(2)
  })

  it('is never written into a channel', async () => {
    alerts('unnamed')
    await shown({ ...dark, place: 'channel' })
    const line = JSON.stringify(rig.slack.standing.filter(({ where }) => where === 'COPEN'))
    await rig.pass(2000)
    expect(JSON.stringify(rig.slack.standing.filter(({ where }) => where === 'COPEN'))).toBe(line)
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('have been told')])
  })

  it('names nobody who was not told before that staff would know', async () => {
    await reply(typed('how much is a visit'))
    alerts('named')
    await shown()
    await rig.pass(2000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ person: null, note: expect.stringContaining('neither who') }])
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('neither your name nor your words')])
  })

  it('names nobody whom the telling did not reach', async () => {
    alerts('named')
    await reply(typed('how much is a visit'), { kind: 'unknown' })
    await shown()
    await rig.pass(2000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ person: null }])
  })

  it('names who was told so, never what they wrote, and says so to them; until they have it deleted', async () => {
    alerts('named')
    await reply(typed('how much is a visit'))
    await shown()
    await rig.pass(2000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ person: 'U1', note: expect.stringContaining('not what they') }])
    expect(JSON.stringify(rig.slack.cards('CSTAFF'))).not.toContain('die')
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('They know who you are, not what you wrote')])
    await reply(pressed('forget'))
    await rig.pass(2000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ person: null }])
  })

  it('tells nobody otherwise', async () => {
    await reply(dark)
    await rig.pass(2000)
    expect(rig.slack.standing).toEqual([])
  })
})

describe('Somebody who sends the form', () => {
  it('gets the receipt by direct message as well, where the reply may vanish', async () => {
    await reply({ ...FORM, place: 'channel' }, { kind: 'delivered', how: 'whisper', ref: '1' })
    await rig.pass(3000)
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('Your request is with the clinic')])
  })

  it('in words of danger gets the card, and the request is filed with a receipt', async () => {
    const fields = { contact: '07700 900123', when: 'now', note: 'I want to kill myself', consent: 'yes' }
    expect((await reply(formSent('route', fields))).kind).toBe('crisis')
    await expect.poll(latest).toMatchObject({ details: { note: 'I want to kill myself' } })
    await rig.pass(3000)
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('Your request is with the clinic')])
  })

  it('in words of danger is not forgotten by a crash before the request is filed', async () => {
    const turn = formSent('route', {
      contact: '07700 900123',
      when: 'now',
      note: 'I want to kill myself',
      consent: 'yes',
    })
    const begun = Promise.withResolvers<void>()
    const requests = { ...rig.requests, answer: () => (begun.resolve(), new Promise<never>(() => {})) }
    void engine({ requests })(turn, async () => HERE)
    await begun.promise
    await rig.pass(30_000)
    expect(await rig.store.turns.abandoned(rig.nowMs, [turn.platform])).toMatchObject([{ id: turn.id, danger: 'self' }])
  })

  it('has the request shown and deleted with everything else', async () => {
    await reply(FORM)
    await rig.worker.round()
    await reply(pressed('forget'))
    expect(await rig.store.handoffs.latest('request', { platform: 'slack', person: 'U1' })).toBeNull()
    await rig.pass(1000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ state: 'done', note: 'Withdrawn by the person.' }])
  })
})

describe('Staff who press a button', () => {
  it('are not told who we are, and see what the person wrote', async () => {
    await reply(FORM)
    const request = await latest()
    let said: Reply | null = null
    const press = { ...pressed('claim', request?.id), platform: 'slack', person: 'STAFF-ANNA' } as const
    await handle({ ...press, id: 'claim', place: 'channel' }, async given => {
      said = given
      return HERE
    })
    expect(said).toMatchObject({ disclosure: null, audience: 'person', body: saying('07700 900123') })
  })
})
