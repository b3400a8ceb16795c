import { own } from '../../model/own.ts'
import type { Utterance } from '../../model/turn.ts'
import { fold } from '../../text/undisguise.ts'
import { split } from './run-together.ts'
import { CODED, FILLERS, SLANG } from './slang.ts'
import { isListenedFor, respell } from './spelling.ts'

/** One sentence of an utterance, in plain words. */
export interface Sentence {
  /** Words without fillers; `,` stands where a clause ends and `"` where a quotation does. */
  readonly words: readonly string[]
  /** True when the sentence ends in a question mark or begins as a question does. */
  readonly asks: boolean
  /** True when laughter stands in it. */
  readonly laughs: boolean
}

/** An utterance without its dress, sentence by sentence. */
export interface Undressed {
  /** Each once, however often it is repeated; of a sentence that is longer than any, windows that overlap. */
  readonly sentences: readonly string[]
  /** False when some of the utterance was left unread. */
  readonly isWhole: boolean
}

/**
 * Takes an utterance apart into sentences, and undoes how they are dressed up: case, spacing tricks, emoji, zero-width and
 * look-alike characters. Linear in the utterance.
 */
export function undress(utterance: Utterance): Undressed {
  const { text, isWhole } = fold(joinLetters(utterance))
  const sentences = text
    .replaceAll(/\.{2,}|…/g, ' ')
    .replaceAll(/(?<=\p{L}{2})[.,](?=\p{L}{2})/gu, '$& ')
    .split(SENTENCE_END)
    .flatMap(windowsOf)
  return { sentences: [...new Set(sentences)], isWhole }
}

/** Longest sentence that is read at once, in units, and how far two windows of a longer one reach into each other. */
const [WINDOW, OVERLAP] = [6000, 600]

function windowsOf(sentence: string): readonly string[] {
  if (sentence.length <= WINDOW) return [sentence]
  const step = WINDOW - OVERLAP
  const count = Math.ceil((sentence.length - OVERLAP) / step)
  return Array.from({ length: count }, (_, at) => sentence.slice(at * step, at * step + WINDOW).toWellFormed())
}

// "k i l l  m y s e l f" and "s-u-i-c-i-d-e": four or more single letters in a row are one run.
function joinLetters(text: string): string {
  return text.replaceAll(LETTER_BY_LETTER, run => {
    const joined = run.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase()
    return ` ${split(joined) ?? joined} `
  })
}

const LETTER_BY_LETTER = /(?<![\p{L}\d'’])[\p{L}\d](?:[ .\-_*/|\u200b]{1,3}[\p{L}\d](?![\p{L}\d'’])){3,60}/gu

