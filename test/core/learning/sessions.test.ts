import { describe, expect, it } from 'vitest'
import { countSessions } from '../../../src/core/learning/sessions.ts'
import type { AskedLately } from '../../../src/core/model/inbox.ts'
import { id } from '../../fixtures/small-clinic.ts'

const MINUTE_MS = 60_000
let number = 0

function asked(over: Partial<AskedLately>): AskedLately {
  const kept = { platform: 'slack', person: 'p', question: 'q', outcome: 'answer', intents: [], near: [] } as const
  const rest = {
    missed: null,
    language: 'en',
    verdict: null,
    taken: [],
    isTry: false,
    isHelped: false,
    isHandedOver: false,
    settled: null,
    atMs: 0,
  } as const
  return { ...kept, ...rest, turn: `${(number += 1)}`, ...over }
}

describe('Sessions of visitors', () => {
  it('count once each, at their best, whatever was asked in them', () => {
    const one = [
      asked({ outcome: 'fallback' }),
      asked({ atMs: MINUTE_MS }),
      asked({ outcome: 'clarify', atMs: 2 * MINUTE_MS }),
    ]
    expect(countSessions(one)).toMatchObject({ sessions: 1, answered: 1, left: 0, unknown: 0 })
  })

  it('tell what was offered and taken from what was offered and left', () => {
    const two = [
      asked({ outcome: 'clarify', taken: [id('fees')], verdict: 'taken' }),
      asked({ outcome: 'clarify', person: 'q' }),
      asked({ outcome: 'fallback', person: 'r' }),
    ]
    expect(countSessions(two)).toMatchObject({ sessions: 3, answered: 0, taken: 1, left: 1, unknown: 1 })
  })

  it('begin anew after half an hour, and for somebody else', () => {
    const three = [asked({}), asked({ atMs: 31 * MINUTE_MS }), asked({ person: 'q' }), asked({ platform: 'discord' })]
    expect(countSessions(three)).toMatchObject({ sessions: 4, answered: 4 })
  })

  it('tell in how many an answer helped, and out of how many a therapist was asked for, each counted once', () => {
    const asking = [
      asked({ isHelped: true }),
      asked({ isHelped: true, isHandedOver: true, atMs: MINUTE_MS }),
      asked({ person: 'q', isHandedOver: true, outcome: 'fallback' }),
      asked({ person: 'r' }),
    ]
    expect(countSessions(asking)).toMatchObject({ sessions: 3, helped: 1, handedOver: 2, answered: 2, unknown: 1 })
  })

  it('leave out what staff tried, and say where an answer did not help', () => {
    expect(countSessions([asked({ isTry: true }), asked({ person: 'q', verdict: 'unhelpful' })])).toMatchObject({
      sessions: 1,
      unhelpful: 1,
    })
  })
})
