import type { Edition } from '../../core/model/edition.ts'
import type { AskedQuestion } from '../../core/model/inbox.ts'
import { inShort, replyTo, type ReplyInShort } from './reply-to.ts'

/**
 * A question that was asked lately, and what the old and the new edition say to it. Its words are not in it: reports are kept,
 * and outlive what people have deleted. Who may see the words looks the turns up.
 */
export interface ReplayChange {
  /** The turns in which it was asked, as the inbox knows them. */
  readonly turns: readonly string[]
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
export function replayOn(questions: readonly AskedQuestion[], before: Edition, after: Edition): Replay {
  const once = Map.groupBy(questions, ({ question }) => question)
  const changes = Array.from(once).flatMap(([question, asked]) => {
    const [old, fresh] = [replyTo(question, before), replyTo(question, after)]
    if (!old || !fresh) return []
    const change = { turns: asked.map(({ turn }) => turn), before: inShort(old), after: inShort(fresh) }
    return isSame(change.before, change.after) ? [] : [change]
  })
  return { asked: once.size, changes }
}

/** The order of choices and a number behind the comma are no change that a person would notice. */
function isSame(one: ReplyInShort, other: ReplyInShort): boolean {
  const key = ({ kind, titles, body }: ReplyInShort): string => JSON.stringify([kind, titles.toSorted(), body])
  return key(one) === key(other)
}
