import type { StaffVerb } from '../core/model/action.ts'
import type { StaffRoll } from '../core/model/voice.ts'
import type { Rules } from '../core/handoff/ask.ts'
import type { Decide } from '../core/handoff/change.ts'
import type { RequestsReply } from '../core/handoff/requests.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import type { HandoffRequest, ChangeOutcome } from '../core/model/handoff-request.ts'
import { readDone } from '../core/words/en/staff-buttons.ts'
import * as staffWords from '../core/words/en/staff.ts'
import type { Audit, HandoffStore } from '../core/handoff/store.ts'
import { callBackup, claim, finish, look, noteUnreached, type WorkRules } from '../core/handoff/work.ts'
import type { StatusReply } from '../core/model/reply.ts'
import type { Turn } from '../core/model/turn.ts'

/** What staff's presses are answered with. */
export interface StaffParts {
  readonly handoffs: HandoffStore
  readonly audit: Audit
  readonly meter: Pick<HandoffMeter, 'claimed'>
  wake(): void
  rulesAt(): Rules
}

/** Answers a press on a staff card. Who presses is checked against the platform's list of staff each time. */
export async function answerStaff(
  turn: Turn,
  press: StaffPress,
  roll: StaffRoll | undefined,
  parts: StaffParts,
): Promise<RequestsReply> {
  const membership = (await roll?.membershipOf(turn.person)) ?? 'no'
  if (membership === 'no') return toStaff(staffWords.NOT_STAFF)
  if (membership === 'unknown') return toStaff(staffWords.STAFF_UNKNOWN)
  return toStaff(await work({ press, by: `${turn.platform}/${turn.person}` }, parts))
}

/** A press on a staff card. */
export interface StaffPress {
  readonly verb: StaffVerb
  readonly about: string
}

/** What somebody of the staff wants to do, and who it is. */
export interface StaffJob {
  readonly press: StaffPress
  readonly by: string
}

/** Does what somebody of the staff wants, and says what came of it. Whoever claims sees what the person wrote. */
export async function work(job: StaffJob, parts: StaffParts): Promise<StatusReply> {
  // A card has no button to take something back: people are told at once.
  const rules = { ...parts.rulesAt(), undoMs: 0 }
  const { verb } = job.press
  const outcome = await workOn({ id: requestOf(job.press), decide: decideOn(job, rules), verb }, rules, parts)
  await noteSight(outcome, job, rules.nowMs, parts)
  return staffWords.sayOutcome(verb, outcome, rules)
}

/** A change that somebody of the staff wants, by the name of what they pressed. */
export interface StaffChange {
  readonly id: string
  readonly decide: Decide
  readonly verb: string
}

/** Changes a request as somebody of the staff wants, shows nobody what the person wrote, and lets messages about it go at once. */
export async function workOn(
  { id, decide, verb }: StaffChange,
  { nowMs }: Pick<Rules, 'nowMs'>,
  { handoffs, meter, wake }: Pick<StaffParts, 'handoffs' | 'meter' | 'wake'>,
): Promise<ChangeOutcome> {
  const outcome = await handoffs.change(id, decide)
  wake()
  if (outcome.kind === 'changed' && verb === 'claim') countClaim(outcome.request, nowMs, meter)
  return outcome
}

/** The rule that decides on what somebody of the staff pressed. */
export function decideOn({ press, by }: StaffJob, rules: WorkRules): Decide {
  const { verb, about } = press
  if (verb === 'claim') return now => claim(now, by, rules)
  if (verb === 'see') return now => look(now, by)
  if (verb === 'backup') return now => callBackup(now, by, rules)
  if (verb === 'unreached') return now => noteUnreached(now, by, rules)
  const done = readDone(about)
  return now => (done ? finish(now, by, done.reason, rules) : 'unknown')
}

function requestOf({ verb, about }: StaffPress): string {
  return verb === 'done' ? (readDone(about)?.id ?? '') : about
}

/** Time to human is measured once a round: who takes over is not the first. */
function countClaim(request: HandoffRequest, nowMs: number, meter: StaffParts['meter']): void {
  const { kind, claimedAtMs, askedAtMs } = request
  if (kind === 'request' && claimedAtMs === nowMs) meter.claimed(claimedAtMs - askedAtMs)
}

/** Every sight of what a person wrote is written down, also the second one. */
async function noteSight(
  outcome: ChangeOutcome,
  { press, by }: StaffJob,
  nowMs: number,
  { audit }: Pick<StaffParts, 'audit'>,
): Promise<void> {
  const { request } = outcome
  if (!request || !(press.verb === 'claim' || press.verb === 'see')) return
  const sees = outcome.kind === 'changed' || outcome.why === 'already'
  if (sees && request.details !== null) await audit.note({ request: request.id, action: 'saw', by, atMs: nowMs })
}

function toStaff(said: StatusReply): RequestsReply {
  return { said, receipt: null, toStaff: true }
}
