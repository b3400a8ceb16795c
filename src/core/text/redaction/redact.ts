import { languageOf } from '../language.ts'
import { LATIN_SIGNS } from '../language-words.ts'
import type { ForeignLanguage } from '../../model/language.ts'
import { own } from '../../model/own.ts'
import { agesIn } from './ages.ts'
import { datesIn } from './dates.ts'
import { isAskedOf } from './asked-of.ts'
import { isAskedAbout, isKnownWord, rareKind } from './known-words.ts'
import { isReadAsWord } from './name-or-word.ts'
import { isAmount, isNumber, writtenOut } from './numbers.ts'
import { NUMBER, TAKEN } from './marks.ts'
import { withPhrases } from './phrases.ts'
import { toldByFrame } from './told-by-frame.ts'
import { HIDDEN, withoutTraces } from './traces.ts'
import { withBetween } from './with-between.ts'

/**
 * Keeps of a text the words that everybody may know, and nothing else: English less what people and places are called, what a
 * clinic is rightly asked about, and `vocabulary`, the clinic's own words. `[…]` stands for the rest, `[number]` for numbers
 * but of sessions, minutes and money. Of other languages the few words are kept that they are told by.
 */
export function redact(text: string, vocabulary: ReadonlySet<string> = NO_WORDS): string {
  const tidied = tidy(text)
  const tokens = readTokens(withoutTraces(tidied).replace(/ {2,}/g, ' '))
  const reader: ReadText = {
    vocabulary,
    language: languageSaid(tidied, tokens, vocabulary),
    hasCase: hasCase(tokens),
    tokens,
  }
  const [written, told] = [numbersIn(tokens), toldByFrame(tokens)]
  const marks: string[] = []
  for (const [at, token] of tokens.entries()) {
    const mark = written[at] ? NUMBER : markOf(token, at, { ...reader, marks })
    marks.push(told[at] ? TAKEN : mark)
  }
  const taken = withBetween(marks, reader)
  return join(tokens, reader.language === null ? withPhrases(taken, tokens) : taken)
}

