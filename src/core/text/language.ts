import type { ForeignLanguage } from '../model/language.ts'
import { composeMarks } from '../model/compose-marks.ts'
import { ENGLISH_WORDS, LATIN_SIGNS, type LanguageSigns, type LatinLanguage } from './language-words.ts'

/** Tells which language an utterance is in, when that is not English. Null for English, and for what could be either. */
export function languageOf(text: string): ForeignLanguage | null {
  const start = text.slice(0, READ_MAX)
  if (!/[^\0-\x7f]/.test(start) && !mayBeForeign(start)) return null
  return languageIn(composeMarks(start))
}

/** Most of what people write is plain English: then this is all there is to do. */
function mayBeForeign(plain: string): boolean {
  return (plain.toLowerCase().match(/[a-z]+/g) ?? []).some(word => FOREIGN_WORDS.has(word))
}

const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  Object.values(LATIN_SIGNS).flatMap(({ words }) => [...words].filter(word => !ENGLISH_WORDS.has(word))),
)

function languageIn(start: string): ForeignLanguage | null {
  const lower = start.toLowerCase()
  const letters = count(lower, /\p{L}/gu)
  if (letters === 0) return null
  if (count(lower, /\p{Script=Latin}/gu) < letters / 2) return byScript(lower, letters)
  // In capitals throughout, a capital is no sign of a name.
  const cased = start === start.toUpperCase() ? lower : start
  return byWords([...new Set(cased.match(/[\p{L}\p{M}¿¡]+/gu))])
}

/** Whatever language a text is in, its beginning tells: so many UTF-16 units of it. */
const READ_MAX = 2000

function byScript(lower: string, letters: number): ForeignLanguage {
  const [script] = SCRIPTS.filter(({ letter }) => count(lower, letter) > letters / 2)
  if (!script) return 'other'
  return script.others.find(([sign]) => sign.test(lower))?.[1] ?? script.language
}

interface Script {
  readonly letter: RegExp
  readonly language: ForeignLanguage
  /** What this language does not have, and another one in the same script does. */
  readonly others: readonly (readonly [RegExp, ForeignLanguage])[]
}

/** Bulgarian has no letters of its own, but a hard sign where Russian has none, and other words. */
const BULGARIAN =
  /ъ(?![еёюя])|(?<!\p{L})(?:какво|кога|имате|искам|струва|колко|здравейте|благодаря|мога|имам|има|нужда|една|цена)(?!\p{L})/u

const SCRIPTS: readonly Script[] = [
  // Persian and Urdu are written so too.
  { letter: /\p{Script=Arabic}/gu, language: 'ar', others: [[/[پچژگٹڈڑںےکی]/u, 'other']] },
  { letter: /\p{Script=Devanagari}/gu, language: 'hi', others: [] },
  { letter: /\p{Script=Greek}/gu, language: 'el', others: [] },
  {
    letter: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    others: [
      [/[іїєґ]/u, 'uk'],
      [/[ђјљњћџѓќѕ]/u, 'other'],
      [/[ыэё]/u, 'ru'],
      [BULGARIAN, 'bg'],
    ],
  },
  { letter: /\p{Script=Hangul}/gu, language: 'ko', others: [] },
  {
    letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    language: 'zh',
    others: [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']],
  },
]

/** So many telling words, or all there are in a shorter utterance, make it another language. */
const NEEDED = 2
/** Least length of a word that is enough by itself where nothing else is said. */
const ALONE_FROM = 4
/** What a letter or mark counts that no other language has. */
const TELLING_HITS = 2

function byWords(said: readonly string[]): ForeignLanguage | null {
  const words = said.map(readWord)
  const [best] = LATIN.map(([language, signs]) => ({ language, ...weigh(words, signs) })).sort(
    (one, other) => other.hits - other.english - (one.hits - one.english),
  )
  if (!best || best.hits <= best.english) return null
  const [only] = words
  // A single word with an accent may be a name, or a word that English has borrowed.
  const isEnough = words.length === 1 && (only?.folded.length ?? 0) >= ALONE_FROM && best.isTold
  return best.hits >= (isEnough ? 1 : NEEDED) ? best.language : null
}

const LATIN = Object.entries(LATIN_SIGNS) as readonly (readonly [LatinLanguage, LanguageSigns])[]

interface SpelledWord {
  /** In small letters, with accents; with none of them where it is written with a capital, as names are. */
  readonly spelt: string
  /** In small letters without accents. */
  readonly folded: string
}

function readWord(said: string): SpelledWord {
  const lower = said.toLowerCase()
  const folded = withoutMarks(lower)
  return { spelt: said === lower || /[¿¡]/.test(said) ? lower : folded, folded }
}

/** A telling word counts one, a word with a letter that speaks for the language too. What is English as well counts for neither. */
function weigh(
  words: readonly SpelledWord[],
  signs: LanguageSigns,
): { readonly hits: number; readonly english: number; readonly isTold: boolean } {
  const told = words.filter(({ folded }) => signs.words.has(folded) && !ENGLISH_WORDS.has(folded)).length
  const english = words.filter(({ folded }) => ENGLISH_WORDS.has(folded) && !signs.words.has(folded)).length
  const spelt = words.filter(word => word.spelt !== word.folded && signs.letters.test(word.spelt)).length
  const hasMark = words.some(({ spelt: word }) => signs.telling?.test(word))
  return {
    hits: told + Math.min(spelt, told + 1) + (hasMark ? TELLING_HITS : 0),
    english,
    isTold: told > 0 || hasMark,
  }
}

/** Turkish dotless ı is a letter of its own and stays. */
function withoutMarks(word: string): string {
  return word
    .replace(/[¿¡]/g, '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
}

// Without a list of what is counted: one of thousands of letters costs more than all else about a long text.
function count(text: string, what: RegExp): number {
  const each = new RegExp(what.source, what.flags)
  let found = 0
  while (each.test(text)) found += 1
  return found
}
