import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BotError } from '../../core/model/errors.ts'

/** Name of the file in the data folder that holds the link to the first account, where no terminal can show it. */
const NAME = 'first-account-link'

/**
 * Writes the link to the first account into a file that only its owner can read: what is written to a log is read by many. Gives
 * back the name of the file. Throws `store-unavailable` when it cannot be written.
 */
export function writeFirstLink(dataFolder: string, link: string): string {
  const file = join(dataFolder, NAME)
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    removeFirstLink(dataFolder)
    writeFileSync(file, `${link}\n`, { flag: 'wx', mode: 0o600 })
    return file
  } catch (cause) {
    const message = `The link to the first account cannot be written to ${file}. Let the user that runs Signpost write there, or start it in a terminal.`
    throw new BotError('store-unavailable', { message, cause })
  }
}

/** Removes the file: the link in it leads nowhere any more. */
export function removeFirstLink(dataFolder: string): void {
  rmSync(join(dataFolder, NAME), { force: true })
}
