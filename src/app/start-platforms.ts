import type { Adapter, TurnHandler } from '../core/model/turn.ts'
import { BotError } from '../core/model/errors.ts'
import type { Log } from '../core/model/log.ts'

/** One platform that refuses does not keep the others from working; only when all refuse there is nothing to run. */
export async function startPlatforms(
  platforms: readonly Pick<Adapter, 'start'>[],
  handle: TurnHandler,
  log: Log,
): Promise<void> {
  const started = await Promise.allSettled(platforms.map(platform => platform.start(handle)))
  const refusals = started.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
  for (const cause of refusals) log.error('platform refused', {}, cause)
  if (platforms.length > 0 && refusals.length === platforms.length) throw togetherAs(refusals)
}

function togetherAs(refusals: readonly unknown[]): BotError {
  const messages = refusals.map(cause =>
    cause instanceof BotError ? cause.message : 'A platform could not be started.',
  )
  return new BotError('adapter-refused', { message: messages.join('\n'), cause: refusals[0] })
}
