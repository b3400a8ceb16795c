import { saying } from '../fixtures/saying.ts'
import { plainText } from '../../src/core/model/rich-text.ts'
import { afterEach, describe, expect, it } from 'vitest'
import type { Form, Verb } from '../../src/core/model/action.ts'
import type { RequestsReply } from '../../src/core/handoff/requests.ts'
import type { HandoffRequest } from '../../src/core/model/handoff-request.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { MINUTE } from '../fixtures/handoff.ts'
import { formSent, pressed } from '../fixtures/small-clinic.ts'
import { createRequests } from '../../src/delivery/requests.ts'
import { EDITION, openRig, type Rig, type RigSettings } from './rig.ts'

let rig: Rig
const FIELDS = { contact: '07700 900123', when: 'after four', note: 'ring twice', consent: 'yes' }

afterEach(() => rig.close())

async function open(settings: RigSettings = {}): Promise<void> {
  rig = await openRig(settings)
}

const by = (person: string, turn: Turn): Turn => ({ ...turn, platform: 'slack', person })

async function said(person: string, turn: Turn): Promise<string> {
  const taken = await rig.requests.answer(by(person, turn), EDITION)
  return taken === null || taken === 'ask' ? String(taken) : plainText(taken.said.body)
}

const press = (person: string, verb: Verb, about = ''): Promise<string> => said(person, pressed(verb, about))
const send = (person: string, fields = FIELDS, verb: 'route' | 'edit' = 'route'): Promise<string> =>
  said(person, formSent(verb, fields))

async function latest(person = 'U1'): Promise<HandoffRequest> {
  const found = await rig.store.handoffs.latest('request', { platform: 'slack', person })
  if (!found) throw new Error('nothing was filed')
  return found
}

describe('Somebody who asks for a therapist', () => {
  it('is asked for what is needed, and gets a receipt', async () => {
    await open()
    expect(await press('U1', 'route')).toBe('ask')
    const body = await send('U1')
    expect(body).toContain((await latest()).code)
    expect(body).toContain('ring twice')
    expect(await latest()).toMatchObject({ phase: 'asked', details: { contact: '07700 900123' } })
  })

  it('sends nothing without consent', async () => {
    await open()
    expect(await send('U1', { ...FIELDS, consent: '' })).toContain('I have not sent anything')
    expect(await rig.store.handoffs.latest('request', { platform: 'slack', person: 'U1' })).toBeNull()
  })

  it('has one request: it is shown instead of a second form, and a second form changes it', async () => {
    await open()
    await send('U1')
    const { id } = await latest()
    expect(await press('U1', 'route')).toContain('is still open')
    expect(await send('U1', { ...FIELDS, note: 'knock' })).toContain('knock')
    expect(await latest()).toMatchObject({ id, details: { note: 'knock' } })
  })

  it('changes and withdraws it, and staff see that', async () => {
    await open()
    await send('U1')
    await rig.worker.round()
    expect(await press('U1', 'edit')).toBe('ask')
    await send('U1', { contact: 'sam@x.example', when: '', note: '', consent: '' }, 'edit')
    expect(await latest()).toMatchObject({ details: { contact: 'sam@x.example', when: 'after four' } })
    expect(await press('U1', 'cancel')).toContain('is withdrawn')
    await rig.pass(1000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ state: 'done', note: 'Withdrawn by the person.', actions: [] }])
    for (const verb of ['edit', 'cancel'] as const) expect(await press('U1', verb)).toContain('no open request')
  })

  it('finds what they sent in the form that changes it, and nobody else does', async () => {
    await open()
    const edit = { verb: 'edit', about: '' } as const
    const form = (person: string): Promise<Form | null> => rig.requests.formFor(edit, { platform: 'slack', person })
    expect(await form('U1')).toBeNull()
    await send('U1', { ...FIELDS, contact: 'sam@x.example\nor by phone' })
    const filled = await form('U1')
    expect(filled?.fields.map(({ value }) => value)).toEqual(['sam@x.example or by phone', 'after four', 'ring twice'])
    expect(filled?.fields.map(({ required }) => required)).toEqual([true, true, false])
    expect(await form('U2')).toBeNull()
    expect(await rig.requests.formFor(edit, { platform: 'discord', person: 'U1' })).toBeNull()
    await rig.requests.answer(by('U1', { ...formSent('edit', { ...FIELDS, note: '' }, 'filled') }), EDITION)
    expect(await latest()).toMatchObject({ details: { note: '' } })
  })

  it('gets an empty form, and soon, where the store is slow or away', async () => {
    await open()
    await send('U1')
    const slow = { ...rig.store.handoffs, latest: () => new Promise<never>(() => {}) }
    const away = { ...rig.store.handoffs, latest: () => Promise.reject(new Error('away')) }
    for (const handoffs of [slow, away]) {
      const requests = createRequests({ ...rig.filingParts, handoffs })
      const beganAtMs = Date.now()
      const form = await requests.formFor({ verb: 'edit', about: '' }, { platform: 'slack', person: 'U1' })
      expect(Date.now() - beganAtMs).toBeLessThan(2500)
      expect(form?.fields.map(({ value, required }) => [value, required])).toEqual([1, 2, 3].map(() => ['', false]))
    }
    await send('U1', { contact: '', when: 'at noon', note: '', consent: '' }, 'edit')
    expect(await latest()).toMatchObject({ details: { contact: '07700 900123', when: 'at noon', note: 'ring twice' } })
  })

  it('reopens it within seven days', async () => {
    await open()
    await send('U1')
    const { id, code } = await latest()
    await press('STAFF-ANNA', 'claim', id)
    await press('STAFF-ANNA', 'done', `${id}/in-touch`)
    expect(await press('U1', 'reopen')).toContain(code)
    expect(await latest()).toMatchObject({ id, phase: 'asked', round: 2 })
    expect(await press('U1', 'reopen')).toContain('is still open')
    await press('STAFF-ANNA', 'claim', id)
    await press('STAFF-ANNA', 'done', `${id}/in-touch`)
    rig.nowMs += 8 * 24 * 60 * MINUTE
    expect(await press('U1', 'reopen')).toContain('can no longer be reopened')
    expect(await press('U2', 'reopen')).toContain('no open request')
  })

  it('is not asked for anything where a request would reach nobody', async () => {
    await open({ requests: { readiness: { canRequest: false } } })
    expect(await press('U1', 'route')).toBe('null')
    expect(rig.requests.canRequest).toBe(false)
  })

  it('is left alone with anything else', async () => {
    await open()
    expect(await press('U1', 'show', 'price')).toBe('null')
  })
})

