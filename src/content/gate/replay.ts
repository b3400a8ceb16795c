import type { Edition } from '../../core/edition.ts'
import { inShort, replyTo, type ReplyInShort } from './reply-to.ts'

/** A question that was asked lately, and what the old and the new edition say to it. */
export interface ReplayChange {
  readonly question: string
  readonly before: ReplyInShort
  readonly after: ReplyInShort
}

/** The last questions, put to both editions. */
export interface Replay {
  readonly asked: number
  /** Those whose reply would be another one. */
  readonly changes: readonly ReplayChange[]
}

/** Answers the last questions by the edition that is served and by the next one. */
export function replayOn(questions: readonly string[], before: Edition, after: Edition): Replay {
  const once = [...new Set(questions)]
  const changes = once.flatMap(question => {
    const [old, fresh] = [replyTo(question, before), replyTo(question, after)]
    if (!old || !fresh) return []
    const change = { question, before: inShort(old), after: inShort(fresh) }
    return isSame(change.before, change.after) ? [] : [change]
  })
  return { asked: once.length, changes }
}

/** The order of choices and a number behind the comma are no change that a person would notice. */
function isSame(one: ReplyInShort, other: ReplyInShort): boolean {
  const key = ({ kind, titles, body }: ReplyInShort): string => JSON.stringify([kind, titles.toSorted(), body])
  return key(one) === key(other)
}
