import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inviteFirst } from '../../src/console/web/invite.ts'
import { hashPassword, isPassword, NO_PASSWORD, troubleWithPassword } from '../../src/console/web/passwords.ts'
import { ROUTES } from '../../src/console/routes.ts'
import { isAtLeast, ROLES } from '../../src/core/model/staff.ts'
import { named, openHouse, ORIGIN, PASSWORD, visitor, type House } from './house.ts'

let house: House
beforeEach(async () => void (house = await openHouse()))
afterEach(() => house.close())

/** A path with something in the place of what stands for something. */
const pathOf = (path: string): string => path.replace(/:\w+/g, '1')

describe('A password', () => {
  it('is kept by argon2id with a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)])
    expect(one).toMatch(/^argon2id\$19456\$2\$1\$/)
    expect(one).not.toBe(other)
    expect(await isPassword(PASSWORD, one)).toBe(true)
    expect(await isPassword(`${PASSWORD}.`, one)).toBe(false)
  })

  it.each(['', NO_PASSWORD, 'plain', 'argon2id$19456$2$1$AAAAAAAAAAAAAAAAAAAAAA$'])(
    'fits no broken hash: “%s”',
    async hash => {
      expect(await isPassword('', hash)).toBe(false)
    },
  )

  it('has to be long, and more than a name or a few letters', () => {
    expect(troubleWithPassword('short', 'anna')).not.toBeNull()
    expect(troubleWithPassword('aaaaaaaaaaaaaaaa', 'anna')).not.toBeNull()
    expect(troubleWithPassword('password-password', 'anna')).not.toBeNull()
    expect(troubleWithPassword('annaannaannaanna', 'anna')).not.toBeNull()
    expect(troubleWithPassword('x'.repeat(201), 'anna')).not.toBeNull()
    expect(troubleWithPassword(PASSWORD, 'anna')).toBeNull()
  })
})

describe('Every page and action', () => {
  it('stays shut for strangers, and says so with 401', async () => {
    for (const { method, path, needs } of ROUTES.filter(route => route.needs !== 'nobody')) {
      const response = await house.stranger[method](pathOf(path))
      expect([path, needs, response.status]).toEqual([path, needs, 401])
    }
  })

  it('opens for its role and above, and for nobody below', async () => {
    for (const role of ROLES) {
      const guest = await house.enter(`the-${role}`, role)
      for (const { method, path, needs } of ROUTES) {
        if (needs === 'nobody' || /sign-out/.test(path)) continue
        const { status } = await guest[method](pathOf(path), {})
        expect([role, method, path, status === 403]).toEqual([role, method, path, !isAtLeast(role, needs)])
      }
    }
  })

  it('takes a form only with the key of the account', async () => {
    const anna = await house.enter('anna', 'admin')
    for (const { method, path, needs } of ROUTES) {
      if (method === 'get' || needs === 'nobody') continue
      expect([path, (await anna.post(pathOf(path), { key: 'wrong' })).status]).toEqual([path, 403])
      expect([path, (await anna.post(pathOf(path), { key: '' })).status]).toEqual([path, 403])
    }
  })

  it('takes a form only from one of our own pages', async () => {
    const anna = await house.enter('anna', 'admin')
    for (const { path } of ROUTES.filter(route => route.method === 'post')) {
      const strange = [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]
      for (const headers of strange)
        expect([path, (await anna.post(pathOf(path), {}, headers)).status]).toEqual([path, 403])
    }
  })

  it('tells browsers to load nothing from elsewhere and to run nothing inline', async () => {
    const { headers } = await house.stranger.get('/sign-in')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|data:/)
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('strict-transport-security')).toContain('max-age')
  })

  it('is not for visitors who were led here by another name', async () => {
    expect((await house.stranger.get('/sign-in', { host: 'evil.example' })).status).toBe(421)
  })

  it('has nothing inline that the policy would forbid', async () => {
    const anna = await house.enter('anna', 'admin')
    for (const { method, path } of ROUTES.filter(route => route.method === 'get')) {
      const text = await (await anna[method](pathOf(path))).text()
      expect([path, /<[^>]+\s(?:style|on\w+)=|<script(?![^>]*\ssrc=)|javascript:/i.test(text)]).toEqual([path, false])
    }
  })
})

