import type { Listener, SaidOutside, StaffRoll, Voice } from '../../../src/core/model/voice.ts'
import { deliveryOf } from '../../../adapters/shared/outcome.ts'
import type { LanternApi, LanternOutcome } from './api.ts'
import { render, type LanternMessage } from './render.ts'
import { renderStaffCard, renderStaffNote } from './render-staff-card.ts'

/** Speaks outside a turn. Lantern says nothing twice under one key, so that it need not be looked for what was said. */
export function createVoice(api: LanternApi): Voice {
  return {
    async say(to, what, once) {
      const key = 'unless' in once ? keyOfReply(once.unless, 1) : once.key
      const outcome = await api.call('/send', { ...placeOf(to), key, ...write(what) })
      return deliveryOf(outcome, 'under' in to ? 'under' : 'here', refOf)
    },
    async replace(ref, what) {
      const outcome = await api.call('/change', { ...placeOf({ under: ref }), ...write(what) })
      const isGone = outcome.kind === 'refused' && outcome.error === 'no-such-note'
      return isGone ? { kind: 'gone' } : deliveryOf(outcome, 'here', refOf)
    },
  }
}

/** Asks Lantern who keeps a loft, anew each time; nobody does where none is set. */
export function createStaffRoll(api: LanternApi, loft: string | null): StaffRoll {
  return {
    async membershipOf(person) {
      if (loft === null) return 'no'
      const outcome = await api.call('/keeps', { loft, person })
      if (outcome.kind !== 'done' || typeof outcome.value['keeps'] !== 'boolean') return 'unknown'
      return outcome.value['keeps'] ? 'yes' : 'no'
    },
  }
}

/** The key of a turn's reply, the first or one that came after it. */
export function keyOfReply(turn: string, number: number): string {
  return `${turn}-${number}`
}

/** Where a message stands, as one word. */
export function refOf(sent: Extract<LanternOutcome, { kind: 'done' }>['value']): string {
  return `${String(sent['room'])}/${String(sent['note'])}`
}

function placeOf(to: Listener): Readonly<Record<string, string>> {
  if ('person' in to) return { person: to.person }
  if ('channel' in to) return { room: to.channel }
  const [room = '', under = ''] = to.under.split('/')
  return { room, under }
}

function write(what: SaidOutside): LanternMessage {
  if ('route' in what) return render(what)
  return 'code' in what ? renderStaffCard(what) : renderStaffNote(what)
}
