import type { Utterance } from '../model/turn.ts'
import type { Assessment, Danger, Level, Signal } from '../model/assessment.ts'
import { impressionOf, type Impression } from './classifier/classifier.ts'
import { hear, type Found, type Hearing } from './analyse.ts'

/**
 * Looks for signs that a person may be in danger. Pure, deterministic, linear in the utterance; reads all of it; before
 * anything else. Never throws: whatever goes wrong inside is a `concern`. `recent` are the levels of the last turns of
 * the same conversation, newest last: a doubtful sign after a worrying turn is a crisis.
 *
 * @example
 * assess('what does a session cost', []).level // → 'none'
 * assess('i want to kill myself', []).level // → 'crisis'
 */
export function assess(utterance: Utterance, recent: readonly Level[]): Assessment {
  return conclude(analyse(utterance), recent)
}

/** What stands in an utterance, whatever came before it. */
export interface Analysis {
  readonly heard: readonly Hearing[]
  readonly impression: Impression
  /** The signs that are sure, but in a clause that sounds harmless. */
  readonly doubted: ReadonlySet<Found>
  /** False when some of it was left unread. */
  readonly isWhole: boolean
}

/** Works out, once a turn, all that depends on the words alone. Never throws; null when something went wrong inside. */
export function analyse(utterance: Utterance): Analysis | null {
  try {
    const { sentences, isWhole } = hear(utterance)
    const impression = impressionOf(sentences)
    return {
      heard: sentences,
      impression,
      doubted: new Set(doubtedIn(sentences)),
      isWhole: isWhole && impression.isWhole,
    }
  } catch {
    return null
  }
}

/** Concludes from an analysis and what came before: cheap, so that it can be done again when more of that is known. */
export function conclude(analysis: Analysis | null, recent: readonly Level[]): Assessment {
  if (analysis === null) return FAILED
  const seen = concludeFrom(analysis, recent)
  return analysis.isWhole ? seen : leftUnread(seen)
}

const FAILED: Assessment = { level: 'concern', signals: [{ rule: 'assessment-failed', kind: 'distress' }] }

// Danger may stand in what nobody read.
function leftUnread(seen: Assessment): Assessment {
  if (seen.level === 'crisis') return seen
  return { level: 'worry', signals: [...seen.signals, { rule: 'left-unread', kind: 'distress' }] }
}

/** From this chance on the classifier raises the card by itself. Chosen on messages kept for choosing, as are the next. */
const SURE = 0.6
/** The same where no word can bear danger, as in most of what is asked of a machine. */
const SURE_OF_PLAIN = 0.64
/** The same where signs stand in the words, and all of them are taken back. */
const SURE_OF_TAKEN_BACK = 0.9
/** From this chance on it confirms a doubtful sign. */
const CONFIRMS = 0.5
/** From this chance on it is worth a help line, and a card after a worrying turn. */
const WORRIES = 0.45

/** From this chance on warm words with help come first, though nothing plainly says danger; the next where no word can bear it. */
const MAY_HIDE = 0.18
const MAY_HIDE_PLAIN = 0.2

/** So many words are weighed once more, clause by clause; a sign in any beyond stays as it stands. */
const DOUBTED_WORDS = 2000

/** The floor: where the classifier gives the clause of a sure sign less than this, it is a worry and no card. */
const FLOOR = 0.12

// A sign in a clause that sounds harmless: "tell my mother that I love her". Never "I want", "I am".
function doubtedIn(heard: readonly Hearing[]): readonly Found[] {
  let room = DOUBTED_WORDS
  return heard
    .flatMap(({ found }) => found)
    .filter(({ weight, canBeDoubted, clause }) => {
      if (weight !== 'sure' || !canBeDoubted) return false
      room -= clause.words.length
      return room >= 0 && impressionOf([clause]).chance < FLOOR
    })
}

