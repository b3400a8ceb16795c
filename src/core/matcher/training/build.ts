import { PLEASANTRIES } from '../../model/intent.ts'
import { answeredTopics } from './answered-topics.ts'
import { attune, speaksOfClinic } from './attune.ts'
import { calibrate } from './calibrate.ts'
import { decide } from '../decide.ts'
import { distort } from './distort.ts'
import { examplesOf } from './examples.ts'
import { explain } from '../explain.ts'
import { holdOut } from './hold-out.ts'
import { learned, study } from './learn.ts'
import type { Study } from './learn.ts'
import { NEAR_DOOR } from './near-door.ts'
import type { NearDoor } from './near-door.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Lesson, Matcher } from '../../model/match.ts'
import type { MatcherModel } from '../model.ts'
import { createReader } from '../classify.ts'

/**
 * Trains on lessons: plain data out, so that it can run in a worker and be kept in a cache. The same lessons in the
 * same order give the same model, bit for bit.
 */
export function train(lessons: readonly Lesson[], lexicon: Lexicon, nearDoor = NEAR_DOOR): MatcherModel {
  return modelOf(studyOf(lessons, lexicon, nearDoor), lessons, lexicon)
}

/** Works lessons out, for a model and for other looks at them. */
export function studyOf(lessons: readonly Lesson[], lexicon: Lexicon, nearDoor = NEAR_DOOR): Study {
  const near = nearDoorOf(lessons, nearDoor, lexicon)
  const pleasant = new Set([...lessons.keys()].filter(label => PLEASANTRIES.has(lessons[label]?.id ?? '')))
  return study(examplesOf(lessons, near), { classes: lessons.length, topics: Object.keys(near), pleasant }, lexicon)
}

/** What lessons of a clinic are asked and do not answer; nothing where they are about something else. */
function nearDoorOf(lessons: readonly Lesson[], nearDoor: NearDoor, lexicon: Lexicon): NearDoor {
  const isOurs = speaksOfClinic(
    examplesOf(lessons).filter(({ label }) => label >= 0),
    lessons.length,
  )
  if (!isOurs) return {}
  const answered = answeredTopics(lessons, attune(true, false), lexicon)
  return Object.fromEntries(Object.entries(nearDoor).filter(([topic]) => !answered.has(topic)))
}

/** The model that `train` makes of lessons, out of what was worked out already. */
export function modelOf(from: Study, lessons: readonly Lesson[], lexicon: Lexicon): MatcherModel {
  return {
    ...learned(from),
    intents: lessons.map(lesson => lesson.id),
    calibration: calibrate(holdOut(from, lexicon, distort)),
  }
}

/** Prepares a model for matching. Costs a few milliseconds; each match costs far less. */
export function createMatcher(model: MatcherModel, lexicon: Lexicon): Matcher {
  const reader = createReader(model, lexicon)
  return {
    match: utterance => decide(reader.read(reader.hear(utterance)), model),
    explain: utterance => explain(reader.hear(utterance), reader, model),
  }
}
