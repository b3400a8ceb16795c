import { withCorrections } from '../../src/app/connect-corrections.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { every } from '../../src/async/every.ts'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import { NO_REQUESTS, type Requests } from '../../src/core/handoff/requests.ts'
import type { StaffRoll, Voice } from '../../src/core/model/voice.ts'
import type { Platform, TurnHandler } from '../../src/core/model/turn.ts'
import { openDesk } from '../correction/desk.ts'
import { until } from '../fixtures/until.ts'
import { SILENT } from '../fixtures/silent.ts'

/** What is asked and has no answer. */
export const PARKING = 'is there parking at your practice'
/** What staff answer. */
export const ANSWER = 'You can park behind the house.'
/** How staff write that people ask it. */
export const WAYS = ['is there parking', PARKING, 'where can I park my car', 'do you have a car park'].join('\n')

/** A clinic whose staff correct answers in their channel, joined as `house.ts` joins it. */
export interface CorrectionOffice {
  readonly handle: TurnHandler
  readonly requests: Requests
  /** Has two more people ask what has no answer. */
  othersAsk(): Promise<void>
  /** Resolves once it is kept that somebody asked. */
  kept(): Promise<void>
  /** Says who speaks and who is staff on a platform, once its adapter is there, and begins to keep cards up. */
  open(platform: Platform, speaks: { readonly voice: Voice; readonly roll: StaffRoll }): void
  /** Makes an account in the console, and there a code to say in chat who one is. */
  codeFor(name: string): Promise<string>
  close(): Promise<void>
}

/** Builds the clinic around its staff channel. */
export async function openCorrectionOffice(platform: Platform, channel: string): Promise<CorrectionOffice> {
  const voices = new Map<Platform, Voice>()
  const rolls = new Map<Platform, StaffRoll>()
  const { house, parts, corrections, asked } = await openDesk({ channels: [{ platform, channel }], voices, rolls })
  const { store } = house
  const requests = withCorrections({ requests: NO_REQUESTS, formFor: NO_REQUESTS.formFor }, corrections)
  const served = { id: 'one', failed: null, smoke: null } as const
  const round = async (): Promise<void> => {
    await store.serving.report({ ...served, edition: parts.served.current.number })
    await corrections.round()
  }
  let keeping: ReturnType<typeof every> | null = null
  return {
    requests,
    handle: createTurnHandler({
      ...store,
      requests,
      questions: store,
      editions: parts.served,
      meter: createMetrics(),
      log: SILENT,
      now: house.parts.now,
    }),
    othersAsk: () => asked(2, PARKING),
    kept: async () => void (await until(async () => (await store.inbox.last(1)).length > 0)),
    open(name, { voice, roll }) {
      voices.set(name, voice)
      rolls.set(name, roll)
      keeping = every('keep cards up', 100, round, SILENT)
    },
    async codeFor(name) {
      const visitor = await house.enter(name, 'publisher')
      const page = await (await visitor.post('/me/join-code')).text()
      return /<strong>(\w{4}-\w{4})<\/strong>/.exec(page)?.[1] ?? ''
    },
    async close() {
      await keeping?.close()
      await house.close()
    },
  }
}
