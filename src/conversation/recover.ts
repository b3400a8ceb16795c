import { afterTurn } from '../core/answer/answer.ts'
import { offerRequests } from '../core/answer/compose.ts'
import { composeAskAgain } from '../core/answer/outside-turns.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Voice } from '../core/model/voice.ts'
import type { Danger } from '../core/model/assessment.ts'
import { NOTHING_KEPT, type AbandonedTurn, type TurnEnd } from '../core/model/turn-store.ts'
import { keyOf, type Platform } from '../core/model/turn.ts'
import { alertStaff, noteArrival, type Alerted } from './alert-staff.ts'
import { recallKept } from './remember.ts'
import type { ConversationParts } from './room.ts'

/**
 * A turn nobody has been at for so long was abandoned, in milliseconds: whoever is at one says so every 3 s (leases.ts).
 */
const ABANDONED_AFTER_MS = 15_000

/** What taking up abandoned turns takes. */
export interface RecoverParts extends Omit<ConversationParts, 'dialogs' | 'privacy' | 'questions' | 'queue'> {
  readonly voices: ReadonlyMap<Platform, Voice>
}

/**
 * Asks people to ask again on one platform whose turns were abandoned by a crash, each once; who was in danger gets the card, and all
 * that is owed with it. Each platform has its own round: one that is slow keeps nobody waiting on another. Rejects with
 * `store-unavailable`.
 */
export async function recover(platform: Platform, parts: RecoverParts): Promise<void> {
  for (;;) {
    const abandoned = await parts.turns.abandoned(parts.now() - ABANDONED_AFTER_MS, [platform])
    if (abandoned.length === 0) return
    await Promise.all(abandoned.map(turn => recoverTurn(turn, parts)))
  }
}

async function recoverTurn(turn: AbandonedTurn, parts: RecoverParts): Promise<void> {
  const { id, platform, place, danger, mayBeAnswered } = turn
  const { editions, voices, requests, log, now } = parts
  const edition = editions.current
  const reply = offerRequests(composeAskAgain(turn, edition), requests)
  const alerting = danger ? alertAnew(turn, danger, edition, parts) : null
  const { person, conversation } = turn
  const to = { person, conversation: place === 'direct' ? conversation : null }
  const delivery = (await voices.get(platform)?.say(to, reply, { unless: id })) ?? null
  log.warn('turn abandoned, person asked again', { turn: id, mayBeAnswered, delivery: delivery?.kind ?? 'no voice' })
  const alerted = await alerting
  await noteArrival(alerted, delivery, { place: 'direct' }, parts)
  // Told to nobody yet: the turn is abandoned once more, and taken up again.
  if (alerted === 'lost') return
  const memory = danger ? await memoryOfCard(turn, parts) : null
  const entry = { turn: id, platform, edition: edition.number, outcome: reply.kind, intents: [], atMs: now() }
  await parts.turns.end({ ...NOTHING_KEPT, held: [id], outcome: reply.kind, entry, memory })
}

function alertAnew(turn: AbandonedTurn, danger: Danger, edition: Edition, parts: RecoverParts): Promise<Alerted> {
  return alertStaff(keyOf(turn), edition, { crisis: { danger }, shown: 0 }, parts)
}

/** In no queue: whoever holds it may be the one that got stuck over this turn. */
async function memoryOfCard(turn: AbandonedTurn, parts: RecoverParts): Promise<TurnEnd['memory']> {
  const key = keyOf(turn)
  const known = await recallKept(key, parts)
  return known ? { key, memory: afterTurn({ saidAtMs: parts.now() }, 'crisis', known) } : null
}
