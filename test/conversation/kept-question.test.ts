import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { AskedLately } from '../../src/core/model/inbox.ts'
import { live } from '../../src/core/model/live.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { pressed, SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'

const EDITION = { ...SMALL_CLINIC, clinic: { ...SMALL_CLINIC.clinic, keepsQuestions: true } }

let store: Store
let nowMs = 0
let number = 0

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 23, 9)
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now: () => nowMs })
})

afterEach(() => store.close())

/** What comes of turns of one visitor who has been told that questions are kept. */
async function talk(...turns: readonly Turn[]): Promise<readonly Reply[]> {
  const parts = {
    requests: NO_REQUESTS,
    questions: store,
    editions: live(EDITION),
    meter: createMetrics(),
    log: SILENT,
  }
  const handle = createTurnHandler({ ...store, ...parts, now: () => nowMs })
  const replies: Reply[] = []
  for (const turn of [typed('hello'), ...turns]) {
    nowMs += 1000
    const said = { ...turn, id: `turn-${(number += 1)}`, platform: 'slack', saidAtMs: nowMs } as const
    await handle(said, async reply => {
      replies.push(reply)
      return { kind: 'delivered', how: 'here', ref: '1' }
    })
  }
  return replies
}

const kept = (): Promise<readonly AskedLately[]> => store.inbox.last(9)

/** To this the small clinic offers a choice. */
const DOUBTFUL = 'results for that price'

describe('Of a question that is kept', () => {
  it('the choice that was pressed is noted', async () => {
    const replies = await talk(typed(DOUBTFUL), pressed('show', 'price'))
    expect(replies[1]).toMatchObject({ kind: 'clarify' })
    expect(await kept()).toMatchObject([{ question: DOUBTFUL, verdict: 'taken', taken: ['price'] }])
  })

  it('the choice that was typed is noted, and is no question itself', async () => {
    await talk(typed(DOUBTFUL), typed('the second one'))
    expect(await kept()).toMatchObject([{ question: DOUBTFUL, verdict: 'taken', taken: [expect.any(String)] }])
  })

  it.each([['pressed', pressed('none')] as const, ['typed', typed('none of these')] as const])(
    'that none of the choices was meant is noted, %s',
    async (_, turn) => {
      await talk(typed(DOUBTFUL), turn)
      expect(await kept()).toMatchObject([{ question: DOUBTFUL, verdict: 'none' }])
    },
  )

  it('that the answer did not help is noted', async () => {
    await talk(typed('how much is a visit'), pressed('unhelpful', 'price'))
    expect(await kept()).toMatchObject([{ question: 'how much is a visit', verdict: 'unhelpful' }])
  })

  it('nothing is noted where it was not kept', async () => {
    await talk(typed('I want to die'), pressed('unhelpful', 'price'), pressed('none'))
    expect(await kept()).toEqual([])
  })

  it('the asker is known as one of the staff', async () => {
    await talk(typed('how much is a visit'), pressed('claim', 'A-1'))
    expect(await kept()).toMatchObject([{ isTry: true }])
  })
})
