import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toAccountName } from '../../src/core/model/staff.ts'
import { openHouse, PASSWORD, visitor, type House, type Visitor } from './house.ts'

let house: House
let ada: Visitor
beforeAll(async () => {
  house = await openHouse()
  ada = await house.enter('ada', 'admin')
})
afterAll(() => house.close())

const NAME = 'Zoë Müller-O’Śliwa'

/** Follows a link that an admin made. */
async function join(name: string): Promise<Visitor> {
  const page = await (await ada.post('/people/invite', { name, role: 'editor' })).text()
  const [, path = ''] = /value="[^"]*\/console(\/welcome\/[^"]+)"/.exec(page) ?? []
  const guest = visitor(house.app, '')
  await guest.post(path, { password: PASSWORD, again: PASSWORD })
  const [, key = ''] = /name="key" value="([^"]+)"/.exec(await (await guest.get('/')).text()) ?? []
  return Object.assign(visitor(house.app, key), { cookie: guest.cookie })
}

describe('A name', () => {
  it('has the capitals, accents and letters that its bearer writes it with, wherever it is read', async () => {
    const zoe = await join(NAME)
    await zoe.post('/intents/price/answer', { answer: 'By her.' })
    for (const path of ['/people', '/publish', '/intents/price/history', '/audit'])
      expect([path, (await (await ada.get(path)).text()).includes(NAME)]).toEqual([path, true])
    expect(await (await zoe.get('/me')).text()).toContain(`${NAME}, editor`)
    const role = await ada.post(`/people/${encodeURIComponent(NAME)}/role`, { role: 'publisher' })
    expect(role.headers.get('location')).toBe('/console/people')
    expect((await house.store.staff.accounts.list()).map(({ name, role: is }) => `${name}: ${is}`)).toEqual([
      'ada: admin',
      `${NAME}: publisher`,
    ])
  })

  it.each([NAME, 'zoë müller-o’śliwa', "  ZOE  MULLER-O'SLIWA "])('signs in as “%s”', async name => {
    const guest = visitor(house.app, '')
    await guest.post('/sign-in', { name, password: PASSWORD })
    expect(await (await guest.get('/me')).text()).toContain(NAME)
  })

  it('is nobody else’s, however it is written', async () => {
    const page = await (await ada.post('/people/invite', { name: 'ZOE MULLER-O’SLIWA', role: 'editor' })).text()
    expect(page).toContain('already')
    const account = { role: 'editor', isActive: true, passwordHash: 'h', formKey: 'k', createdAtMs: 0 } as const
    const twin = toAccountName('zoe müller-o’sliwa')
    expect(twin && (await house.store.staff.accounts.add({ ...account, name: twin }))).toBe(false)
  })

  it.each(['', 'x', '-ann', 'ann<b>', 'a\u0000b', '=cmd()', 'Folder', 'ann\u202Ebob', 'x'.repeat(41)])(
    'is not “%s”',
    text => {
      expect(toAccountName(text)).toBeNull()
    },
  )

  it.each(['安娜', 'Αθηνά', 'Сонечка', 'أمينة', 'J.-P. d’Arc', 'anna'])('may well be “%s”', text => {
    expect(toAccountName(text)).toBe(text)
  })
})
