import { describe, expect, it } from 'vitest'
import { ask } from '../../../src/core/handoff/ask.ts'
import { escalate } from '../../../src/core/handoff/escalate.ts'
import { claim } from '../../../src/core/handoff/work.ts'
import { ASKING, asked, keysOf, MINUTE, MONDAY_9, nextOf, PLAN, rulesAt } from '../../fixtures/handoff.ts'

describe('A request that nobody claims', () => {
  const request = nextOf(asked())
  const after15 = escalate(request, rulesAt(MONDAY_9 + 15 * MINUTE))

  it('goes to those on call after a quarter of an hour', () => {
    expect(escalate(request, rulesAt(MONDAY_9 + 15 * MINUTE - 1))).toBe('nothing')
    expect(keysOf(after15)).toEqual(['1/card/email:call@x.example', '1/update/slack:C1'])
  })

  it('goes by the next route after an hour, and the person is told the truth', () => {
    const after60 = escalate(nextOf(after15), rulesAt(MONDAY_9 + 60 * MINUTE))
    expect(escalate(nextOf(after15), rulesAt(MONDAY_9 + 60 * MINUTE - 1))).toBe('nothing')
    expect(keysOf(after60)).toEqual([
      '1/card/email:desk@x.example',
      '1/update/slack:C1',
      '1/update/email:call@x.example',
      '1/tell/still-waiting',
    ])
    expect(nextOf(after60).escalatesAtMs).toBeNull()
  })

  it('waits for the clinic to open before it calls for more', () => {
    const friday = Date.UTC(2026, 10, 20, 17, 55)
    const late = nextOf(ask(ASKING, rulesAt(friday)))
    expect(late.escalatesAtMs).toBe(MONDAY_9 + 10 * MINUTE)
    const second = nextOf(escalate(late, rulesAt(MONDAY_9 + 10 * MINUTE)))
    expect(second.escalatesAtMs).toBe(MONDAY_9 + 55 * MINUTE)
  })

  it('goes on by the next route where nobody is on call', () => {
    const nobody = { plan: { ...PLAN, onCall: [] } }
    const first = escalate(request, rulesAt(MONDAY_9 + 15 * MINUTE, nobody))
    expect(keysOf(first)).toEqual(['1/update/slack:C1'])
    expect(keysOf(escalate(nextOf(first), rulesAt(MONDAY_9 + 60 * MINUTE, nobody)))[0]).toBe(
      '1/card/email:desk@x.example',
    )
  })

  it('calls nobody once it is claimed', () => {
    const claimed = nextOf(claim(request, 'slack/ANNA', rulesAt(MONDAY_9)))
    expect(escalate(claimed, rulesAt(MONDAY_9 + 99 * MINUTE))).toBe('nothing')
  })
})
