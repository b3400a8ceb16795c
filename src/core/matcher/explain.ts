import type { IntentId } from '../model/intent.ts'
import type { Word } from '../text/words.ts'
import { conceptsOf } from '../text/concept-index.ts'
import { decide, weigh } from './decide.ts'
import type { CorrectedWords } from './correct-words.ts'
import type { Explanation, Neighbour, ReadWord, WordSaid } from '../model/match.ts'
import type { MatcherModel } from './model.ts'
import type { Classifier, Classification } from './classify.ts'

/** Words that are weighed, from the first on: each costs a classification of all of them. */
const WEIGHED_MAX = 60

/** What is explained: a model, and the classifier prepared from it. */
interface Explained {
  readonly classifier: Classifier
  readonly model: MatcherModel
}

/** Explains what a model makes of an utterance, by classifying it again without each of its words. */
export function explain(corrected: CorrectedWords, explained: Explained): Explanation {
  const { classifier, model } = explained
  const classification = classifier.classify(corrected)
  const match = decide(classification, model)
  const [best, runnerUp] = match.candidates
  const question = model.examples.questions[classification.nearest.example]
  return {
    match,
    words: explainWords(corrected, classification, classifier),
    runnerUp: runnerUp ?? null,
    lead: (best?.confidence ?? 0) - (runnerUp?.confidence ?? 0),
    nearest:
      question === undefined
        ? null
        : {
            question,
            likeness: classification.nearest.cosine,
            isShared: model.examples.shared[classification.nearest.example] === 1,
          },
    neighbours: match.candidates.flatMap(({ intent }) => neighbourOf(intent, corrected, explained)),
    weighed: weigh(classification, model.calibration),
  }
}

/** The question of an intent that is most like the utterance; none where none is like it at all. */
function neighbourOf(
  intent: IntentId,
  corrected: CorrectedWords,
  { classifier, model }: Explained,
): readonly Neighbour[] {
  const { example, cosine } = classifier.nearestOf(corrected, model.intents.indexOf(intent))
  const question = model.examples.questions[example]
  return question === undefined
    ? []
    : [{ intent, question, likeness: cosine, isShared: model.examples.shared[example] === 1 }]
}

/** What each word said: how far the first two candidates move apart when the utterance is classified without it. */
function explainWords(
  corrected: CorrectedWords,
  classification: Classification,
  classifier: Classifier,
): readonly WordSaid[] {
  const second = runnerUpOf(classification)
  const lead = leadOf(classification, classification.best, second)
  const { words } = corrected
  return words.map((word, place) => {
    if (place >= WEIGHED_MAX) return { ...toReadWord(word, classifier), says: 0 }
    const without = classifier.classify({ words: words.toSpliced(place, 1), names: corrected.names, language: null })
    return { ...toReadWord(word, classifier), says: lead - leadOf(without, classification.best, second) }
  })
}

/** A word as it is read, and whether any of the clinic's questions uses it. */
export function toReadWord(word: Word, { isOurs }: Pick<Classifier, 'isOurs'>): ReadWord {
  return { word: word.text, concepts: conceptsOf(word), isKnown: isOurs(word) }
}

function runnerUpOf({ margins, best }: Classification): number {
  const others = [...margins.keys()].filter(place => place !== best)
  return others.reduce(
    (second, place) => ((margins[place] ?? 0) > (margins[second] ?? -Infinity) ? place : second),
    others[0] ?? best,
  )
}

function leadOf({ margins }: Classification, best: number, second: number): number {
  return (margins[best] ?? 0) - (margins[second] ?? 0)
}
