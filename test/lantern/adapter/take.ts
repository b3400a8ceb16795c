import type { Log } from '../../../src/core/model/log.ts'
import type { Respond, TurnHandler } from '../../../src/core/model/turn.ts'
import { deliveryOf } from '../../../adapters/shared/outcome.ts'
import type { LanternApi } from './api.ts'
import { readEvent, type LanternEvent } from './event.ts'
import { readTurn } from './read.ts'
import { render } from './render.ts'
import { keyOfReply, refOf } from './voice.ts'

/** What taking what Lantern delivers takes. */
export interface Taking {
  readonly api: LanternApi
  readonly handle: TurnHandler
  readonly log: Log
}

/** Takes an event. It is acknowledged once its turn is kept for good: until then Lantern would deliver it again. */
export async function take(delivered: unknown, { api, handle, log }: Taking): Promise<void> {
  const event = readEvent(delivered)
  if (!event) return log.warn('lantern event not read', {})
  const turn = readTurn(event)
  const acknowledge = (): void => void api.call('/acknowledge', { event: event.event })
  if (!turn) return acknowledge()
  await handle(turn, respondIn(event, turn.id, api), acknowledge)
}

/** Answers where somebody spoke, and where others read along to them alone. */
function respondIn({ room, alone, from }: LanternEvent, turn: string, api: LanternApi): Respond {
  let replies = 0
  return async reply => {
    replies += 1
    const isWhisper = !alone && reply.audience === 'person'
    const place = { room, ...(isWhisper && { only: from.id }), key: keyOfReply(turn, replies) }
    return deliveryOf(await api.call('/send', { ...place, ...render(reply) }), isWhisper ? 'whisper' : 'here', refOf)
  }
}
