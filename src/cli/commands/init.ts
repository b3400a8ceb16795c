import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readConfig } from '../../app/read-config.ts'
import { beginClinic, CLINIC_PATH, isBegun } from '../../content/editing/begin-clinic.ts'
import { readFolder } from '../../content/files/folder.ts'
import { readOnes } from '../../content/files/read-ones.ts'
import { writeFolder } from '../../content/files/write-folder.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import { askFirstSteps } from '../run/first-steps.ts'
import { toDoLines } from '../run/still-to-do.ts'
import { openInterview } from '../terminal/interview.ts'
import type { Io } from '../terminal/io.ts'

/** What `signpost init --help` prints. */
export const HELP = `${sayCommand('init [FOLDER]')}

Makes the example your clinic's: asks for its name, country, ways to reach it, hours and prices, which topics you do not need, and
whether the answers rest on a text of your own. The example's facts are taken out first. What you answer is written at once: stop at
any time (Ctrl-C), and type it again to go on. At the end it lists what is still to do, each with its place.

  FOLDER    The folder of content; the one in the settings (intents) by default. One that is not there yet, or empty, begins as a
            copy of what ships.

Enter keeps what is in brackets, or leaves it empty; a hyphen empties it.
Exit status: 0 when everything was asked, 1 when the input ended before.`

/** Runs `signpost init`. */
export async function init(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
  if (positionals.length > 1) throw new BotError('usage', { message: '`init` takes one folder.' })
  const folder = positionals[0] ?? readConfig(io.env).contentFolder
  const asking = openInterview(io)
  try {
    const isDone = await askFirstSteps(await begin(folder), { folder, asking, io })
    const files = readOnes(await readFolder(folder))
    for (const line of toDoLines(files, folder, new Date(io.now()).toISOString().slice(0, 10))) io.out(line)
    return isDone ? 0 : 1
  } finally {
    asking.close()
  }
}

const SHIPPED_FOLDER = fileURLToPath(new URL('../../../intents', import.meta.url))

/** The folder's files, the example's facts taken out; written before anything is asked. */
async function begin(folder: string): Promise<readonly ContentFile[]> {
  const there = existsSync(folder) ? readOnes(await readFolder(folder)) : []
  // Whoever made the folder first, or keeps other things in it, begins like anybody else.
  const files = there.length > 0 ? there : readOnes(await readFolder(SHIPPED_FOLDER))
  const clinic = files.find(({ path }) => path === CLINIC_PATH)
  if (!clinic)
    throw new BotError('content-unreadable', {
      message: `There are topics in ${folder}, but no ${CLINIC_PATH}. Name another folder to begin a new content, or put that file there.`,
    })
  if (isBegun(clinic.text)) return files
  const begun = files.map(file => (file === clinic ? { ...file, text: beginClinic(file.text) } : file))
  await writeFolder(folder, begun)
  return begun
}
