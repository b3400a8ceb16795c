import { readFileSync } from 'node:fs'
import { enableCompileCache, getCompileCacheDir } from 'node:module'
import { after } from '../async/after.ts'
import { sayCommand } from '../core/model/say-command.ts'
import { BotError } from '../core/model/errors.ts'
import { own } from '../core/model/own.ts'
import { COMMANDS } from './commands.ts'
import type { Io } from './terminal/io.ts'
import { openIo, strong } from './terminal/print.ts'

enableCompileCache()
// Threads do not share it, and read the environment for where it is: they start in half the time.
process.env['NODE_COMPILE_CACHE'] ??= getCompileCacheDir() ?? ''
const io = openIo(process.env)
process.exitCode = await runCommand(process.argv.slice(2), io)
// What is still under way, such as a call that a platform told us to repeat in half a minute, does not keep us from ending.
after(500, () => process.exit())

/** Runs the command that the arguments name; resolves with the exit status: 0 done, 1 refused, 2 called wrongly. */
async function runCommand([name = 'help', ...args]: readonly string[], io: Io): Promise<number> {
  const entry = own(COMMANDS, name)
  if (!entry) return explain(name, io)
  try {
    const { run, help } = await entry.load()
    if (!args.includes('--help') && !args.includes('-h')) return await run(args, io)
    io.out(help)
    return 0
  } catch (error) {
    return complain(error, name, io)
  }
}

function explain(name: string, io: Io): number {
  if (['version', '--version', '-v'].includes(name)) {
    io.out(`signpost ${version()}`)
    return 0
  }
  if (['help', '--help', '-h'].includes(name)) {
    io.out(overview(io))
    return 0
  }
  io.err(`“${name}” is not a command of signpost.\n\n${overview(io)}`)
  return 2
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

function overview(io: Io): string {
  const rows = Object.entries(COMMANDS).map(([name, { about }]) => `  ${strong(name.padEnd(10), io)}${about}`)
  return [
    'Signpost answers questions about therapy from a clinic’s approved words, and shows the way to a therapist.',
    '',
    sayCommand('COMMAND [ARGUMENTS]'),
    '',
    ...rows,
    '',
    `\`${sayCommand('COMMAND --help')}\` tells more about one of them, \`${sayCommand('--version')}\` which release this is.`,
  ].join('\n')
}

function complain(error: unknown, name: string, io: Io): number {
  if (error instanceof BotError) {
    io.err(error.message)
    return error.code === 'usage' ? 2 : 1
  }
  if (isArgumentError(error)) {
    io.err(`${firstSentence(error.message)}\n\`${sayCommand(`${name} --help`)}\` tells how to call it.`)
    return 2
  }
  io.err(
    `Something went wrong that should not have. Please report this:\n${error instanceof Error ? error.stack : String(error)}`,
  )
  return 1
}

/** What `node:util` parseArgs throws for an option it does not know. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** What follows, Node.js writes for those who know what a positional argument is. */
function firstSentence(text: string): string {
  return text.replace(/\. .*$/s, '.')
}
