import { describe, expect, it } from 'vitest'
import { cancel } from '../../../src/core/handoff/ask.ts'
import type { TakenMessage } from '../../../src/core/handoff/outbox-message.ts'
import { afterSending, outcomeOf, isNeeded } from '../../../src/core/handoff/send.ts'
import { asked, keysOf, MONDAY_9, nextOf, rulesAt } from '../../fixtures/handoff.ts'

const request = nextOf(asked())
const rules = rulesAt(MONDAY_9 + 1000)

function card(route = 'slack:C1', over: Partial<TakenMessage> = {}): TakenMessage {
  return {
    key: `r1/1/card/${route}`,
    request: 'r1',
    task: { kind: 'card', route, why: 'first' },
    dueAtMs: MONDAY_9,
    token: 't',
    version: 1,
    attempt: 1,
    sinceMs: MONDAY_9,
    isLate: false,
    ...over,
  }
}

const LATER = { key: 'r1/1/update/slack:C1', request: 'r1', task: { kind: 'update', route: 'slack:C1' } } as const

const DELIVERED = { kind: 'delivered', how: 'here', ref: 'm1' } as const

describe('A card', () => {
  it('that arrived is noted, and the request is delivered', () => {
    expect(outcomeOf(card(), DELIVERED, rules, 0)).toEqual({ kind: 'sent', ref: 'm1' })
    const after = afterSending(card(), { kind: 'sent', ref: 'm1' }, request, rules)
    expect(nextOf(after)).toMatchObject({ phase: 'delivered', deliveredAtMs: rules.nowMs })
  })

  it('that may not have arrived is sent again a little later, and not at once by everybody', () => {
    const again = [0, 0.5, 0.99].map(chance => outcomeOf(card(), { kind: 'unknown' }, rules, chance))
    const waits = again.map(outcome => (outcome.kind === 'again' ? Math.round(outcome.dueAtMs - rules.nowMs) : null))
    expect(waits).toEqual([500, 750, 995])
    expect(outcomeOf(card('slack:C1', { attempt: 4 }), { kind: 'unknown' }, rules, 1)).toMatchObject({
      dueAtMs: rules.nowMs + 8000,
    })
  })

  it('is given to the next route when it is refused, or its time is over', () => {
    expect(outcomeOf(card(), { kind: 'refused' }, rules, 0)).toMatchObject({ isLate: true })
    expect(outcomeOf(card(), { kind: 'unknown' }, rulesAt(MONDAY_9 + 30_000), 0)).toMatchObject({ isLate: true })
    const after = afterSending(card(), { kind: 'again', dueAtMs: 0, isLate: true }, request, rules)
    expect(keysOf(after)).toEqual(['1/card/email:desk@x.example'])
    expect(nextOf(after).routes).toEqual(['slack:C1', 'email:desk@x.example'])
  })

  it('is tried a last time at the end of its time', () => {
    const late = card('slack:C1', { attempt: 9 })
    expect(outcomeOf(late, { kind: 'unknown' }, rules, 1)).toMatchObject({ dueAtMs: MONDAY_9 + 30_000, isLate: false })
  })

  it('that no route delivers makes the person be told, once, and later that it did arrive', () => {
    const all = { ...request, routes: ['slack:C1', 'email:desk@x.example', 'webhook:1', 'email:call@x.example'] }
    const failed = { kind: 'again', dueAtMs: 0, isLate: true } as const
    const after = afterSending(card('email:call@x.example'), failed, all, rules)
    expect(keysOf(after)).toEqual(['1/tell/undelivered'])
    expect(afterSending(card('webhook:1'), failed, nextOf(after), rules)).toBe('nothing')
    const arrived = afterSending(card(), { kind: 'sent', ref: null }, nextOf(after), rules)
    expect(keysOf(arrived)).toEqual(['1/tell/delivered-late'])
  })

  it('goes on trying for a day, each minute at least', () => {
    const late = card('slack:C1', { isLate: true, attempt: 500 })
    const day = 24 * 60 * 60 * 1000
    expect(outcomeOf(late, { kind: 'unknown' }, rules, 1)).toMatchObject({ dueAtMs: rules.nowMs + 60_000 })
    expect(outcomeOf(late, { kind: 'unknown' }, rulesAt(MONDAY_9 + day - 1), 0).kind).toBe('again')
    expect(outcomeOf(late, { kind: 'unknown' }, rulesAt(MONDAY_9 + day), 0)).toEqual({ kind: 'dead' })
  })

  it('that was tried before is found and put right, also when the request is over', () => {
    const over = nextOf(cancel(request, rules))
    expect(isNeeded(card('slack:C1', { attempt: 2 }), over)).toBe(true)
    const after = afterSending(card('slack:C1', { attempt: 2 }), { kind: 'sent', ref: 'm1' }, over, rules)
    expect(keysOf(after)).toEqual(['1/update/slack:C1'])
    expect(nextOf(after)).toEqual(over)
  })

  it('is changed soon, however often that has failed, and nobody is alarmed', () => {
    const update: TakenMessage = { ...card(), task: { kind: 'update', route: 'slack:C1' }, attempt: 120 }
    const later = rulesAt(MONDAY_9 + 40_000)
    expect(outcomeOf(update, { kind: 'unknown' }, later, 1)).toEqual({
      kind: 'again',
      dueAtMs: later.nowMs + 10_000,
      isLate: false,
    })
    expect(outcomeOf(update, { kind: 'refused' }, rulesAt(MONDAY_9 + 3_600_000), 1)).toEqual({ kind: 'needless' })
  })

  it('is not given up because a clock was moved by an hour between two attempts', () => {
    const update: TakenMessage = { ...card(), task: { kind: 'update', route: 'slack:C1' }, attempt: 60 }
    expect(outcomeOf(update, { kind: 'unknown' }, rulesAt(MONDAY_9 + 3_700_000), 1)).toMatchObject({ kind: 'again' })
    const days = rulesAt(MONDAY_9 + 48 * 3_600_000)
    expect(outcomeOf(card('slack:C1', { isLate: true, attempt: 250 }), { kind: 'unknown' }, days, 0)).toMatchObject({
      kind: 'again',
    })
  })

  it('is changed once more where an earlier attempt may have overtaken a later one', () => {
    const update = (attempt: number): TakenMessage => ({
      ...card(),
      task: { kind: 'update', route: 'slack:C1' },
      attempt,
    })
    const sent = { kind: 'sent', ref: 'm1' } as const
    expect(afterSending(update(1), sent, request, rules)).toBe('nothing')
    expect(afterSending(update(2), sent, request, rules)).toEqual({
      next: request,
      messages: [{ ...LATER, dueAtMs: rules.nowMs + 30_000 }],
      audit: null,
    })
    expect(afterSending(update(2), sent, { ...request, round: 2 }, rules)).toBe('nothing')
    // By a clock that was moved since, what is past may seem to be long past.
    expect(afterSending(update(1), sent, request, { ...rules, clockGoesOnForMs: 29_999 })).toMatchObject({
      messages: [{ dueAtMs: rules.nowMs + 30_000 }],
    })
  })

  it('that can never be changed any more, and has a line under it, is left alone from then on', () => {
    const update: TakenMessage = { ...card(), task: { kind: 'update', route: 'slack:C1' }, attempt: 2 }
    const outcome = outcomeOf(update, { kind: 'delivered', how: 'under', ref: 'm2' }, rules, 1)
    expect(afterSending(update, outcome, request, rules)).toBe('nothing')
  })

  it('is not sent for a request that was withdrawn, nor for a round that is over', () => {
    expect(isNeeded(card(), request)).toBe(true)
    expect(isNeeded(card(), nextOf(cancel(request, rules)))).toBe(false)
    expect(isNeeded(card(), { ...request, round: 2 })).toBe(false)
  })
})

describe('Notifications of people', () => {
  const tell = (what: 'receipt' | 'undelivered'): TakenMessage => ({ ...card(), task: { kind: 'tell', what } })

  it('go to nobody who was forgotten', () => {
    expect(isNeeded(tell('receipt'), request)).toBe(true)
    expect(isNeeded(tell('receipt'), { ...request, person: null })).toBe(false)
  })

  it('of a failure are not told once a card arrived after all', () => {
    expect(isNeeded(tell('undelivered'), request)).toBe(true)
    expect(isNeeded(tell('undelivered'), { ...request, deliveredAtMs: 1 })).toBe(false)
  })
})
