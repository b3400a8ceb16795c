import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { takeServingLock } from '../../src/store/serving-lock.ts'
import { ROOT } from '../sources/read-sources.ts'

const SINCE_MS = Date.UTC(2026, 10, 30, 9)

describe('The right to serve from a SQLite file', () => {
  let folder: string
  let url: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-lock-'))
    url = `sqlite:${join(folder, 'signpost.sqlite')}`
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('is refused to a second one, who hears which process has it, where and since when', () => {
    const first = takeServingLock(url, SINCE_MS)
    expect(() => takeServingLock(url, SINCE_MS + 1)).toThrow(
      `is served already, by process ${process.pid} on ${hostname()} since 2026-11-30T09:00:00.000Z`,
    )
    first.close()
    takeServingLock(url, SINCE_MS + 2).close()
  })

  it('ends with the process that has it, however that ends', async () => {
    const lines = `
      import { takeServingLock } from '${join(ROOT, 'src/store/serving-lock.ts')}'
      globalThis.held = takeServingLock('${url}', 0)
      console.log('held')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', lines], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise(resolve => child.stdout.once('data', resolve))
    expect(() => takeServingLock(url, SINCE_MS)).toThrow(`by process ${child.pid}`)
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    takeServingLock(url, SINCE_MS).close()
  })

  it('is everybody’s where a database server or memory is used, and where no lock can be written', () => {
    for (const free of [
      'postgres://db/signpost',
      'sqlite::memory:',
      `sqlite:${join(folder, 'no/such/folder/x.sqlite')}`,
    ]) {
      const held = [takeServingLock(free, 0), takeServingLock(free, 0)]
      for (const one of held) one.close()
    }
    expect(takeServingLock('sqlite::memory:', 0)).toBeDefined()
  })
})
