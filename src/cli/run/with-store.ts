import { sayCommand } from '../../core/model/say-command.ts'
import { openCommandStore } from '../../app/serve.ts'
import { readConfig } from '../../app/read-config.ts'
import type { Config } from '../../config/config.ts'
import { BotError } from '../../core/model/errors.ts'
import { openLog } from '../../app/log.ts'
import type { Io } from '../terminal/io.ts'

/** What a command about editions works with. */
export interface WithStore {
  readonly store: Awaited<ReturnType<typeof openCommandStore>>
  readonly config: Config
}

/** Opens the store for a task and closes it whichever way the task ends. */
export async function withStore<T>(io: Io, task: (parts: WithStore) => Promise<T>): Promise<T> {
  const config = readConfig(io.env)
  await using store = await openCommandStore({ config, log: openLog('error'), now: io.now })
  return await task({ store, config })
}

/** Reads the number of an edition. Rejects with `usage`. */
export function readNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new BotError('usage', {
    message: `“${text}” is not the number of an edition. \`${sayCommand('editions')}\` lists them.`,
  })
}

/** Reads the one folder that a command may be given; null when none is. Rejects with `usage`. */
export function readOneFolder([folder, ...more]: readonly string[]): string | null {
  if (more.length === 0) return folder ?? null
  throw new BotError('usage', { message: `One folder is enough; “${more.join(' ')}” is one too many.` })
}

/** Who calls a command: as told, else the name this machine knows them by, in letters that a name may have. */
export function callerOf(told: string | undefined, io: Io): string {
  return (told ?? io.env['USER'] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '')
    .slice(0, 40)
}
