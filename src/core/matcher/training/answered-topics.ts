import type { Lesson } from '../../model/match.ts'
import COMMON from './common-questions.json' with { type: 'json' }
import type { LikenessTo } from './likeness.ts'
import { NEAR_DOOR } from './near-door.ts'

/**
 * The intents that whoever wrote what is asked near the door had in view: what these answer is not near the door, but in the
 * house. So were the topics themselves. A content that has others may answer some of them.
 */
export const IN_VIEW: ReadonlySet<string> = new Set([...Object.keys(NEAR_DOOR), ...Object.keys(COMMON)])

/** How much less like a topic's questions an intent may be than the one most like them, to be taken for its answer. */
const CLOSE = 0.04

/**
 * Finds the topics near the door that lessons answer: those of the same name, and those whose questions are about as like an
 * intent that their writer did not have in view as they are like any other.
 */
export function answeredTopics(lessons: readonly Lesson[], likenessTo: LikenessTo): ReadonlySet<string> {
  const own = new Set<string>(lessons.map(({ id }) => id))
  const topics = Object.keys(NEAR_DOOR).filter(topic => topic !== 'other')
  const named = topics.filter(topic => own.has(topic))
  if (lessons.every(({ id }) => IN_VIEW.has(id))) return new Set(named)
  const answered = topics.filter(topic => {
    const likeness = likenessTo(NEAR_DOOR[topic] ?? [])
    const most = Math.max(...likeness)
    return lessons.some(({ id }, place) => !IN_VIEW.has(id) && (likeness[place] ?? 0) >= most - CLOSE)
  })
  return new Set([...named, ...answered])
}
