import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
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
  const operator = await openOperator({ config: readConfig(io.env), log: openLog('error'), now: io.now })
  try {
    return await hold(operator, waitMs, io)
  } finally {
    await operator.close()
  }
}

async function hold(operator: Operator, waitMs: number, io: Io): Promise<number> {
  const { code } = await operator.beginDrill()
  const untilMs = performance.now() + waitMs
  io.out(`Drill ${code} is on its way. Waiting for somebody of the staff to claim it …`)
  let isDelivered = false
  while (performance.now() < untilMs) {
    const request = await operator.find(code)
    if (!request) throw new BotError('store-unavailable', { message: `Drill ${code} is gone from the database.` })
    if (!isDelivered && request.deliveredAtMs !== null) {
      isDelivered = true
      io.out(`A route took it after ${sayDuration(request.deliveredAtMs - request.askedAtMs)}.`)
    }
    if (request.claimedAtMs !== null) {
      io.out(`Claimed after ${sayDuration(request.claimedAtMs - request.askedAtMs)}. Requests reach your staff.`)
      return 0
    }
    await wait(LOOK_EVERY_MS)
  }
  io.err(isDelivered ? UNCLAIMED : UNDELIVERED)
  return 1
}

const UNCLAIMED =
  'Nobody claimed the drill. Does anybody read that channel or mailbox? Until a drill is claimed, people see the phone number.'
const UNDELIVERED = `No route took the drill. Is \`${sayCommand('serve')}\` running on the same database? Its log says which route failed and why.`
