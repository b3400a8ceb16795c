import type { Action } from '../model/action.ts'
import type { StaffCard } from '../model/voice.ts'
import type { Calendar } from '../model/working-hours.ts'
import { isUntouched, isWaiting } from './life.ts'
import { CLOSINGS, type CardReason, type HandoffRequest } from '../model/handoff-request.ts'
import { sayTime } from '../words/en/say-time.ts'
import { LOCKED } from '../words/en/handoff.ts'
import * as words from '../words/en/staff-card.ts'

/** Writes what staff see of a request: code, age, platform and how it stands. Nobody's words, and a name only on an alert. */
export function staffCard(
  request: HandoffRequest,
  why: CardReason | null,
  calendar: Calendar,
  nowMs: number,
): StaffCard {
  const { code, platform, askedAtMs, kind } = request
  return {
    code,
    platform,
    askedAtMs,
    isDrill: kind === 'drill',
    person: request.card?.isNamed ? request.person : null,
    state: stateOf(request),
    note: noteOf(request, why, calendar, nowMs),
    actions: actionsOf(request),
  }
}

function stateOf({ phase }: HandoffRequest): StaffCard['state'] {
  if (isWaiting(phase)) return 'open'
  return phase === 'claimed' ? 'claimed' : 'done'
}

function actionsOf(request: HandoffRequest): readonly Action[] {
  const { id, phase, kind, backupAtMs } = request
  if (isWaiting(phase)) return [{ verb: 'claim', about: id }]
  if (phase !== 'claimed' || kind !== 'request') return []
  const closings = CLOSINGS.map((reason): Action => ({ verb: 'done', about: `${id}/${reason}` }))
  // Once backup is wanted, or nothing happens, a colleague has to be able to take it.
  const verb = backupAtMs === null && !isUntouched(request) ? 'backup' : 'claim'
  const working = (['see', verb, 'unreached'] as const).map((one): Action => ({ verb: one, about: id }))
  return [...working, ...closings]
}

function noteOf(request: HandoffRequest, why: CardReason | null, calendar: Calendar, nowMs: number): string | null {
  const { phase, kind, reason } = request
  const at = (ms: number): string => sayTime(ms, nowMs, calendar.timeZone)
  const notes: readonly (string | null)[] = [
    request.isLocked ? LOCKED : null,
    phase === 'cancelled' ? words.WITHDRAWN : null,
    phase === 'done' && reason ? words.CLOSED[reason] : null,
    kind === 'drill' && isWaiting(phase) ? words.DRILL : null,
    kind === 'alert' ? words.ALERT[request.card?.isNamed ? 'named' : 'unnamed'] : null,
    isWaiting(phase) ? waitingNote(request, why, calendar, nowMs) : null,
    request.claimedAtMs !== null ? words.AT.claimed(at(request.claimedAtMs)) : null,
    phase === 'claimed' && request.backupAtMs !== null ? words.AT.backup(at(request.backupAtMs)) : null,
    isUntouched(request) ? words.UNTOUCHED : null,
    phase === 'claimed' && request.unreachedAtMs !== null ? words.AT.unreached(at(request.unreachedAtMs)) : null,
  ]
  return notes.filter(note => note !== null).join(' ') || null
}

/** What was done when nobody claimed it: where it has gone by no other route, nobody was called. */
function calledNote({ routes }: HandoffRequest): string {
  return routes.length > 1 ? words.MORE_CALLED : words.NOBODY_ELSE
}

function waitingNote(
  request: HandoffRequest,
  why: CardReason | null,
  calendar: Calendar,
  nowMs: number,
): string | null {
  const { step, askedAtMs, escalatesAtMs, round } = request
  const opensAtMs = calendar.isOpen(askedAtMs) ? null : calendar.opensAt(askedAtMs)
  const at = (ms: number): string => sayTime(ms, nowMs, calendar.timeZone)
  const notes = [
    round > 1 ? words.REOPENED : null,
    why === null ? null : words.WHY_SENT[why],
    why === null && step > 0 ? calledNote(request) : null,
    opensAtMs === null ? null : words.AT.opens(at(opensAtMs)),
    escalatesAtMs === null ? null : words.AT.escalates(at(escalatesAtMs)),
  ]
  return notes.filter(note => note !== null).join(' ') || null
}
