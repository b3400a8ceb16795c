import type { Lesson } from '../../model/match.ts'
import { readWords } from '../../text/words.ts'
import { IN_VIEW } from './answered-topics.ts'
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

/** From so much likeness on, what is asked about a topic is taken for questions of the intent of a clinic's own that is most like it. */
const ANSWERED_FROM = 0.45
/** From so much on where no other intent comes near. */
const PLAINLY = { from: 0.4, ahead: 0.03 } as const
/** How much less like an intent than the topic most like it another one may be, to be taken for its questions too. */
const CLOSE = 0.04

/**
 * People's questions that lessons answer: those to an intent or topic of the same name, and those about a topic that an intent of
 * the clinic's own plainly is. What is more like an intent that the catalogue does not have is left to that.
 */
export function sharedExamples(
  lessons: readonly Lesson[],
  { common, nearDoor, some }: AskedEverywhere,
  likenessTo: LikenessTo,
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
  return [...shared, ...nearExamples(ids, { ...nearDoor, ...some }, likenessTo)]
}

function nearExamples(ids: readonly string[], nearDoor: NearDoor, likenessTo: LikenessTo): readonly Taught[] {
  const named = Object.entries(nearDoor).flatMap(([topic, texts]) =>
    ids.includes(topic) ? say(texts, ids.indexOf(topic)) : [],
  )
  const isOwn = ids.map(id => !IN_VIEW.has(id))
  if (!isOwn.includes(true)) return named
  const alike = Object.entries(nearDoor).flatMap(([topic, texts]) => {
    if (topic === 'other' || ids.includes(topic)) return []
    const likeness = likenessTo(texts)
    const most = Math.max(...likeness)
    const label = likeness.indexOf(most)
    const ahead = most - Math.max(...likeness.filter((_, at) => at !== label))
    const isPlain = most >= ANSWERED_FROM || (most >= PLAINLY.from && ahead >= PLAINLY.ahead)
    return isOwn[label] && isPlain ? [{ texts, label, most }] : []
  })
  const isMost = ({ label, most }: { readonly label: number; readonly most: number }): boolean =>
    alike.every(other => other.label !== label || other.most <= most + CLOSE)
  return [...named, ...alike.filter(isMost).flatMap(({ texts, label }) => say(texts, label))]
}

function say(texts: readonly string[], label: number): readonly Taught[] {
  return texts.map(text => ({ text, label, words: readWords(text), part: 'shared' }))
}
