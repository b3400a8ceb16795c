import type { RequestAction, RequestsPort, RequestLine } from '../console/web/requests-port.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Rules } from '../core/handoff/ask.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import type { HandoffPlan } from '../core/model/plan.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import type { Live } from '../core/model/live.ts'
import { workOn, type StaffPress } from '../delivery/staff-actions.ts'
import type { Store } from '../store/open.ts'
import { namePlatform } from '../core/model/name-platform.ts'
import { PLATFORMS } from './platforms.ts'

/** What joins the console to people's requests. */
export interface RequestParts {
  /** Null where no requests are taken. */
  readonly plan: HandoffPlan | null
  readonly store: Pick<Store, 'handoffs' | 'audit' | 'requestList'>
  readonly editions: Live<Edition>
  readonly meter: Pick<HandoffMeter, 'claimed'>
  /** Called when something was written that should go out at once. */
  wake(): void
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Requests for the console; null where none are taken. What a person wrote is shown to who claimed it, and each sight is noted. */
export function openRequests({ plan, store, editions, ...parts }: RequestParts): RequestsPort | null {
  if (plan === null) return null
  const { handoffs, audit, requestList } = store
  const rulesAt = (): Rules => ({ plan, calendar: calendarFor(editions.current.clinic), nowMs: parts.now() })
  return {
    async open(viewer) {
      const by = staffName(viewer)
      const requests = await requestList.open()
      const seen = requests.filter(({ claimedBy, details }) => claimedBy === by && details !== null)
      for (const { id } of seen) await audit.note({ request: id, action: 'saw', by, atMs: parts.now() })
      return requests.map(request => toLine(request, by))
    },
    waiting: async () => (await handoffs.figures(parts.now())).waiting,
    async press(id, action, by) {
      const outcome = await workOn({ press: toPress(id, action), by: staffName(by) }, rulesAt(), { ...parts, handoffs })
      const refused = outcome.kind === 'refused' ? outcome.why : null
      return { code: outcome.request?.code ?? null, refused }
    },
  }
}

function toPress(id: string, action: RequestAction): StaffPress {
  return action.verb === 'done' ? { verb: 'done', about: `${id}/${action.reason}` } : { verb: action.verb, about: id }
}

function toLine(request: HandoffRequest, viewer: string): RequestLine {
  const { id, code, platform, askedAtMs, claimedAtMs, claimedBy, backupAtMs, unreachedAtMs } = request
  const isMine = claimedBy === viewer
  const details = isMine ? request.details : null
  const times = { askedAtMs, claimedAtMs, backupAtMs, unreachedAtMs }
  return { id, code, platform, ...times, claimedBy: claimedBy && inWords(claimedBy), isMine, details }
}

/** Who of the staff does it, as the requests know them. */
function staffName(account: string): string {
  return `console/${account}`
}

/** Somebody of the staff, as their colleagues know them: platforms tell us no names. */
function inWords(staff: string): string {
  const [where = '', name = ''] = staff.split('/')
  const entry = PLATFORMS.find(({ platform }) => platform === where)
  return entry ? `a colleague on ${namePlatform(entry.platform)}` : name
}
