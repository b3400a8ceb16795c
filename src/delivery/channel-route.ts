import type { Voice } from '../core/handoff.ts'
import type { RouteAddress } from '../core/handoff/plan.ts'
import type { Route } from './route.ts'

/** A channel of the staff, on a platform that we speak on; none speaks until its adapter is there. */
export function channelRoute({ kind, name, to }: RouteAddress, voice: () => Voice | undefined): Route {
  return {
    kind,
    name,
    send: async (card, key) => (await voice()?.say({ channel: to }, card, { key })) ?? { kind: 'refused' },
    replace: async (ref, card) => (await voice()?.replace(ref, card)) ?? { kind: 'refused' },
    // That the platform lets us in is proven by its adapter; that people read the channel, only by a drill.
    prove: () => Promise.resolve(voice() ? null : `The platform of ${name} is not connected.`),
  }
}
