import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { openMovedClock } from './monkey/move-clock.ts'

const SCRIPT =
  'console.log(JSON.stringify([Date.now(), new Date().getTime(), new Date(5).getTime(), new Date() instanceof Date]))'

describe('A clock that is moved', () => {
  it('is the only clock that a program sees, and leaves dates as they are', async () => {
    const clock = openMovedClock()
    const before = Date.now()
    await clock.jumps.begin(limit => (limit === 2 ? 1 : limit - 1))
    const { stdout } = spawnSync(process.execPath, ['-e', SCRIPT], { env: clock.settings, encoding: 'utf8' })
    clock.remove()
    const [now, made, five, isDate] = JSON.parse(stdout) as [number, number, number, boolean]
    const hourBefore = before - 3_600_000
    expect(now).toBeGreaterThanOrEqual(hourBefore)
    expect(now).toBeLessThan(hourBefore + 60_000)
    expect(made - now).toBeLessThan(1000)
    expect([five, isDate]).toEqual([5, true])
  })
})
