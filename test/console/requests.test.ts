import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EDITION } from '../delivery/rig.ts'
import { MINUTE } from '../fixtures/handoff.ts'
import { formSent } from '../fixtures/small-clinic.ts'
import { FIELDS, openRequestConsole, type RequestConsole } from './request-console.ts'
import { openHouse, type House, type Visitor } from './house.ts'

const EVIL = `"><script>alert(1)</script><img src=x onerror=alert(1)>'`
const SECOND = 1000

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

const read = async (who: Visitor, path: string): Promise<string> => (await who.get(path)).text()
const queue = (who: Visitor): Promise<string> => read(who, '/requests')
const card = (who: Visitor, code: string): Promise<string> => read(who, `/requests/${code}`)
const section = (page: string, title: string): string =>
  new RegExp(`<section aria-label="${title}">[^]*?</section>`).exec(page)?.[0] ?? ''
const told = (): string => rig.slack.told('U1').join('\n')
const actions = async (id: string): Promise<readonly string[]> =>
  (await rig.store.audit.of(id)).map(({ action, by }) => `${by} ${action}`)
const press = (who: Visitor, code: string, verb: string, fields = {}): Promise<Response> =>
  who.post(`/requests/${code}/${verb}`, fields)

/** Presses, and reads the page one lands on. */
async function land(who: Visitor, code: string, verb: string, fields = {}): Promise<string> {
  const landed = (await press(who, code, verb, fields)).headers.get('location') ?? ''
  return read(who, landed.replace('/console', ''))
}

describe('The queue of requests', () => {
  it('lists who waits, the longest first, with the open time they waited, and says who is overdue', async () => {
    const first = await rig.asks()
    rig.nowMs += 10 * MINUTE
    const second = await rig.asks(FIELDS, 'U2')
    rig.nowMs += 6 * MINUTE
    const waiting = section(await queue(anna), 'Waiting')
    expect(waiting.indexOf(first.code)).toBeLessThan(waiting.indexOf(second.code))
    expect(waiting).toMatch(new RegExp(`${first.code}</a>[^]*overdue[^]*on Slack[^]*waits for 16 min of open time`))
    expect(waiting.slice(waiting.indexOf(second.code))).not.toContain('overdue')
    expect(waiting).not.toMatch(/07700|after four|ring twice|U1</)
  })

  it('counts no minute on which the clinic is closed', async () => {
    rig.nowMs += 9 * 60 * MINUTE - 5 * MINUTE
    await rig.asks()
    rig.nowMs += 10 * 60 * MINUTE
    expect(section(await queue(anna), 'Waiting')).toContain('waits for 5 min of open time')
  })

  it('has mine, my colleagues’ and those closed in seven days apart', async () => {
    const codes = []
    for (const person of ['U1', 'U2', 'U3']) codes.push((await rig.asks(FIELDS, person)).code)
    const [mine = '', theirs = '', closed = ''] = codes
    await press(anna, mine, 'claim')
    await press(ben, theirs, 'claim')
    await press(ben, closed, 'claim')
    await press(ben, closed, 'done', { reason: 'elsewhere' })
    const page = await queue(anna)
    expect(section(page, 'Mine')).toContain(mine)
    expect(section(page, 'Colleagues’')).toMatch(new RegExp(`${theirs}[^]*claimed by ben`))
    expect(section(page, 'Closed in 7 days')).toMatch(new RegExp(`${closed}[^]*not needed any more[^]*Closed by ben`))
    rig.nowMs += 7 * 24 * 60 * MINUTE + 1
    expect(section(await queue(anna), 'Closed in 7 days')).not.toContain(closed)
  })

  it('is counted in the menu and in the title of every page, also of one that stays open', async () => {
    await rig.asks()
    expect(await read(anna, '/intents')).toMatch(/<title>\(1\) Answers[^]*side-count-requests[^]*1 request waiting/)
    await rig.asks(FIELDS, 'U2')
    const counts = await read(anna, '/counts?title=Intents')
    expect(counts).toContain('<title>(2) Intents · Signpost</title>')
    expect(counts).toMatch(/id="menu-count-requests" data-hx-swap-oob="true"[^]*2 requests waiting/)
    expect(await read(anna, '/requests/queue')).toMatch(/^<div\s+id="queue"/)
  })

  it('keeps nobody signed in whose page asks by itself', async () => {
    const ask = async (path: string): Promise<number> => (await anna.get(path)).status
    for (let hour = 0; hour < 13; hour += 1) {
      house.wait(60 * MINUTE)
      await anna.get('/requests/queue', { 'hx-request': 'true' })
    }
    expect(await ask('/requests')).toBe(401)
  })

  it('is not for viewers', async () => {
    const { code } = await rig.asks()
    const vera = await house.enter('vera', 'viewer')
    for (const path of ['/requests', `/requests/${code}`, '/requests/queue', `/requests/${code}/now`, '/counts'])
      expect([path, (await vera.get(path)).status]).toEqual([path, 403])
    for (const verb of ['claim', 'backup', 'unreached', 'done', 'release', 'hand-over', 'take-over', 'reopen', 'undo'])
      expect([verb, (await press(vera, code, verb, { reason: 'in-touch' })).status]).toEqual([verb, 403])
    expect(await rig.latest()).toMatchObject({ claimedBy: null })
    expect(await read(vera, '/')).not.toContain('count-requests')
  })
})

