import type { Act } from '../../model/act.ts'
import type { Utterance } from '../../model/turn.ts'
import { takeSigns } from './emoji.ts'
import { PHRASES, type Phrases } from './phrases.ts'
import { squeeze } from './slips.ts'
import { spokenWords } from './spoken-words.ts'

/**
 * Tells which act something said is, where it is one and nothing else. Null for every question, for whoever says what they
 * need help with, for whoever greets and asks.
 */
export function readAct(utterance: Utterance): Act | null {
  if (COMMAND.test(utterance)) return 'how-to'
  const { words, signs } = takeSigns(utterance.slice(0, READ_MAX + 1))
  if (utterance.length > READ_MAX || ASKS_WHO_IS_IN.test(words)) return null
  if (!/[\p{L}\p{N}]/u.test(words)) return signs
  const said = spokenWords(words, KNOWN)
  return said && (PATTERNS.find(pattern => isSaid(said, pattern))?.act ?? null)
}

/** Tells whether a crying face or heart is anywhere in what was said. */
export function isCrying(utterance: Utterance): boolean {
  return takeSigns(utterance).signs === 'crying'
}

/** Nothing longer is an act, in UTF-16 units. */
const READ_MAX = 240

/** A command of other programs, typed here. */
const COMMAND = /^\s*(?:[/!.\\-]+ ?(?:help|commands?|usage|menu|start|h)\b.*|\?+)\s*$/isu

/** "Anyone there" greets; "is anyone there now" asks whether somebody is at the clinic. */
const ASKS_WHO_IS_IN =
  /\b(?:any ?(?:one|body)|some ?(?:one|body))\b.{0,20}\b(?:now|today|tonight|this (?:morning|afternoon|evening)|at the moment|tomorrow)\b/iu

interface ActPattern {
  readonly act: Act
  readonly told: RegExp
  readonly before: RegExp
  readonly after: RegExp
}

const PATTERNS: readonly ActPattern[] = Object.entries(PHRASES).map(([act, phrases]) => compile(act as Act, phrases))

function compile(act: Act, { told, before, after }: Phrases): ActPattern {
  const whole = (source: string): RegExp => new RegExp(`^ ?(?:${squeeze(source)})$`)
  return { act, told: whole(told.join('|')), before: whole(before), after: whole(after) }
}

/** Every word that an act is said with. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(PHRASES)
    .flatMap(({ told, before, after }) => [...told, before, after])
    .flatMap(source => [...squeeze(source).matchAll(/([a-z]+|\d+)(\??)/g)])
    .flatMap(([, word = '', optional]) => (optional === '' ? [word] : [word, word.slice(0, -1)])),
)

/**
 * True where the words are: any that may stand before, then what tells the act, then any that may stand after. Looked at place
 * by place, so that the time taken stays small whatever is said.
 */
function isSaid(words: readonly string[], { told, before, after }: ActPattern): boolean {
  const said = (from: number, to: number): string => ` ${words.slice(from, to).join(' ')}`
  const starts = [0]
  for (let to = 1; to < words.length; to++) if (starts.some(from => before.test(said(from, to)))) starts.push(to)
  const ends = [words.length]
  for (let from = words.length - 1; from > 0; from--) if (ends.some(to => after.test(said(from, to)))) ends.push(from)
  return starts.some(from => ends.some(to => from < to && told.test(said(from, to))))
}
