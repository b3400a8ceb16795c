import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig, type AppConfig } from '../../app/read-config.ts'
import type { Config } from '../../config/config.ts'
import { BotError } from '../../core/model/errors.ts'
import { warn, fail, pass, type HealthFinding } from '../../core/model/health-check.ts'
import { PLATFORMS } from '../../app/platforms.ts'
import { namePlatform } from '../../core/model/name-platform.ts'
import { examineSurroundings } from '../../app/examine-surroundings.ts'
import { openLog } from '../../app/log.ts'
import { examineContent } from '../run/examine-content.ts'
import { examineServer } from '../run/examine-server.ts'
import type { Io } from '../terminal/io.ts'
import { strong } from '../terminal/print.ts'

/** What `signpost doctor --help` prints. */
export const HELP = `${sayCommand('doctor [--json]')}

Looks whether settings, content, clinic facts, store, and the tokens, scopes and commands of each platform are in order, and
says what to do. It changes nothing and writes to nobody; it can run beside \`${sayCommand('serve')}\`.

  --json    Prints one JSON object: {"well", "examinations": [{"part", "state", "what", "todo"}]}; state is pass, warn or fail.

✓ is in order, ! works and is good to know, ✗ does not work.
Exit status: 0 when nothing is ✗, 1 when something is.`

/** Runs `signpost doctor`. */
export async function doctor(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const examinations = await examineAll(io)
  const isWell = !examinations.some(({ state }) => state === 'fail')
  if (values.json) io.out(JSON.stringify({ well: isWell, examinations }))
  else for (const line of toLines(examinations, io)) io.out(line)
  return isWell ? 0 : 1
}

const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** Everything is looked at even when something is wrong; with wrong settings, what does not depend on them. */
async function examineAll(io: Io): Promise<readonly HealthFinding[]> {
  const config = readSettings(io)
  if (config instanceof BotError) {
    const folder = io.env['SIGNPOST_CONTENT'] || 'intents'
    return [...settingsIn(config), ...(await examineContent({ contentFolder: folder, isDemo: false }, io.now()))]
  }
  const nothingLogged = openLog('error', { write: () => undefined })
  const parts = [
    examineServer(config).then(one => [one]),
    examineContent(config, io.now()),
    examineSurroundings(config, nothingLogged),
  ]
  return [examinePlatforms(config), examineRequests(config), ...(await Promise.all(parts)).flat()]
}

function readSettings(io: Io): AppConfig | BotError {
  try {
    return readConfig(io.env)
  } catch (error) {
    if (error instanceof BotError) return error
    throw error
  }
}

/** The first line of the message is its heading. */
function settingsIn({ message }: BotError): readonly HealthFinding[] {
  const problems = message.split('\n').slice(1)
  const later = 'Store and platforms were not looked at: they depend on the settings.'
  return [
    ...problems.map(problem => fail('Settings', problem.trim().replace(/\s+/g, ' '), null)),
    warn('Settings', later, 'Correct them, and look again.'),
  ]
}

function examinePlatforms({ platforms }: Config): HealthFinding {
  const names = platforms.map(({ entry }) => namePlatform(entry.platform))
  if (names.length > 0) return pass('Settings', `read; ${names.join(' and ')} configured.`)
  const todo = `${PLATFORMS.map(({ platform }) => `docs/${platform}.md`).join(' and ')} show how to connect one.`
  return warn('Settings', 'read; no platform is configured.', todo)
}

function examineRequests({ handoff }: Config): HealthFinding {
  const part = 'Requests'
  if (!handoff) {
    const what = 'for a therapist have no route to staff: people see how to reach the clinic, and no button.'
    return warn(part, what, 'Set HANDOFF_ROUTES if they should be able to ask here.')
  }
  const count = handoff.routes.length === 1 ? 'one route' : `${handoff.routes.length} routes`
  if (handoff.onCall.length > 0) return pass(part, `reach staff by ${count}, and those on call.`)
  return warn(part, `reach staff by ${count}, and nobody on call.`, 'Set HANDOFF_ON_CALL, for when nobody claims one.')
}

const MARKS = { pass: '✓', warn: '!', fail: '✗' } as const

function toLines(examinations: readonly HealthFinding[], io: Io): readonly string[] {
  const width = Math.max(...examinations.map(({ part }) => part.length))
  return examinations.map(({ part, state, what, todo }) => {
    const remedy = todo === null ? '' : ` ${strong('→', io)} ${todo}`
    return `${MARKS[state]} ${part.padEnd(width)}  ${what}${remedy}`
  })
}
