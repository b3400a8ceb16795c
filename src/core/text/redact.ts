import { GIVEN_NAMES } from './given-names.ts'
import { FUNCTION_WORDS } from './function-words.ts'

/** One kind of thing that can tell who somebody is, and what stands in its place. */
interface Trace {
  readonly mark: string
  /**
   * Where its beginning could be long, as a word can, the pattern takes it in either case and names what makes it a trace `tail`:
   * so each word is read once, and not once more from each of its letters.
   */
  readonly pattern: RegExp
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const STREET =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|place|pl|square|sq|way|terrace|gardens?|crescent|boulevard|blvd|row|mews|strasse|straße|str|weg|allee|platz)'

/** In the order in which they are looked for: what holds others comes first. */
const TRACES: readonly Trace[] = [
  { mark: '[link]', pattern: /\b(?:https?:\/\/|www\.)\S+/giu },
  {
    mark: '[email]',
    pattern:
      /[\p{L}\p{N}._%+-]+(?<tail>\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]{1,64}(?:\s?(?:\.|\(dot\)|\[dot\])\s?\p{L}{2,24}){1,4})?/giu,
  },
  { mark: '[handle]', pattern: /<[@#!&][^<>\s]{0,100}>|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]{2,}/giu },
  {
    mark: '[date]',
    pattern: new RegExp(
      `\\b\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{2,4})?\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b`,
      'giu',
    ),
  },
  {
    mark: '[address]',
    pattern: new RegExp(`\\b\\d{1,5}[a-z]?,? (?:[\\p{L}'’.-]{1,60} ){1,4}?${STREET}\\b\\.?`, 'giu'),
  },
  {
    mark: '[address]',
    pattern: /[\p{L}'’-]+(?<tail>(?<=.(?:strasse|straße|str|weg|allee|platz))\.? \d{1,4}[a-z]?\b)?/giu,
  },
  { mark: '[postcode]', pattern: /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b\d{5}(?:-\d{4})?\b/giu },
  { mark: '[number]', pattern: /(?:\+|\b)\d(?:[\s()./-]{0,2}\d){4,}\b/gu },
]

/** "My name is …": what follows is a name of up to three words, however they are written. */
const AFTER_NAME_IS = /\b(my name(?:['’]s| is)|i(?:['’]m| am) called)((?:\s+\p{L}[\p{L}'’-]*){1,3})/giu

/** "Dr …", "this is …": the word that follows may be a name. */
const AFTER_CUE = /\b((?:call me|this is|dr|mr|mrs|ms|mx|prof|doctor|herr|frau|sir|madam)\.?\s+)(\p{L}[\p{L}'’-]*)/giu

/** Words with a capital in the middle of a sentence. */
const CAPITALISED = /(?<=[\p{Ll}\p{N},;:)\]]["”’]? )(?!I\b)\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)*/gu

/** After "this is", "call me" and the like, these are no names. */
const NO_NAME = /^(?:back|later|tomorrow|today|now|please|about|very|really|just|all|not|so|too)$/i

/**
 * Takes out of a text what can tell who somebody is: names, phone numbers, e-mail addresses, handles, addresses, dates and
 * long numbers. Rather too much than too little: a capital inside a sentence is taken for a name, but for words that
 * everybody writes with one.
 */
export function redact(text: string): string {
  return TRACES.reduce(withoutTrace, text)
    .replace(AFTER_NAME_IS, (_, cue: string, words: string) => `${cue} ${withoutName(words)}`)
    .replace(AFTER_CUE, (whole, cue: string, word: string) => (isName(word) ? `${cue}[name]` : whole))
    .replace(CAPITALISED, words => (words.split(' ').every(word => PUBLIC.has(word.toLowerCase())) ? words : '[name]'))
    .replace(/\p{L}[\p{L}'’-]*/gu, word =>
      GIVEN_NAMES.has(word.toLowerCase().replace(/['’]s$/, '')) ? '[name]' : word,
    )
    .replace(/\[name\](?:\s+\[name\])+/g, '[name]')
}

function withoutTrace(text: string, { mark, pattern }: Trace): string {
  return text.replace(pattern, (whole: string, ...rest: readonly unknown[]) => {
    const named = rest.at(-1)
    const isOne = typeof named !== 'object' || named === null || ('tail' in named && named.tail !== undefined)
    return isOne ? mark : whole
  })
}

/** The words up to the first that is no name are one. */
function withoutName(words: string): string {
  const all = words.trim().split(/\s+/)
  const end = all.findIndex(word => !isName(word))
  return ['[name]', ...(end < 0 ? [] : all.slice(Math.max(end, 1)))].join(' ')
}

function isName(word: string): boolean {
  return !NO_NAME.test(word) && !FUNCTION_WORDS.has(word.toLowerCase())
}

/** Words that are written with a capital and name nobody. */
const PUBLIC: ReadonlySet<string> = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'mondays',
  'tuesdays',
  'wednesdays',
  'thursdays',
  'fridays',
  'saturdays',
  'sundays',
  'christmas',
  'easter',
  'english',
  'german',
  'french',
  'spanish',
  'italian',
  'polish',
  'turkish',
  'arabic',
  'chinese',
  'russian',
  'ukrainian',
  'portuguese',
  'dutch',
  'zoom',
  'skype',
  'therapy',
  'therapist',
  'psychotherapy',
  'counselling',
  'counseling',
  'insurance',
  'internet',
  'slack',
  'discord',
])
