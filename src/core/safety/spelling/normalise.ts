import { openShort } from '../../text/contractions.ts'
import { split } from './run-together.ts'
import { CODED, FILLERS, SLANG } from './slang.ts'
import { isListenedFor, respell } from './spelling.ts'
import { unmask } from './unmask.ts'

/** One sentence of an utterance, in plain words. */
export interface Sentence {
  /** Words without fillers; `,` stands where a clause ends and `"` where a quotation does. */
  readonly words: readonly string[]
  /** True when the sentence ends in a question mark or begins as a question does. */
  readonly asks: boolean
  /** True when laughter stands in it. */
  readonly laughs: boolean
}

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

const TOKEN = /[\p{L}\p{M}\d@$!*|+]*[\p{L}\d][\p{L}\p{M}\d@$*'+]*|[,:()"\u2013\u2014/-]/gu

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
  if (after === 'had' && JUST_THEN.has(word)) return false
  return FILLERS.has(word) || LAUGHTER.test(word)
}

// "He just had a stroke" is now; "he had a stroke" may be years ago.
const JUST_THEN = new Set(['just', 'suddenly'])

// "Feel like" and "like this" compare; any other "like" fills.
const COMPARED_AFTER = /^(?:feel\w*|felt|would|seem\w*|look\w*|is|sound\w*|what|i|not)$/
const COMPARED_BEFORE = /^(?:this|that|it|these|an?|the|hell|shit|garbage|dying|i|living|nothing)$/

const LAUGHTER = /^(?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*|xd|lolol)$/

function openUp(token: string): readonly string[] {
  if (token === '"') return ['"']
  if (/^[,:()\u2013\u2014/-]$/.test(token)) return token === '/' || token === '-' ? [] : [',']
  const known = SLANG.get(token)
  if (known !== undefined) return known.split(' ')
  if (!token.includes("'")) return plainWords(unmask(token))
  const [head = '', ...tail] = openShort(token)
  return [...plainWords(head), ...tail]
}

function plainWords(token: string): readonly string[] {
  const word = respell(token)
  const slang = SLANG.get(word)
  if (slang !== undefined) return slang.split(' ')
  if (word.length < 5 || isListenedFor(word)) return [word]
  return split(word)?.split(' ') ?? [word]
}
