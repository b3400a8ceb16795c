import { PATIENCE_MS, type SlackApi } from './api.ts'

/** Who we are in the workspace: by these ids we know our own words. */
export interface Us {
  readonly users: readonly string[]
  readonly bot: string | null
}

/** Asks Slack who we are; the name of an error when it does not tell. */
export async function askWhoWeAre(api: SlackApi): Promise<Us | { readonly error: string }> {
  const called = await api.call('auth.test', {}, PATIENCE_MS.form)
  if (called.kind !== 'done') return { error: called.kind === 'refused' ? called.error : 'no_answer' }
  const { user_id: user, bot_id: bot } = called.value
  return { users: user === undefined ? [] : [user], bot: bot ?? null }
}
