import { buildEdition } from '../../content/serving/edition.ts'
import { EMPTY_EDITION } from '../../core/answer/empty-edition.ts'
import { answer } from '../../core/answer/answer.ts'
import type { Content } from '../../core/model/draft.ts'
import { NO_MEMORY } from '../../core/model/memory.ts'
import type { Reply } from '../../core/model/reply.ts'
import type { Turn } from '../../core/model/turn.ts'

/** What somebody gets who was told who we are, and presses the button of an intent: by its id. */
export function shownReplies(content: Content): (id: string) => Reply {
  const edition = buildEdition({ number: 0, hash: '', content, matcher: EMPTY_EDITION.matcher })
  const memory = { ...NO_MEMORY, disclosedAtMs: 0, seenAtMs: 0 }
  return id => answer(pressed(id), { level: 'none', signals: [] }, memory, edition).reply
}

function pressed(id: string): Turn {
  return {
    id: 'shown',
    platform: 'terminal',
    conversation: 'shown',
    person: 'staff',
    place: 'direct',
    locale: null,
    said: { kind: 'press', action: { verb: 'show', about: id } },
    beside: [],
    edits: null,
    saidAtMs: 0,
  }
}

/** An answer that people get otherwise than before; null where it was not there, or is not any more. */
export interface TouchedAnswer {
  readonly title: string
  readonly before: Reply | null
  readonly after: Reply | null
}

/** The answers that changes touch: their own, and those that name a fact, a text or a help line that was changed. */
export function touchedAnswers(before: Content | null, after: Content | null): readonly TouchedAnswer[] {
  const [was, is] = [repliesOf(before), repliesOf(after)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap(id => {
    const [old, fresh] = [was.get(id), is.get(id)]
    if (JSON.stringify(old?.reply) === JSON.stringify(fresh?.reply)) return []
    return [{ title: (fresh ?? old)?.title ?? id, before: old?.reply ?? null, after: fresh?.reply ?? null }]
  })
}

function repliesOf(content: Content | null): ReadonlyMap<string, { readonly title: string; readonly reply: Reply }> {
  if (content === null) return new Map()
  const replyTo = shownReplies(content)
  return new Map(content.intents.map(({ id, title }) => [id, { title, reply: replyTo(id) }]))
}
