import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** One word of an utterance, folded: lower case, without accents, contractions written out. */
export interface Word {
  readonly text: string
  /** Porter's stem; of a number or a sign, the text itself. */
  readonly stem: string
}

/** Longest word we look at, in characters. Longer ones are cut: no word people use is longer. */
const WORD_MAX = 32

/** Of a longer text so many words of either end are read: far more than any question takes, wherever it stands. */
const END_WORDS = 1500

const TOKEN = /[a-z]+|\p{L}+|\d+|[$€£?%]/gu

/**
 * Reads the words of a text: letters, numbers, and the signs that carry meaning in a question. `make` may remember the
 * words it has made.
 */
export function readWords(text: string, make: (text: string) => Word = toWord): readonly Word[] {
  const all = expand(fold(text)).match(TOKEN) ?? []
  const tokens = all.length <= 2 * END_WORDS ? all : [...all.slice(0, END_WORDS), ...all.slice(-END_WORDS)]
  return tokens.map(token => make(SPELLINGS.get(token) ?? token.slice(0, WORD_MAX)))
}

/** A word from its folded text. */
export function toWord(text: string): Word {
  return { text, stem: stemOf(text) }
}

/** Porter's stem of a folded word. Words of two letters or fewer are their own stem. */
export function stemOf(word: string): string {
  return word.length > 2 && word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122 ? porter.stem(word) : word
}

/** Most units that are read once ligatures and accents are taken apart, which makes one character up to eighteen. */
const OPENED_MAX = 50_000

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .slice(0, OPENED_MAX)
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‛ʼ´`]/g, "'")
    .toLowerCase()
}

/** Writes contractions out, so that "don't", "dont" and "do not" are the same words. */
function expand(text: string): string {
  return text.replace(/[a-z]+'[a-z]+|[a-z]+/g, word => CONTRACTIONS.get(word) ?? unhook(word))
}

function unhook(word: string): string {
  const at = word.indexOf("'")
  if (at < 0) return word
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`
  const ending = ENDINGS.get(word.slice(at))
  return ending === undefined ? word.replace("'", ' ') : word.slice(0, at) + ending
}

const ENDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'m": ' am',
    "'re": ' are',
    "'ve": ' have',
    "'ll": ' will',
    "'d": ' would',
    // After a noun it is a possessive, which says nothing; after the words below it is "is".
    "'s": '',
  }),
)

const IS = [
  'it',
  'that',
  'what',
  'who',
  'where',
  'when',
  'how',
  'why',
  'there',
  'here',
  'he',
  'she',
  'this',
  'everything',
]
const NOT = ['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'had', 'could', 'would', 'should']

/** Whole words that stand for several, with and without the apostrophe, and what people type for them in a hurry. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(IS.flatMap(word => [[`${word}'s`, `${word} is`]])),
    ...Object.fromEntries(NOT.map(word => [`${word}nt`, `${word} not`])),
    "can't": 'can not',
    cant: 'can not',
    cannot: 'can not',
    "won't": 'will not',
    wont: 'will not',
    "let's": 'let us',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    theyre: 'they are',
    whats: 'what is',
    whos: 'who is',
    hows: 'how is',
    wheres: 'where is',
    thats: 'that is',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'have to',
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thank you',
  }),
)

/** Spellings of one word that stemming does not bring together: British and American, full and short; and names for one thing. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    behaviour: 'behavior',
    behaviours: 'behaviors',
    centre: 'center',
    colour: 'color',
    favourite: 'favorite',
    mum: 'mom',
    mums: 'moms',
    practise: 'practice',
    practising: 'practicing',
    programme: 'program',
    programmes: 'programs',
    // Not kinds of anything.
    kinda: 'rather',
    sorta: 'rather',
    psychologic: 'psychological',
    // Laws of privacy: who asks about one asks the same wherever they live.
    hipaa: 'gdpr',
    hippa: 'gdpr',
    hipa: 'gdpr',
    ccpa: 'gdpr',
  }),
)