describe('Requests in the console', () => {
  it('are claimed by one, who stays on the card: the person is told, the card changes, and letters go at once', async () => {
    const { code } = await rig.asks()
    rig.nowMs += 5 * MINUTE
    const page = await land(anna, code, 'claim')
    expect(page).toMatch(new RegExp(`It is yours[^]*<h1>${code}</h1>[^]*claimed by you[^]*You claimed it`))
    expect([rig.nudges(), rig.claims]).toEqual([1, [5 * MINUTE]])
    await rig.worker.round()
    expect(told()).toContain('A therapist has your request')
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ state: 'claimed', note: 'Claimed 09:05.' }])
    expect((await rig.store.handoffs.figures(0)).toHumanMs).toEqual([5 * MINUTE])
    expect(await card(anna, code)).not.toContain('It is yours')
  })

  it('say kindly to the second that the first has it, and show them nothing', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    const late = await press(ben, code, 'claim')
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/A colleague was a moment faster[^]*claimed by anna/)
    expect((await rig.latest()).claimedBy).toBe('console/anna')
    expect(rig.claims).toHaveLength(1)
  })

  it('have one winner among many who press at once', async () => {
    const { code } = await rig.asks()
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async (_, at) => (await press(at % 2 ? anna : ben, code, 'claim')).status),
    )
    expect(statuses.filter(status => status === 303)).toHaveLength(6)
    expect(statuses.filter(status => status === 409)).toHaveLength(6)
    expect(rig.claims).toHaveLength(1)
  })

  it('show what the person wrote to who has claimed it, to nobody else, and note each sight', async () => {
    const { id, code } = await rig.asks()
    await press(anna, code, 'claim')
    await anna.get('/requests')
    await anna.get(`/requests/${code}/now`)
    for (const words of [FIELDS.contact, FIELDS.when, FIELDS.note]) {
      expect(await card(anna, code)).toContain(words)
      expect(await card(ben, code)).not.toContain(words)
    }
    expect(await actions(id)).toEqual([
      'person asked',
      'console/anna claimed',
      ...Array.from({ length: 3 }, () => 'console/anna saw'),
    ])
    expect((await card(ben, code)).match(/anna read what the person wrote/g)).toHaveLength(1)
  })

  it('that a colleague on Slack has show no word, and can be taken over with a reason', async () => {
    const { id, code } = await rig.asks()
    const claim = { ...formSent('route', {}), said: { kind: 'press', action: { verb: 'claim', about: id } } } as const
    await rig.requests.answer({ ...claim, platform: 'slack', person: 'STAFF-CLEO' }, EDITION)
    const page = await card(anna, code)
    expect(page).toContain('claimed by a colleague on Slack')
    expect(page).not.toMatch(/07700|STAFF-CLEO|\/(?:claim|done|backup)"/)
    expect(await (await press(anna, code, 'take-over', { reason: ' ' })).text()).toContain('Say why')
    expect(await land(anna, code, 'take-over', { reason: 'Cleo is ill' })).toMatch(/It is yours now[^]*07700[^]*/)
    const [entry] = await house.store.staff.audit.last(1, Infinity)
    expect(entry).toMatchObject({ who: 'anna', did: 'took over', about: `the request ${code}`, detail: 'Cleo is ill' })
    expect(await actions(id)).toContain('console/anna took over')
  })

  it('go to a colleague after “I need backup”, and the person keeps their therapist until then', async () => {
    const { code } = await rig.asks()
    expect((await press(ben, code, 'backup')).status).toBe(409)
    await press(anna, code, 'claim')
    expect(await card(ben, code)).not.toContain(`/requests/${code}/claim`)
    expect(await land(anna, code, 'backup')).toContain('nobody is on call besides')
    await rig.worker.round()
    expect(rig.slack.cards('CSTAFF')[0]?.note).toContain('Backup wanted')
    expect(await card(anna, code)).toMatch(/backup wanted[^]*I keep it/)
    expect(await card(ben, code)).toContain(`/requests/${code}/claim`)
    rig.nowMs += MINUTE
    await press(ben, code, 'claim')
    expect(await rig.latest()).toMatchObject({ claimedBy: 'console/ben', backupAtMs: null })
    expect(rig.claims).toHaveLength(1)
    expect(await card(anna, code)).not.toContain(FIELDS.contact)
  })

  it('are handed to a colleague who may see to them, and to nobody else', async () => {
    const { id, code } = await rig.asks()
    await house.enter('vera', 'viewer')
    await press(anna, code, 'claim')
    for (const to of ['', 'vera', 'anna', 'nobody'])
      expect([to, (await press(anna, code, 'hand-over', { to })).status]).toEqual([to, 409])
    expect(await land(anna, code, 'hand-over', { to: 'ben' })).toMatch(/ben has it now[^]*claimed by ben/)
    await rig.worker.round()
    expect(told().match(/A therapist has your request/g)).toHaveLength(1)
    expect(await card(ben, code)).toContain(FIELDS.contact)
    expect(await actions(id)).toContain('console/anna handed over')
  })

  it('are put back, and the person who was told of a therapist is told that too', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    await rig.worker.round()
    expect(await land(anna, code, 'release')).toMatch(/It waits for somebody again[^]*waiting/)
    await rig.worker.round()
    expect(told()).toMatch(/is with all of the clinic’s staff again/)
    rig.nowMs += MINUTE
    await press(ben, code, 'claim')
    await rig.worker.round()
    expect(told().match(/A therapist has your request/g)).toHaveLength(2)
  })

  it('that are withdrawn, or never were, cannot be claimed', async () => {
    const { id, code } = await rig.asks()
    await rig.store.handoffs.change(id, request => ({
      next: { ...request, phase: 'cancelled', closedAtMs: rig.nowMs },
      messages: [],
      audit: null,
    }))
    expect(await (await press(anna, code, 'claim')).text()).toMatch(/It is closed[^]*withdrawn by the person/)
    expect(await (await press(anna, 'Z9-99', 'claim')).text()).toContain('not there any more')
    expect((await anna.get('/requests/nowhere')).status).toBe(404)
  })

  it('show script in what a person wrote as text', async () => {
    const { code } = await rig.asks({ contact: EVIL, when: EVIL, note: EVIL, consent: 'yes' })
    await press(anna, code, 'claim')
    const text = await card(anna, code)
    expect(text).toContain('&lt;script&gt;alert(1)')
    expect(text).not.toMatch(/<script>alert|<img src=x/)
    expect(await read(anna, `/counts?title=${encodeURIComponent(EVIL)}`)).not.toContain('<img src=x')
  })
})

