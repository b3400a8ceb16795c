import type { AskedLately } from '../model/inbox.ts'

/** How a visitor's session ended, at its best; each session counts once, whatever was asked in it. */
export const SESSION_ENDS = ['answered', 'taken', 'left', 'unknown'] as const

/** One of these: answered at once, offered and taken, offered and left, not known. */
export type SessionEnd = (typeof SESSION_ENDS)[number]

/** How many sessions ended how. */
export interface SessionCounts extends Readonly<Record<SessionEnd, number>> {
  readonly sessions: number
  /** In which somebody said that an answer did not help, however it ended. */
  readonly unhelpful: number
  /** In which somebody said that an answer helped, however it ended. */
  readonly helped: number
  /** Out of which somebody asked for a therapist, however it ended. */
  readonly handedOver: number
}

/** So long after their last question, in milliseconds, whoever asks begins a new session: as long as a dialog waits. */
const SESSION_GAP_MS = 30 * 60 * 1000

/** Counts sessions of visitors in what they asked, in any order; what staff tried is left out. */
export function countSessions(asked: readonly AskedLately[]): SessionCounts {
  const people = Map.groupBy(
    asked.filter(({ isTry }) => !isTry),
    ({ platform, person }) => `${platform}/${person}`,
  )
  const sessions = [...people.values()].flatMap(sessionsIn)
  const ends = sessions.map(bestEnd)
  const count = (end: SessionEnd): number => ends.filter(one => one === end).length
  const having = (is: (asked: AskedLately) => boolean): number => sessions.filter(session => session.some(is)).length
  return {
    sessions: sessions.length,
    answered: count('answered'),
    taken: count('taken'),
    left: count('left'),
    unknown: count('unknown'),
    unhelpful: having(({ verdict }) => verdict === 'unhelpful'),
    helped: having(({ isHelped }) => isHelped),
    handedOver: having(({ isHandedOver }) => isHandedOver),
  }
}

function sessionsIn(asked: readonly AskedLately[]): readonly (readonly AskedLately[])[] {
  const sessions: AskedLately[][] = []
  for (const question of asked.toSorted((one, other) => one.atMs - other.atMs)) {
    const last = sessions.at(-1)
    const before = last?.at(-1)
    if (last && before && question.atMs - before.atMs <= SESSION_GAP_MS) last.push(question)
    else sessions.push([question])
  }
  return sessions
}

function bestEnd(session: readonly AskedLately[]): SessionEnd {
  const ends = new Set(session.map(endOf))
  return SESSION_ENDS.find(end => ends.has(end)) ?? 'unknown'
}

/** An answer that was shown first counts as one, unless something else was taken from below it. */
function endOf({ outcome, taken }: AskedLately): SessionEnd {
  if (outcome === 'answer' || outcome === 'passage') return 'answered'
  if (taken.length > 0) return 'taken'
  if (outcome === 'shown') return 'answered'
  return outcome === 'clarify' ? 'left' : 'unknown'
}
