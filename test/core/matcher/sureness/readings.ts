import { createClassifier } from '../../../../src/core/matcher/classify.ts'
import type { Classification } from '../../../../src/core/matcher/classify.ts'
import { studyOf } from '../../../../src/core/matcher/training/build.ts'
import { learned } from '../../../../src/core/matcher/training/learn.ts'
import { ASKED_EVERYWHERE } from '../../../../src/core/matcher/training/shared-questions.ts'
import { NEAR_DOOR } from '../../../../src/core/matcher/training/near-door.ts'
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

/**
 * Reads people's questions by what is learned from lessons and a part of what is asked near the door, and never from more of the
 * same people's questions: who reads what they wrote themselves is surer than who meets somebody new.
 */
export function readAll(
  asked: readonly AskedQuestion[],
  { lessons, nearDoor }: { readonly lessons: readonly Lesson[]; readonly nearDoor: NearDoor },
  lexicon: Lexicon,
): readonly ReadQuestion[] {
  const classifier = createClassifier(learned(studyOf(lessons, lexicon, { nearDoor, common: {} })), lexicon)
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
export function visitors(): readonly AskedQuestion[] {
  return Object.entries(ASKED_EVERYWHERE.common).flatMap(([intent, texts]) =>
    texts.map(text => ({ text, intents: [intent] })),
  )
}

/** One half of what is asked near the door is to learn from, the other to be read: nobody is examined on what they were taught. */
export function halvesOf(odd: number): { readonly taught: NearDoor; readonly asked: readonly AskedQuestion[] } {
  const topics = Object.entries(NEAR_DOOR)
  return {
    taught: Object.fromEntries(topics.map(([topic, texts]) => [topic, texts.filter((_, at) => at % 2 === odd)])),
    asked: topics.flatMap(([, texts]) =>
      texts.filter((_, at) => at % 2 !== odd).map(text => ({ text, intents: [] as const })),
    ),
  }
}
