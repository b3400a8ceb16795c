import { closable } from '../../../src/core/model/closable.ts'
import { every, type Job } from '../../../src/async/every.ts'
import { keepState, type KeptState } from '../../../src/core/model/adapter-state.ts'
import { BotError } from '../../../src/core/model/errors.ts'
import type { Log } from '../../../src/core/model/log.ts'
import type { ConnectedPlatform } from '../../../adapters/shared/platform.ts'
import { createRunning } from '../../../adapters/shared/running.ts'
import { createApi, type LanternOutcome } from './api.ts'
import { take, type Taking } from './take.ts'
import { createStaffRoll, createVoice } from './voice.ts'

/** What the adapter of Lantern is made of. */
export interface LanternSettings {
  readonly token: string
  readonly url: string
  /** The loft whose keepers may work on requests; null where nobody may. */
  readonly loft: string | null
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** How long a call waits for events, in milliseconds: stopping waits for it, too. */
const LISTEN_MS = 500

/** Pause after Lantern did not let us hear, in milliseconds. */
const PAUSE_MS = 1000

/** Joins Lantern to the engine: wiring only. */
export function createLanternAdapter({ loft, log, now, ...connection }: LanternSettings): ConnectedPlatform {
  const { state, note } = keepState(now)
  const api = createApi(connection)
  const running = createRunning('lantern', log)
  let listening: Job | null = null
  return closable({
    platform: 'lantern',
    voice: createVoice(api),
    roll: createStaffRoll(api, loft),
    http: null,
    state,
    async start(handle) {
      const opened = await api.call('/listen', {})
      if (opened.kind !== 'done') throw refused(opened)
      note({ kind: 'connected' })
      const hear = listen({ api, handle, log, note, session: opened.value['session'], add: running.add })
      listening = every('hear lantern', PAUSE_MS, hear, log)
    },
    async close() {
      note({ kind: 'away', why: 'stopped', isFinal: true })
      await listening?.close()
      await running.close()
    },
  })
}

interface Listening extends Taking, Pick<KeptState, 'note'> {
  readonly session: unknown
  add(task: Promise<void>): void
}

/** Hears what there is, and begins with each at once: nobody waits for the person before them. */
function listen({ session, note, add, ...taking }: Listening): () => Promise<'more' | void> {
  return async () => {
    const heard = await taking.api.call('/hear', { session, waitMs: LISTEN_MS })
    if (heard.kind !== 'done') {
      note({ kind: 'away', why: whyNot(heard), isFinal: heard.kind === 'refused' })
      return undefined
    }
    note({ kind: 'connected' })
    const events = heard.value['events']
    for (const event of Array.isArray(events) ? (events as readonly unknown[]) : []) add(take(event, taking))
    return 'more'
  }
}

function refused(outcome: LanternOutcome): BotError {
  return new BotError('adapter-refused', {
    message: `Lantern does not let us in: ${whyNot(outcome)}. Check LANTERN_TOKEN.`,
  })
}

function whyNot(outcome: LanternOutcome): string {
  return outcome.kind === 'refused' ? outcome.error : 'it does not answer'
}
