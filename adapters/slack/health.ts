import type { KeptState, StateNews } from '../../src/core/model/adapter-state.ts'

/** What is known of the line to Slack and of our right to speak there, as one state. */
export interface SlackHealth {
  /** How the line is. */
  line(news: StateNews): void
  /** Slack refused a call, by the name of an error, or carried one out (null). */
  call(error: string | null): void
}

/** Refusals with which Slack takes no call from us any more. Source: docs.slack.dev, errors of all methods. */
const TAKES_NOTHING: ReadonlySet<string> = new Set([
  'account_inactive',
  'app_uninstalled',
  'invalid_auth',
  'not_authed',
  'team_access_not_granted',
  'token_expired',
  'token_revoked',
])

/** Tells whether after a refusal any other call is in vain as well. */
export function takesNothing(error: string): boolean {
  return TAKES_NOTHING.has(error)
}

/** Keeps one state of two: somebody who may not speak is not there, however well they hear. */
export function createHealth(kept: Pick<KeptState, 'note'>): SlackHealth {
  let line: StateNews = { kind: 'away', why: 'not started yet', isFinal: false }
  let refusal: string | null = null
  const tell = (): void => kept.note(refusal === null ? line : { kind: 'away', why: refusal, isFinal: true })
  return {
    line(news) {
      line = news
      tell()
    },
    call(error) {
      if (error !== null && !takesNothing(error)) return
      if (error === refusal) return
      refusal = error
      tell()
    },
  }
}