describe('Signing in', () => {
  it('gives a fresh session, whatever cookie the browser brought', async () => {
    await house.enter('anna', 'viewer')
    const planted = visitor(house.app, '')
    planted.cookie = '__Host-signpost=planted-by-somebody-else'
    const response = await planted.post('/sign-in', { name: 'anna', password: PASSWORD })
    expect(response.status).toBe(303)
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-signpost=[\w-]{43}; .*Path=\/.*HttpOnly.*Secure.*SameSite=Lax/i)
    expect(cookie).not.toContain('planted')
    const thief = visitor(house.app, '')
    thief.cookie = '__Host-signpost=planted-by-somebody-else'
    expect((await thief.get('/')).status).toBe(401)
  })

  it('says the same of a wrong name and of a wrong password, and puts neither into the log', async () => {
    await house.enter('anna', 'viewer')
    const wrong = await house.stranger.post('/sign-in', { name: 'anna', password: 'not it, not it, not it' })
    const nobody = await house.stranger.post('/sign-in', { name: 'my secret typed here', password: 'x' })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    const told = (text: string): string => /role="alert">([^<]*)/.exec(text)?.[1] ?? ''
    expect(told(await wrong.text())).toBe(told(await nobody.text()))
    expect(JSON.stringify(await house.store.staff.audit.last(9, Infinity))).not.toContain('secret')
  })

  it('is slowed down for a name after ten wrong passwords, also for who is right, and only for a while', async () => {
    await house.enter('anna', 'viewer')
    for (let tries = 0; tries < 10; tries++) await house.stranger.post('/sign-in', { name: 'Anna ', password: 'wrong' })
    const right = await house.stranger.post('/sign-in', { name: 'anna', password: PASSWORD })
    expect(await right.text()).toContain('Too many attempts')
    house.wait(16 * 60 * 1000)
    expect((await house.stranger.post('/sign-in', { name: 'anna', password: PASSWORD })).status).toBe(303)
  })

  it('is slowed down for an address that tries many names, and no made-up header helps', async () => {
    const statuses = new Set<string>()
    for (let tries = 0; tries < 52; tries++) {
      const headers = { 'x-forwarded-for': `10.0.0.${tries}` }
      const response = await house.stranger.post('/sign-in', { name: `name-${tries}`, password: 'wrong' }, headers)
      statuses.add(/role="alert">([^<]*)/.exec(await response.text())?.[1] ?? '')
    }
    expect([...statuses].at(-1)).toContain('Too many attempts')
  })

  it('leads back to the page that was asked for, and nowhere else', async () => {
    const anna = await house.enter('anna', 'viewer')
    const sign = (wanted: string): Promise<Response> =>
      anna.post('/sign-in', { name: 'anna', password: PASSWORD, wanted })
    expect((await sign('/console/intents?q=price')).headers.get('location')).toBe('/console/intents?q=price')
    for (const wanted of [
      'https://evil.example',
      '//evil.example',
      '/console/../evil',
      '/console/\r\nset-cookie: x=1',
      '/console/x"y',
      '/elsewhere',
    ])
      expect([wanted, (await sign(wanted)).headers.get('location')]).toEqual([wanted, '/console/'])
  })

  it('ends by itself when nobody uses it, and at the latest after two weeks', async () => {
    const anna = await house.enter('anna', 'viewer')
    house.wait(11 * 3_600_000)
    expect((await anna.get('/')).status).toBe(200)
    house.wait(11 * 3_600_000)
    expect((await anna.get('/')).status).toBe(200)
    house.wait(13 * 3_600_000)
    expect((await anna.get('/')).status).toBe(401)
  })

  it('ends here by signing out, and everywhere by signing out everywhere or changing the password', async () => {
    const anna = await house.enter('anna', 'viewer')
    const second = visitor(house.app, anna.key)
    const enterAgain = (): Promise<Response> => second.post('/sign-in', { name: 'anna', password: PASSWORD })
    await enterAgain()
    await anna.post('/sign-out')
    expect([(await anna.get('/')).status, (await second.get('/')).status]).toEqual([401, 200])
    await second.post('/me/sign-out-everywhere')
    expect((await second.get('/')).status).toBe(401)
  })

  it('is slowed down also for sixty who guess at once', async () => {
    await house.enter('anna', 'viewer')
    const guess = (at: number): Promise<Response> =>
      house.stranger.post('/sign-in', { name: 'anna', password: `guess number ${at}` })
    const pages = await Promise.all(Array.from({ length: 60 }, async (_, at) => (await guess(at)).text()))
    expect(pages.filter(page => page.includes('do not belong together'))).toHaveLength(10)
    expect(pages.filter(page => page.includes('Too many attempts'))).toHaveLength(50)
  })

  it('is over for somebody who is shut out, and stays so when they are shut out twice', async () => {
    const anna = await house.enter('anna', 'admin')
    const ben = await house.enter('ben', 'editor')
    await anna.post('/people/ben/active')
    await anna.post('/people/ben/active')
    expect((await ben.get('/')).status).toBe(401)
    await anna.post('/people/ben/active', { to: 'in' })
    expect((await ben.post('/sign-in', { name: 'ben', password: PASSWORD })).status).toBe(303)
  })

  it('is over for somebody who is shut out', async () => {
    const anna = await house.enter('anna', 'admin')
    const ben = await house.enter('ben', 'editor')
    await anna.post('/people/ben/active')
    expect((await ben.get('/')).status).toBe(401)
    expect((await ben.post('/sign-in', { name: 'ben', password: PASSWORD })).status).toBe(401)
  })

  it('does not lose a form that was sent when the session was over', async () => {
    const anna = await house.enter('anna', 'editor')
    house.wait(13 * 3_600_000)
    const lost = await anna.post('/clinic', { version: '0', edition: '1', 'fact:name': 'The Other <Clinic>' })
    expect(lost.status).toBe(401)
    const carried = fieldsIn(await lost.text())
    const back = await anna.post('/sign-in', { ...carried, name: 'anna', password: PASSWORD })
    const again = fieldsIn(await back.text())
    expect(again).toMatchObject({ 'fact:name': 'The Other <Clinic>', version: '0', key: anna.key })
    expect((await anna.post('/clinic', again)).status).toBe(303)
    expect((await house.store.editing.drafts.find('_clinic.yml'))?.text).toContain('The Other <Clinic>')
  })

  it('tells who types and is signed out, without taking the page away', async () => {
    const anna = await house.enter('anna', 'editor')
    house.wait(13 * 3_600_000)
    const response = await anna.post('/intents/price/save', {}, { 'hx-request': 'true' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('What you typed is still here')
  })
})

describe('A one-time link', () => {
  const first = async (): Promise<string> => ((await inviteFirst(house.parts)) ?? '').replace(`${ORIGIN}/console`, '')
  const fields = { name: 'anna', password: PASSWORD, again: PASSWORD }

  it('makes the first account, an admin, once', async () => {
    const path = await first()
    expect((await house.stranger.get(path)).status).toBe(200)
    expect((await house.stranger.post(path, fields)).status).toBe(303)
    expect((await house.stranger.get('/people')).status).toBe(200)
    expect((await visitor(house.app, '').post(path, { ...fields, name: 'ben' })).status).toBe(404)
    expect(await inviteFirst(house.parts)).toBeNull()
  })

  it('to the first account ends the one that was made before', async () => {
    const [former, path] = [await first(), await first()]
    expect((await house.stranger.get(former)).status).toBe(404)
    expect((await house.stranger.post(path, fields)).status).toBe(303)
  })

  const linkIn = (page: string): string => /\/welcome\/[\w-]+/.exec(page)?.[0] ?? ''

  it('stands among the open ones until it is withdrawn, and never as it was given', async () => {
    const anna = await house.enter('anna', 'admin')
    const path = linkIn(await (await anna.post('/people/invite', { name: 'ben', role: 'editor' })).text())
    const page = await (await anna.get('/people')).text()
    expect(page).toMatch(/For <strong>ben<\/strong>: an account as editor\. Made by anna/)
    expect(page).not.toContain(path)
    const [, withdrawal = ''] = /action="\/console(\/people\/links\/[^"]+)"/.exec(page) ?? []
    expect((await anna.post(withdrawal)).status).toBe(303)
    expect((await house.stranger.get(path)).status).toBe(404)
    expect(await (await anna.get('/people')).text()).not.toContain('Open links')
    expect(await (await anna.get('/audit')).text()).toMatch(/withdrew the link for ben/)
  })

  it('ends with the admin who made it, also one that they made for themselves', async () => {
    const [anna, ben] = [await house.enter('anna', 'admin'), await house.enter('ben', 'admin')]
    const back = linkIn(await (await ben.post('/people/invite', { name: 'ben2', role: 'admin' })).text())
    const renewal = linkIn(await (await ben.post('/people/ben/reset')).text())
    await anna.post('/people/ben/active')
    for (const path of [back, renewal]) {
      expect((await house.stranger.get(path)).status).toBe(404)
      expect((await house.stranger.post(path, { ...fields, name: 'ben2' })).status).toBe(404)
    }
    expect((await house.store.staff.accounts.list()).map(({ name }) => name)).toEqual(['anna', 'ben'])
  })

  it('works for a day', async () => {
    const path = await first()
    house.wait(25 * 3_600_000)
    expect((await house.stranger.get(path)).status).toBe(404)
  })

  it('does not take a weak password or a strange name, and stays good', async () => {
    const path = await first()
    for (const wrong of [
      { again: 'other' },
      { password: 'short', again: 'short' },
      { name: '<b>' },
      { name: 'folder' },
    ])
      expect((await house.stranger.post(path, { ...fields, ...wrong })).status).toBe(400)
    expect((await house.stranger.post(path, fields)).status).toBe(303)
  })

  it('invites somebody with a role, by our own address whatever a request claims', async () => {
    const anna = await house.enter('anna', 'admin')
    const page = await (
      await anna.post('/people/invite', { name: 'ben', role: 'editor' }, { 'x-forwarded-host': 'evil.example' })
    ).text()
    const link = /https:\/\/[^"]*\/welcome\/[\w-]+/.exec(page)?.[0] ?? ''
    expect(link.startsWith(`${ORIGIN}/console/welcome/`)).toBe(true)
    const ben = visitor(house.app, '')
    expect((await ben.post(link.replace(`${ORIGIN}/console`, ''), { ...fields, name: 'boss' })).status).toBe(303)
    expect(await house.store.staff.accounts.find(named('ben'))).toMatchObject({ role: 'editor' })
    expect(await house.store.staff.accounts.find(named('boss'))).toBeNull()
  })

  it('sets a new password, and until then the old one is void', async () => {
    const anna = await house.enter('anna', 'admin')
    const ben = await house.enter('ben', 'editor')
    const page = await (await anna.post('/people/ben/reset')).text()
    expect((await ben.get('/')).status).toBe(401)
    expect((await ben.post('/sign-in', { name: 'ben', password: PASSWORD })).status).toBe(401)
    const path = /\/welcome\/[\w-]+/.exec(page)?.[0] ?? ''
    const fresh = 'three loud geese on the lake'
    expect((await ben.post(path, { name: 'ben', password: fresh, again: fresh })).status).toBe(303)
    expect((await ben.get('/')).status).toBe(200)
  })
})

describe('An admin', () => {
  it('cannot be the last to go', async () => {
    const anna = await house.enter('anna', 'admin')
    expect((await anna.post('/people/anna/role', { role: 'viewer' })).status).toBe(400)
    expect((await anna.post('/people/anna/active')).status).toBe(400)
    expect((await anna.get('/people')).status).toBe(200)
  })

  it('finds in the audit log who did what', async () => {
    const anna = await house.enter('anna', 'admin')
    await anna.post('/people/invite', { name: 'ben', role: 'editor' })
    const text = await (await anna.get('/audit')).text()
    expect(text).toMatch(/anna[^]*invited ben[^]*editor/)
    expect(text).toMatch(/anna[^]*signed in/)
  })
})

/** The hidden fields of a page's last form, as a browser would send them. */
function fieldsIn(page: string): Record<string, string> {
  const form = page.slice(page.lastIndexOf('<form'))
  const areas = [...form.matchAll(/<textarea hidden name="([^"]*)"\s*>([^<]*)<\/textarea/g)]
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const plain = (text: string): string =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
  return Object.fromEntries([...areas, ...inputs].map(([, name = '', value = '']) => [plain(name), plain(value)]))
}
