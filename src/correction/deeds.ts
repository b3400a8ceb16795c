import type { RequestsReply } from '../core/handoff/requests.ts'
import { readDeed, type CardDeed, type CardPhase, type QuestionCard } from '../core/model/question-card.ts'
import type { StatusReply } from '../core/model/reply.ts'
import { isAtLeast, type Role } from '../core/model/staff.ts'
import { actionOf, type Turn } from '../core/model/turn.ts'
import { NOT_STAFF, STAFF_UNKNOWN } from '../core/words/en/staff.ts'
import { sayOfCard } from '../core/words/en/question-card.ts'
import { joinAccount } from './join-account.ts'
import type { AtCard, CorrectionParts } from './parts.ts'
import { approveAnswer, rollBack } from './publish-answer.ts'
import { changeAnswer, takeBack, writeAnswer, type Filled } from './write-answer.ts'

/** The least role that a deed takes, and the phases of a card in which there is such a deed. */
interface DeedRule {
  readonly needs: Role
  readonly in: readonly CardPhase[]
}

const RULES: Readonly<Record<Exclude<CardDeed, 'join'>, DeedRule>> = {
  added: { needs: 'editor', in: ['open'] },
  new: { needs: 'editor', in: ['open'] },
  human: { needs: 'editor', in: ['open'] },
  elsewhere: { needs: 'editor', in: ['open'] },
  ignored: { needs: 'editor', in: ['open'] },
  undo: { needs: 'editor', in: ['ignored', 'written', 'sent-back'] },
  change: { needs: 'editor', in: ['written', 'sent-back'] },
  back: { needs: 'editor', in: ['written'] },
  approve: { needs: 'publisher', in: ['written'] },
  rollback: { needs: 'publisher', in: ['published'] },
}

/** Answers a press or a form of a card; null of anything else. Who it is is asked of the platform and of the console each time. */
export async function answerDeed(turn: Turn, parts: CorrectionParts): Promise<RequestsReply | null> {
  const action = actionOf(turn.said)
  if (action?.verb !== 'settle') return null
  const read = readDeed(action.about)
  const filled = turn.said.kind === 'form' ? turn.said.fields : null
  const said = read ? await allow(turn, read, filled, parts) : sayOfCard('gone')
  return { said, receipt: null, toStaff: true }
}

async function allow(
  { platform, person }: Turn,
  { id, deed }: { readonly id: string; readonly deed: CardDeed },
  filled: Filled | null,
  parts: CorrectionParts,
): Promise<StatusReply> {
  const membership = (await parts.rolls.get(platform)?.membershipOf(person)) ?? 'no'
  if (membership === 'no') return NOT_STAFF
  if (membership === 'unknown') return STAFF_UNKNOWN
  if (deed === 'join') return joinAccount({ platform, person }, filled?.['code'] ?? '', parts)
  const me = await parts.staff.identities.accountOf({ platform, person })
  if (!me) return sayOfCard('not joined')
  const rule = RULES[deed]
  if (!isAtLeast(me.role, rule.needs)) return sayOfCard('no role')
  const card = await parts.cards.find(id)
  if (!card) return sayOfCard('gone')
  if (!rule.in.includes(card.phase)) return sayOfCard('seen to')
  return act(deed, card, filled, { me, parts })
}

async function act(
  deed: Exclude<CardDeed, 'join'>,
  card: QuestionCard,
  filled: Filled | null,
  at: AtCard,
): Promise<StatusReply> {
  switch (deed) {
    case 'added':
    case 'new':
    case 'human':
    case 'elsewhere':
      return sayOfCard(filled ? await writeAnswer(deed, card, filled, at) : 'no window')
    case 'change':
      return sayOfCard(filled ? await changeAnswer(card, filled, at) : 'no window')
    case 'ignored':
      return letBe(card, at)
    case 'undo':
      return sayOfCard(await takeBack(card, at))
    case 'back':
      return filled ? sendBack(card, filled['note'] ?? '', at) : sayOfCard('no window')
    case 'approve':
      return approveAnswer(card, filled?.['reason'] ?? '', at)
    case 'rollback':
      return rollBack(card, at)
  }
}

async function letBe(card: QuestionCard, { me, parts }: AtCard): Promise<StatusReply> {
  const atMs = parts.now()
  await parts.cards.change(card.id, now =>
    now.phase === 'open' ? { ...now, phase: 'ignored', by: me.name, note: '', atMs } : null,
  )
  await parts.inbox.settle(card.turns, { how: 'ignored', intent: null, by: me.name, atMs })
  return sayOfCard('ignored')
}

async function sendBack(card: QuestionCard, note: string, { me, parts }: AtCard): Promise<StatusReply> {
  const back = { phase: 'sent-back', by: me.name, note: note.trim(), atMs: parts.now() } as const
  await parts.cards.change(card.id, now => (now.phase === 'written' ? { ...now, ...back } : null))
  return sayOfCard('sent back')
}
