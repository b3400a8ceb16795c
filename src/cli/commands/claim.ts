import { plainText } from '../../core/model/rich-text.ts'
import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import type { StaffVerb } from '../../core/model/action.ts'
import { BotError } from '../../core/model/errors.ts'
import { readCode } from '../../core/handoff/code.ts'
import { CLOSINGS } from '../../core/model/handoff-request.ts'
import { openLog } from '../../app/log.ts'
import { openOperator } from '../../app/operator.ts'
import type { Io } from '../terminal/io.ts'

/** Help of `signpost claim`. */
export const HELP = `${sayCommand('claim CODE --by NAME [--backup | --unreached | --done REASON]')}

For staff who get requests by e-mail or webhook, without a card to press on: claims the request and shows what the person
wrote. Afterwards it calls for backup, notes that they could not be reached, or closes it (in-touch, elsewhere, not-reached).
Who did it is written down.`

const OPTIONS = {
  by: { type: 'string' },
  backup: { type: 'boolean', default: false },
  unreached: { type: 'boolean', default: false },
  done: { type: 'string' },
} as const

/** Works on a request at the command line. */
export async function claim(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  const code = readCode(positionals[0] ?? '')
  if (code === null) throw new BotError('usage', { message: 'Which request? Give its code, such as K7-42.' })
  const by = values.by ?? io.env['USER']
  if (!by) throw new BotError('usage', { message: 'Who are you? Say so with --by NAME: it is written down.' })
  if (values.done !== undefined && !CLOSINGS.some(reason => reason === values.done))
    throw new BotError('usage', { message: `Why is it done? One of: ${CLOSINGS.join(', ')}.` })
  await using operator = await openOperator({ config: readConfig(io.env), log: openLog('error'), now: io.now })
  const request = await operator.find(code)
  if (!request) throw new BotError('input-unreadable', { message: `There is no request ${code}.` })
  const about = values.done === undefined ? request.id : `${request.id}/${values.done}`
  const { body } = await operator.press({ verb: verbOf(values), about }, by)
  io.out(plainText(body))
  return 0
}

function verbOf({
  backup,
  unreached,
  done,
}: {
  readonly backup: boolean
  readonly unreached: boolean
  readonly done?: string | undefined
}): StaffVerb {
  if (done !== undefined) return 'done'
  if (backup) return 'backup'
  return unreached ? 'unreached' : 'claim'
}
