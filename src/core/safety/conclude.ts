import type { Assessment, Danger, Level, Signal, Worry } from '../model/assessment.ts'
import { LANGUAGES } from '../model/assessment.ts'
import { isAnyTakenBack, type Analysis } from './analyse.ts'
import type { AnalysedSentence, Found } from './analyse-sentences.ts'
import type { DangerClassification } from './classifier/classifier.ts'
import { likeliestOf, type Foreign } from './other-languages.ts'

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

/** From this chance on what is heard raises the card by itself. Chosen on blind files before they were learnt from, as are the next. */
const SURE = 0.62
/** The same where no word can bear danger, as in most of what is asked of a machine. */
const SURE_OF_PLAIN = 0.78
/** The same in a letter, where few say plainly what they mean, and which has room for more than what was taken back. */
const SURE_OF_LETTER = 0.58
/** The same after words that may have hidden danger, or a card. */
const SURE_AFTERWARDS = 0.58
/** The same where a sign in the words is taken back, and none of the others raises the card. */
const SURE_OF_TAKEN_BACK = 0.91
/** From this chance on it confirms a doubtful sign. */
const CONFIRMS = 0.55
/** The same of a sign that asks around means: whoever asks about a death as about the weather says little else. */
const CONFIRMS_MEANS = 0.35
/** From this chance on it is worth a help line. */
const WORRIES = 0.55

/** From this chance on warm words with help come first, though nothing plainly says danger. */
const MAY_HIDE = 0.45
/** The same where no word can bear danger. */
const MAY_HIDE_OF_PLAIN = 0.515
/** The same in a letter: whoever writes one is not sent away without. */
const MAY_HIDE_IN_LETTER = 0.16
/** The same where a sign in the words is taken back. */
const MAY_HIDE_TAKEN_BACK = 0.68

function concludeFrom(analysis: Analysis, recent: readonly Level[]): Assessment {
  const { sentences, classification, foreign } = analysis
  if (analysis.saysLittle && recent.every(level => level === 'none')) return { level: 'none', signals: [] }
  const dangers = dangersIn(analysis, recent.slice(-2))
  const signals = signalsOf(sentences, classification)
  const danger = BY_URGENCY.find(kind => dangers.includes(kind)) ?? (doubtsOf(sentences) > 1 ? 'self' : undefined)
  const foreignDanger = likeliestOf(
    sentences.flatMap(({ inOtherLanguages }) => inOtherLanguages),
    foreign,
  )
  // A message in another language gets the card in it, also where a word of it sounds like danger in English.
  if (danger !== undefined && !(foreign && foreignDanger)) return { level: 'crisis', danger, signals }
  if (foreignDanger)
    return {
      level: 'crisis',
      ...spokenIn(foreign),
      ...foreignDanger,
      signals: [...signals, { rule: 'said-in-another-language', kind: foreignDanger.danger }],
    }
  if (mayHide(analysis)) return { level: 'worry', ...spokenIn(foreign), signals: unique([...signals, SOUNDS_UNSURE]) }
  // "No, I meant the film" is believed, and the line stays for one more turn.
  if (signals.length === 0 && isAfterHelp(recent)) return { level: 'concern', signals: [AFTERWARDS] }
  const all = foreign ? [...signals, UNREAD_LANGUAGE] : signals
  return { level: all.length > 0 ? 'concern' : 'none', signals: all }
}

function isAfterHelp(recent: readonly Level[]): boolean {
  return recent.at(-1) === 'crisis' || recent.at(-1) === 'worry'
}

// The language of the whole is surer than that of a few words, which several languages may share.
function spokenIn(foreign: Foreign | null): Worry {
  const language = LANGUAGES.find(known => known === foreign)
  return language ? { language } : {}
}

// Doubtful signs in two sentences confirm each other, and so does a will or a pet put in order: "sorry for everything", and then "goodbye".
function doubtsOf(sentences: readonly AnalysedSentence[]): number {
  const doubts = sentences.flatMap(({ found }, sentence) =>
    found
      .filter(sign => sign.weight === 'doubtful' && sign.kind === 'self')
      .map(sign => (sign.rule === 'settles-affairs' ? sign.rule : sentence)),
  )
  return new Set(doubts).size
}

// Either raises the card where it is sure; together they settle what is doubtful.
function dangersIn(
  { sentences, classification, doubted }: Analysis,
  recent: readonly Level[],
): readonly Signal['kind'][] {
  const isWorrying = recent.some(level => level !== 'none')
  const found = sentences.flatMap(sentence => sentence.found)
  const raised = found
    .filter(sign =>
      sign.weight === 'doubtful'
        ? isWorrying || confirms(classification, sign)
        : sign.weight === 'sure' && !doubted.has(sign),
    )
    .map(sign => sign.kind)
  if (raised.length > 0) return raised
  return classification.chance >= sureFrom(classification, found, recent) ? [classification.danger] : []
}

function confirms({ chance }: DangerClassification, { rule }: Found): boolean {
  return chance >= (rule === 'asks-around-means' ? CONFIRMS_MEANS : CONFIRMS)
}

function sureFrom(
  { isGrave, isLetter }: DangerClassification,
  found: readonly Found[],
  recent: readonly Level[],
): number {
  if (isLetter) return SURE_OF_LETTER
  if (isAnyTakenBack(found)) return SURE_OF_TAKEN_BACK
  if (recent.some(level => level === 'worry' || level === 'crisis')) return SURE_AFTERWARDS
  return isGrave ? SURE : SURE_OF_PLAIN
}

function signalsOf(
  sentences: readonly AnalysedSentence[],
  { chance, danger }: DangerClassification,
): readonly Signal[] {
  const sounds: readonly Signal[] = chance >= WORRIES ? [{ rule: 'sounds-like-danger', kind: danger }] : []
  return unique([...sentences.flatMap(({ found }) => found), ...sounds])
}

// Where a sign was taken back, only what is louder than enough for the card without it is still a worry.
function mayHide({ doubted, sentences, classification: { chance, isGrave, isLetter } }: Analysis): boolean {
  if (doubted.size > 0 || sentences.some(({ found }) => found.some(({ weight }) => weight === 'doubtful'))) return true
  if (sentences.some(({ found }) => isAnyTakenBack(found))) return chance >= MAY_HIDE_TAKEN_BACK
  if (isLetter) return chance >= MAY_HIDE_IN_LETTER
  return chance >= (isGrave ? MAY_HIDE : MAY_HIDE_OF_PLAIN)
}

const SOUNDS_UNSURE: Signal = { rule: 'may-hide-danger', kind: 'distress' }
const UNREAD_LANGUAGE: Signal = { rule: 'another-language', kind: 'information' }
const AFTERWARDS: Signal = { rule: 'after-a-crisis', kind: 'contested' }

// Where several apply, the first of these names the card.
const BY_URGENCY: readonly Danger[] = ['medical', 'self', 'abuse', 'harm-to-others', 'third-person']

function unique(found: readonly Signal[]): readonly Signal[] {
  return [...new Map(found.map(({ rule, kind }) => [`${rule} ${kind}`, { rule, kind }])).values()]
}
