import { expect, it } from 'vitest'
import { soakHandoff } from './handoff/soak.ts'

it('Requests on PostgreSQL survive three instances that are killed again and again', async () => {
  const plan = { on: 'postgres' as const, hasMonkey: false, instances: 3, kills: 5, people: 30, seed: 1, atOnce: 6 }
  const { broken, kills, requests } = await soakHandoff(plan, () => {})
  expect(broken).toEqual([])
  expect(kills).toBe(5)
  expect(requests).toBeGreaterThan(0)
})
