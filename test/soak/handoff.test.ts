import { expect, it } from 'vitest'
import { soakHandoff } from './handoff/soak.ts'

it('Requests on SQLite survive an instance that is killed again and again', async () => {
  const plan = { on: 'sqlite' as const, hasMonkey: false, instances: 1, kills: 5, people: 30, seed: 1, atOnce: 6 }
  const { broken, kills, requests } = await soakHandoff(plan, () => {})
  expect(broken).toEqual([])
  expect(kills).toBe(5)
  expect(requests).toBeGreaterThan(0)
})
