import { calibrate } from './calibrate.ts'
import { decide } from '../decide.ts'
import { examplesOf } from './examples.ts'
import { explain } from '../explain.ts'
import { holdOut } from './hold-out.ts'
import { learned, study } from './learn.ts'
import type { Study } from './learn.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Lesson, Matcher } from '../../model/match.ts'
import type { MatcherModel } from '../model.ts'
import { createReader } from '../classify.ts'

/**
 * Trains on lessons: plain data out, so that it can run in a worker and be kept in a cache. The same lessons in the
 * same order give the same model, bit for bit.
 */
export function train(lessons: readonly Lesson[], lexicon: Lexicon): MatcherModel {
  return modelOf(studyOf(lessons, lexicon), lessons, lexicon)
}

/** Works lessons out, for a model and for other looks at them. */
export function studyOf(lessons: readonly Lesson[], lexicon: Lexicon): Study {
  return study(examplesOf(lessons), lessons.length, lexicon)
}

/** The model that `train` makes of lessons, out of what was worked out already. */
export function modelOf(from: Study, lessons: readonly Lesson[], lexicon: Lexicon): MatcherModel {
  return {
    ...learned(from),
    intents: lessons.map(lesson => lesson.id),
    calibration: calibrate(holdOut(from, lexicon)),
  }
}

/** Prepares a model for matching. Costs a few milliseconds; each match costs far less. */
export function createMatcher(model: MatcherModel, lexicon: Lexicon): Matcher {
  const reader = createReader(model, lexicon)
  return {
    match: utterance => decide(reader.read(reader.hear(utterance)), model.calibration, model.intents),
    explain: utterance => explain(reader.hear(utterance), reader, model),
  }
}
