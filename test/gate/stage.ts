import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../sources/read-sources.ts'

/** One part of the gate: tools run one after the other until one fails. */
export interface Stage {
  readonly name: string
  readonly commands: readonly (readonly [tool: string, ...args: readonly string[]])[]
  /** What its tools find in the environment besides. */
  readonly env?: Readonly<Record<string, string>>
}

/** How a stage ended. `output` is what its tools printed. */
export interface Outcome {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

/** Tests take three minutes on a machine at rest, and several times that on a busy one; whatever takes longer than this hangs. */
const TOOL_TIMEOUT_MS = 1_500_000

/** Runs one stage. A tool that cannot be started fails it, with the reason as its output. */
export async function runStage({ name, commands, env = {} }: Stage): Promise<Outcome> {
  const startedAt = performance.now()
  let output = ''
  let passed = true
  for (const [tool, ...args] of commands) {
    const run = await runTool(tool, args, env)
    output += run.output
    passed = run.passed
    if (!passed) break
  }
  return { name, passed, output, seconds: (performance.now() - startedAt) / 1000 }
}

/** Runs stages two at a time, for two cores, and hands each to `onEnd` in the order given. */
export async function runStages(
  stages: readonly Stage[],
  onEnd: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const running: Promise<Outcome>[] = []
  for (const [at, stage] of stages.entries()) {
    const before = running[at - 2]
    running.push(before ? before.then(() => runStage(stage)) : runStage(stage))
  }
  const outcomes: Outcome[] = []
  for (const run of running) {
    const outcome = await run
    onEnd(outcome)
    outcomes.push(outcome)
  }
  return outcomes
}

/** Runs a development dependency on the Node that runs us, whichever one is first on the PATH. */
function runTool(
  tool: string,
  args: readonly string[],
  more: Readonly<Record<string, string>>,
): Promise<{ readonly passed: boolean; readonly output: string }> {
  const chunks: string[] = []
  const env = { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...more }
  return new Promise(resolve => {
    const child = spawn(process.execPath, [programOf(tool), ...args], {
      cwd: ROOT,
      env,
      timeout: TOOL_TIMEOUT_MS,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.on('error', error => resolve({ passed: false, output: `${tool} did not start: ${error.message}\n` }))
    child.on('close', (code, signal) => {
      if (signal) chunks.push(`\n${tool} was stopped by ${signal}; it may run for ${TOOL_TIMEOUT_MS / 1000} s.\n`)
      resolve({ passed: code === 0, output: chunks.join('') })
    })
  })
}

/** The file behind a tool's name, as its package declares it. */
function programOf(tool: string): string {
  const folder = join(ROOT, 'node_modules', PACKAGES[tool] ?? tool)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  return join(folder, typeof bin === 'string' ? bin : (bin[tool] ?? ''))
}

const PACKAGES: Readonly<Record<string, string>> = { tsc: 'typescript' }
