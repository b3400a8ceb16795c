import type { AdapterState } from './turn.ts'

type WithoutSince<State> = State extends unknown ? Omit<State, 'sinceMs'> : never

/** What an adapter says of itself when something has changed. */
export type StateNews = WithoutSince<AdapterState>

/** The state of an adapter, as it was last told. */
export interface KeptState {
  state(): AdapterState
  /** Tells how it is now. The time since stays while the kind does, whatever the reason has become. */
  note(news: StateNews): void
}

/** Keeps the state of an adapter that was not started yet. */
export function keepState(now: () => number): KeptState {
  let current: AdapterState = { kind: 'away', sinceMs: now(), why: 'not started yet', isFinal: false }
  return {
    state: () => current,
    note(news) {
      const sinceMs = news.kind === current.kind ? current.sinceMs : now()
      current = { ...news, sinceMs }
    },
  }
}
