import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openCountedLog } from '../../src/app/counted-log.ts'
import { ROOT } from '../sources/read-sources.ts'

const run = promisify(execFile)

/** Runs some lines under a net, in a process of their own: ours has the one of the tests. */
async function under(lines: string): Promise<{ readonly code: number; readonly written: string }> {
  const program = `
    import { openCountedLog } from '${join(ROOT, 'src/app/counted-log.ts')}'
    import { spreadLastNet } from '${join(ROOT, 'src/app/last-net.ts')}'
    const { log, metrics } = openCountedLog('info')
    const net = spreadLastNet(log)
    void net.fallen.then(() => { console.log('stopped in order'); process.exit(1) })
    ${lines}
    setTimeout(async () => { console.log('goes on'); console.log(await metrics.read()) }, 100)`
  const given = ['--input-type=module-typescript', '-e', program]
  return run(process.execPath, given).then(
    ({ stdout, stderr }) => ({ code: 0, written: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      written: stdout + stderr,
    }),
  )
}

describe('What nobody has caught', () => {
  it('as a rejection is one line without a word of it, is counted, and the rest goes on', async () => {
    const { code, written } = await under("void Promise.reject(new Error('quetzalcoatl'))")
    expect(code).toBe(0)
    expect(written.match(/rejection not handled/g)).toHaveLength(2)
    expect(written).toContain('goes on')
    expect(written).toContain('signpost_errors_total{event="rejection not handled"} 1\n')
    expect(written).not.toContain('quetzalcoatl')
  })

  it('as an exception is one line without a word of it, and the process stops in order', async () => {
    const { code, written } = await under("setTimeout(() => { throw new Error('quetzalcoatl') }, 1)")
    expect(code).toBe(1)
    expect(written).toContain('exception not caught')
    expect(written).toContain('stopped in order')
    expect(written).not.toContain('quetzalcoatl')
  })
})

describe('A counted log', () => {
  it('counts errors that its level keeps from being written, and passes on what it is told', async () => {
    const lines: string[] = []
    const { log, metrics } = openCountedLog('error', { write: line => void lines.push(line) })
    log.info('unheard')
    log.error('callback failed', { name: 'socket' })
    expect(lines.join('')).toMatch(/"name":"socket","msg":"callback failed"/)
    expect(await metrics.read()).toContain('signpost_errors_total{event="callback failed"} 1\n')
  })
})