describe('Staff with a request', () => {
  async function filed(): Promise<string> {
    await open()
    await send('U1')
    return (await latest()).id
  }

  it('see what the person wrote only once they have claimed it, each sight noted', async () => {
    const id = await filed()
    expect(await press('STAFF-ANNA', 'claim', id)).toContain('07700 900123')
    expect(await press('STAFF-BEN', 'claim', id)).toContain('A colleague has it already. (claimed 09:00)')
    expect(await press('STAFF-ANNA', 'claim', id)).toContain('07700 900123')
    const audit = await rig.store.audit.of(id)
    expect(audit.filter(({ action }) => action === 'saw').map(({ by }) => by)).toEqual([
      'slack/STAFF-ANNA',
      'slack/STAFF-ANNA',
    ])
  })

  it('see it again whenever they like, with what the person has changed since; nobody else does', async () => {
    const id = await filed()
    expect(await press('STAFF-ANNA', 'see', id)).toContain('Only who has claimed it')
    await press('STAFF-ANNA', 'claim', id)
    await press('STAFF-ANNA', 'unreached', id)
    await send('U1', { contact: 'sam@x.example', when: '', note: '', consent: '' }, 'edit')
    expect(await press('STAFF-ANNA', 'see', id)).toContain('sam@x.example')
    expect(await press('STAFF-BEN', 'see', id)).not.toContain('sam@x.example')
    expect(await press('U2', 'see', id)).toContain('Only the clinic’s staff')
    await press('STAFF-ANNA', 'done', `${id}/in-touch`)
    expect(await press('STAFF-ANNA', 'see', id)).toContain('It is closed')
    const saw = (await rig.store.audit.of(id)).filter(({ action }) => action === 'saw')
    expect(saw.map(({ by }) => by)).toEqual(['slack/STAFF-ANNA', 'slack/STAFF-ANNA'])
  })

  it('are checked at each press', async () => {
    const id = await filed()
    for (const verb of ['claim', 'backup', 'unreached'] as const)
      expect(await press('U2', verb, id)).toContain('Only the clinic’s staff')
    expect(await press('U2', 'done', `${id}/in-touch`)).toContain('Only the clinic’s staff')
    expect(await latest()).toMatchObject({ phase: 'asked' })
  })

  it('are told to try again while their platform does not say who they are, and nothing has changed', async () => {
    await open({ requests: { rolls: new Map([['slack', { membershipOf: () => Promise.resolve('unknown') }]]) } })
    await send('U1')
    const { id } = await latest()
    for (const verb of ['claim', 'see', 'backup', 'unreached'] as const)
      expect(await press('STAFF-ANNA', verb, id)).toContain('I cannot check just now')
    expect(await latest()).toMatchObject({ phase: 'asked' })
    expect(await rig.store.audit.of(id)).not.toContainEqual(expect.objectContaining({ action: 'saw' }))
  })

  it('are nobody on a platform that knows no staff', async () => {
    const id = await filed()
    const turn = { ...pressed('claim', id), platform: 'discord', person: 'STAFF-ANNA' } as const
    expect(await rig.requests.answer(turn, EDITION)).toMatchObject({ said: { body: saying('Only') } })
  })

  it('call for backup, cannot reach, and close with a reason; the person hears of it', async () => {
    const id = await filed()
    expect(await press('STAFF-ANNA', 'backup', id)).toContain('Only who has claimed it')
    await press('STAFF-ANNA', 'claim', id)
    expect(await press('STAFF-ANNA', 'backup', id)).toContain(
      'the card says now that you want backup. Nobody is on call besides.',
    )
    expect(await press('STAFF-BEN', 'claim', id)).toContain('07700 900123')
    expect(await press('STAFF-BEN', 'unreached', id)).toContain('another way to reach them')
    expect(await press('STAFF-BEN', 'done', `${id}/not-reached`)).toContain('is closed')
    await rig.pass(3000)
    const told = rig.slack.told('U1').join('\n')
    expect(told).toContain('A therapist has your request')
    expect(told).toContain('tried to reach you')
    expect(told).toContain('because nobody could reach you')
    expect((await rig.store.audit.of(id)).map(({ action }) => action)).toEqual([
      'asked',
      'claimed',
      'saw',
      'backup',
      'claimed',
      'saw',
      'unreached',
      'closed',
    ])
  })

  it('hear that a request is not there any more', async () => {
    await open()
    expect(await press('STAFF-ANNA', 'claim', 'nowhere')).toContain('not there any more')
    expect(await press('STAFF-ANNA', 'done', 'nonsense')).toContain('not there any more')
  })
})

