import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { ROOT } from '../sources/read-sources.ts'

/** Makes the launcher believe that it runs on an older Node, so that it starts the one that was brought along. */
const OLDER =
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})'

/** Says who it is once it listens, and how it was told to stop. */
const PROGRAM = `
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => { console.log('told ' + signal); process.exit(7) })
  setInterval(() => {}, 1000)
  console.log('pid ' + process.pid)`

describe('A launcher on an older Node', () => {
  let folder: string
  let launcher: ChildProcess
  let written = ''
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-launch-'))
    const program = join(folder, 'program.ts')
    writeFileSync(program, PROGRAM)
    written = ''
    const args = ['--import', OLDER, join(ROOT, 'src/cli/launch.js'), '--run', program]
    launcher = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    launcher.stdout?.setEncoding('utf8').on('data', (text: string) => (written += text))
    await until(() => /pid (\d+)/.exec(written))
  })
  afterEach(() => {
    launcher.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  const isAlive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('passes %s on, and ends as its program does', async signal => {
    launcher.kill(signal)
    const code = await new Promise(resolve => launcher.once('exit', resolve))
    expect([code, written]).toEqual([7, expect.stringContaining(`told ${signal}`)])
  })

  it('that is killed takes its program along, in order', async () => {
    const pid = Number(/pid (\d+)/.exec(written)?.[1])
    expect(pid).not.toBe(launcher.pid)
    launcher.kill('SIGKILL')
    await until(() => !isAlive(pid))
    expect(written).toContain('told SIGTERM')
  })
})
