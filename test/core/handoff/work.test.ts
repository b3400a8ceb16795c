import { describe, expect, it } from 'vitest'
import { callBackup, claim, finish, noteUnreached } from '../../../src/core/handoff/work.ts'
import { asked, keysOf, MINUTE, MONDAY_9, nextOf, rulesAt } from '../../fixtures/handoff.ts'

const rules = rulesAt(MONDAY_9 + MINUTE)
const anna = 'slack/ANNA'
const ben = 'slack/BEN'
const request = nextOf(asked())
const held = nextOf(claim(request, anna, rules))

describe('A request', () => {
  it('is claimed by one, and the person is told', () => {
    expect(keysOf(claim(request, anna, rules))).toEqual(['1/tell/claimed', '1/update/slack:C1'])
    expect(held).toMatchObject({ phase: 'claimed', claimedBy: anna, claimedAtMs: rules.nowMs, escalatesAtMs: null })
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