describe('A crisis alert', () => {
  const CARD = { crisis: { danger: 'self' }, shown: 0, canRequest: true, isNamed: false } as const
  const danger = (): Turn => by('U1', formSent('route', FIELDS))

  it('is off unless the clinic wants it', async () => {
    await open()
    await rig.requests.alert(danger(), EDITION, CARD)
    expect(await rig.store.handoffs.latest('alert', null)).toBeNull()
  })

  it('tells staff once an episode, without name and words, and the person once staff really know', async () => {
    await open({ requests: { alerting: 'unnamed' } })
    rig.slack.state = 'down'
    for (let at = 0; at < 3; at += 1)
      await rig.requests.shown((await rig.requests.alert(danger(), EDITION, CARD)) ?? 'none', null)
    await rig.pass(5000)
    expect(rig.slack.told('U1')).toEqual([])
    rig.slack.state = 'up'
    await rig.pass(30_000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
    expect(JSON.stringify(rig.slack.cards('CSTAFF'))).not.toMatch(/U1|07700/)
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('have been told')])
    rig.nowMs += 13 * 60 * MINUTE
    await rig.requests.alert(danger(), EDITION, CARD)
    await rig.pass(1000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(2)
  })

  it('reaches staff though the card is still on its way, and the person hears of it after the card', async () => {
    await open({ requests: { alerting: 'unnamed' } })
    const alert = await rig.requests.alert(danger(), EDITION, CARD)
    await rig.pass(60_000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
    expect(rig.slack.told('U1')).toEqual([])
    await rig.requests.shown(alert ?? 'none', null)
    await rig.pass(1000)
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('have been told')])
  })

  it('whose card was left on its way by a crash is taken up by the next, and no second one is written', async () => {
    await open({ requests: { alerting: 'unnamed' } })
    const alert = await rig.requests.alert(danger(), EDITION, CARD)
    expect(await rig.requests.alert(danger(), EDITION, CARD)).toBe(alert)
    await rig.requests.shown(alert ?? 'none', '@U1#card')
    expect(await rig.requests.alert(danger(), EDITION, CARD)).toBeNull()
    expect(await rig.store.handoffs.latest('alert', null)).toMatchObject({
      id: alert,
      card: { ref: '@U1#card', isUnderWay: false },
    })
  })
})

describe('A receipt', () => {
  it('does not come a second time once it has arrived', async () => {
    await open()
    const taken = (await rig.requests.answer(by('U1', formSent('route', FIELDS)), EDITION)) as RequestsReply
    await rig.requests.received(taken.receipt ?? '')
    await rig.pass(10_000)
    expect(rig.slack.told('U1')).toEqual([])
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
  })
})
