import { askAlone } from '../../core/answer/ask-alone.ts'
import type { Edition } from '../../core/model/edition.ts'
import { answersIn, choicesIn, type Reply } from '../../core/model/reply.ts'
import { writeMarkdown } from '../../core/model/write-markdown.ts'
import type { RichText } from '../../core/model/rich-text.ts'
import { toUtterance } from '../../core/model/turn.ts'

/** What somebody gets who asks a question out of the blue. Null when nothing is asked. */
export function replyTo(question: string, edition: Edition): Reply | null {
  const utterance = toUtterance(question)
  return utterance && askAlone(utterance, edition).reply
}

/** The reply in short, for comparing and for showing: what kind it is, its title, and its words. */
export interface ReplyInShort {
  readonly kind: Reply['kind']
  /** Titles of the answers and choices; empty for other kinds. */
  readonly titles: readonly string[]
  readonly intents: readonly string[]
  readonly body: string
}

/** Shortens a reply. */
export function inShort(reply: Reply): ReplyInShort {
  // What is said under warm words is what the question got.
  if (reply.kind === 'worry' && reply.beneath) return inShort({ ...reply, ...reply.beneath })
  const pieces = [...answersIn(reply), ...choicesIn(reply)]
  return {
    kind: reply.kind,
    titles: pieces.map(one => one.title),
    intents: pieces.map(one => one.intent),
    body: writeMarkdown(saidIn(reply)),
  }
}

/** What a reply says, without titles; under warm words, what the question got. */
export function saidIn(reply: Reply): RichText {
  if (reply.kind === 'worry' && reply.beneath) return saidIn({ ...reply, ...reply.beneath })
  return reply.kind === 'answer' || reply.kind === 'shown' ? answersIn(reply).flatMap(one => one.body) : reply.body
}
