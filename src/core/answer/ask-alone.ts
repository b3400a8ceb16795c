import type { Edition } from '../model/edition.ts'
import { NO_MEMORY } from '../model/memory.ts'
import type { Reply } from '../model/reply.ts'
import { assess } from '../safety/assess.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Turn, Utterance } from '../model/turn.ts'
import { answer } from './answer.ts'

/** What somebody gets who asks out of the blue, whom nobody knows, and what the safety check made of it. */
export function askAlone(utterance: Utterance, edition: Edition): { readonly seen: Assessment; readonly reply: Reply } {
  const turn: Turn = { ...NOBODY, said: { kind: 'words', utterance, quoted: false } }
  const seen = assess(utterance, [])
  return { seen, reply: answer(turn, seen, NO_MEMORY, edition).reply }
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