describe('A request that is done', () => {
  it('is closed with a reason that nobody has chosen before, and the audit log names who and why', async () => {
    const { id, code } = await rig.asks()
    await press(anna, code, 'claim')
    expect(await card(anna, code)).not.toMatch(/selected|checked/)
    expect((await press(anna, code, 'done', { reason: 'bored' })).status).toBe(409)
    expect((await press(ben, code, 'done', { reason: 'in-touch' })).status).toBe(409)
    await press(anna, code, 'done', { reason: 'not-reached' })
    expect((await actions(id)).at(-1)).toBe('console/anna closed')
    const log = await house.store.staff.audit.last(2, Infinity)
    expect(log.map(({ who, did, about, detail }) => [who, did, about, detail])).toEqual([
      ['anna', 'closed', `the request ${code}`, 'not-reached'],
      ['anna', 'claimed', `the request ${code}`, ''],
    ])
    expect(JSON.stringify(log)).not.toContain(FIELDS.contact)
  })

  it('is told to the person after ten seconds, and not while it can be undone, also by another process', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    await rig.pass(5 * SECOND)
    const page = await land(anna, code, 'done', { reason: 'not-reached' })
    expect(page).toMatch(/In ten seconds the person is told[^]*The person is told after 09:00:1\d[^]*Undo/)
    await rig.pass(11 * SECOND)
    expect(told()).not.toContain('because nobody could reach you')
    const other = rig.anotherCourier()
    rig.nowMs += 2 * SECOND
    await other.round()
    expect(told()).toContain('because nobody could reach you')
    expect(await card(anna, code)).not.toContain('Undo')
    expect(await (await press(anna, code, 'undo')).text()).toContain('too late')
  })

  it('is as it was after Undo, the person hears nothing, and it can be closed once more', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    await press(anna, code, 'done', { reason: 'elsewhere' })
    rig.nowMs += 9 * SECOND
    expect(await land(anna, code, 'undo')).toMatch(/Taken back\. The person was not told[^]*claimed by you[^]*07700/)
    await rig.pass(30 * SECOND)
    expect(told()).not.toContain('was closed')
    await press(anna, code, 'done', { reason: 'in-touch' })
    await rig.pass(13 * SECOND)
    expect(told()).toContain('was closed by the therapist who had it')
  })

  it('can be opened again by staff within seven days, who then have it; the person is told', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    await press(anna, code, 'done', { reason: 'in-touch' })
    await rig.pass(13 * SECOND)
    expect(await card(ben, code)).toContain('Open it again')
    expect(await land(ben, code, 'reopen')).toMatch(/open again and yours[^]*claimed by you/)
    await rig.worker.round()
    expect(told()).toContain('is open again, and a therapist has it')
  })

  it('stays closed where the person has asked anew since', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    await press(anna, code, 'done', { reason: 'in-touch' })
    rig.nowMs += MINUTE
    await rig.asks()
    expect(await card(anna, code)).not.toContain('Open it again')
    expect((await press(anna, code, 'reopen')).status).toBe(409)
  })
})

