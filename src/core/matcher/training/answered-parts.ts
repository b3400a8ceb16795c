import type { Lesson } from '../../model/match.ts'
import COMMON from './common-questions.json' with { type: 'json' }
import type { LikenessTo, Worded } from './likeness.ts'
import { isNamed, NEAR_DOOR, topicOf, topicsOf } from './near-door.ts'
import type { NearDoor } from './near-door.ts'

/**
 * The intents that whoever wrote what is asked near the door had in view: what these answer is not near the door, but in the
 * house. So were the topics themselves. A content that has others may answer some of them.
 */
export const IN_VIEW: ReadonlySet<string> = new Set([...topicsOf(NEAR_DOOR), ...Object.keys(COMMON)])

/** How much less like an intent than the one most like it a part may be, to be taken for its questions too. */
const CLOSE = 0.04
/** From so much likeness on, a part is plainly the intent's that is most like it. */
const PLAIN_FROM = 0.45
/** From so much on where no other intent comes near. */
const PLAIN_ALONE = { from: 0.4, ahead: 0.03 } as const

/** A part of what clinics are asked, and a lesson that answers it. */
export interface AnsweredPart {
  readonly part: string
  /** The place of the lesson. */
  readonly label: number
  /** True where the part's questions are plainly the lesson's, and teach it. */
  readonly isTaught: boolean
}

/** How likeness is measured: to the lessons, and to anything else. */
interface Likenesses {
  readonly likenessTo: LikenessTo
  readonly likenessOf: (told: readonly Worded[]) => LikenessTo
}

/**
 * Finds what lessons answer of what clinics are asked, part by part: what an intent of the topic's name answers, and what an intent
 * that its writer did not have in view is about as like as any other is. Of a topic that falls into parts, only those that one of
 * the intent's own questions is about: who says where to park need not say whether there is a lift.
 */
export function answeredParts(
  lessons: readonly Lesson[],
  asked: NearDoor,
  { likenessTo, likenessOf }: Likenesses,
): readonly AnsweredPart[] {
  const parts = Object.keys(asked).filter(isNamed)
  const topics = new Set(parts.map(topicOf))
  if (lessons.every(({ id }) => IN_VIEW.has(id) && !topics.has(id))) return []
  const isAbout = createAbout(lessons, asked, likenessOf)
  const answering = parts.flatMap(part => {
    const likeness = likenessTo(asked[part] ?? [])
    const named = lessons.findIndex(({ id }) => id === topicOf(part))
    return named < 0
      ? likeOwn({ part, likeness, isOwn: label => !IN_VIEW.has(lessons[label]?.id ?? '') && isAbout(label, part) })
      : likeNamed({ part, likeness, named, isAbout: isAbout(named, part) })
  })
  const plain = answering.filter(one => one.isPlain && !answering.some(other => outdoes(other, one)))
  const isBeside = (one: PartLikeness): boolean =>
    plain.some(({ part, label }) => label === one.label && topicOf(part) === topicOf(one.part))
  return answering.flatMap(one => {
    const isTaught = plain.includes(one) || (isBeside(one) && one.isMost && one.likeness >= PLAIN_ALONE.from)
    return isTaught || isBeside(one) || one.isMost ? [{ part: one.part, label: one.label, isTaught }] : []
  })
}

/** A lesson that may answer a part, and how sure that is. */
interface PartLikeness extends Omit<AnsweredPart, 'isTaught'> {
  readonly likeness: number
  /** True where it is more like no other lesson. */
  readonly isMost: boolean
  readonly isPlain: boolean
  readonly isNamed: boolean
}

interface LikePart {
  readonly part: string
  readonly likeness: Float64Array
}

function likeNamed({
  part,
  likeness,
  named,
  isAbout,
}: LikePart & { readonly named: number; readonly isAbout: boolean }): readonly PartLikeness[] {
  const most = Math.max(...likeness)
  return isAbout || likeness[named] === most
    ? [{ part, label: named, likeness: most, isMost: true, isPlain: true, isNamed: true }]
    : []
}

function likeOwn({
  part,
  likeness,
  isOwn,
}: LikePart & { readonly isOwn: (label: number) => boolean }): readonly PartLikeness[] {
  const most = Math.max(...likeness)
  const near = [...likeness.keys()].filter(label => (likeness[label] ?? 0) >= most - CLOSE && isOwn(label))
  const [label] = near.sort((one, other) => (likeness[other] ?? 0) - (likeness[one] ?? 0))
  if (label === undefined) return []
  const ahead = (likeness[label] ?? 0) - Math.max(...likeness.filter((_, at) => at !== label))
  const isMost = ahead >= 0
  const isPlain = isMost && (most >= PLAIN_FROM || (most >= PLAIN_ALONE.from && ahead >= PLAIN_ALONE.ahead))
  return [{ part, label, likeness: most, isMost, isPlain, isNamed: false }]
}

/** True where an intent is plainly more like another topic: it answers that one. */
function outdoes(other: PartLikeness, one: PartLikeness): boolean {
  if (one.isNamed || other.isNamed || other.label !== one.label || topicOf(other.part) === topicOf(one.part))
    return false
  return other.isPlain && other.likeness > one.likeness + CLOSE
}

/** How much less like its nearest part another one may be, for a question to be about it too. */
const ABOUT_TOO = 0.02

/** Tells whether a lesson has a question about a part of a topic. Of a topic that has no parts, every lesson may. */
function createAbout(
  lessons: readonly Lesson[],
  asked: NearDoor,
  likenessOf: (told: readonly Worded[]) => LikenessTo,
): (label: number, part: string) => boolean {
  const parts = Object.keys(asked).filter(isNamed)
  const toParts = likenessOf(parts.map(part => ({ title: '', questions: asked[part] ?? [] })))
  const known = new Map<number, ReadonlySet<string>>()
  const aboutOf = ({ title, questions }: Lesson): ReadonlySet<string> => {
    const likenesses = [title, ...questions].map(text => toParts([text]))
    return new Set(
      likenesses.flatMap(likeness => {
        const from = Math.max(...likeness) - ABOUT_TOO
        return parts.filter((_, at) => (likeness[at] ?? 0) >= from)
      }),
    )
  }
  return (label, part) => {
    const lesson = lessons[label]
    if (lesson === undefined) return false
    if (!part.includes('/')) return true
    const about = known.get(label) ?? aboutOf(lesson)
    known.set(label, about)
    return about.has(part)
  }
}
