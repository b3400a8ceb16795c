import { expect, it } from 'vitest'
import { openHouse } from './house.ts'

it('The first page tells staff which platform cannot be heard, and why', async () => {
  const says = 'away since 2026-11-30T09:00:00.000Z: the connection broke'
  const check = () =>
    Promise.resolve([
      { part: 'discord', state: 'warn', says } as const,
      { part: 'slack', state: 'pass', says: 'connected' } as const,
    ])
  const house = await openHouse({ check })
  const page = await (await (await house.enter('vera', 'viewer')).get('/')).text()
  expect(page).toContain(`<strong>discord</strong> ${says}`)
  expect(page).not.toContain('<strong>slack</strong>')
  await house.close()
})