describe('A person who cannot be reached', () => {
  it('is asked for another way after ten seconds, unless it was undone', async () => {
    const { code } = await rig.asks()
    await press(anna, code, 'claim')
    expect(await land(anna, code, 'unreached')).toMatch(/In ten seconds the person is asked[^]*Not reached/)
    await press(anna, code, 'undo')
    await rig.pass(20 * SECOND)
    expect(told()).not.toContain('tried to reach you')
    expect(await card(anna, code)).not.toContain('Not reached')
    await press(anna, code, 'unreached')
    await rig.pass(13 * SECOND)
    expect(told()).toContain('tried to reach you')
    expect(rig.slack.cards('CSTAFF')[0]?.note).toContain('Not reached')
  })
})

describe('Requests of a colleague who leaves', () => {
  it('are listed before they are shut out, and go to whom it was said', async () => {
    const ada = await house.enter('ada', 'admin')
    const { id, code } = await rig.asks()
    await press(ben, code, 'claim')
    expect(await read(ada, '/people/ben/shut-out')).toMatch(new RegExp(`ben has 1 request: ${code}`))
    const refused = await ada.post('/people/ben/active', { to: 'out' })
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('Say who takes the requests')])
    expect((await ben.get('/')).status).toBe(200)
    await ada.post('/people/ben/active', { to: 'out', requests: 'anna' })
    expect((await ben.get('/')).status).toBe(401)
    expect(await read(ada, '/people')).toMatch(new RegExp(`ben is shut out\\. anna has ${code} now`))
    expect(await card(anna, code)).toContain(FIELDS.contact)
    expect(await actions(id)).toContain('console/ada handed over')
  })

  it('wait again where nobody takes them, also when somebody becomes a viewer', async () => {
    const ada = await house.enter('ada', 'admin')
    const { code } = await rig.asks()
    await press(ben, code, 'claim')
    expect((await ada.post('/people/ben/role', { role: 'viewer' })).status).toBe(409)
    await ada.post('/people/ben/role', { role: 'viewer', requests: 'back' })
    await rig.worker.round()
    expect(section(await queue(anna), 'Waiting')).toContain(code)
    expect(told()).toContain('is with all of the clinic’s staff again')
  })
})
