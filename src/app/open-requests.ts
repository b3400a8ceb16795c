import type { Leaving, RequestAction, RequestsPort, RequestPressed } from '../console/web/requests-port.ts'
import type { Edition } from '../core/model/edition.ts'
import { REOPEN_MS, type Rules } from '../core/handoff/ask.ts'
import type { Decide } from '../core/handoff/change.ts'
import { readCode } from '../core/handoff/code.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import { handOver, release, resume, takeOver } from '../core/handoff/pass-on.ts'
import type { HandoffPlan } from '../core/model/plan.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import { undo, type WorkRules } from '../core/handoff/work.ts'
import type { Live } from '../core/model/live.ts'
import { decideOn, workOn } from '../delivery/staff-actions.ts'
import type { Store } from '../store/open.ts'
import { staffName, toCard, toLine } from './request-lines.ts'

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

/** For so long staff may take back on a page what they pressed there, in milliseconds. */
const UNDO_MS = 10_000

/** Requests for the console; null where none are taken. What a person wrote is shown to who claimed it, and each sight is noted. */
export function openRequests({ plan, ...parts }: RequestParts): RequestsPort | null {
  return plan === null ? null : openWith({ plan, ...parts })
}

type OpenParts = RequestParts & { readonly plan: HandoffPlan }

function openWith(parts: OpenParts): RequestsPort {
  const { handoffs, audit, requestList } = parts.store
  const heldBy = async (account: string): Promise<readonly HandoffRequest[]> =>
    (await requestList.open()).filter(({ claimedBy }) => claimedBy === staffName(account))
  return {
    async list(viewer) {
      const [open, closed] = await Promise.all([requestList.open(), requestList.closedSince(parts.now() - REOPEN_MS)])
      return [...open, ...closed].map(request => toLine(request, staffName(viewer), rulesAt(parts)))
    },
    async card(code, viewer, words) {
      const request = await findRequest(code, parts)
      if (!request) return null
      const by = staffName(viewer)
      const isRead = words === 'with words' && request.claimedBy === by && request.details !== null
      if (isRead) await audit.note({ request: request.id, action: 'saw', by, atMs: parts.now() })
      const isLatest = (await latestOf(request, parts)) === request.id
      return toCard({ request, isRead, isLatest, audit: await audit.of(request.id) }, by, rulesAt(parts))
    },
    waiting: () => requestList.waiting(),
    heldBy: async account => (await heldBy(account)).map(({ code }) => code),
    async giveAway(leaving) {
      const given: string[] = []
      for (const { id, code } of await heldBy(leaving.from)) {
        const { kind } = await handoffs.change(id, now => passOn(now, leaving, rulesAt(parts)))
        if (kind === 'changed') given.push(code)
      }
      parts.wake()
      return given
    },
    press: (code, action, by) => press(code, action, staffName(by), parts),
  }
}

function passOn(request: HandoffRequest, { from, to, by }: Leaving, rules: Rules): ReturnType<Decide> {
  const who = { from: staffName(from), by: staffName(by) }
  return to === null ? release(request, who, rules) : handOver(request, { ...who, to: staffName(to) }, rules)
}

async function press(code: string, action: RequestAction, by: string, parts: OpenParts): Promise<RequestPressed> {
  const { handoffs } = parts.store
  const isAnybodyOnCall = parts.plan.onCall.length > 0
  const request = await findRequest(code, parts)
  if (!request) return { isFound: false, refused: 'unknown', isAnybodyOnCall }
  // A person has one open request: who asked anew since has that one.
  if (action.verb === 'reopen' && (await latestOf(request, parts)) !== request.id)
    return { isFound: true, refused: 'too-late', isAnybodyOnCall }
  const rules = rulesAt(parts)
  const wanted = { id: request.id, decide: decideFor(action, request, by, rules), verb: action.verb }
  const outcome = await workOn(wanted, rules, { ...parts, handoffs })
  return { isFound: true, refused: outcome.kind === 'refused' ? outcome.why : null, isAnybodyOnCall }
}

function decideFor(action: RequestAction, { id }: HandoffRequest, by: string, rules: WorkRules): Decide {
  switch (action.verb) {
    case 'hand-over':
      return now => handOver(now, { from: by, to: staffName(action.to), by }, rules)
    case 'release':
      return now => release(now, { from: by, by }, rules)
    case 'take-over':
      return now => takeOver(now, by, rules)
    case 'reopen':
      return now => resume(now, by, rules)
    case 'undo':
      return now => undo(now, by, rules)
    case 'done':
      return decideOn({ press: { verb: 'done', about: `${id}/${action.reason}` }, by }, rules)
    case 'claim':
    case 'backup':
    case 'unreached':
      return decideOn({ press: { verb: action.verb, about: id }, by }, rules)
  }
}

async function findRequest(code: string, { store }: OpenParts): Promise<HandoffRequest | null> {
  const read = readCode(code)
  const found = read === null ? null : await store.handoffs.find({ code: read })
  return found?.kind === 'request' ? found : null
}

/** Id of the person's latest request; null once they are forgotten. */
async function latestOf({ platform, person }: HandoffRequest, { store }: OpenParts): Promise<string | null> {
  if (person === null) return null
  return (await store.handoffs.latest('request', { platform, person }))?.id ?? null
}

function rulesAt({ plan, editions, now }: OpenParts): WorkRules {
  return { plan, calendar: calendarFor(editions.current.clinic), nowMs: now(), undoMs: UNDO_MS }
}
