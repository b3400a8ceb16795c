import { canPublish, toAccept } from '../content/gate/gate.ts'
import { publishAgain } from '../content/gate/publish-again.ts'
import type { QuestionCard } from '../core/model/question-card.ts'
import type { StatusReply } from '../core/model/reply.ts'
import { CARD_WORDS, sayOfCard, sayPublished } from '../core/words/en/question-card.ts'
import { isApprover, mayPublishAlone } from '../editing/approval.ts'
import { dayOf } from '../editing/day-of.ts'
import { findExamination } from '../editing/examine.ts'
import { release, type Release } from '../editing/release.ts'
import { draftOfCard, type CardDraft } from './card-draft.ts'
import type { AtCard } from './parts.ts'
import { waitingAgain } from './write-answer.ts'

/** Shortest reason that says something, in characters. */
const REASON_MIN = 4
/** What a publication from a card is about. */
const NOTE = 'from a question without an answer'

/** Publishes what is written for a card: by who may alone, or as the second person. */
export async function approveAnswer(card: QuestionCard, reason: string, at: AtCard): Promise<StatusReply> {
  const meant = await draftOfCard(card, at.parts)
  if (typeof meant === 'string') return sayOfCard('outdated')
  const examination = await findExamination(meant.draft, at.parts)
  if (examination.kind !== 'done') return sayOfCard('not checked')
  if (!canPublish(examination.report)) return sayOfCard('stopped')
  const advice = toAccept(examination.report)
  if (advice.length > 0 && reason.trim().length < REASON_MIN) return sayOfCard('no reason')
  const hands = await handsFor(card, meant, at)
  if (!hands) return sayOfCard('second person')
  const accepted = advice.map(({ key }) => ({ key, reason: reason.trim() }))
  const { change, draft } = meant
  const released = await release({ draft, changes: [change], accepted, ...hands, note: NOTE }, at.parts)
  if (released.kind !== 'published') return sayOfCard(released.kind === 'stopped' ? 'stopped' : 'outdated')
  const { edition } = released
  const published = { phase: 'published', edition, by: at.me.name, note: '', atMs: at.parts.now() } as const
  await at.parts.cards.change(card.id, now => ({ ...now, ...published }))
  return sayPublished(edition)
}

/** Goes back to what was published before, and has the question wait again. */
export async function rollBack(card: QuestionCard, { me, parts }: AtCard): Promise<StatusReply> {
  const latest = await parts.editions.latest()
  if (card.edition === null || latest?.number !== card.edition) return sayOfCard('not latest')
  const again = { number: card.edition - 1, editor: me.name, today: dayOf(parts.now()) }
  const made = await publishAgain(again, parts.editions)
  if (made.kind === 'outdated') return sayOfCard('outdated')
  if (made.kind === 'refused') return sayOfCard('stopped')
  if (made.kind !== 'published') return sayOfCard('not latest')
  const about = `version ${made.edition.number}`
  const detail = `the same as version ${again.number}`
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'went back', about, detail })
  await parts.inbox.settle(card.turns, null)
  const note = CARD_WORDS.rolledBack(card.edition, me.name)
  await parts.cards.change(card.id, now => ({ ...now, ...waitingAgain(note), by: me.name, atMs: parts.now() }))
  return sayOfCard('rolled back')
}

/** Who publishes, and who approves; null where that takes somebody else. Whoever wrote in it is no second person. */
async function handsFor(
  { writing }: QuestionCard,
  { change }: CardDraft,
  { me, parts }: AtCard,
): Promise<Pick<Release, 'editor' | 'approver'> | null> {
  const writers: readonly string[] = [...(writing?.writers ?? []), change.change.editor]
  if (!writers.includes(me.name))
    return isApprover({ me, parts }) ? { editor: writers[0] ?? me.name, approver: me.name } : null
  return (await mayPublishAlone({ me, parts }, [change])) ? { editor: me.name, approver: null } : null
}
