import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { soakHandoff } from './handoff/soak.ts'

it('Requests on SQLite survive an instance that is killed again and again', { timeout: 120_000 }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'signpost-soak-'))
  const databaseUrl = `sqlite:${join(dataFolder, 'signpost.sqlite')}`
  const plan = { databaseUrl, dataFolder, instances: 1, kills: 5, people: 30, seed: 1, atOnce: 6 }
  const { broken, kills, requests } = await soakHandoff(plan, () => {})
  expect(broken).toEqual([])
  expect(kills).toBe(5)
  expect(requests).toBeGreaterThan(0)
  rmSync(dataFolder, { recursive: true })
})
