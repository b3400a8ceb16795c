import type { IntentId } from '../../model/intent.ts'
import { isSome } from '../../model/some.ts'
import { toUtterance } from '../../model/turn.ts'
import { createMatcher, train } from './build.ts'
import { dealFolds } from './folds.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Lesson, Match } from '../../model/match.ts'
import { readWords } from '../../text/words.ts'

/** A question that was held out of training, whose it is, and what the matcher made of it. */
export interface Examined {
  readonly question: string
  readonly intent: IntentId
  readonly match: Match
}

/**
 * Examines each question by a matcher trained on the others, fold by fold: stratified by intent, near-duplicates in one
 * fold, the same folds on every run. Yields the questions of one fold at a time, so that a caller can show progress.
 */
export function* crossValidate(
  lessons: readonly Lesson[],
  folds: number,
  lexicon: Lexicon,
): Generator<readonly Examined[]> {
  const questions = lessons.flatMap((lesson, label) =>
    [lesson.title, ...lesson.questions].map((text, place) => ({
      text,
      words: readWords(text),
      label,
      isTitle: place === 0,
    })),
  )
  const dealt = dealFolds(questions, folds)
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(questions.filter((_, place) => dealt[place] === fold))
    const taught = questions.filter(question => !held.has(question))
    const kept = lessons.flatMap((lesson, label) =>
      without(
        lesson,
        taught.filter(q => q.label === label),
      ),
    )
    const matcher = createMatcher(train(kept, lexicon), lexicon)
    yield [...held].flatMap(({ text, label, isTitle }) => {
      const [utterance, intent] = [toUtterance(text), lessons[label]?.id]
      if (isTitle || utterance === null || intent === undefined) return []
      return [{ question: text, intent, match: matcher.match(utterance) }]
    })
  }
}

/** A lesson with only some of its questions: none when none is left, so that the intent is not taught at all. */
function without(
  lesson: Lesson,
  taught: readonly { readonly text: string; readonly isTitle: boolean }[],
): readonly Lesson[] {
  const questions = taught.filter(({ isTitle }) => !isTitle).map(({ text }) => text)
  const title = taught.some(({ isTitle }) => isTitle) ? lesson.title : ''
  return isSome(questions) ? [{ ...lesson, title, questions }] : []
}
