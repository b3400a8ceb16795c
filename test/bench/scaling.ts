import { readLexicon } from '../../src/content/files/lexicon.ts'
import { toIntentId } from '../../src/core/model/intent.ts'
import { train } from '../../src/core/matcher/training/build.ts'
import { encodeModel } from '../../src/core/matcher/model-file.ts'
import type { Lesson } from '../../src/core/model/match.ts'
import { seededRandom } from '../../src/core/matcher/training/random.ts'
import { createClassifier } from '../../src/core/matcher/classify.ts'
import { isSome } from '../../src/core/model/some.ts'

/** What a question costs among so many intents. Times are of the processor, so that other programs matter less. */
export interface Scaled {
  readonly intents: number
  readonly trainSeconds: number
  /** Mean µs for questions of six words and of twelve. */
  readonly microsShort: number
  readonly microsLong: number
  readonly megabytes: number
}

/** Numbers of intents that are measured. */
const SIZES = [10, 34, 100, 300, 1000] as const
/** Measured first and not reported: the program is faster once it is warm. */
const WARM_UP = 34
/** Questions of each intent. */
const QUESTIONS_EACH = 20
/** Questions put to each model, and how often. */
const [ASKED, ROUNDS] = [300, 5] as const
const SEED = 20_261_123
/** Words of the language the generator speaks, and how many of them are an intent's own. */
const [WORDS, OWN] = [4000, 6] as const

/** Trains and asks at growing numbers of intents, over content that a seeded generator makes up. */
export async function measureScaling(): Promise<readonly Scaled[]> {
  const lexicon = await readLexicon()
  const measured = [WARM_UP, ...SIZES].map(intents => {
    const speak = createSpeaker()
    const lessons = Array.from({ length: intents }, (_, place) => makeLesson(place, speak))
    const startedMs = cpuMs()
    const model = train(lessons, lexicon)
    const trainSeconds = (cpuMs() - startedMs) / 1000
    const classifier = createClassifier(model, lexicon)
    const microsFor = (length: number): number => {
      const asked = Array.from({ length: ASKED }, (_, place) => speak(place % intents, length))
      for (const question of asked) classifier.classify(classifier.correct(question))
      const fromMs = cpuMs()
      for (let round = 0; round < ROUNDS; round++)
        for (const question of asked) classifier.classify(classifier.correct(question))
      return ((cpuMs() - fromMs) * 1000) / (ASKED * ROUNDS)
    }
    const [microsShort, microsLong] = [microsFor(6), microsFor(12)]
    return { intents, trainSeconds, microsShort, microsLong, megabytes: encodeModel(model).length / 1e6 }
  })
  return measured.slice(1)
}

function cpuMs(): number {
  return process.cpuUsage().user / 1000
}

/** Says a question of so many words about an intent: half of them its own, half of them anybody's. */
type Speak = (intent: number, length: number) => string

function createSpeaker(): Speak {
  const random = seededRandom(SEED)
  const words = Array.from({ length: WORDS }, () => makeWord(random))
  return (intent, length) =>
    Array.from({ length }, (_, at) => {
      // The smaller of two draws: common words are common.
      const anybodys = Math.min(random(WORDS), random(WORDS))
      return words[at % 2 === 0 ? (intent * OWN + random(OWN)) % WORDS : anybodys]
    }).join(' ')
}

function makeWord(random: (limit: number) => number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou']
  const syllable = (): string => (consonants[random(consonants.length)] ?? '') + (vowels[random(vowels.length)] ?? '')
  return Array.from({ length: 2 + random(2) }, syllable).join('')
}

function makeLesson(place: number, speak: Speak): Lesson {
  const id = toIntentId(`intent-${place}`)
  const questions = Array.from({ length: QUESTIONS_EACH }, (_, at) => speak(place, 5 + (at % 6)))
  if (id === null || !isSome(questions)) throw new Error('The generator made no lesson.')
  return { id, title: speak(place, 3), questions, not: [] }
}
