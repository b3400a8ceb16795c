import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EDITION } from '../delivery/rig.ts'
import { MINUTE } from '../fixtures/handoff.ts'
import { formSent } from '../fixtures/small-clinic.ts'
import { FIELDS, openRequestConsole, type RequestConsole } from './request-console.ts'
import { openHouse, type House, type Visitor } from './house.ts'

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`

let rig: RequestConsole
let house: House
let anna: Visitor
let ben: Visitor

beforeEach(async () => {
  rig = await openRequestConsole()
  house = await openHouse({ requests: rig.port })
  anna = await house.enter('anna', 'editor')
  ben = await house.enter('ben', 'editor')
})
afterEach(async () => {
  await house.close()
  await rig.close()
})

const page = async (who: Visitor): Promise<string> => (await who.get('/requests')).text()
const told = (): string => rig.slack.told('U1').join('\n')
const actions = async (id: string): Promise<readonly string[]> =>
  (await rig.store.audit.of(id)).map(({ action, by }) => `${by} ${action}`)

describe('Requests in the console', () => {
  it('are listed with code, age and platform, and nothing the person wrote', async () => {
    const { code } = await rig.asks()
    const text = await page(anna)
    expect(text).toContain(code)
    expect(text).toMatch(/waiting[^]*on Slack/)
    expect(text).not.toMatch(/07700|after four|ring twice|U1</)
    expect(await (await anna.get('/')).text()).toContain('1 request')
  })

  it('are claimed by one: the person is told, the card in the channel changes, and the letters go at once', async () => {
    const { id } = await rig.asks()
    rig.nowMs += 5 * MINUTE
    expect((await anna.post(`/requests/${id}/claim`)).headers.get('location')).toBe('/console/requests?did=claim')
    expect([rig.nudges(), rig.claims]).toEqual([1, [5 * MINUTE]])
    await rig.worker.round()
    expect(told()).toContain('A therapist has your request')
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ state: 'claimed', note: 'Claimed 09:05.' }])
    expect((await rig.store.handoffs.figures(0)).toHumanMs).toEqual([5 * MINUTE])
  })

  it('say kindly to the second that the first has it, and show them nothing', async () => {
    const { id } = await rig.asks()
    await anna.post(`/requests/${id}/claim`)
    const late = await ben.post(`/requests/${id}/claim`)
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/A colleague was a moment faster[^]*claimed by anna/)
    expect((await rig.latest()).claimedBy).toBe('console/anna')
    expect(rig.claims).toHaveLength(1)
  })

  it('have one winner among many who press at once', async () => {
    const { id } = await rig.asks()
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => (await (at % 2 ? anna : ben).post(`/requests/${id}/claim`)).status),
    )
    expect(statuses.filter(status => status === 303)).toHaveLength(6)
    expect(statuses.filter(status => status === 409)).toHaveLength(6)
    expect(rig.claims).toHaveLength(1)
  })

  it('show what the person wrote to who has claimed it, to nobody else, and note each sight', async () => {
    const { id } = await rig.asks()
    await anna.post(`/requests/${id}/claim`)
    await anna.get('/')
    for (const words of [FIELDS.contact, FIELDS.when, FIELDS.note]) {
      expect(await page(anna)).toContain(words)
      expect(await page(ben)).not.toContain(words)
    }
    expect(await actions(id)).toEqual([
      'person asked',
      'console/anna claimed',
      ...Array.from({ length: 3 }, () => 'console/anna saw'),
    ])
  })

  it('that a colleague on Slack has show no button and no word', async () => {
    const { id } = await rig.asks()
    const claim = { ...formSent('route', {}), said: { kind: 'press', action: { verb: 'claim', about: id } } } as const
    await rig.requests.answer({ ...claim, platform: 'slack', person: 'STAFF-CLEO' }, EDITION)
    const text = await page(anna)
    expect(text).toContain('claimed by a colleague on Slack')
    expect(text).not.toMatch(/07700|STAFF-CLEO|\/requests\/[^"]*\/(?:claim|done|backup)/)
  })

  it('go to a colleague after “I need backup”, and the person keeps their therapist until then', async () => {
    const { id } = await rig.asks()
    expect((await ben.post(`/requests/${id}/backup`)).status).toBe(409)
    await anna.post(`/requests/${id}/claim`)
    expect(await page(ben)).not.toContain(`/requests/${id}/claim`)
    await anna.post(`/requests/${id}/backup`)
    await rig.worker.round()
    expect(rig.slack.cards('CSTAFF')[0]?.note).toContain('Backup wanted')
    expect(await page(anna)).toContain('backup wanted')
    expect(await page(ben)).toContain(`/requests/${id}/claim`)
    rig.nowMs += MINUTE
    await ben.post(`/requests/${id}/claim`)
    expect(await rig.latest()).toMatchObject({ claimedBy: 'console/ben', backupAtMs: null })
    expect(rig.claims).toHaveLength(1)
    expect(await page(anna)).not.toContain(FIELDS.contact)
  })

  it('that cannot be reached ask the person for another way', async () => {
    const { id } = await rig.asks()
    await anna.post(`/requests/${id}/claim`)
    await anna.post(`/requests/${id}/unreached`)
    await rig.worker.round()
    expect(told()).toContain('tried to reach you')
    expect(rig.slack.cards('CSTAFF')[0]?.note).toContain('Not reached')
    expect(await page(anna)).toContain('Asked for another way to reach them')
  })

  it('are closed with a reason by who has them, the person is told, and the audit log names who and why', async () => {
    const { id, code } = await rig.asks()
    await anna.post(`/requests/${id}/claim`)
    expect((await anna.post(`/requests/${id}/done`, { reason: 'bored' })).status).toBe(409)
    expect((await ben.post(`/requests/${id}/done`, { reason: 'in-touch' })).status).toBe(409)
    await anna.post(`/requests/${id}/done`, { reason: 'not-reached' })
    await rig.worker.round()
    expect(told()).toContain('because nobody could reach you')
    expect(await page(anna)).toContain('Nobody is waiting.')
    expect((await actions(id)).at(-1)).toBe('console/anna closed')
    const log = await house.store.staff.audit.last(2, Infinity)
    expect(log.map(({ who, did, about, detail }) => [who, did, about, detail])).toEqual([
      ['anna', 'closed', `the request ${code}`, 'not-reached'],
      ['anna', 'claimed', `the request ${code}`, ''],
    ])
    expect(JSON.stringify(log)).not.toContain(FIELDS.contact)
  })

  it('are not for viewers', async () => {
    const { id } = await rig.asks()
    const vera = await house.enter('vera', 'viewer')
    expect((await vera.get('/requests')).status).toBe(403)
    for (const verb of ['claim', 'backup', 'unreached', 'done'])
      expect([verb, (await vera.post(`/requests/${id}/${verb}`, { reason: 'in-touch' })).status]).toEqual([verb, 403])
    expect(await rig.latest()).toMatchObject({ claimedBy: null })
  })

  it('that are withdrawn, or never were, cannot be claimed', async () => {
    const { id } = await rig.asks()
    await rig.store.handoffs.change(id, request => ({
      next: { ...request, phase: 'cancelled', closedAtMs: rig.nowMs },
      messages: [],
      audit: null,
    }))
    expect(await (await anna.post(`/requests/${id}/claim`)).text()).toContain('It is closed')
    expect(await (await anna.post('/requests/nowhere/claim')).text()).toContain('not there any more')
  })

  it('show script in what a person wrote as text', async () => {
    const { id } = await rig.asks({ contact: EVIL, when: EVIL, note: EVIL, consent: 'yes' })
    await anna.post(`/requests/${id}/claim`)
    const text = await page(anna)
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toMatch(/<script>alert|<img src=x/)
    expect(await (await anna.get(`/requests?did=${encodeURIComponent(EVIL)}`)).text()).not.toContain('<img src=x')
  })
})
