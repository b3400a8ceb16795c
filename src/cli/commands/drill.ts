import { parseArgs } from 'node:util'
import { poll } from '../../async/poll.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { BotError } from '../../core/model/errors.ts'
import { openLog } from '../../app/log.ts'
import { openOperator, type Operator } from '../../app/operator.ts'
import { readSeconds, sayDuration } from '../terminal/durations.ts'
import type { Io } from '../terminal/io.ts'

/** Help of `signpost drill`. */
export const HELP = `${sayCommand('drill [--wait SECONDS]')}

Sends a request that is marked as a drill through the running assistant to the staff, and waits until somebody claims it
(600 seconds, unless told otherwise). Ends with 0 when somebody did.`

const STANDARD_WAIT_S = '600'
const LOOK_EVERY_MS = 250

/** Tests whether staff are reached, by the way a request would take. */
export async function drill(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { wait: { type: 'string', default: STANDARD_WAIT_S } } })
  const waitMs = readSeconds(values.wait) * 1000
  await using operator = await openOperator({ config: readConfig(io.env), log: openLog('error'), now: io.now })
  return await hold(operator, waitMs, io)
}

async function hold(operator: Operator, waitMs: number, io: Io): Promise<number> {
  const { code } = await operator.beginDrill()
  io.out(`Drill ${code} is on its way. Waiting for somebody of the staff to claim it …`)
  let isDelivered = false
  const look = async (): Promise<number | null> => {
    const request = await operator.find(code)
    if (!request) throw new BotError('store-unavailable', { message: `Drill ${code} is gone from the database.` })
    const { askedAtMs, deliveredAtMs, claimedAtMs } = request
    if (!isDelivered && deliveredAtMs !== null) {
      isDelivered = true
      io.out(`A route took it after ${sayDuration(deliveredAtMs - askedAtMs)}.`)
    }
    return claimedAtMs === null ? null : claimedAtMs - askedAtMs
  }
  const claimedAfterMs = await poll(look, { everyMs: LOOK_EVERY_MS, forMs: waitMs })
  if (claimedAfterMs !== null) {
    io.out(`Claimed after ${sayDuration(claimedAfterMs)}. Requests reach your staff.`)
    return 0
  }
  io.err(isDelivered ? UNCLAIMED : UNDELIVERED)
  return 1
}

const UNCLAIMED =
  'Nobody claimed the drill. Does anybody read that channel or mailbox? Until a drill is claimed, people see the phone number.'
const UNDELIVERED = `No route took the drill. Is \`${sayCommand('serve')}\` running on the same database? Its log says which route failed and why.`
