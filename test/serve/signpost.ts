import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../fixtures/until.ts'
import { ROOT } from '../sources/read-sources.ts'

/** Settings by their names. */
export type Settings = Readonly<Record<string, string>>

/** One line of a log, read. */
export type LogLine = Readonly<Record<string, unknown>>

/** The assistant as operators run it: a process of its own. */
export interface Signpost {
  readonly process: ChildProcess
  /** Where its HTTP server listens. */
  readonly url: string
  /** Everything it wrote, to either output. */
  written(): string
  lines(): readonly LogLine[]
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null
  readonly afterMs: number
  readonly written: string
}

/** A data folder of its own for a process, with the models that other tests trained. */
export interface Home {
  readonly settings: Settings
  /** Path of the database. */
  readonly database: string
  remove(): void
}

/** How long a start may take on a machine that is very busy, in milliseconds: the first of all has to train, too. */
const START_MS = 180_000

/** Processes that run: none outlasts the tests, however those end. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

const LAUNCH = join(ROOT, 'src/cli/launch.js')

/** Trained models outlast a run: they are named by what they were trained on. */
const MODELS = join(ROOT, 'node_modules/.cache/signpost-tests/serve/models')

/** Makes a home. The trained models stand apart, and are kept for the next run. */
export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-serve-'))
  const database = join(folder, 'signpost.sqlite')
  mkdirSync(MODELS, { recursive: true })
  symlinkSync(MODELS, join(folder, 'models'))
  const settings = {
    SIGNPOST_DATA: folder,
    SIGNPOST_SECRET: 'a secret of at least thirty-two characters',
    SIGNPOST_DEMO: 'yes',
    DATABASE_URL: `sqlite:${database}`,
    PORT: '0',
  }
  return { settings, database, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What `npm start` gives Node. */
const MEMORY = '--max-semi-space-size=8'

/** Starts `signpost serve` as `npm start` does, and waits until it serves. Rejects, with all it wrote, when it ends before. */
export function startSignpost(settings: Settings): Promise<Signpost> {
  return startProgram([MEMORY, LAUNCH, 'serve'], settings)
}

/** Starts a program that says like `signpost serve` that it serves. */
export async function startProgram(args: readonly string[], settings: Settings): Promise<Signpost> {
  const { child, written, ended } = launch(args, settings)
  const port = await Promise.race([
    servingPort(written),
    ended.then(({ code }) => {
      throw new Error(`${args.join(' ')} ended with ${code}:\n${written()}`)
    }),
  ]).catch((cause: unknown) => {
    child.kill('SIGKILL')
    throw cause
  })
  return {
    process: child,
    url: `http://127.0.0.1:${port}`,
    written,
    lines: () => linesIn(written()),
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs `signpost serve` to its end. */
export function runSignpost(settings: Settings, args: readonly string[] = ['serve']): Promise<Ended> {
  return launch([LAUNCH, ...args], settings).ended
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

function launch(
  args: readonly string[],
  settings: Settings,
): { readonly child: ChildProcess; readonly ended: Promise<Ended>; written(): string } {
  const startedAtMs = Date.now()
  const chunks: string[] = []
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  const written = (): string => chunks.join('')
  const ended = new Promise<Ended>(resolve => {
    child.on('close', code => resolve({ code, afterMs: Date.now() - startedAtMs, written: written() }))
  })
  return { child, written, ended }
}

async function servingPort(written: () => string): Promise<number> {
  const line = await until(() => linesIn(written()).find(({ msg }) => msg === 'serving'), START_MS)
  return Number(line['port'])
}

function linesIn(written: string): readonly LogLine[] {
  return written
    .split('\n')
    .filter(line => line.startsWith('{') && line.endsWith('}'))
    .map(line => JSON.parse(line) as LogLine)
}
