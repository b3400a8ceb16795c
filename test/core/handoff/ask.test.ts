import { describe, expect, it } from 'vitest'
import { cancel, edit, reopen, REOPEN_MS } from '../../../src/core/handoff/ask.ts'
import { claim, finish } from '../../../src/core/handoff/work.ts'
import { asked, keysOf, MINUTE, MONDAY_9, nextOf, rulesAt } from '../../fixtures/handoff.ts'

const later = rulesAt(MONDAY_9 + MINUTE)

describe('Somebody who asks for a therapist', () => {
  it('is told, and staff are, by the first route only', () => {
    expect(keysOf(asked())).toEqual(['1/card/slack:C1', '1/tell/receipt'])
    expect(nextOf(asked())).toMatchObject({ phase: 'asked', round: 1, escalatesAtMs: MONDAY_9 + 15 * MINUTE })
  })

  it('may change the words and keeps what is left empty, and every card changes', () => {
    const changed = edit(nextOf(asked()), { contact: 'sam@x.example', when: '', note: 'ring twice' }, later)
    expect(nextOf(changed).details).toEqual({ contact: 'sam@x.example', when: 'after four', note: 'ring twice' })
    const words = { contact: '', when: '', note: null }
    expect(nextOf(edit(nextOf(changed), words, later)).details?.note).toBe('ring twice')
    expect(nextOf(edit(nextOf(changed), { ...words, note: '' }, later)).details?.note).toBe('')
    expect(keysOf(changed)).toEqual(['1/update/slack:C1'])
  })

  it('may take it back, once', () => {
    const withdrawn = nextOf(cancel(nextOf(asked()), later))
    expect(withdrawn).toMatchObject({ phase: 'cancelled', escalatesAtMs: null })
    expect(cancel(withdrawn, later)).toBe('closed')
    expect(edit(withdrawn, { contact: 'x', when: '', note: '' }, later)).toBe('closed')
    expect(reopen(withdrawn, later)).toBe('closed')
  })

  it('may reopen it for seven days, and staff get a new card', () => {
    const done = nextOf(finish(nextOf(claim(nextOf(asked()), 'slack/T1', later)), 'slack/T1', 'in-touch', later))
    const weekLater = later.nowMs + REOPEN_MS
    const again = reopen(done, rulesAt(weekLater))
    expect(keysOf(again)).toEqual(['2/card/slack:C1', '2/tell/receipt'])
    expect(nextOf(again)).toMatchObject({ phase: 'asked', round: 2, claimedBy: null, askedAtMs: weekLater })
    expect(reopen(done, rulesAt(weekLater + 1))).toBe('too-late')
    expect(reopen({ ...done, details: null }, later)).toBe('too-late')
  })

  it('gets no receipt for a drill, and a drill calls nobody else', () => {
    expect(keysOf(asked({ kind: 'drill', person: null }))).toEqual(['1/card/slack:C1'])
    expect(nextOf(asked({ kind: 'drill' })).escalatesAtMs).toBeNull()
  })
})
