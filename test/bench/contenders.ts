import { createRequire } from 'node:module'
import { readLexicon } from '../../src/content/files/lexicon.ts'
import { toIntentId } from '../../src/core/model/intent.ts'
import type { IntentId } from '../../src/core/model/intent.ts'
import type { Lesson } from '../../src/core/model/match.ts'
import { train } from '../../src/core/matcher/training/build.ts'
import { decide } from '../../src/core/matcher/decide.ts'
import { encodeModel } from '../../src/core/matcher/model-file.ts'
import { createClassifier, familiarityOf } from '../../src/core/matcher/classify.ts'
import { isSome } from '../../src/core/model/some.ts'
import type { Row } from './rows.ts'

/** What a matcher gives for an utterance. */
export interface Guess {
  readonly intent: string | null
  readonly confidence: number
  /** How much it looks like what the intents are about. */
  readonly familiarity: number
}

/** A trained matcher, ours or somebody else's. */
export interface Trained {
  readonly guess: (text: string) => Guess | Promise<Guess>
  /** Null where it cannot be told. */
  readonly bytes: number | null
}

/** A matcher to be measured. */
export interface Contender {
  readonly name: string
  /** True when training on thousands of questions takes minutes. */
  readonly isSlow: boolean
  readonly train: (rows: readonly Row[]) => Promise<Trained>
}

/** All contenders that are installed, ours first. */
export function contenders(): readonly Contender[] {
  return [ours, naturalBayes, ...(isInstalled(NLPJS) ? [nlpjs] : [])]
}

/** Not a dependency: measured where somebody has installed it. */
const NLPJS = '@nlpjs/basic'

const require = createRequire(import.meta.url)

function isInstalled(name: string): boolean {
  try {
    return require.resolve(name) !== ''
  } catch {
    return false
  }
}

const ours: Contender = {
  name: 'Signpost',
  isSlow: false,
  async train(rows) {
    const lexicon = await readLexicon()
    const { lessons, labels } = lessonsFrom(rows)
    const model = train(lessons, lexicon)
    const classifier = createClassifier(model, lexicon)
    return {
      bytes: encodeModel(model).length,
      guess(text) {
        const classification = classifier.classify(classifier.correct(text))
        const [first] = decide(classification, model).candidates
        const intent = first ? (labels.get(first.intent) ?? null) : null
        return { intent, confidence: first?.confidence ?? 0, familiarity: familiarityOf(classification) }
      },
    }
  },
}

/** The rows of a set as lessons, and what each of them is called there. */
export function lessonsFrom(rows: readonly Row[]): {
  readonly lessons: readonly Lesson[]
  readonly labels: ReadonlyMap<IntentId, string>
} {
  const named = [...Map.groupBy(rows, row => row.intent)].flatMap(([label, members], place) => {
    const [id, questions] = [toIntentId(`intent-${place}`), members.map(row => row.text)]
    return id && isSome(questions)
      ? [{ label, lesson: { id, title: label.replace(/[_.-]+/g, ' '), questions, not: [] } }]
      : []
  })
  return {
    lessons: named.map(({ lesson }) => lesson),
    labels: new Map(named.map(({ label, lesson }) => [lesson.id, label])),
  }
}

interface Classifier {
  addDocument(text: string, label: string): void
  train(): void
  getClassifications(text: string): readonly { readonly label: string; readonly value: number }[]
}

const naturalBayes: Contender = {
  name: 'natural, naive Bayes',
  isSlow: false,
  train(rows) {
    const BayesClassifier = require('natural/lib/natural/classifiers/bayes_classifier.js') as new () => Classifier
    const classifier = new BayesClassifier()
    for (const row of rows) classifier.addDocument(row.text, row.intent)
    classifier.train()
    const guess = (text: string): Guess => {
      const all = classifier.getClassifications(text)
      const sum = all.reduce((total, { value }) => total + value, 0)
      const confidence = (all[0]?.value ?? 0) / (sum || 1)
      return { intent: all[0]?.label ?? null, confidence, familiarity: confidence }
    }
    return Promise.resolve({ guess, bytes: null })
  },
}

interface Nlp {
  addLanguage(locale: string): void
  addDocument(locale: string, text: string, label: string): void
  train(): Promise<void>
  process(locale: string, text: string): Promise<{ readonly intent: string; readonly score: number }>
}

const nlpjs: Contender = {
  name: 'nlp.js',
  isSlow: true,
  async train(rows) {
    // It keeps what it learned in its modules, and would mix one set with the next.
    for (const key of Object.keys(require.cache)) if (key.includes('@nlpjs')) delete require.cache[key]
    const { dockStart } = require(NLPJS) as {
      dockStart(settings: object): Promise<{ get(name: string): Nlp }>
    }
    const dock = await dockStart({
      settings: { nlp: { log: false, autoSave: false, languages: ['en'] } },
      use: ['Basic', 'LangEn'],
    })
    const nlp = dock.get('nlp')
    for (const row of rows) nlp.addDocument('en', row.text, row.intent)
    await nlp.train()
    const guess = async (text: string): Promise<Guess> => {
      const { intent, score } = await nlp.process('en', text)
      return {
        intent: intent === 'None' ? null : intent,
        confidence: score,
        familiarity: intent === 'None' ? 0 : score,
      }
    }
    return { guess, bytes: null }
  },
}
