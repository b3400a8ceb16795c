import type { Crisis, Worry } from '../model/assessment.ts'
import type { Edition } from '../model/edition.ts'
import type { Memory } from '../model/memory.ts'
import type { Beneath, Reply, WorryReply } from '../model/reply.ts'
import { composeCrisis } from './card/compose-card.ts'
import { composeWorry } from './card/compose-worry.ts'
import { linesFor } from './card/lines-for.ts'
import { noticeOf, routeOf } from './compose.ts'

/** The reply that the crisis card is. */
export type CrisisCard = Extract<Reply, { kind: 'crisis' }>

/** Writes the card with an edition's lines and route; `shown` is how often the person has seen one. */
export function cardFor(crisis: Crisis, shown: number, edition: Edition): CrisisCard {
  const lines = linesFor(edition.clinic.country, edition.helplines, crisis.danger)
  return { ...composeCrisis(crisis, shown, lines, routeOf(edition)), notice: noticeOf(edition) }
}

/** Whom help to words that worry is for, and out of which edition. */
interface Worried {
  readonly memory: Memory
  readonly edition: Edition
}

/** Puts warm words and an edition's lines above what else is said; null where nothing is. */
export function worryOver(beneath: Beneath | null, seen: Worry, { memory, edition }: Worried): WorryReply {
  const lines = linesFor(edition.clinic.country, edition.helplines, 'self')
  return composeWorry(seen, memory.cardsShown, lines, beneath)
}
