import type { Action } from '../model/action.ts'
import type { StaffCard } from '../model/voice.ts'
import type { Markdown } from '../model/intent.ts'
import type { Calendar } from '../model/working-hours.ts'
import { isWaiting } from './life.ts'
import { CLOSINGS, type Closing, type HandoffRequest, type CardReason } from '../model/handoff-request.ts'
import { sayTime } from './say-time.ts'
import { LOCKED } from './words.ts'

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

function actionsOf({ id, phase, kind, backupAtMs }: HandoffRequest): readonly Action[] {
  if (isWaiting(phase)) return [{ verb: 'claim', about: id }]
  if (phase !== 'claimed' || kind !== 'request') return []
  const closings = CLOSINGS.map((reason): Action => ({ verb: 'done', about: `${id}/${reason}` }))
  // Once backup is wanted, a colleague has to be able to take it.
  const verb = backupAtMs === null ? 'backup' : 'claim'
  const working = (['see', verb, 'unreached'] as const).map((one): Action => ({ verb: one, about: id }))
  return [...working, ...closings]
}

const CLOSED: Readonly<Record<Closing, string>> = {
  'in-touch': 'Closed: in touch with the person.',
  elsewhere: 'Closed: no longer needed.',
  'not-reached': 'Closed: the person could not be reached.',
}

const WHY: Readonly<Record<CardReason, Markdown | null>> = {
  first: null,
  instead: 'Another route failed, so it comes to you.',
  'on-call': 'Nobody has claimed it so far. You are on call.',
  unclaimed: 'Nobody has claimed it so far, those on call neither.',
  backup: 'A colleague has it and asks for backup.',
}

const DRILL =
  'Nobody is waiting. Press Claim to show that requests reach you; without a drill, people see the phone number in place of the button.'
const ALERT = {
  unnamed: 'A crisis card was shown to somebody. We pass on neither who nor what. Follow your protocol.',
  named: 'A crisis card was shown to this person. We pass on who, not what they wrote. Follow your protocol.',
} as const

function noteOf(request: HandoffRequest, why: CardReason | null, calendar: Calendar, nowMs: number): Markdown | null {
  const { phase, kind, reason } = request
  const at = (ms: number): string => sayTime(ms, nowMs, calendar.timeZone)
  const notes: readonly (Markdown | null)[] = [
    request.isLocked ? LOCKED : null,
    phase === 'cancelled' ? 'Withdrawn by the person.' : null,
    phase === 'done' && reason ? CLOSED[reason] : null,
    kind === 'drill' && isWaiting(phase) ? DRILL : null,
    kind === 'alert' ? ALERT[request.card?.isNamed ? 'named' : 'unnamed'] : null,
    isWaiting(phase) ? waitingNote(request, why, calendar, nowMs) : null,
    request.claimedAtMs !== null ? `Claimed ${at(request.claimedAtMs)}.` : null,
    phase === 'claimed' && request.backupAtMs !== null ? `Backup wanted since ${at(request.backupAtMs)}.` : null,
    phase === 'claimed' && request.unreachedAtMs !== null ? `Not reached ${at(request.unreachedAtMs)}.` : null,
  ]
  return notes.filter(note => note !== null).join(' ') || null
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
    round > 1 ? 'Reopened by the person.' : null,
    why === null ? null : WHY[why],
    why === null && step > 0 ? 'Nobody has claimed it so far; more people were called.' : null,
    opensAtMs === null ? null : `Asked out of hours; the clinic opens ${at(opensAtMs)}.`,
    escalatesAtMs === null ? null : `If nobody claims it by ${at(escalatesAtMs)}, more people are called.`,
  ]
  return notes.filter(note => note !== null).join(' ') || null
}
