import type { Utterance } from '../../model/turn.ts'
import { fold } from '../../text/undisguise.ts'
import { split } from './run-together.ts'

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
  const { text, isWhole } = fold(joinLetters(utterance.replaceAll(UNENDED, '\n')), EMOJI)
  const sentences = text
    .replaceAll(LETTER_SHOUTED, 'i')
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

// "Su!cide" is suicide, before a sentence ends there.
const LETTER_SHOUTED = /(?<=[a-z])!(?=[a-z])/g

// Emoji that say something we listen for. A skull means laughing, at least as often as it means death.
const EMOJI: ReadonlyMap<string, string> = new Map([
  ['🔫', 'gun'],
  ['💊', 'pills'],
  ['🔪', 'knife'],
  ['⚰', 'coffin'],
  ['🪦', 'gravestone'],
  ...['😂', '🤣', '😆', '😹', '💀', '☠'].map(face => [face, 'lol'] as const),
])

// Where somebody ends a sentence with nothing but the capital letter of the next. A title has a second capital: "the film What Lies Beneath".
const UNENDED =
  /(?<=[^\s,:;]) +(?=(?:What|When|Where|Who|Which|Why|How|Is|Are|Do|Does|Did|Can|Could|Would|Will|Should|My|We|He|She|They|It|This|That|There|Your|Our|The|Please|Also|And|But|So|Thank|Thanks|Hello|Hi) \p{Ll})/gu

const SENTENCE_END = /(?<=[!?;\n])|(?<=[.])(?=[\s"')]|$)/
