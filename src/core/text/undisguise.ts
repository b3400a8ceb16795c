/** A text without its dress. */
export interface Folded {
  readonly text: string
  /** False when some of it was left unread: there was more than anybody writes, or a word longer than any. */
  readonly isWhole: boolean
}

/**
 * Undoes how a text is dressed up: styled and full-width letters, zero-width and combining characters, look-alikes from
 * other alphabets, markup, mentions and links, typographic quotes. Gives lower case; keeps line ends and punctuation. An emoji
 * is a gap, unless `says` has a word for it.
 */
export function fold(text: string, says: ReadonlyMap<string, string> = NO_WORDS): Folded {
  const opened = openUp(text, says)
  const plain = undress(opened.length <= OPENED_MAX ? opened : endsOf(opened))
  const short = shortenWords(plain)
  return { text: short, isWhole: opened.length <= OPENED_MAX && short === plain }
}

const NO_WORDS: ReadonlyMap<string, string> = new Map()

/**
 * Most units that are read once ligatures and the like are opened up, which makes one character up to eighteen. Of more, the
 * beginning and the end are read. A quarter more than the longest utterance, for the dots and fractions of ordinary texts.
 */
const OPENED_MAX = 50_000

function openUp(text: string, says: ReadonlyMap<string, string>): string {
  return text
    .replaceAll(/\p{Extended_Pictographic}|\p{Regional_Indicator}/gu, emoji =>
      says.has(emoji) ? ` ${says.get(emoji)} ` : ' ',
    )
    .normalize('NFKC')
}

function endsOf(opened: string): string {
  const half = OPENED_MAX / 2
  return `${opened.slice(0, half).toWellFormed()}\n${opened.slice(-half).toWellFormed()}`
}

function undress(opened: string): string {
  const plain = opened
    .replaceAll(INVISIBLE, '')
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(MARKUP, ' ')
    .replaceAll(/\|\||[`~_]|(?<![a-z])\*+|\*+(?![a-z])/g, ' ')
    .replaceAll(/[\u2018\u2019\u201b\u02bc\u02b9\u00b4\u2032\uff07]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d]/g, '"')
  const untangled = LOOKS_LATIN.test(plain) ? plain.replaceAll(WORD, untangle) : plain
  return untangled.replaceAll(UNSPACED, ' $& ').replaceAll(STRETCHED, '$1$1$1')
}

/** A longer word is read by so many of its first and last letters. */
const WORD_END = 40

function shortenWords(text: string): string {
  return text.replaceAll(LONG, run =>
    run.length <= 2 * WORD_END ? run : `${run.slice(0, WORD_END)} ${run.slice(-WORD_END)}`.toWellFormed(),
  )
}

// So much of what a word may be made of that it may be too long; the hyphen parts words.
const LONG = /(?<![\p{L}\p{M}\d@$!*|+'])[\p{L}\p{M}\d@$!*|+']{41,}/gu

// Four of a letter and more say no more than three.
const STRETCHED = /(\p{L})\1{3,}/gu

// Zero-width and other characters that show nothing. Source: Unicode, Default_Ignorable_Code_Point.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

// Combining marks on Latin, Greek and Cyrillic letters, Arabic vowel signs and tatweel; not those that Hindi is written with.
const MARKS =
  // oxlint-disable-next-line no-misleading-character-class -- the marks are what is looked for, each by itself
  /[\u0300-\u036f\u0483-\u0489\u064b-\u0655\u0670\u0640\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g

// Mentions and links as Slack and Discord write them, and bare web addresses. Bounded, so that they cannot run away.
const MARKUP =
  /<[@#!:][^<>\s]{1,80}>|<https?:[^<>]{1,500}>|https?:\/\/\S{1,500}|:[a-z0-9+-]{2,30}:|@(?:everyone|here|channel)/g

// Chinese and Japanese are written without spaces: each character is read as a word.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

const WORD = /[\p{L}\d]{2,}/gu
const LOOKS_LATIN = /[\u0370-\u052f\u0100-\u024f\u0250-\u02af]/

// Each letter of the first row looks like the one below it.
const FOREIGN = Array.from('авсԁеёһіїјкӏмнорԛгѕтуѵԝхпиьзαβεηικνορστυχγωμıłđɪʟɑɡʏɴʀʜᴍ')
const LATIN = Array.from('abcdeehiijklmhopqrstyvwxnubzabenikvopotuxywuildilagynrhm')
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(FOREIGN.map((letter, at) => [letter, LATIN[at] ?? letter]))

// A word in which Latin letters stand beside others that look like them.
function untangle(word: string): string {
  if (!LOOKS_LATIN.test(word) || !/[a-z]/.test(word)) return word
  return Array.from(word, letter => LOOK_ALIKES.get(letter) ?? letter).join('')
}
