import { attempt, attemptOnce, type DiscordOutcome } from './attempt.ts'
import type { Rest, ApiPath } from './api.ts'
import { COMMANDS } from './commands.ts'
import { diffCommands, type Registered } from './diff-commands.ts'

/** What registering came to. */
export interface Registration {
  readonly created: number
  readonly changed: number
  readonly removed: number
  readonly failed: number
}

/** Sees to it that our commands are registered as they are written here; nothing is sent for those that are. Never rejects. */
export async function registerCommands(rest: Rest, application: string): Promise<Registration> {
  const route: ApiPath = `/applications/${application}/commands`
  const query = new URLSearchParams({ with_localizations: 'true' })
  const registered = await attempt<readonly Registered[]>(() => rest.get(route, { query }))
  if (registered.kind !== 'done') return { created: 0, changed: 0, removed: 0, failed: COMMANDS.length }
  const { create, change, remove } = diffCommands(registered.value, COMMANDS)
  const outcomes = await Promise.all([
    ...create.map(body => attemptOnce(() => rest.post(route, { body }))),
    ...change.map(({ id, to }) => attempt(() => rest.patch(`${route}/${id}`, { body: to }))),
    ...remove.map(id => attempt(() => rest.delete(`${route}/${id}`))),
  ])
  return { created: create.length, changed: change.length, removed: remove.length, failed: failures(outcomes) }
}

function failures(outcomes: readonly DiscordOutcome[]): number {
  return outcomes.filter(outcome => outcome.kind !== 'done').length
}
