import type { Lesson } from '../../model/match.ts'
import type { AnsweredPart } from './answered-parts.ts'
import type { LikenessTo, Worded } from './likeness.ts'
import { isNamed, topicOf } from './near-door.ts'
import type { NearDoor } from './near-door.ts'

/** What is asked near the door, what of it is answered, and how likeness is measured. */
interface NearAnswered {
  readonly asked: NearDoor
  readonly answered: readonly AnsweredPart[]
  readonly likenessOf: (told: readonly Worded[]) => LikenessTo
}

/**
 * What clinics are asked and lessons do not answer, by topic: the parts that none answers, and beside them how the content's own
 * staff ask for a topic that is off, but for what is most like a part that another lesson answers.
 */
export function unanswered(lessons: readonly Lesson[], { asked, answered, likenessOf }: NearAnswered): NearDoor {
  const told = new Set(answered.map(({ part }) => part))
  const parts = Object.keys(asked).filter(isNamed)
  const left = Object.groupBy(
    parts.filter(part => !told.has(part)),
    topicOf,
  )
  const asPeopleAsk = Object.entries(left).map(([topic, own = []]): [string, readonly string[]] => [
    topic,
    own.flatMap(part => asked[part] ?? []),
  ])
  const byStaff = lessons
    .filter(({ isOff }) => isOff === true)
    .map(({ id, title, questions }): [string, readonly string[]] => {
      const ofTopic = parts.filter(part => topicOf(part) === id)
      const texts = [title, ...questions]
      if (!ofTopic.some(part => told.has(part))) return [id, texts]
      const toParts = likenessOf(ofTopic.map(part => ({ title: '', questions: asked[part] ?? [] })))
      return [id, texts.filter(text => !told.has(mostLike(toParts([text]), ofTopic)))]
    })
  const topics = Map.groupBy([...asPeopleAsk, ...byStaff], ([topic]) => topic)
  return Object.fromEntries([...topics].map(([topic, sets]) => [topic, sets.flatMap(([, texts]) => texts)]))
}

function mostLike(likeness: Float64Array, parts: readonly string[]): string {
  return parts[likeness.indexOf(Math.max(...likeness))] ?? ''
}
