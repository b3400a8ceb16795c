import { decodeBlocks } from '../../text/blocks.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { DangerClassification } from '../classifier/classifier.ts'
import type { WordsOfSentence } from '../classifier/features.ts'
import { closeUpsOf, passagesOf } from '../classifier/passages.ts'
import { fromBothEnds } from '../spelling/both-ends.ts'
import { vectorOf, voicedIn, voicedWords } from './sentence-vector.ts'
import voice from './voice.json' with { type: 'json' }

/** Below this chance, nothing it adds would matter; from the other on, nothing it adds is needed, and the card does not wait for it. */
const [FAINT, LOUD] = [0.2, 0.9]
/** What its support counts for, in the logarithm of the odds. Chosen on messages that nobody had learnt from. */
const ADDS = 2

/** Adds what the second voice hears to how a message sounds. It is silent about letters, where some passage always sounds like danger. */
export function withSecondVoice(
  classification: DangerClassification,
  sentences: readonly WordsOfSentence[],
): DangerClassification {
  const { chance, isLetter } = classification
  if (isLetter || chance < FAINT || chance >= LOUD) return classification
  const odds = Math.log(chance / (1 - chance)) + ADDS * support(sentences)
  return { ...classification, chance: 1 / (1 + Math.exp(-odds)) }
}

/** What `voice.json` holds, in blocks. Made by `npm run voice`. */
export interface SecondVoice {
  /** What stems and pairs of stems mean. */
  readonly table: Lexicon
  /** Passages it remembers, one vector after the other, 127 times their length. */
  readonly landmarks: Int8Array
  /** How far each of them pulls towards danger, or away from it. */
  readonly pulls: Float32Array
}

/** Says that bytes are a voice, and in which form. */
export const VOICE_MAGIC = 'signpost-voice-1'

/**
 * How much like danger the loudest passage sounds to a second voice: 0 where nothing does, about 1 where it is sure. It compares a passage as a
 * whole with passages it remembers, by what a sentence encoder would make of them, so that it hears what a sum over words does not: it only adds
 * to what the classifier hears.
 */
export function support(sentences: readonly WordsOfSentence[]): number {
  const passages = [...passagesOf(sentences), ...closeUpsOf(sentences)]
  return Math.max(0, ...fromBothEnds(passages, PASSAGES_MAX, passage => [supportOf(passage), 1]).done)
}

/** Most passages that are compared, from both ends: what lies between them is left to the classifier. */
const PASSAGES_MAX = 60

function supportOf(passage: readonly WordsOfSentence[]): number {
  const { table, landmarks, pulls } = load()
  const likeness = likenessTo(landmarks, vectorOf(voicedIn(voicedWords(passage)), table))
  return pulls.reduce((sum, pull, at) => sum + pull * (likeness[at] ?? 0), 0)
}

/** How fast likeness fades with distance. Chosen with writers left out in turn, as are the landmarks' pulls. */
const FADES = 1

/** How like each landmark a passage is, in [0, 1]: a radial kernel over vectors of length 1. */
export function likenessTo(landmarks: Int8Array, vector: Float64Array): Float64Array {
  const likeness = new Float64Array(landmarks.length / vector.length)
  for (let at = 0; at < likeness.length; at += 1) {
    let along = 0
    for (let k = 0; k < vector.length; k += 1) along += (vector[k] ?? 0) * (landmarks[at * vector.length + k] ?? 0)
    likeness[at] = Math.exp(-FADES * (2 - (2 * along) / 127))
  }
  return likeness
}

let loaded: SecondVoice | null = null

function load(): SecondVoice {
  loaded ??= decodeBlocks(VOICE_MAGIC, bytesIn(voice.blocks)) as SecondVoice | null
  if (loaded === null) throw new Error('voice.json is broken. Take it from the repository again.')
  return loaded
}

// By a plain loop: `Uint8Array.from` takes a third of a second for as many, and somebody waits.
function bytesIn(blocks: string): Uint8Array {
  const text = atob(blocks)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
