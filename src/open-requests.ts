import type { Config } from './config.ts'
import type { RequestDesk, RequestLine } from './console/request-desk.ts'
import type { Edition } from './core/edition.ts'
import type { HandoffRequest } from './core/handoff/request.ts'
import { calendarFor } from './core/handoff/words.ts'
import { finish } from './core/handoff/work.ts'
import type { Rules } from './core/handoff/ask.ts'
import type { Live } from './core/live.ts'
import { work } from './delivery/staff.ts'
import type { Store } from './store/open.ts'

/** What joins the console to people's requests. */
export interface RequestParts {
  readonly config: Pick<Config, 'handoff'>
  readonly store: Store
  readonly editions: Live<Edition>
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Requests for the console; null where none are taken. What a person wrote is shown to who claimed it, and each sight is noted. */
export function openRequests({ config, store, editions, now }: RequestParts): RequestDesk | null {
  const { handoff } = config
  if (handoff === null) return null
  const { handoffs, audit, requestList } = store
  const rulesAt = (): Rules => ({ plan: handoff.plan, calendar: calendarFor(editions.current.clinic), nowMs: now() })
  const parts = { handoffs, audit, meter: { claimed: () => {} }, nudge: () => {}, rulesAt }
  return {
    async open(viewer) {
      const requests = await requestList.open()
      const seen = requests.filter(request => request.claimedBy === staffName(viewer) && request.details !== null)
      for (const { id } of seen) await audit.note({ request: id, deed: 'saw', by: staffName(viewer), atMs: now() })
      return requests.map(request => toLine(request, viewer))
    },
    async claim(id, by) {
      await work({ press: { verb: 'claim', about: id }, by: staffName(by) }, parts)
      return (await handoffs.find({ id }))?.claimedBy === staffName(by)
    },
    async done(id, by, reason) {
      await handoffs.change(id, request => finish(request, staffName(by), reason, rulesAt()))
    },
    toHumanMs: async sinceMs => (await handoffs.figures(sinceMs)).toHumanMs,
  }
}

function toLine(request: HandoffRequest, viewer: string): RequestLine {
  const { id, code, platform, askedAtMs, claimedBy, details } = request
  const isMine = claimedBy === staffName(viewer)
  return {
    id,
    code,
    platform,
    askedAtMs,
    state: claimedBy === null ? 'open' : 'claimed',
    claimedBy: isMine ? viewer : claimedBy,
    details: isMine && details ? [details.contact, details.when, details.note].filter(text => text !== '') : null,
  }
}

/** Who of the staff does it, as the requests know them. */
function staffName(account: string): string {
  return `console/${account}`
}
