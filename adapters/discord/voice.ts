import type { StaffCard, Voice } from '../../src/core/handoff.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Delivery } from '../../src/core/turn.ts'
import type { DiscordApi, Posted } from './api.ts'
import type { Outcome } from './attempt.ts'
import type { DiscordMessage } from './message.ts'
import { nonceOf, nonceOfKey } from './nonce.ts'
import { readRef, refOf } from './ref.ts'
import { render } from './render.ts'
import { renderStaffCard } from './render-staff-card.ts'

/** Speaks outside turns: to a person by direct message, to staff in their channel; replaces by editing. */
export function createVoice(api: DiscordApi): Voice {
  return {
    async say(to, what, once) {
      const how = { nonce: 'unless' in once ? nonceOf(once.unless, 'd') : nonceOfKey(once.key), repliesTo: null }
      if ('channel' in to) return deliveryOf(await api.post(to.channel, write(what, 'open'), how), 'here')
      const opened = await api.openDirect(to.person)
      if (opened.kind !== 'done') return { kind: opened.kind }
      // Discord makes one message of one nonce, and gives back the one that is there.
      return deliveryOf(await api.post(opened.value.id, write(what, 'direct'), how), 'direct')
    },
    async replace(ref, what) {
      const referred = readRef(ref)
      if (!referred) return { kind: 'refused' }
      if (referred.kind === 'message') return deliveryOf(await api.change(referred.at, write(what, 'direct')), 'here')
      const filled = await api.fill(referred.to, write(what, 'whisper'))
      return filled.kind === 'done' ? { kind: 'delivered', how: 'whisper', ref } : { kind: filled.kind }
    },
  }
}

function write(what: Reply | StaffCard, place: 'direct' | 'whisper' | 'open'): DiscordMessage {
  return 'route' in what ? render(what, place) : renderStaffCard(what)
}

function deliveryOf(said: Outcome<Posted>, how: 'here' | 'direct'): Delivery {
  return said.kind === 'done' ? { kind: 'delivered', how, ref: refOf(said.value) } : { kind: said.kind }
}
