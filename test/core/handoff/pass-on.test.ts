import { describe, expect, it } from 'vitest'
import { cancel } from '../../../src/core/handoff/ask.ts'
import { handOver, release, resume, takeOver } from '../../../src/core/handoff/pass-on.ts'
import { isNeeded } from '../../../src/core/handoff/send.ts'
import { callBackup, claim, finish } from '../../../src/core/handoff/work.ts'
import type { TakenMessage } from '../../../src/core/handoff/outbox-message.ts'
import { asked, keysOf, MINUTE, MONDAY_9, nextOf, rulesAt } from '../../fixtures/handoff.ts'

const rules = rulesAt(MONDAY_9 + MINUTE)
const [anna, ben, cleo] = ['console/anna', 'console/ben', 'console/cleo'] as const
const held = nextOf(claim(nextOf(asked()), anna, rules))

describe('A request that changes hands', () => {
  it('is given to a colleague; the person has a therapist all the while and is not told', () => {
    const wanted = nextOf(callBackup(held, anna, rules))
    const given = handOver(wanted, { from: anna, to: ben, by: anna }, rulesAt(MONDAY_9 + 9 * MINUTE))
    expect(nextOf(given)).toMatchObject({ claimedBy: ben, claimedAtMs: held.claimedAtMs, backupAtMs: null })
    expect(keysOf(given).filter(key => !key.includes('update'))).toEqual([])
    expect(given).toMatchObject({ audit: { action: 'handed over', by: anna } })
  })

  it('stays with whoever took it meanwhile', () => {
    const withBen = nextOf(takeOver(held, ben, rules))
    expect(handOver(withBen, { from: anna, to: cleo, by: anna }, rules)).toBe('not-yours')
    expect(release(withBen, { from: anna, by: anna }, rules)).toBe('not-yours')
  })

  it('is taken over from a colleague who did not ask for it, but never where nobody has it', () => {
    expect(takeOver(held, ben, rules)).toMatchObject({
      next: { claimedBy: ben },
      audit: { action: 'took over', by: ben },
    })
    expect(takeOver(held, anna, rules)).toBe('already')
    expect(takeOver(nextOf(asked()), ben, rules)).toBe('nothing')
    expect(takeOver(nextOf(finish(held, anna, 'in-touch', rules)), ben, rules)).toBe('closed')
  })

  it('waits again once it is put back: the person is told, and more people are called in their time', () => {
    const late = rulesAt(MONDAY_9 + 30 * MINUTE)
    const back = release(held, { from: anna, by: anna }, late)
    expect(nextOf(back)).toMatchObject({ phase: 'delivered', claimedBy: null, claimedAtMs: null, step: 0 })
    expect(nextOf(back).escalatesAtMs).toBe(MONDAY_9 + 45 * MINUTE)
    expect(keysOf(back)).toEqual(['1/tell/released', '1/update/slack:C1'])
  })

  it('is opened again by staff, who have it then; the person is told, and the time to a therapist stays the first', () => {
    const done = nextOf(finish(held, anna, 'in-touch', rules))
    const open = resume(done, ben, rulesAt(MONDAY_9 + 60 * MINUTE))
    expect(nextOf(open)).toMatchObject({
      phase: 'claimed',
      claimedBy: ben,
      claimedAtMs: held.claimedAtMs,
      reason: null,
    })
    expect(nextOf(open)).toMatchObject({ closedAtMs: null, round: 1 })
    expect(keysOf(open)[0]).toBe('1/tell/resumed')
  })

  it('is not opened again when the person withdrew it, or what they wrote is gone', () => {
    expect(resume(nextOf(cancel(held, rules)), ben, rules)).toBe('nothing')
    expect(resume({ ...nextOf(finish(held, anna, 'in-touch', rules)), details: null }, ben, rules)).toBe('too-late')
  })
})

describe('What the person is to be told', () => {
  const telling = (what: string): TakenMessage =>
    ({ key: `r1/1/tell/${what}`, request: 'r1', task: { kind: 'tell', what }, dueAtMs: 0, token: 't' }) as TakenMessage
  const free = nextOf(release(held, { from: anna, by: anna }, rules))
  const done = nextOf(finish(held, anna, 'in-touch', rules))

  it.each([
    ['done', done, held],
    ['claimed', held, free],
    ['released', free, held],
    ['resumed', held, done],
    ['unreached', { ...held, unreachedAtMs: 1 }, held],
  ] as const)('%s: is told while it is so, and not once it was taken back', (what, so, otherwise) => {
    expect(isNeeded(telling(what), so)).toBe(true)
    expect(isNeeded(telling(what), otherwise)).toBe(false)
    expect(isNeeded(telling(what), { ...otherwise, round: 2 })).toBe(true)
  })
})
