import { answer, type Answered, type Occasion } from '../core/answer/answer.ts'
import { showKept, tellsWhatIsKept } from '../core/answer/show-kept.ts'
import { offeredIn } from '../core/answer/choose.ts'
import type { KeptDialog } from '../core/model/dialog.ts'
import type { Reply } from '../core/model/reply.ts'
import { keyOf, type ConversationKey, type Turn } from '../core/model/turn.ts'
import type { TurnState } from './dialogs/turn-context.ts'
import { answerAboutRequests } from './handoff.ts'
import { lose, type Room } from './room.ts'

/** An answer, and the message that says the same by direct message; null where there is none. */
export interface AnsweredTurn extends Answered {
  readonly receipt: string | null
}

/** A turn to be answered, and the dialog that runs in its conversation; null where none does. */
export interface OccasionInDialog extends Occasion {
  readonly dialog: KeptDialog | null
}

/** Answers a turn in its queue, with all that this changes. */
export async function answerTurn(occasion: OccasionInDialog, room: Room): Promise<AnsweredTurn> {
  const { turn } = occasion
  const answered = await toAnswer(occasion, room)
  if (isForgetting(turn)) await forget(keyOf(turn), room)
  return tellsWhatIsKept(answered.reply)
    ? { ...answered, reply: await withKept(keyOf(turn), answered.reply, room) }
    : answered
}

/** True of a turn after which nothing is to be remembered. */
export function isForgetting({ said }: Turn): boolean {
  return said.kind === 'press' && said.action.verb === 'forget'
}

/** About a request where it is about one, else in the dialog that is running, else afresh: Botkit takes part only in dialogs. */
async function toAnswer(occasion: OccasionInDialog, room: Room): Promise<AnsweredTurn> {
  const { turn, seen, memory, edition, dialog } = occasion
  // Nobody answers a question of ours with a picture: what was asked before stays asked.
  if (turn.said.kind === 'wordless') return { ...answer(turn, seen, memory, edition), receipt: null }
  const taken = await answerAboutRequests(room.requests, occasion)
  if (taken && 'answered' in taken) {
    // Whoever pressed has left what was asked before: their next words are no answer to it.
    if (dialog)
      await room.dialogs.remove(keyOf(turn)).catch((cause: unknown) => lose(room, 'dialog not removed', cause))
    return { ...taken.answered, receipt: taken.receipt }
  }
  if (taken || dialog) return answerInDialog({ ...occasion, asks: taken?.asks ?? null, outcome: null }, room)
  const answered = answer(turn, seen, memory, edition)
  if (!offeredIn(answered.reply)) return { ...answered, receipt: null }
  return answerInDialog({ ...occasion, asks: null, outcome: { answered } }, room)
}

async function answerInDialog(begun: Omit<TurnState, 'requests' | 'receipt'>, room: Room): Promise<AnsweredTurn> {
  const state: TurnState = { ...begun, requests: room.requests, receipt: null }
  const answered = await (await room.bridge).run(state)
  return { ...answered, receipt: state.receipt }
}

async function withKept({ platform, person }: ConversationKey, reply: Reply, room: Room): Promise<Reply> {
  const kept = await room.privacy
    .kept(platform, person)
    .catch((cause: unknown) => lose(room, 'not shown what is kept', cause))
  return kept ? showKept(reply, kept, room.requests.alerting) : reply
}

async function forget(key: ConversationKey, { privacy, recent }: Room): Promise<void> {
  await privacy.forget(key.platform, key.person)
  recent.forget(key)
}