function concludeFrom(analysis: Analysis, recent: readonly Level[]): Assessment {
  const { heard, impression } = analysis
  const worried = recent.slice(-2).some(level => level !== 'none')
  const dangers = dangersIn(analysis, worried)
  const signals = signalsOf(heard, impression)
  const danger = DANGERS.find(kind => dangers.includes(kind)) ?? (doubtsOf(heard) > 1 ? 'self' : undefined)
  if (danger !== undefined) return { level: 'crisis', danger, signals }
  const abroad = heard.map(hearing => hearing.abroad).find(crisis => crisis !== null)
  if (abroad)
    return {
      level: 'crisis',
      ...abroad,
      signals: [...signals, { rule: 'said-in-another-language', kind: abroad.danger }],
    }
  if (mayHide(analysis)) return { level: 'worry', signals: unique([...signals, SOUNDS_UNSURE]) }
  // "No, I meant the film" is believed, and the line stays for one more turn.
  if (signals.length === 0 && recent.at(-1) === 'crisis') return { level: 'concern', signals: [AFTERWARDS] }
  return { level: signals.length > 0 ? 'concern' : 'none', signals }
}

// Doubtful signs in two sentences confirm each other, and so does a will or a pet put in order: "sorry for everything", and then "goodbye".
function doubtsOf(heard: readonly Hearing[]): number {
  const doubts = heard.flatMap(({ found }, sentence) =>
    found
      .filter(sign => sign.weight === 'doubtful' && sign.kind === 'self')
      .map(sign => (sign.rule === 'settles-affairs' ? sign.rule : sentence)),
  )
  return new Set(doubts).size
}

// Either raises the card where it is sure; together they settle what is doubtful.
function dangersIn({ heard, impression, doubted }: Analysis, worried: boolean): readonly Signal['kind'][] {
  const confirmed = worried || impression.chance >= CONFIRMS
  const found = heard.flatMap(hearing => hearing.found)
  const raised = found
    .filter(sign => (sign.weight === 'sure' && !doubted.has(sign)) || (confirmed && sign.weight === 'doubtful'))
    .map(sign => sign.kind)
  if (raised.length > 0) return raised
  return impression.chance >= sureFrom(impression, found, worried) ? [impression.danger] : []
}

function sureFrom({ isGrave }: Impression, found: readonly Found[], worried: boolean): number {
  if (isAnyTakenBack(found)) return SURE_OF_TAKEN_BACK
  if (worried) return WORRIES
  return isGrave ? SURE : SURE_OF_PLAIN
}

function signalsOf(heard: readonly Hearing[], { chance, danger }: Impression): readonly Signal[] {
  const sounds: readonly Signal[] = chance >= WORRIES ? [{ rule: 'sounds-like-danger', kind: danger }] : []
  return unique([...heard.flatMap(({ found }) => found), ...sounds])
}

// Where a sign was taken back, only what would have raised the card without it is still a worry.
function mayHide({ doubted, heard, impression: { chance, isGrave } }: Analysis): boolean {
  if (doubted.size > 0 || heard.some(({ found }) => found.some(({ weight }) => weight === 'doubtful'))) return true
  if (heard.some(({ found }) => isAnyTakenBack(found))) return chance >= SURE
  return chance >= (isGrave ? MAY_HIDE : MAY_HIDE_PLAIN)
}

function isAnyTakenBack(found: readonly Found[]): boolean {
  return found.some(({ isTakenBack }) => isTakenBack)
}

const SOUNDS_UNSURE: Signal = { rule: 'may-hide-danger', kind: 'distress' }
const AFTERWARDS: Signal = { rule: 'after-a-crisis', kind: 'contested' }

// Where several apply, the first of these names the card.
const DANGERS: readonly Danger[] = ['medical', 'self', 'abuse', 'harm-to-others', 'third-person']

function unique(found: readonly Signal[]): readonly Signal[] {
  return [...new Map(found.map(({ rule, kind }) => [`${rule} ${kind}`, { rule, kind }])).values()]
}