const SENTENCE_END = /(?<=[!?;\n])|(?<=[.])(?=[\s"')]|$)/

const TOKEN = /[\p{L}\p{M}\d@$!*|+]*[\p{L}\d][\p{L}\p{M}\d@$*'+]*|[,:()"\u2013\u2014/-]/gu

/**
 * Reads a sentence as plain words: undoes repeated letters, leetspeak, contractions, chat slang and common typing slips. Linear
 * in the sentence.
 */
export function readSentence(text: string): Sentence {
  const opened = [
    ...withoutCode(text)
      .replaceAll(KILOMETRES, ' ')
      .replaceAll(I_WOULD, 'i would')
      .replaceAll(I_WILL, 'i will')
      .replaceAll(PARTED_SELF, '$1self')
      .replaceAll(IT_IS, 'it is')
      .replaceAll(HE_WILL, 'he will')
      .replaceAll(WE_WOULD, 'we would')
      .replaceAll(KIN_IS, '$1 is')
      .matchAll(TOKEN),
  ].flatMap(([token]) => openUp(token))
  const words = opened.filter(
    (word, at) => !isFiller(word, opened[at - 1], opened[at + 1]) && !(word === ',' && opened[at - 1] === ','),
  )
  return {
    words,
    asks:
      text.includes('?') ||
      /^\s*(?:what|how|why|when|where|who|which|is|are|can|could|does|do|did|should)\b(?!'|nt| not)/.test(text),
    laughs: /\b(?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*|xd|jk|lolol)\b/.test(text),
  }
}

// "kill" and (kill) are kill.
const SINGLED_OUT = /(?<![\p{L}\d])["'([{*~]{1,3}(\p{L}{2,20})["')\]}*~]{1,3}(?![\p{L}\d])/gu

function withoutCode(text: string): string {
  return CODED.reduce((plain, [code, meant]) => plain.replaceAll(code, meant), text.replaceAll(SINGLED_OUT, '$1'))
}

// "kms" is slang for killing oneself; after a number or a measure it is a distance.
const KILOMETRES = /(?<=(?:\d|few|some|many|more|of|extra|several|couple|hundred|ten|five|two|three|per) {0,3})kms\b/g

// "id" and "ill" are words of their own, unless what follows says otherwise.
const I_WOULD =
  /\bid(?= +(?:rather|be|been|never|have|kill|die|like|love|not|just|do|end|still|always|already|want|probably)\b)/g
const IT_IS =
  /\bits(?= +(?:my time|time|over|too late|not|all|the end|hard|hopeless|pointless|worth|only|going|been|getting|just|so|been)\b)/g
const HE_WILL = /\bhell(?= +(?:do|kill|hurt|end|find|beat|hit|come|shoot|take|jump|never|not)\b)/g
const WE_WOULD = /\bwed(?= +(?:be|all be|rather|never|have)\b)/g
const KIN_IS =
  /\b(mum|mom|dad|brother|sister|wife|husband|son|daughter|friend|baby|mate|partner|boyfriend|girlfriend|nan)'?s(?= +(?:unconscious|dead|dying|suicidal|not|gonna|going|threatening|cutting|collapsed|choking|bleeding|having|barely|stopped|trying|talking|been|got)\b)/g
const PARTED_SELF = /\b(my|him|her|your) +self\b(?!-| +(?:harm|esteem|care|worth|confidence|image|help|doubt))/g
const I_WILL =
  /\bill(?= +(?:kill|end|be|never|do|just|make|take|die|not|hang|jump|shoot|hurt|miss|go|have|probably|finally|find)\b)/g

function isFiller(word: string, before: string | undefined, after: string | undefined): boolean {
  if (word === 'too') return after === undefined || after === ','
  if (word === 'like') return before !== undefined && !COMPARED_AFTER.test(before) && !COMPARED_BEFORE.test(after ?? '')
  return FILLERS.has(word) || LAUGHTER.test(word)
}

// "Feel like" and "like this" compare; any other "like" fills.
const COMPARED_AFTER = /^(?:feel\w*|felt|would|seem\w*|look\w*|is|sound\w*|what|i|not)$/
const COMPARED_BEFORE = /^(?:this|that|it|these|an?|the|hell|shit|garbage|dying|i|living|nothing)$/

const LAUGHTER = /^(?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*|xd|lolol)$/

function openUp(token: string): readonly string[] {
  if (token === '"') return ['"']
  if (/^[,:()\u2013\u2014/-]$/.test(token)) return token === '/' || token === '-' ? [] : [',']
  const known = SLANG.get(token)
  if (known !== undefined) return known.split(' ')
  const apostrophe = token.indexOf("'")
  if (apostrophe >= 0) return openContraction(token, apostrophe)
  return plainWords(unmask(token))
}

function openContraction(token: string, at: number): readonly string[] {
  if (token.endsWith("n't")) return [...plainWords(token.slice(0, -3)), 'not']
  const tail = own(CONTRACTED, token.slice(at))
  const head = token.slice(0, at)
  if (token.slice(at) === "'s" && !SUBJECTS.has(head)) return plainWords(head)
  return tail === undefined ? plainWords(token.replaceAll("'", '')) : [...plainWords(head), tail]
}

const CONTRACTED: Readonly<Record<string, string>> = {
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  "'s": 'is',
}

const SUBJECTS: ReadonlySet<string> = new Set(
  'he she it that what there here who how where everything nothing everyone someone somebody everybody nobody one'.split(
    ' ',
  ),
)

function plainWords(token: string): readonly string[] {
  const word = respell(token)
  const slang = SLANG.get(word)
  if (slang !== undefined) return slang.split(' ')
  if (word.length < 5 || isListenedFor(word)) return [word]
  return split(word)?.split(' ') ?? [word]
}

// "k1ll", "su!cide", "d*e", "$uicide": put right only where a word we listen for comes out.
function unmask(token: string): string {
  if (!/[\d@$!*|+]/.test(token) || /^\d+$/.test(token)) return token
  const letters = token.replaceAll(/[\d@$!|+]/g, sign => own(LEET, sign) ?? sign)
  const bare = token.replaceAll(/(?<=\p{L})@(?=\p{L})/gu, 'a').replaceAll(/[@$!|+*]/g, '')
  if (!letters.includes('*')) return isListenedFor(letters) ? letters : bare
  return unmasked(letters) ?? bare
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
}

const MASKED: readonly string[] = [
  'kill',
  'suicide',
  'suicidal',
  'die',
  'dying',
  'dead',
  'death',
  'rape',
  'raped',
  'cutting',
  'killing',
  'murder',
  'overdose',
  'pills',
  'hang',
]

/** The same, where most of the letters stand. */
const HALF_MASKED: readonly string[] = (
  'hurt harm self myself abuse abused abusing overdosed knife rope noose hanging hanged killed died stab stabbed bleed bleeding blood ' +
  'choked hitting molested wrist wrists drown murder murdered assault assaulted alive unalive died kill cuts harming hurting tablets'
).split(' ')

function unmasked(masked: string): string | undefined {
  const stars = masked.split('*').length - 1
  const isReadable = stars * 2 < masked.length && masked.length > 3
  return (
    MASKED.find(word => fits(masked, word)) ?? (isReadable ? HALF_MASKED.find(word => fits(masked, word)) : undefined)
  )
}

function fits(masked: string, word: string): boolean {
  return masked.length === word.length && [...word].every((letter, at) => masked[at] === letter || masked[at] === '*')
}
