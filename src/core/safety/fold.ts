/**
 * Undoes how a text is dressed up: styled and full-width letters, zero-width and combining characters, look-alikes from
 * other alphabets, markup, mentions and links, typographic quotes. Gives lower case; keeps line ends and punctuation.
 */
export function fold(text: string): string {
  return text
    .replaceAll(/\p{Extended_Pictographic}|\p{Regional_Indicator}/gu, emoji => EMOJI[emoji] ?? ' ')
    .normalize('NFKC')
    .replaceAll(INVISIBLE, '')
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(MARKUP, ' ')
    .replaceAll(/\|\||[`~_]|(?<![a-z])\*+|\*+(?![a-z])/g, ' ')
    .replaceAll(/[\u2018\u2019\u201b\u02bc\u02b9\u00b4\u2032\uff07]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d]/g, '"')
    .replaceAll(/(?<=[a-z])!(?=[a-z])/g, 'i')
    .replaceAll(MIXED, untangle)
    .replaceAll(UNSPACED, ' $& ')
}

// Zero-width and other characters that show nothing. Source: Unicode, Default_Ignorable_Code_Point.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\u2800]/gu

// Combining marks on Latin, Greek and Cyrillic letters, Arabic vowel signs and tatweel; not those that Hindi is written with.
const MARKS =
  // oxlint-disable-next-line no-misleading-character-class -- the marks are what is looked for, each by itself
  /[\u0300-\u036f\u0483-\u0489\u064b-\u0655\u0670\u0640\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g

// Mentions and links as Slack and Discord write them, and bare web addresses. Bounded, so that they cannot run away.
const MARKUP =
  /<[@#!:][^<>\s]{1,80}>|<https?:[^<>]{1,500}>|https?:\/\/\S{1,500}|:[a-z0-9+-]{2,30}:|@(?:everyone|here|channel)/g

// Emoji that say something we listen for. A skull means laughing, at least as often as it means death.
const EMOJI: Readonly<Record<string, string>> = {
  '🔫': ' gun ',
  '💊': ' pills ',
  '🔪': ' knife ',
  '😂': ' lol ',
  '🤣': ' lol ',
  '😆': ' lol ',
  '😹': ' lol ',
  '💀': ' lol ',
  '☠': ' lol ',
}

// Chinese and Japanese are written without spaces: each character is read as a word.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

// A word in which Latin letters stand beside others that look like them.
const MIXED = /(?=[\p{L}\d]*[a-z])(?=[\p{L}\d]*[\u0370-\u052f\u0100-\u024f\u0250-\u02af])[\p{L}\d]{2,40}/gu

// Each letter of the first row looks like the one below it.
const FOREIGN = Array.from('авсԁеёһіїјкӏмнорԛгѕтуѵԝхпиьзαβεηικνορστυχγωμıłđɪʟɑɡʏɴʀʜᴍ')
const LATIN = Array.from('abcdeehiijklmhopqrstyvwxnubzabenikvopotuxywuildilagynrhm')
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(FOREIGN.map((letter, at) => [letter, LATIN[at] ?? letter]))

function untangle(word: string): string {
  return [...word].map(letter => LOOK_ALIKES.get(letter) ?? letter).join('')
}
