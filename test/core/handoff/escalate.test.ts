import { describe, expect, it } from 'vitest'
import { ask } from '../../../src/core/handoff/ask.ts'
import { escalate } from '../../../src/core/handoff/escalate.ts'
import { calendarOf } from '../../../src/core/handoff/hours.ts'
import { staffCard } from '../../../src/core/handoff/staff-card.ts'
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

  it('says on its card that more were called only where they were', () => {
    const noteOf = (change: typeof after15): string | null => {
      const { calendar, nowMs } = rulesAt(MONDAY_9 + 15 * MINUTE)
      return staffCard(nextOf(change), null, calendar, nowMs).note
    }
    expect(noteOf(after15)).toContain('more people were called')
    const alone = escalate(request, rulesAt(MONDAY_9 + 15 * MINUTE, { plan: { ...PLAN, onCall: [] } }))
    expect(noteOf(alone)).toContain('there is nobody else to call')
    expect(noteOf(alone)).not.toContain('were called')
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

describe('A request that somebody claimed and did nothing with', () => {
  const HOUR = 60 * MINUTE
  const held = nextOf(claim(nextOf(asked()), 'slack/ANNA', rulesAt(MONDAY_9)))
  const untouched = rulesAt(MONDAY_9 + 8 * HOUR)
  const first = escalate(held, untouched)

  it('calls those on call after a working day, and the person is told nothing: they have a therapist', () => {
    expect(escalate(held, rulesAt(MONDAY_9 + 8 * HOUR - 1))).toBe('nothing')
    expect(keysOf(first)).toEqual(['1/card/email:call@x.example', '1/update/slack:C1'])
    expect(nextOf(first)).toMatchObject({ phase: 'claimed', claimedBy: 'slack/ANNA', backupAtMs: null })
  })

  it('calls the next route after another working day, and nobody after that', () => {
    // Eight hours on from Monday at five: open until six, then from Tuesday at nine.
    const second = escalate(nextOf(first), rulesAt(MONDAY_9 + 31 * HOUR))
    expect(keysOf(escalate(nextOf(first), rulesAt(MONDAY_9 + 31 * HOUR - 1)))).toEqual(['nothing'])
    expect(keysOf(second)[0]).toBe('1/card/email:desk@x.example')
    expect(keysOf(second)).not.toContain('1/tell/still-waiting')
    expect(nextOf(second).escalatesAtMs).toBeNull()
  })

  it('may be claimed by a colleague from then on, and the card says so', () => {
    expect(claim(held, 'slack/BEN', untouched)).toBe('taken')
    expect(nextOf(claim(nextOf(first), 'slack/BEN', untouched))).toMatchObject({ claimedBy: 'slack/BEN', step: 0 })
    const card = staffCard(nextOf(first), null, untouched.calendar, untouched.nowMs)
    expect(card.note).toContain('Nothing was done with it for a working day')
    expect(card.actions.map(({ verb }) => verb)).toContain('claim')
  })

  it('stays theirs when they claim it once more, and the day begins anew', () => {
    const kept = claim(nextOf(first), 'slack/ANNA', untouched)
    expect(nextOf(kept)).toMatchObject({ claimedBy: 'slack/ANNA', claimedAtMs: MONDAY_9, step: 0 })
    expect(claim(nextOf(kept), 'slack/BEN', untouched)).toBe('taken')
    expect(keysOf(kept)).not.toContain('1/tell/claimed')
  })

  it('waits a day by the clock where the clinic never said when it is open', () => {
    const anyTime = { calendar: calendarOf(null, 'Europe/London') }
    const claimed = nextOf(claim(nextOf(asked()), 'slack/ANNA', rulesAt(MONDAY_9, anyTime)))
    expect(claimed.escalatesAtMs).toBe(MONDAY_9 + 24 * HOUR)
  })
})
