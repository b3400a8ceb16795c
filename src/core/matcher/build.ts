import { toUtterance } from '../turn.ts'
import { calibrate } from './calibrate.ts'
import type { HeldOut } from './calibrate.ts'
import { decide } from './decide.ts'
import { dealFolds } from './folds.ts'
import type { Foldable } from './folds.ts'
import type { Lesson, Matcher } from './matcher.ts'
import type { KeptExamples, Learned, MatcherModel } from './model.ts'
import { createReader } from './reading.ts'
import { trainSeparators } from './svm.ts'
import type { Example } from './svm.ts'
import { collectVocabulary, createVectorizer } from './vocabulary.ts'
import type { Vector } from './vocabulary.ts'
import { readWords } from './words.ts'

/** How many parts the examples are dealt into to find out how sure one may be. */
const FOLDS = 5

/**
 * Trains on lessons: plain data out, so that it can run in a worker and be kept in a cache. The same lessons in the
 * same order give the same model, bit for bit.
 */
export function train(lessons: readonly Lesson[]): MatcherModel {
  const examples = examplesOf(lessons)
  return {
    ...learn(examples, lessons.length),
    intents: lessons.map(lesson => lesson.id),
    calibration: calibrate(holdOut(examples, lessons.length)),
  }
}

/** Prepares a model for matching. Costs a few milliseconds; each match costs far less. */
export function createMatcher(model: MatcherModel): Matcher {
  const read = createReader(model)
  return { match: utterance => decide(read(utterance), model.calibration, model.intents) }
}

/** Each intent's title counts as one more question; a question that belongs to another intent teaches that one. */
function examplesOf(lessons: readonly Lesson[]): readonly Foldable[] {
  const places = new Map(lessons.map((lesson, label) => [lesson.id, label]))
  const examples = lessons.flatMap((lesson, label) => [
    ...[lesson.title, ...lesson.questions].map(text => ({ text, label })),
    ...lesson.not.map(not => ({ text: not.question, label: (not.belongsTo && places.get(not.belongsTo)) ?? -1 })),
  ])
  return examples.filter(({ text }) => toUtterance(text) !== null)
}

function learn(examples: readonly Foldable[], classes: number): Learned {
  const words = examples.map(({ text }) => readWords(text))
  const vocabulary = collectVocabulary(words)
  const vectorizer = createVectorizer(vocabulary)
  const taught = examples.map(({ label }, place) => ({ label, vector: vectorizer.vector(words[place] ?? []) }))
  const separators = trainSeparators(taught, vocabulary.hashes.length, classes)
  return { vocabulary, separators, examples: keep(taught, classes) }
}

/** Reads every question by what was learned from the other folds. */
function holdOut(examples: readonly Foldable[], classes: number): readonly HeldOut[] {
  const folds = dealFolds(examples, FOLDS)
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap(fold => {
    const read = createReader(
      learn(
        examples.filter((_, place) => folds[place] !== fold),
        classes,
      ),
    )
    const held = examples.filter(({ label }, place) => folds[place] === fold && label >= 0)
    return held.map(({ text, label }) => ({ reading: read(text), label }))
  })
}

function keep(examples: readonly Example[], classes: number): KeptExamples {
  const kept = Array.from({ length: classes }, (_, label) => examples.filter(example => example.label === label))
  const vectors: readonly Vector[] = kept.flat().map(example => example.vector)
  return {
    classStarts: starts(kept.map(ofClass => ofClass.length)),
    starts: starts(vectors.map(({ features }) => features.length)),
    features: Int32Array.from(vectors.flatMap(({ features }) => [...features])),
    values: Float32Array.from(vectors.flatMap(({ values }) => [...values])),
  }
}

/** Running totals of lengths, from 0 on. */
function starts(lengths: readonly number[]): Int32Array {
  const totals = new Int32Array(lengths.length + 1)
  for (const [place, length] of lengths.entries()) totals[place + 1] = (totals[place] ?? 0) + length
  return totals
}
