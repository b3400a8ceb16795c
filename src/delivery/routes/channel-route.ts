import type { Voice } from '../../core/model/voice.ts'
import type { RouteAddress } from '../../core/model/plan.ts'
import type { DeliveryRoute } from './route.ts'

const REFUSED = { kind: 'refused' } as const

/** A channel of the staff, on a platform that we speak on; none speaks until its adapter is there. */
export function channelRoute({ kind, name, to }: RouteAddress, voice: () => Voice | undefined): DeliveryRoute {
  return {
    kind,
    name,
    send: async (card, key) => (await voice()?.say({ channel: to }, card, { key })) ?? REFUSED,
    async replace(ref, card, key) {
      const changed = (await voice()?.replace(ref, card)) ?? REFUSED
      if (changed.kind !== 'gone') return changed
      // Each state is said once: with another state comes another line.
      return (await voice()?.say({ under: ref }, card, { key: `${key}/${card.state}/${card.note}` })) ?? REFUSED
    },
    // That the platform lets us in is proven by its adapter; that people read the channel, only by a drill.
    prove: () => Promise.resolve(voice() ? null : `The platform of ${name} is not connected.`),
  }
}
