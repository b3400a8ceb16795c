import { askedStems } from '../../core/text/question-normal-form.ts'
import type { IntentId } from '../../core/model/intent.ts'
import type { IntentFile } from '../files/intent-file.ts'

/** A question, where it stands, and the intent that people mean by it: null when it is none of ours. */
export interface PlacedQuestion {
  readonly file: IntentFile
  readonly text: string
  readonly line: number
  readonly owner: IntentId | null
  /** True where it stands under `not:`. */
  readonly isNot: boolean
}

/** Shortest stem in which a slip of one letter still leaves the same word in sight. */
const SLIP_MIN = 6

/** All that an intent's file says people ask: its title first, its questions, and those that belong elsewhere. */
export function askedIn(file: IntentFile): readonly PlacedQuestion[] {
  const { id, title, questions, not } = file.intent
  const lineOf = linesIn(file)
  return [
    { file, text: title, line: file.lineOf(['title']), owner: id, isNot: false },
    ...questions.map((text, at) => ({ file, text, line: lineOf(text, at), owner: id, isNot: false })),
    ...not.map(({ question, belongsTo }, at) => ({
      file,
      text: question,
      line: file.lineOf(['not', at]),
      owner: belongsTo,
      isNot: true,
    })),
  ]
}

/** A question under `yes:` or `no:` stands there; the others stand before those. */
function linesIn({ intent: { yes, no }, lineOf }: IntentFile): (text: string, at: number) => number {
  return (text, at) => {
    if (yes?.includes(text)) return lineOf(['yes', yes.indexOf(text)])
    return no?.includes(text) ? lineOf(['no', no.indexOf(text)]) : lineOf(['questions', at])
  }
}

/**
 * Finds for each question one that asks the same but belongs to another intent: word by word but for frames, endings and
 * a slip of one letter. Takes time in proportion to the number of questions, not to its square.
 */
export function findNearDuplicates(
  questions: readonly PlacedQuestion[],
): readonly (readonly [PlacedQuestion, PlacedQuestion])[] {
  const keyed = questions.map(question => ({ question, keys: keysOf(question.text) }))
  const byKey = new Map<string, PlacedQuestion[]>()
  for (const { question, keys } of keyed) {
    for (const key of keys) {
      const bucket = byKey.get(key)
      if (bucket) bucket.push(question)
      else byKey.set(key, [question])
    }
  }
  return keyed.flatMap(({ question, keys }) => {
    const twins = keys.values().flatMap(key => byKey.get(key) ?? [])
    const twin = twins.find(({ owner }) => owner !== question.owner)
    return twin ? [[question, twin] as const] : []
  })
}

/**
 * The stems, and the stems with one letter of one of them left out: two words that differ in one letter, lack one or have
 * two exchanged share such a key (Garbe's symmetric deletion, as in SymSpell).
 */
function keysOf(question: string): readonly string[] {
  const stems = askedStems(question)
  const slips = stems.flatMap((stem, at) => {
    const rest = stems.toSpliced(at, 1).join(' ')
    return stem.length < SLIP_MIN ? [] : slipsOf(stem).map(slip => `${rest}|${slip}`)
  })
  return [stems.join(' '), ...slips]
}

function slipsOf(stem: string): readonly string[] {
  return [stem, ...Array.from(stem, (_, at) => stem.slice(0, at) + stem.slice(at + 1))]
}
