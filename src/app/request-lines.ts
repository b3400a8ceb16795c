import type { RequestCard, RequestEvent, RequestLine } from '../console/web/requests-port.ts'
import { REOPEN_MS, type Rules } from '../core/handoff/ask.ts'
import { isOpen, isUntouched, isWaiting } from '../core/handoff/life.ts'
import type { HandoffAuditEntry } from '../core/handoff/store.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import { own } from '../core/model/own.ts'
import { namePlatform } from '../core/model/name-platform.ts'
import { PLATFORMS } from './platforms.ts'

/** Who of the staff does it, as the requests know them. */
export function staffName(account: string): string {
  return `console/${account}`
}

/** Writes a request for a list. */
export function toLine(request: HandoffRequest, viewer: string, { plan, calendar, nowMs }: Rules): RequestLine {
  const { code, platform, askedAtMs, claimedAtMs, claimedBy, backupAtMs, unreachedAtMs, closedAtMs } = request
  const waitedMs = calendar.openMs(askedAtMs, claimedAtMs ?? closedAtMs ?? nowMs)
  return {
    code,
    platform,
    stage: stageOf(request, viewer),
    askedAtMs,
    waitedMs,
    isOverdue: isWaiting(request.phase) && waitedMs >= plan.onCallAfterMs,
    claimedAtMs,
    claimedBy: claimedBy && inWords(claimedBy),
    backupAtMs,
    isUntouched: isUntouched(request),
    unreachedAtMs,
    closedAtMs,
    ending: request.phase === 'cancelled' ? 'withdrawn' : request.reason,
  }
}

/** What a card is written from. */
export interface CardSource {
  readonly request: HandoffRequest
  readonly audit: readonly HandoffAuditEntry[]
  /** True where whoever looks has claimed it, and it was noted that they see what the person wrote. */
  readonly isRead: boolean
  /** True for the last that the person asked. */
  readonly isLatest: boolean
}

/** Writes a request with all that whoever looks may see of it. */
export function toCard({ request, audit, isRead, isLatest }: CardSource, viewer: string, rules: Rules): RequestCard {
  const { phase, details, undo, claimedBy, closedAtMs } = request
  const isUndoable = undo !== null && claimedBy === viewer && undo.untilMs > rules.nowMs && phase !== 'cancelled'
  const endedMs = closedAtMs === null ? Number.POSITIVE_INFINITY : rules.nowMs - closedAtMs
  return {
    ...toLine(request, viewer, rules),
    details: isRead ? details : null,
    events: eventsOf(audit),
    undoUntilMs: isUndoable ? undo.untilMs : null,
    mayReopen: phase === 'done' && isLatest && details !== null && endedMs <= REOPEN_MS,
  }
}

function stageOf({ phase, claimedBy }: HandoffRequest, viewer: string): RequestLine['stage'] {
  if (!isOpen(phase)) return 'closed'
  if (isWaiting(phase)) return 'waiting'
  return claimedBy === viewer ? 'mine' : 'theirs'
}

/** Who looks again and again is said once. */
function eventsOf(audit: readonly HandoffAuditEntry[]): readonly RequestEvent[] {
  return audit
    .filter(({ action, by }, at) => action !== 'saw' || audit[at - 1]?.action !== 'saw' || audit[at - 1]?.by !== by)
    .map(({ atMs, action, by }) => ({ atMs, action, who: inWords(by) }))
}

/** Somebody of the staff, as their colleagues know them: platforms tell us no names. */
function inWords(staff: string): string {
  const [where = '', name = ''] = staff.split('/')
  const entry = PLATFORMS.find(({ platform }) => platform === where)
  if (entry) return `a colleague on ${namePlatform(entry.platform)}`
  return name === '' ? (own(BY, where) ?? where) : name
}

const BY: Readonly<Record<string, string>> = { person: 'the person', signpost: 'Signpost' }
