import type { Action, Form } from '../core/model/action.ts'
import { readDeed } from '../core/model/question-card.ts'
import type { RequestsReply } from '../core/handoff/requests.ts'
import type { Turn } from '../core/model/turn.ts'
import type { ChatPerson } from '../core/model/staff.ts'
import { within } from '../async/within.ts'
import { answerDeed } from './deeds.ts'
import type { CorrectionParts } from './parts.ts'
import { showCards, type KnownGroups } from './show-cards.ts'
import { tellQuestions, type ToldRounds } from './tell-questions.ts'
import { joinWindow, windowFor } from './windows.ts'

/** Correcting in chat, as the program and the adapters know it. */
export interface Corrections {
  /** Answers presses and forms of cards; null for all other turns. */
  answer(turn: Turn): Promise<RequestsReply | null>
  /** The window that a press on a card opens; null for most. Never rejects, and takes a second at most. */
  formFor(action: Action, who: ChatPerson): Promise<Form | null>
  /** Tells of new questions where that is due, and brings every card up to date. */
  round(): Promise<void>
}

/** How long a window may take to be put together, in milliseconds: it has to open within 3 s of the press. */
const LOOK_MS = 1000

/** Builds correcting in chat. */
export function createCorrections(parts: CorrectionParts): Corrections {
  const told: ToldRounds = { last: null }
  const known: KnownGroups = { groups: [], readAtMs: Number.NEGATIVE_INFINITY }
  return {
    answer: turn => answerDeed(turn, parts),
    formFor(action, who) {
      const opening = openFor(action, who, parts).catch((cause: unknown) => {
        parts.log.error('window not opened', {}, cause)
        return null
      })
      return within(LOOK_MS, opening, null)
    },
    async round() {
      await tellQuestions(parts, told)
      await showCards(parts, known)
    },
  }
}

/** Whoever is not known yet is asked who they are first. */
async function openFor(action: Action, who: ChatPerson, parts: CorrectionParts): Promise<Form | null> {
  const read = action.verb === 'settle' ? readDeed(action.about) : null
  if (!read) return null
  if (!(await parts.staff.identities.accountOf(who))) return joinWindow(read.id)
  const card = await parts.cards.find(read.id)
  return card && windowFor(read.deed, card, parts)
}
