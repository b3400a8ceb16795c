import type { Utterance } from '../model/turn.ts'
import type { Assessment, Danger, Level, Signal } from '../model/assessment.ts'
import { impressionOf, type Impression } from './classifier/classifier.ts'
import { hear, type Found, type Hearing } from './analyse.ts'

/**
 * Looks for signs that a person may be in danger. Pure, deterministic, linear in the utterance; reads all of it; before
 * anything else. Never throws: whatever goes wrong inside is a `concern`. `recent` are the levels of the last turns of
 * the same conversation, newest last: a doubtful sign after a worrying turn is a crisis.
 */
export function assess(utterance: Utterance, recent: readonly Level[]): Assessment {
  return conclude(analyse(utterance), recent)
}

/** What stands in an utterance, whatever came before it. */
export interface Analysis {
  readonly heard: readonly Hearing[]
  readonly impression: Impression
  /** False when some of it was left unread. */
  readonly isWhole: boolean
}

/** Works out, once a turn, all that depends on the words alone. Never throws; null when something went wrong inside. */
export function analyse(utterance: Utterance): Analysis | null {
  try {
    const { sentences, isWhole } = hear(utterance)
    const impression = impressionOf(sentences)
    return { heard: believed(sentences, impression), impression, isWhole: isWhole && impression.isWhole }
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
const SURE = 0.56
/** The same where no word can bear danger, as in most of what is asked of a machine. */
const SURE_OF_PLAIN = 0.58
/** From this chance on it confirms a doubtful sign. */
const CONFIRMS = 0.5
/** From this chance on it is worth a help line, and a card after a worrying turn. */
const WORRIES = 0.45

/** From this chance on warm words with help come first, though nothing plainly says danger; the next where no word can bear it. */
const MAY_HIDE = 0.18
const MAY_HIDE_PLAIN = 0.2

/** So many words are weighed once more, sentence by sentence; a sign in any beyond stays as it stands. */
const DOUBTED_WORDS = 2000

/** Up to this chance, of the whole and of the sentence alone, a sign is taken to be past or told in words nobody listed. */
const DOUBTS = 0.33

// A sign amid harmless words is worth a help line: "the old me wanted to die; the new me wants to book". Never "I want", "I am".
function believed(heard: readonly Hearing[], whole: Impression): readonly Hearing[] {
  if (whole.chance > DOUBTS) return heard
  let room = DOUBTED_WORDS
  return heard.map(hearing => {
    const isOpen = hearing.found.some(({ canBeDoubted, weight }) => canBeDoubted && weight !== 'mild')
    if (isOpen) room -= hearing.words.length
    return isOpen && room >= 0 && impressionOf([hearing]).chance <= DOUBTS
      ? { ...hearing, found: hearing.found.map(doubted) }
      : hearing
  })
}

function doubted(sign: Found): Found {
  return sign.canBeDoubted ? { ...sign, kind: 'contested', weight: 'mild' } : sign
}

function concludeFrom({ heard, impression }: Analysis, recent: readonly Level[]): Assessment {
  const worried = recent.slice(-2).some(level => level !== 'none')
  const dangers = dangersIn(heard, impression, worried)
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
  if (mayHide(impression)) return { level: 'worry', signals: unique([...signals, SOUNDS_UNSURE]) }
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
function dangersIn(heard: readonly Hearing[], impression: Impression, worried: boolean): readonly Signal['kind'][] {
  const confirmed = worried || impression.chance >= CONFIRMS
  const raised = heard
    .flatMap(({ found }) => found)
    .filter(sign => sign.weight === 'sure' || (confirmed && sign.weight === 'doubtful'))
    .map(sign => sign.kind)
  if (raised.length > 0) return raised
  return impression.chance >= sureFrom(impression, worried) ? [impression.danger] : []
}

function sureFrom({ isGrave }: Impression, worried: boolean): number {
  if (worried) return WORRIES
  return isGrave ? SURE : SURE_OF_PLAIN
}

function signalsOf(heard: readonly Hearing[], { chance, danger }: Impression): readonly Signal[] {
  const sounds: readonly Signal[] = chance >= WORRIES ? [{ rule: 'sounds-like-danger', kind: danger }] : []
  return unique([...heard.flatMap(({ found }) => found), ...sounds])
}

function mayHide({ chance, isGrave }: Impression): boolean {
  return chance >= (isGrave ? MAY_HIDE : MAY_HIDE_PLAIN)
}

const SOUNDS_UNSURE: Signal = { rule: 'may-hide-danger', kind: 'distress' }
const AFTERWARDS: Signal = { rule: 'after-a-crisis', kind: 'contested' }

// Where several apply, the first of these names the card.
const DANGERS: readonly Danger[] = ['medical', 'self', 'abuse', 'harm-to-others', 'third-person']

function unique(found: readonly Signal[]): readonly Signal[] {
  return [...new Map(found.map(({ rule, kind }) => [`${rule} ${kind}`, { rule, kind }])).values()]
}
