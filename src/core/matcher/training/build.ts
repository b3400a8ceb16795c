import { PLEASANTRIES } from '../../model/intent.ts'
import { answeredParts } from './answered-parts.ts'
import { scaleFeatures, speaksOfClinic } from './scale-features.ts'
import { calibrate } from './calibrate.ts'
import { decide } from '../decide.ts'
import { distort } from './distort.ts'
import { examplesOf, nearDoorExamples } from './examples.ts'
import type { Taught } from './examples.ts'
import { explain, toReadWord } from '../explain.ts'
import { holdOut } from './hold-out.ts'
import { learned, study } from './learn.ts'
import type { Study } from './learn.ts'
import { createLikeness } from './likeness.ts'
import type { LikenessTo, Worded } from './likeness.ts'
import { ASKED_EVERYWHERE, sharedExamples } from './shared-questions.ts'
import type { AskedEverywhere } from './shared-questions.ts'
import type { NearDoor } from './near-door.ts'
import { unanswered } from './unanswered.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Lesson, Matcher } from '../../model/match.ts'
import type { MatcherModel } from '../model.ts'
import { createClassifier } from '../classify.ts'

/**
 * Trains on lessons: plain data out, so that it can run in a worker and be kept in a cache. The same lessons in the
 * same order give the same model, bit for bit.
 */
export function train(lessons: readonly Lesson[], lexicon: Lexicon, asked = ASKED_EVERYWHERE): MatcherModel {
  return modelOf(studyOf(lessons, lexicon, asked), lessons, lexicon)
}

/** Works lessons out, for a model and for other looks at them. */
export function studyOf(all: readonly Lesson[], lexicon: Lexicon, asked = ASKED_EVERYWHERE): Study {
  const lessons = all.filter(isAnswered)
  const own = examplesOf(lessons)
  const isOurs = speaksOfClinic(
    own.filter(({ label }) => label >= 0),
    lessons.length,
  )
  // What all clinics are asked says nothing of lessons about something else.
  const { shared, near } = isOurs ? askedBesides(all, asked, lexicon) : { shared: [], near: {} }
  const pleasant = new Set([...lessons.keys()].filter(label => PLEASANTRIES.has(lessons[label]?.id ?? '')))
  const scope = { classes: lessons.length, topics: Object.keys(near), pleasant }
  return study([...own, ...shared, ...nearDoorExamples(near)], scope, lexicon)
}

/** What clinics are asked, besides what staff wrote: what lessons answer of it, and what they do not. */
function askedBesides(
  all: readonly Lesson[],
  asked: AskedEverywhere,
  lexicon: Lexicon,
): { readonly shared: readonly Taught[]; readonly near: NearDoor } {
  const lessons = all.filter(isAnswered)
  const likenessOf = (told: readonly Worded[]): LikenessTo => createLikeness(told, scaleFeatures(true, false), lexicon)
  const likenessTo = likenessOf(lessons)
  const answered = answeredParts(lessons, { ...asked.nearDoor, ...asked.some }, { likenessTo, likenessOf })
  const shared = sharedExamples(lessons, asked, { likenessTo, answered })
  const near = { ...unanswered(all, { asked: asked.nearDoor, answered, likenessOf }), ...nameless(asked, shared) }
  return { shared, near }
}

function isAnswered({ isOff }: Lesson): boolean {
  return isOff !== true
}

/** What is asked near the door under no name, and what only some clinics answer and this one does not. */
function nameless({ nearDoor, some }: AskedEverywhere, shared: readonly Taught[]): NearDoor {
  const taught = new Set(shared.map(({ text }) => text))
  const others = [...(nearDoor['other'] ?? []), ...Object.values(some).flat()].filter(text => !taught.has(text))
  return others.length === 0 ? {} : { other: others }
}

/** The model that `train` makes of lessons, out of what was worked out already. */
export function modelOf(from: Study, lessons: readonly Lesson[], lexicon: Lexicon): MatcherModel {
  return {
    ...learned(from),
    intents: lessons.filter(isAnswered).map(lesson => lesson.id),
    calibration: calibrate(holdOut(from, lexicon, distort)),
  }
}

/** Prepares a model for matching. Costs a few milliseconds; each match costs far less. */
export function createMatcher(model: MatcherModel, lexicon: Lexicon): Matcher {
  const classifier = createClassifier(model, lexicon)
  return {
    match: utterance => decide(classifier.classify(classifier.correct(utterance)), model),
    read: utterance => classifier.correct(utterance).words.map(word => toReadWord(word, classifier)),
    explain: utterance => explain(classifier.correct(utterance), { classifier, model }),
  }
}
