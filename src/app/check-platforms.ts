import type { Health } from '../core/model/health.ts'
import type { Adapter, AdapterState } from '../core/model/turn.ts'

type HeardPlatform = Pick<Adapter, 'platform' | 'state'>

/** Says how each platform is. While none of all is heard, nobody gets an answer; one that is away is a warning. */
export function checkPlatforms(platforms: readonly HeardPlatform[]): readonly Health[] {
  const states = platforms.map(({ platform, state }) => ({ part: platform, state: state() }))
  const areAllAway = states.every(({ state }) => state.kind === 'away')
  return states.map(({ part, state }) => ({ part, state: stateOf(state, areAllAway), says: sayState(state) }))
}

function stateOf({ kind }: AdapterState, areAllAway: boolean): Health['state'] {
  if (kind !== 'away') return 'pass'
  return areAllAway ? 'fail' : 'warn'
}

/** In words for the operator, such as `connected since 2026-11-30T09:00:00.000Z`. */
function sayState(state: AdapterState): string {
  const since = `since ${new Date(state.sinceMs).toISOString()}`
  if (state.kind === 'connected') return `connected ${since}`
  if (state.kind === 'standby') return `standing by ${since}: another instance listens`
  return `away ${since}: ${state.why}${state.isFinal ? ' (does not come back by itself)' : ''}`
}
