import { describe, expect, it } from 'vitest'
import { callBackup, claim, finish, noteUnreached, undo } from '../../../src/core/handoff/work.ts'
import { asked, keysOf, MINUTE, MONDAY_9, nextOf, rulesAt } from '../../fixtures/handoff.ts'

const rules = rulesAt(MONDAY_9 + MINUTE)
const anna = 'slack/ANNA'
const ben = 'slack/BEN'
const request = nextOf(asked())
const held = nextOf(claim(request, anna, rules))

describe('A request', () => {
  it('is claimed by one, and the person is told', () => {
    expect(keysOf(claim(request, anna, rules))).toEqual(['1/tell/claimed', '1/update/slack:C1'])
    expect(held).toMatchObject({ phase: 'claimed', claimedBy: anna, claimedAtMs: rules.nowMs })
    expect(claim(held, ben, rules)).toBe('taken')
    expect(claim(held, anna, rules)).toBe('already')
  })

  it('is taken over only when backup was asked for, and the person keeps their therapist until then', () => {
    const called = callBackup(held, anna, rules)
    expect(keysOf(called)).toEqual(['1/card/email:call@x.example', '1/update/slack:C1'])
    expect(nextOf(called)).toMatchObject({ phase: 'claimed', claimedBy: anna })
    const over = claim(nextOf(called), ben, rulesAt(rules.nowMs + MINUTE))
    expect(nextOf(over)).toMatchObject({ claimedBy: ben, claimedAtMs: rules.nowMs, backupAtMs: null })
    expect(keysOf(over)).toEqual(['1/update/slack:C1', '1/update/email:call@x.example'])
  })

  it('tells the person that nobody reached them', () => {
    expect(keysOf(noteUnreached(held, anna, rules))).toEqual(['1/tell/unreached', '1/update/slack:C1'])
  })

  it('is closed with a reason', () => {
    expect(nextOf(finish(held, anna, 'in-touch', rules))).toMatchObject({ phase: 'done', reason: 'in-touch' })
  })

  it('that is closed, or not reached, tells the person only when it can no longer be taken back', () => {
    const later = rulesAt(rules.nowMs, { undoMs: 10_000 })
    for (const change of [finish(held, anna, 'in-touch', later), noteUnreached(held, anna, later)]) {
      const told = typeof change === 'string' ? [] : change.messages.filter(({ task }) => task.kind === 'tell')
      expect(told.map(({ dueAtMs }) => dueAtMs)).toEqual([later.nowMs + 12_000])
    }
  })

  it('is as it was when the last step is taken back, and nobody is told', () => {
    const later = rulesAt(rules.nowMs + MINUTE, { undoMs: 10_000 })
    const wanted = nextOf(callBackup(nextOf(noteUnreached(held, anna, rules)), anna, rules))
    for (const done of [finish(wanted, anna, 'elsewhere', later), noteUnreached(wanted, anna, later)]) {
      const back = undo(nextOf(done), anna, rulesAt(later.nowMs + 9_999))
      expect(nextOf(back)).toEqual({ ...wanted, escalatesAtMs: nextOf(back).escalatesAtMs })
      expect(keysOf(back).filter(key => key.includes('tell'))).toEqual([])
    }
  })

  it('is taken back by nobody else, not later, and not twice', () => {
    const done = nextOf(finish(held, anna, 'in-touch', rulesAt(rules.nowMs, { undoMs: 10_000 })))
    expect(undo(done, ben, rules)).toBe('not-yours')
    expect(undo(done, anna, rulesAt(rules.nowMs + 10_001))).toBe('too-late')
    expect(undo(nextOf(undo(done, anna, rules)), anna, rules)).toBe('nothing')
    expect(undo(nextOf(finish(held, anna, 'in-touch', rules)), anna, rules)).toBe('nothing')
  })

  it('is worked by nobody but who has it', () => {
    for (const press of [callBackup, noteUnreached]) {
      expect(press(held, ben, rules)).toBe('not-yours')
      expect(press(request, anna, rules)).toBe('not-yours')
    }
    expect(finish(held, ben, 'in-touch', rules)).toBe('not-yours')
    expect(finish(nextOf(finish(held, anna, 'in-touch', rules)), anna, 'in-touch', rules)).toBe('closed')
  })

  it('that is a drill ends when somebody claims it', () => {
    const drill = nextOf(claim(nextOf(asked({ kind: 'drill', person: null })), anna, rules))
    expect(drill).toMatchObject({ phase: 'done', claimedBy: anna, closedAtMs: rules.nowMs })
  })
})
