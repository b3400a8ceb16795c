import type { Edition } from '../core/model/edition.ts'
import type { Requests } from '../core/handoff/requests.ts'
import type { Memory } from '../core/model/memory.ts'
import type { Reply } from '../core/model/reply.ts'
import { coversAll, type ToldOf } from '../core/model/told-of.ts'
import type { Delivery } from '../core/model/turn.ts'

/** What there is to tell: what staff hear and see where things stand as they do. */
export function toTellOf({ clinic }: Pick<Edition, 'clinic'>, { alerting }: Pick<Requests, 'alerting'>): ToldOf {
  return { alerting, keepsQuestions: clinic.keepsQuestions }
}

/** Who was told less than staff hear and see today is told anew who we are, before the next answer. */
export function tellAnew(memory: Memory, now: ToldOf): Memory {
  return coversAll(memory.toldOf, now) ? memory : { ...memory, disclosedAtMs: null }
}

/** Remembers what the person was told, once it has reached them. */
export function noteTold(
  memory: Memory,
  { disclosure }: Pick<Reply, 'disclosure'>,
  delivery: Delivery,
  now: ToldOf,
): Memory {
  return disclosure !== null && delivery.kind === 'delivered' ? { ...memory, toldOf: now } : memory
}
