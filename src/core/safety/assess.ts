import type { Utterance } from '../turn.ts'
import type { Assessment, Crisis, Danger, Level, Signal } from './assessment.ts'
import { impressionOf, type Impression } from './classifier.ts'
import { isGrave } from './grave.ts'
import { withoutIdioms } from './idioms.ts'
import { heardAbroad } from './languages.ts'
import { normalise, type Sentence } from './normalise.ts'
import { isSoftened, read } from './scope.ts'
import type { Sign } from './sign.ts'
import { standing } from './standing.ts'
import { speaksOf } from './subject.ts'

/**
 * Looks for signs that a person may be in danger. Pure, deterministic, linear in the utterance; reads all of it; before
 * anything else. Never throws: whatever goes wrong inside is a `concern`. `recent` are the levels of the last turns of
 * the same conversation, newest last: a doubtful sign after a worrying turn is a crisis.
 */
export function assess(utterance: Utterance, recent: readonly Level[]): Assessment {
  try {
    return conclude(hearings(utterance), recent)
  } catch {
    return { level: 'concern', signals: [{ rule: 'assessment-failed', kind: 'distress' }] }
  }
}

/** What the grammar and the classifier hear in one sentence. */
interface Hearing {
  readonly signs: readonly Found[]
  readonly impression: Impression
  /** What is said in another language than English. */
  readonly abroad: Crisis | null
  /** Asked, denied, past or told of a film: the classifier must be surer of it. */
  readonly softened: boolean
}

interface Found extends Signal {
  readonly weight: Sign['weight']
}

function hearings(utterance: Utterance): readonly Hearing[] {
  const seen = new Set<string>()
  return normalise(utterance).flatMap(sentence => {
    const key = sentence.words.join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return [hear({ ...sentence, words: withoutIdioms(sentence.words) })]
  })
}

function hear(sentence: Sentence): Hearing {
  const impression = impressionIn(sentence.words)
  const softened = sentence.asks || (impression.chance >= CONFIRMS && isSoftened(sentence.words))
  return { signs: signsIn(sentence), impression, abroad: heardAbroad(sentence.words), softened }
}

// Heard only where a word can bear danger and somebody is there to be in it: "stairway to heaven" is nobody's.
function impressionIn(words: readonly string[]): Impression {
  if (!isGrave(words)) return SILENT
  const impression = impressionOf(words)
  return speaksOf(words, impression.danger) ? impression : SILENT
}

const SILENT: Impression = { chance: 0, danger: 'self' }

function signsIn(sentence: Sentence): readonly Found[] {
  return standing(sentence.words).map(({ sign, at }) => {
    const reading = read(sign, sentence, at)
    if (reading.meaning === 'meant') return { rule: sign.rule, kind: reading.kind, weight: sign.weight }
    return { rule: sign.rule, kind: reading.meaning === 'taken-back' ? 'contested' : 'information', weight: 'mild' }
  })
}

/** From this chance on the classifier raises the card by itself, unless the sentence takes it back. Chosen on the tuning set. */
const SURE = 0.8
/** The same where the sentence asks, denies, looks back or tells of a film. */
const SURE_OF_SOFTENED = 0.98
/** From this chance on it confirms a doubtful sign. */
const CONFIRMS = 0.5
/** From this chance on it is worth a help line. */
const WORRIES = 0.6

function conclude(heard: readonly Hearing[], recent: readonly Level[]): Assessment {
  const worried = recent.slice(-2).some(level => level !== 'none')
  const dangers = heard.flatMap(hearing => dangersIn(hearing, worried))
  const signals = unique(heard.flatMap(signalsOf))
  const danger = DANGERS.find(kind => dangers.includes(kind)) ?? (doubtsOf(heard) > 1 ? 'self' : undefined)
  if (danger !== undefined) return { level: 'crisis', danger, signals }
  const abroad = heard.map(hearing => hearing.abroad).find(crisis => crisis !== null)
  if (abroad)
    return {
      level: 'crisis',
      ...abroad,
      signals: [...signals, { rule: 'said-in-another-language', kind: abroad.danger }],
    }
  // "No, I meant the film" is believed, and the line stays for one more turn.
  if (signals.length === 0 && recent.at(-1) === 'crisis') return { level: 'concern', signals: [AFTERWARDS] }
  return { level: signals.length > 0 ? 'concern' : 'none', signals }
}

// Doubtful signs in two sentences confirm each other, and so does a will or a pet put in order: "sorry for everything", and then "goodbye".
function doubtsOf(heard: readonly Hearing[]): number {
  const doubts = heard.flatMap(({ signs }, sentence) =>
    signs
      .filter(sign => sign.weight === 'doubtful' && sign.kind === 'self')
      .map(sign => (sign.rule === 'settles-affairs' ? sign.rule : sentence)),
  )
  return new Set(doubts).size
}

// Either raises the card where it is sure; together they settle what is doubtful.
function dangersIn({ signs, impression, softened }: Hearing, worried: boolean): readonly Signal['kind'][] {
  const confirmed = worried || impression.chance >= CONFIRMS
  const raised = signs
    .filter(sign => sign.weight === 'sure' || (confirmed && sign.weight === 'doubtful'))
    .map(sign => sign.kind)
  if (raised.length > 0) return raised
  const undone = signs.some(sign => sign.kind === 'contested' || sign.kind === 'information')
  return !undone && impression.chance >= sureFrom(worried, softened) ? [impression.danger] : []
}

function sureFrom(worried: boolean, softened: boolean): number {
  if (worried) return WORRIES
  return softened ? SURE_OF_SOFTENED : SURE
}

function signalsOf({ signs, impression }: Hearing): readonly Signal[] {
  return impression.chance >= WORRIES ? [...signs, { rule: 'sounds-like-danger', kind: impression.danger }] : signs
}

const AFTERWARDS: Signal = { rule: 'after-a-crisis', kind: 'contested' }

// Where several apply, the first of these names the card.
const DANGERS: readonly Danger[] = ['medical', 'self', 'abuse', 'harm-to-others', 'third-person']

function unique(found: readonly Signal[]): readonly Signal[] {
  return [...new Map(found.map(({ rule, kind }) => [`${rule} ${kind}`, { rule, kind }])).values()]
}
