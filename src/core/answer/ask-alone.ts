import type { Edition } from '../model/edition.ts'
import type { Turn, Utterance } from '../model/turn.ts'
import { converse, NEW_CONVERSATION, type Conversed } from './converse.ts'

/** What somebody gets who asks out of the blue, whom nobody knows, and what the safety check made of it. */
export function askAlone(utterance: Utterance, edition: Edition): Pick<Conversed, 'seen' | 'reply'> {
  return converse(turnOfNobody(utterance), NEW_CONVERSATION, edition)
}

/** A turn in which somebody says something whom nobody knows, to us alone. */
export function turnOfNobody(utterance: Utterance): Turn {
  return { ...NOBODY, said: { kind: 'words', utterance, quoted: false } }
}

const NOBODY = {
  id: 'alone',
  platform: 'terminal',
  conversation: 'alone',
  person: 'nobody',
  place: 'direct',
  locale: null,
  beside: [],
  edits: null,
  saidAtMs: 0,
} as const
