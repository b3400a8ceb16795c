import { readLexicon } from '../content/files/lexicon.ts'
import { inShort, replyTo } from '../content/gate/reply-to.ts'
import { groupAsked, type QuestionGroup } from '../core/learning/question-group.ts'
import type { SettledQuestion } from '../core/model/inbox.ts'
import type { EditingParts } from './parts.ts'

/** How many of the last questions are looked through. */
const LOOKED_AT = 2000

/** A group that staff have seen to, and how. */
export interface SettledGroup extends QuestionGroup {
  readonly settled: SettledQuestion
  /** True once what is served answers it with the intent it was put to. */
  readonly isLive: boolean
}

/** What visitors asked that had no answer. */
export interface ReadInbox {
  /** Asked by enough people, and seen to by nobody: what most asked first. */
  readonly open: readonly QuestionGroup[]
  /** Seen to; what is live is closed. */
  readonly settled: readonly SettledGroup[]
  /** How many groups too few people have asked to be shown. */
  readonly hidden: number
}

type InboxParts = Pick<EditingParts, 'inbox' | 'served' | 'askersMin' | 'now'>

/** Reads what visitors asked that had no answer, and what became of it. */
export async function readInbox(parts: InboxParts): Promise<ReadInbox> {
  const groups = groupAsked(await parts.inbox.last(LOOKED_AT), await readLexicon(), parts.now())
  const seenTo = groups.flatMap(group => settledOf(group, parts))
  const open = groups.filter(({ id }) => !seenTo.some(one => one.id === id))
  const shown = open.filter(({ askers }) => askers >= parts.askersMin)
  return { open: shown, settled: seenTo, hidden: open.length - shown.length }
}

/** A group as staff see it, by its id; undefined where it is gone, or too few have asked. */
export async function findGroup(id: string, parts: InboxParts): Promise<QuestionGroup | SettledGroup | undefined> {
  const { open, settled } = await readInbox(parts)
  return [...open, ...settled].find(group => group.id === id)
}

/** Whoever asks the same later joins a group that was seen to. */
function settledOf(group: QuestionGroup, { served }: InboxParts): readonly SettledGroup[] {
  const [last] = group.questions.flatMap(({ settled }) => settled ?? []).toSorted((one, other) => other.atMs - one.atMs)
  if (!last) return []
  const reply = replyTo(group.exemplar, served.current)
  const answered = reply && ['answer', 'shown'].includes(reply.kind) ? inShort(reply).intents : []
  return [{ ...group, settled: last, isLive: last.intent !== null && answered[0] === last.intent }]
}