/** For each word, whether it is part of a number that tells something: one written out, a date, an age. */
function numbersIn(tokens: readonly ReadToken[]): readonly boolean[] {
  const words = tokens.map((token, at) => ({ ...token, isAmount: isAmount(token.lower, around(at, tokens)) }))
  const [written, dates, ages] = [writtenOut(words.map(({ lower }) => lower)), datesIn(words), agesIn(words)]
  return tokens.map((_, at) => written[at] === true || dates[at] === true || ages[at] === true)
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** So much of a text is read, in UTF-16 units, and the rest is not kept: longer ones never are. */
const READ_MAX = 2000

function tidy(text: string): string {
  return text
    .slice(0, READ_MAX)
    .normalize('NFKC')
    .slice(0, READ_MAX)
    .replace(/\uE000/g, ' ')
    .replace(/[\u2018\u2019\u201B\u02BC\u00B4`\u2032]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\p{Cf}/gu, '')
}

/** One word or number, as it stands in the text. */
interface ReadToken {
  readonly said: string
  readonly lower: string
  /** What stands before it. */
  readonly gap: string
  readonly begins: boolean
}

const WORD = new RegExp(`${HIDDEN}|[\\p{L}\\p{N}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*`, 'gu')

function readTokens(text: string): readonly ReadToken[] {
  const tokens: ReadToken[] = []
  let end = 0
  for (const { 0: said, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index)
    tokens.push({ said, lower: said.toLowerCase(), gap, begins: end === 0 || /[.!?:;\n"(*>]/.test(gap) })
    end = index + said.length
  }
  return [...tokens, { said: '', lower: '$', gap: text.slice(end), begins: true }]
}

/** In a text that is shouted, or begins nearly every word with a capital, a capital says nothing. */
function hasCase(tokens: readonly ReadToken[]): boolean {
  const capital = tokens.filter(({ said }) => /^\p{Lu}/u.test(said) && said !== 'I')
  const small = tokens.filter(({ said }) => /^\p{Ll}/u.test(said))
  return small.length * CAPITALS_MOST >= capital.length
}

/** So many capitals to one small letter may be names. */
const CAPITALS_MOST = 3

/** Where hardly a word is English, it is some other language, whether we know it or not. */
function languageSaid(
  text: string,
  tokens: readonly ReadToken[],
  vocabulary: ReadonlySet<string>,
): ForeignLanguage | null {
  const words = tokens.filter(({ said }) => /^\p{L}/u.test(said))
  const known = words.filter(({ lower }) => isKnownWord(lower, vocabulary))
  const isStrange = words.length >= STRANGE_FROM && known.length < words.length / 2
  return languageOf(text) ?? (isStrange ? 'other' : null)
}

/** Of fewer words half may well be a name and a slip. */
const STRANGE_FROM = 5

interface ReadText {
  readonly vocabulary: ReadonlySet<string>
  readonly language: ForeignLanguage | null
  readonly hasCase: boolean
  readonly tokens: readonly ReadToken[]
}

/** How a token stands in what is kept: as it is, or as a mark. */
function markOf(
  { said, lower, begins }: ReadToken,
  at: number,
  reader: ReadText & { readonly marks: readonly string[] },
): string {
  if (said === '' || said === HIDDEN) return said === '' ? '' : TAKEN
  if (isNumber(said)) return isAmount(lower, around(at, reader.tokens)) ? said : NUMBER
  const isCapital = reader.hasCase && !begins && /^\p{Lu}/u.test(said) && !/^I(?:'|$)/.test(said)
  if (reader.language !== null) return isKnownAbroad(lower, reader.language) && !isCapital ? said : TAKEN
  if (isCapital) return isPlainCapital(said, lower) ? said : TAKEN
  if (isSurname(lower, at, reader)) return TAKEN
  const read = isReadAsWord(lower, wordAt(at - 1, reader, '^'), wordAt(at + 1, reader, '$'))
  if (read ?? isKnownWord(lower, reader.vocabulary)) return said
  const kind = read === undefined ? rareKind(lower) : null
  return kind !== null && isAskedOf(reader.tokens, at, kind) ? said : TAKEN
}

function around(at: number, tokens: readonly ReadToken[]): Parameters<typeof isAmount>[1] {
  const [token, next, afterNext] = tokens.slice(at, at + 3)
  return {
    gapBefore: token?.gap ?? '',
    gapAfter: next?.gap ?? '',
    next: next?.lower ?? '',
    afterNext: afterNext?.lower ?? '',
  }
}

/** Of another language its commonest words, which nobody is called, and what a clinic is asked about everywhere. */
function isKnownAbroad(word: string, language: ForeignLanguage): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}+/gu, '')
  const signs = own(LATIN_SIGNS, language)?.words ?? NO_WORDS
  return signs.has(word) || signs.has(plain) || isAskedAbout(word)
}

/** A capital within a sentence names somebody, but for short forms, methods, languages, days. */
function isPlainCapital(said: string, lower: string): boolean {
  return (
    isAskedAbout(lower) ||
    DAYS.has(lower) ||
    (said === said.toUpperCase() && said.length > 1 && isKnownWord(lower, NO_WORDS))
  )
}

const DAYS: ReadonlySet<string> = new Set(
  ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].flatMap(day => [`${day}day`, `${day}days`]),
)

/** Everyday words that stand behind a name as its second half. */
const SURNAMES: ReadonlySet<string> = new Set(
  `long young good best day price small little black white brown short cook church house bell love hope page story case cross close
  field head hand west north south east way house power bond ball heard rule self word read short law bush knight read rest fair cash`.split(
    /\s+/,
  ),
)

function isSurname(
  lower: string,
  at: number,
  { marks, tokens }: ReadText & { readonly marks: readonly string[] },
): boolean {
  return SURNAMES.has(lower) && marks[at - 1] === TAKEN && tokens[at]?.gap === ' '
}

function wordAt(at: number, { tokens }: ReadText, none: string): string {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || (none === '^' && next?.begins === true)) return none
  return none === '$' && token.begins ? '$' : token.lower
}

/** Put together again, with what may stand between words; what was taken out in a row is one. */
function join(tokens: readonly ReadToken[], marks: readonly string[]): string {
  let text = ''
  for (const [at, { gap }] of tokens.entries())
    text += gap.replace(/[^\s.,;:!?'"()/&%$€£+-]/gu, ' ') + (marks[at] ?? '')
  return text
    .replace(/\[…\](?:[\s.,'&/-]*\[…\])+/g, TAKEN)
    .replace(/\[number\](?:[\s.,/:()+-]*\[number\])+/g, NUMBER)
    .replace(/\s+/g, ' ')
    .trim()
}
