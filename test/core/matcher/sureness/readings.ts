import { createClassifier } from '../../../../src/core/matcher/classify.ts'
import type { Classification } from '../../../../src/core/matcher/classify.ts'
import { studyOf } from '../../../../src/core/matcher/training/build.ts'
import { learned } from '../../../../src/core/matcher/training/learn.ts'
import { ASKED_EVERYWHERE } from '../../../../src/core/matcher/training/shared-questions.ts'
import { NEAR_DOOR, topicOf } from '../../../../src/core/matcher/training/near-door.ts'
import type { NearDoor } from '../../../../src/core/matcher/training/near-door.ts'
import type { Lesson } from '../../../../src/core/model/match.ts'
import type { Lexicon } from '../../../../src/core/text/lexicon.ts'

/** What somebody asked, and the intents that answer it; none where it is not ours. */
export interface AskedQuestion {
  readonly text: string
  readonly intents: readonly string[]
}

/** How a question was read by one content, and whether its first candidate is right. */
export interface ReadQuestion extends AskedQuestion {
  readonly classification: Classification
  /** False too where no intent of the content answers it. */
  readonly isRight: boolean
  /** True where an intent of the content answers it. */
  readonly isOurs: boolean
}

/** What a content teaches, beside what it is taught of people's questions. */
export interface TaughtContent {
  readonly lessons: readonly Lesson[]
  readonly nearDoor: NearDoor
  /** What all clinics are asked, in so far as it is taught and not put. */
  readonly common?: NearDoor
}

/**
 * Reads people's questions by what is learned from lessons and a part of what is asked near the door. Most contents are taught no
 * more of the same people's questions: who reads what they wrote themselves is surer than who meets somebody new.
 */
export function readAll(
  asked: readonly AskedQuestion[],
  { lessons, nearDoor, common = {} }: TaughtContent,
  lexicon: Lexicon,
): readonly ReadQuestion[] {
  const classifier = createClassifier(learned(studyOf(lessons, lexicon, { nearDoor, common, some: {} })), lexicon)
  const ids = lessons.filter(({ isOff }) => isOff !== true).map(({ id }) => id as string)
  return asked.map(question => {
    const classification = classifier.classify(classifier.correct(question.text))
    return {
      ...question,
      classification,
      isRight: question.intents.includes(ids[classification.best] ?? ''),
      isOurs: question.intents.some(intent => ids.includes(intent)),
    }
  })
}

/** The questions of visitors, written without the wordings in view. */
export function visitors(common: NearDoor = ASKED_EVERYWHERE.common): readonly AskedQuestion[] {
  return Object.entries(common).flatMap(([intent, texts]) => texts.map(text => ({ text, intents: [intent] })))
}

/** A question near the door, with the topic it is about. */
interface AskedNear extends AskedQuestion {
  readonly topic: string
}

/** One half of what is asked near the door is to learn from, the other to be read: nobody is examined on what they were taught. */
export function halvesOf(odd: number): { readonly taught: NearDoor; readonly asked: readonly AskedNear[] } {
  const asked = half(NEAR_DOOR, 1 - odd)
  return {
    taught: half(NEAR_DOOR, odd),
    asked: Object.entries(asked).flatMap(([part, texts]) =>
      texts.map(text => ({ text, topic: topicOf(part), intents: [] })),
    ),
  }
}

/** Every second question of each topic, from the first on or the one after it. */
export function half(topics: NearDoor, odd: number): NearDoor {
  return Object.fromEntries(
    Object.entries(topics).map(([topic, texts]) => [topic, texts.filter((_, at) => at % 2 === odd)]),
  )
}
