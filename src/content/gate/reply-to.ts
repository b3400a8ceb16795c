import { askAlone } from '../../core/answer/ask-alone.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Reply } from '../../core/model/reply.ts'
import { toUtterance } from '../../core/model/turn.ts'

/** What somebody gets who asks a question out of the blue. Null when nothing is asked. */
export function replyTo(question: string, edition: Edition): Reply | null {
  const utterance = toUtterance(question)
  return utterance && askAlone(utterance, edition).reply
}

/** The reply in short, for comparing and for showing: what kind it is, its title, and its words. */
export interface ReplyInShort {
  readonly kind: Reply['kind']
  /** Titles of the answers or choices; empty for other kinds. */
  readonly titles: readonly string[]
  readonly intents: readonly string[]
  readonly body: string
}

/** Shortens a reply. */
export function inShort(reply: Reply): ReplyInShort {
  // What is said under warm words is what the question got.
  if (reply.kind === 'worry' && reply.beneath) return inShort({ ...reply, ...reply.beneath })
  if (reply.kind === 'answer') {
    const { answers } = reply
    return {
      kind: reply.kind,
      titles: answers.map(one => one.title),
      intents: answers.map(one => one.intent),
      body: answers.map(one => one.body).join('\n\n'),
    }
  }
  const choices = reply.kind === 'clarify' ? reply.choices : []
  return {
    kind: reply.kind,
    titles: choices.map(one => one.title),
    intents: choices.map(one => one.intent),
    body: reply.body,
  }
}
