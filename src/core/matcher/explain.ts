import type { IntentId } from '../model/intent.ts'
import { conceptsOf } from '../text/concept-index.ts'
import { decide, weigh } from './decide.ts'
import type { Heard } from './cached-reader.ts'
import type { Explanation, Neighbour, WordSaid } from '../model/match.ts'
import type { MatcherModel } from './model.ts'
import type { Reader, Reading } from './classify.ts'

/** Explains what a model makes of an utterance, by reading it again without each of its words. */
export function explain(heard: Heard, reader: Reader, model: MatcherModel): Explanation {
  const reading = reader.read(heard)
  const match = decide(reading, model)
  const [best, runnerUp] = match.candidates
  const question = model.examples.questions[reading.nearest.example]
  return {
    match,
    words: explainWords(heard, reading, reader),
    runnerUp: runnerUp ?? null,
    lead: (best?.confidence ?? 0) - (runnerUp?.confidence ?? 0),
    nearest: question === undefined ? null : { question, likeness: reading.nearest.cosine },
    neighbours: match.candidates.flatMap(({ intent }) => neighbourOf(intent, heard, { reader, model })),
    weighed: weigh(reading, model.calibration),
  }
}

interface Trained {
  readonly reader: Reader
  readonly model: MatcherModel
}

/** The question of an intent that is most like what was heard; none where none is like it at all. */
function neighbourOf(intent: IntentId, heard: Heard, { reader, model }: Trained): readonly Neighbour[] {
  const { example, cosine } = reader.nearestOf(heard, model.intents.indexOf(intent))
  const question = model.examples.questions[example]
  return question === undefined ? [] : [{ intent, question, likeness: cosine }]
}

/** What each word said: how far the first two candidates move apart when the utterance is read without it. */
function explainWords(heard: Heard, reading: Reading, reader: Reader): readonly WordSaid[] {
  const second = runnerUpOf(reading)
  const lead = leadOf(reading, reading.best, second)
  const { words } = heard
  return words.map((word, place) => {
    const without = reader.read({ words: words.toSpliced(place, 1), names: heard.names, language: null })
    return {
      word: word.text,
      says: lead - leadOf(without, reading.best, second),
      concepts: conceptsOf(word),
      isKnown: reader.isOurs(word),
    }
  })
}

function runnerUpOf({ margins, best }: Reading): number {
  const others = [...margins.keys()].filter(place => place !== best)
  return others.reduce(
    (second, place) => ((margins[place] ?? 0) > (margins[second] ?? -Infinity) ? place : second),
    others[0] ?? best,
  )
}

function leadOf({ margins }: Reading, best: number, second: number): number {
  return (margins[best] ?? 0) - (margins[second] ?? 0)
}
