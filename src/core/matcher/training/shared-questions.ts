import type { Lesson } from '../../model/match.ts'
import { readWords } from '../../text/words.ts'
import type { AnsweredPart } from './answered-parts.ts'
import COMMON from './common-questions.json' with { type: 'json' }
import type { Taught } from './examples.ts'
import type { LikenessTo } from './likeness.ts'
import { NEAR_DOOR } from './near-door.ts'
import type { NearDoor } from './near-door.ts'
import { SOME_CLINICS } from './some-clinics.ts'

/** What people ask all clinics, besides what the content's staff wrote down. */
export interface AskedEverywhere {
  /** By the intents of the catalogue, whose meaning is the same in each content. */
  readonly common: NearDoor
  /** By topic: what a content may answer or not. */
  readonly nearDoor: NearDoor
  /** By topic: what only some clinics answer, and what says nothing of those that do not. */
  readonly some: NearDoor
}

/** People's questions that ship: written by somebody who had seen none of the contents' wordings. */
export const ASKED_EVERYWHERE: AskedEverywhere = { common: COMMON, nearDoor: NEAR_DOOR, some: SOME_CLINICS }

/** What tells whose questions are whose. */
export interface Whose {
  readonly likenessTo: LikenessTo
  readonly answered: readonly AnsweredPart[]
}

/**
 * People's questions that lessons answer: those to an intent of the catalogue's, and those about a part of a topic that a lesson
 * plainly answers. What is more like an intent that the catalogue does not have is left to that.
 */
export function sharedExamples(
  lessons: readonly Lesson[],
  { common, nearDoor, some }: AskedEverywhere,
  { likenessTo, answered }: Whose,
): readonly Taught[] {
  const ids = lessons.map(({ id }): string => id)
  const rivals = ids.flatMap((id, at) => (Object.hasOwn(common, id) ? [] : [at]))
  const isNearest = (text: string, label: number): boolean => {
    const likeness = likenessTo([text])
    return rivals.every(at => (likeness[at] ?? 0) < (likeness[label] ?? 0))
  }
  const shared = ids.flatMap((id, label) => {
    const texts = common[id] ?? []
    return say(rivals.length === 0 ? texts : texts.filter(text => isNearest(text, label)), label)
  })
  const near = answered.filter(({ isTaught }) => isTaught)
  return [...shared, ...near.flatMap(({ part, label }) => say(nearDoor[part] ?? some[part] ?? [], label))]
}

function say(texts: readonly string[], label: number): readonly Taught[] {
  return texts.map(text => ({ text, label, words: readWords(text), part: 'shared' }))
}
