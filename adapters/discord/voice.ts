import type { SaidOutside, Voice } from '../../src/core/model/voice.ts'
import type { Delivery } from '../../src/core/model/turn.ts'
import { deliveryOf } from '../shared/outcome.ts'
import type { DiscordApi } from './api.ts'
import type { DiscordMessage } from './message.ts'
import { nonceOf, nonceOfKey } from './nonce.ts'
import { readRef, refOf } from './ref.ts'
import { render } from './render.ts'
import { renderStaffCard } from './render-staff-card.ts'
import { renderStaffNote } from './render-staff-note.ts'

/** Speaks outside turns: to a person by direct message, to staff in their channel; replaces by editing. */
export function createVoice(api: DiscordApi): Voice {
  return {
    async say(to, what, once) {
      const how = { nonce: 'unless' in once ? nonceOf(once.unless, 'd') : nonceOfKey(once.key), repliesTo: null }
      if ('under' in to) return sayUnder(api, to.under, write(what, 'open'), how.nonce)
      if ('channel' in to) return deliveryOf(await api.post(to.channel, write(what, 'open'), how), 'here', refOf)
      const known = to.conversation ? ({ kind: 'done', value: { id: to.conversation } } as const) : null
      const opened = known ?? (await api.openDirect(to.person))
      if (opened.kind !== 'done') return { kind: opened.kind }
      // Discord makes one message of one nonce, and gives back the one that is there.
      return deliveryOf(await api.post(opened.value.id, write(what, 'direct'), how), 'direct', refOf)
    },
    async replace(ref, what) {
      const referred = readRef(ref)
      if (!referred) return { kind: 'refused' }
      if (referred.kind === 'message') {
        const changed = await api.change(referred.at, write(what, 'direct'))
        return changed.kind === 'refused' && FOR_GOOD.has(changed.code)
          ? { kind: 'gone' }
          : deliveryOf(changed, 'here', refOf)
      }
      const filled = await api.fill(referred.to, write(what, 'whisper'))
      return filled.kind === 'done' ? { kind: 'delivered', how: 'whisper', ref } : { kind: filled.kind }
    },
  }
}

/**
 * Refusals after which a message can never be changed any more: deleted, not ours, old and changed too often. Source: Discord
 * API reference, "JSON error codes".
 */
const FOR_GOOD: ReadonlySet<number> = new Set([10_008, 30_046, 50_005])

/** As a reply to a message that stands in a channel; where that is deleted, without it. */
async function sayUnder(api: DiscordApi, ref: string, message: DiscordMessage, nonce: string): Promise<Delivery> {
  const referred = readRef(ref)
  if (referred?.kind !== 'message') return { kind: 'refused' }
  const { channel_id, id } = referred.at
  return deliveryOf(await api.post(channel_id, message, { nonce, repliesTo: id }), 'under', refOf)
}

function write(what: SaidOutside, place: 'direct' | 'whisper' | 'open'): DiscordMessage {
  if ('route' in what) return render(what, place)
  return 'code' in what ? renderStaffCard(what) : renderStaffNote(what)
}
