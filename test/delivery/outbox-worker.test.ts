import { afterEach, describe, expect, it, vi } from 'vitest'
import type { HandoffRequest } from '../../src/core/model/handoff-request.ts'
import type { Turn } from '../../src/core/model/turn.ts'
import { mailRoute } from '../../src/delivery/routes/mail-route.ts'
import type { DeliveryRoute } from '../../src/delivery/routes/route.ts'
import { webhookRoute } from '../../src/delivery/routes/webhook-route.ts'
import { MINUTE, MONDAY_9 } from '../fixtures/handoff.ts'
import { formSent, pressed } from '../fixtures/small-clinic.ts'
import { startSmtp, type SmtpStandIn } from '../stand-ins/smtp/smtp.ts'
import { startWebhook, type WebhookStandIn } from '../stand-ins/webhook/webhook.ts'
import { EDITION, openRig, type Rig, type RigSettings } from './rig.ts'

const SECRET = 'a secret shared with the clinic’s program'
const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function rigWith(settings: RigSettings = {}): Promise<Rig> {
  const rig = await openRig(settings)
  closing.push(rig.close)
  return rig
}

async function smtp(): Promise<{ readonly server: SmtpStandIn; readonly route: DeliveryRoute }> {
  const server = await startSmtp()
  closing.push(server.close)
  const address = { kind: 'email', to: 'desk@clinic.example', name: 'email:desk@clinic.example' } as const
  return {
    server,
    route: mailRoute(address, { url: server.url, from: 'signpost@clinic.example', now: () => MONDAY_9 }),
  }
}

async function webhook(): Promise<{ readonly server: WebhookStandIn; readonly route: DeliveryRoute }> {
  const now = (): number => MONDAY_9
  const server = await startWebhook(SECRET, now)
  closing.push(server.close)
  const address = { kind: 'webhook', to: server.url, name: 'webhook:127.0.0.1' } as const
  return { server, route: webhookRoute(address, { secret: SECRET, now }) }
}

const FIELDS = { contact: '07700 900123', when: 'after four', note: 'kumquat', consent: 'yes' }
const by = (person: string, turn: Turn): Turn => ({ ...turn, platform: 'slack', person })

async function file(rig: Rig, person = 'U1'): Promise<HandoffRequest> {
  await rig.requests.answer(by(person, formSent('route', FIELDS)), EDITION)
  const request = await rig.store.handoffs.latest('request', { platform: 'slack', person })
  if (!request) throw new Error('nothing was filed')
  return request
}

const press = (rig: Rig, person: string, verb: 'claim' | 'backup', about: string): Promise<unknown> =>
  rig.requests.answer(by(person, pressed(verb, about)), EDITION)

describe('A request', () => {
  it('reaches staff without a word of the person, and the person gets a receipt within 3 seconds', async () => {
    const rig = await rigWith()
    const { code } = await file(rig)
    await rig.pass(3000)
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ code, state: 'open', platform: 'slack' }])
    expect(JSON.stringify(rig.slack.cards('CSTAFF'))).not.toMatch(/07700|kumquat|U1/)
    expect(rig.slack.told('U1')).toEqual([expect.stringContaining('07700 900123')])
  })

  it('tells the person once a therapist has it, and the card stands changed', async () => {
    const rig = await rigWith()
    const { id } = await file(rig)
    await rig.pass(3000)
    await press(rig, 'STAFF-ANNA', 'claim', id)
    await rig.pass(1000)
    expect(rig.slack.told('U1')[1]).toContain('(claimed 09:00)')
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ state: 'claimed', note: 'Claimed 09:00.' }])
  })

  it('is carried by many workers, each card once', async () => {
    const rig = await rigWith()
    const workers = [rig.worker, rig.anotherCourier(), rig.anotherCourier()]
    for (let at = 0; at < 30; at += 1) await file(rig, `U${at}`)
    await Promise.all(workers.map(one => one.round()))
    await rig.pass(3000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(30)
    expect(new Set(rig.slack.standing.map(({ key }) => key)).size).toBe(60)
  })

  it('is one card though its worker died before noting that it had arrived', async () => {
    const rig = await rigWith()
    await file(rig)
    rig.slack.state = 'deaf'
    await rig.worker.round()
    rig.slack.state = 'up'
    await rig.pass(20_000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
    expect(await rig.store.handoffs.figures(0)).toMatchObject({ delivered: 1, dead: 0 })
  })

  it('waits out a short outage, and nobody is bothered', async () => {
    const rig = await rigWith()
    await file(rig)
    rig.slack.state = 'down'
    await rig.pass(10_000)
    rig.slack.state = 'up'
    await rig.pass(20_000)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
    expect(rig.slack.told('U1')).toHaveLength(1)
    expect(rig.events).not.toContain('letter late')
  })
})

describe('A card that can never be changed any more', () => {
  it('is answered by a line under it, at once, once for each thing that happens', async () => {
    const rig = await rigWith()
    const { id } = await file(rig)
    await rig.pass(3000)
    rig.slack.isSetInStone = true
    await press(rig, 'STAFF-ANNA', 'claim', id)
    await rig.worker.round()
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ state: 'open' }, { state: 'claimed', note: 'Claimed 09:00.' }])
    await rig.pass(5 * MINUTE)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(2)
    await press(rig, 'STAFF-ANNA', 'backup', id)
    await rig.pass(5 * MINUTE)
    expect(rig.slack.cards('CSTAFF').filter(({ state }) => state === 'claimed')).toHaveLength(2)
  })

  it('is answered once though the platform was away when the time came', async () => {
    const rig = await rigWith()
    const { id } = await file(rig)
    await rig.pass(3000)
    Object.assign(rig.slack, { state: 'down', isSetInStone: true })
    await press(rig, 'STAFF-ANNA', 'claim', id)
    await rig.pass(10_000)
    rig.slack.state = 'up'
    await rig.pass(5 * MINUTE)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(2)
  })
})

describe('When a route fails', () => {
  it('the next one gets the card after 30 seconds, or at once when it is refused', async () => {
    for (const [state, afterMs] of [
      ['down', 31_000],
      ['refusing', 1000],
    ] as const) {
      const mail = await smtp()
      const rig = await rigWith({ routes: [mail.route] })
      rig.slack.state = state
      const { code } = await file(rig)
      await rig.pass(afterMs)
      expect(mail.server.mails).toMatchObject([{ headers: { subject: `request ${code} waits for a therapist` } }])
      expect(rig.events).toContain('letter late')
    }
  })

  it('and all others fail, the person is told at once, with the phone number, and again when it works', async () => {
    const [mail, hook] = [await smtp(), await webhook()]
    const rig = await rigWith({ routes: [mail.route, hook.route] })
    mail.server.trouble = 'refuses'
    hook.server.answer = 403
    await file(rig)
    rig.slack.state = 'refusing'
    await rig.worker.round()
    rig.slack.state = 'up'
    // The channel comes back later: until then it goes on refusing cards, while people can be told.
    const say = rig.slack.say.bind(rig.slack)
    let isBack = false
    rig.slack.say = (to, what, key) =>
      'channel' in to && !isBack ? Promise.resolve({ kind: 'refused' }) : say(to, what, key)
    await rig.pass(5000)
    expect(rig.slack.told('U1').filter(text => text.includes('020 7946 0000'))).toHaveLength(1)
    isBack = true
    await rig.pass(5 * MINUTE)
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
    expect(rig.slack.told('U1').at(-1)).toContain('Staff have your request')
  })

  it('a mail whose acceptance was lost comes again with the same id', async () => {
    const mail = await smtp()
    const rig = await rigWith({ plan: { routes: ['email:desk@clinic.example'] }, routes: [mail.route] })
    mail.server.trouble = 'breaks-after-accepting'
    await file(rig)
    await rig.worker.round()
    mail.server.trouble = 'none'
    await rig.pass(3000)
    const ids = mail.server.mails.map(({ headers }) => headers['message-id'])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('a webhook whose answer was lost is called again with the same key, and takes it once', async () => {
    const hook = await webhook()
    const rig = await rigWith({ plan: { routes: ['webhook:127.0.0.1'] }, routes: [hook.route] })
    hook.server.answer = 'break'
    await file(rig)
    await rig.worker.round()
    hook.server.answer = 200
    await rig.pass(3000)
    expect(hook.server.arrivals).toBeGreaterThan(1)
    expect(hook.server.received.filter(({ body }) => body['event'] === 'request')).toHaveLength(1)
  })

  it('a message is given up after a day, and the operator hears of it', async () => {
    const rig = await rigWith()
    await file(rig)
    rig.slack.state = 'down'
    for (let tries = 0; tries < 600; tries += 1) {
      rig.nowMs += 2.5 * MINUTE
      while ((await rig.worker.round()) > 0);
    }
    expect(rig.events.filter(event => event === 'letter given up')).not.toHaveLength(0)
    expect((await rig.store.handoffs.figures(0)).dead).toBeGreaterThan(0)
  })
})

describe('A mail', () => {
  it('holds code, age and platform, and goes to the staff alone', async () => {
    const mail = await smtp()
    const rig = await rigWith({ plan: { routes: ['email:desk@clinic.example'] }, routes: [mail.route] })
    const { code } = await file(rig)
    await rig.worker.round()
    expect(mail.server.mails).toMatchObject([{ from: 'signpost@clinic.example', to: ['desk@clinic.example'] }])
    const [sent] = mail.server.mails
    expect(sent?.text).toContain(`Request ${code}, asked just now on Slack.`)
    expect(JSON.stringify(sent)).not.toMatch(/07700|kumquat|U1|after four/)
    expect(await mail.route.prove()).toBeNull()
  })

  it('is not sent to a server that is silent, and the operator reads why', async () => {
    const mail = await smtp()
    mail.server.trouble = 'silent'
    expect(await mail.route.prove()).toContain('SMTP_URL')
  })
})

describe('A webhook', () => {
  it('is signed, and holds code, age and platform', async () => {
    const hook = await webhook()
    const rig = await rigWith({ plan: { routes: ['webhook:127.0.0.1'] }, routes: [hook.route] })
    const { code, id } = await file(rig)
    await rig.worker.round()
    expect(hook.server.received.map(({ body }) => body)).toEqual([
      {
        event: 'request',
        id: `${id}/1/card/webhook:127.0.0.1`,
        code,
        platform: 'slack',
        askedAt: '2026-11-23T09:00:00.000Z',
        ageSeconds: 0,
        state: 'open',
        drill: false,
      },
    ])
    await press(rig, 'STAFF-ANNA', 'claim', id)
    await rig.pass(1000)
    expect(hook.server.received.at(-1)?.body).toMatchObject({ event: 'update', state: 'claimed' })
  })

  it('is turned away when the secret is another or the clock is far off', async () => {
    const hook = await webhook()
    const address = { kind: 'webhook', to: hook.server.url, name: 'w' } as const
    expect(await webhookRoute(address, { secret: 'another', now: () => MONDAY_9 }).prove()).not.toBeNull()
    expect(await webhookRoute(address, { secret: SECRET, now: () => MONDAY_9 + 10 * MINUTE }).prove()).not.toBeNull()
    expect(hook.server.refused).toEqual(['not signed', 'not new'])
    expect(await hook.route.prove()).toBeNull()
  })

  it('does not follow to another address', async () => {
    const hook = await webhook()
    hook.server.answer = 302
    expect(await hook.route.prove()).not.toBeNull()
    expect(hook.server.arrivals).toBe(1)
  })
})

describe('A request that nobody claims', () => {
  it('goes to those on call, then by the next route, and the person is told the truth', async () => {
    const mail = await smtp()
    const rig = await rigWith({ routes: [mail.route], plan: { onCall: ['slack:CONCALL'] } })
    await file(rig)
    await rig.pass(3000)
    rig.nowMs = MONDAY_9 + 15 * MINUTE
    await rig.worker.round()
    expect(rig.events).toContain('request unclaimed')
    expect(rig.slack.cards('CONCALL')).toMatchObject([{ note: expect.stringContaining('You are on call') }])
    rig.nowMs = MONDAY_9 + 60 * MINUTE
    await rig.pass(1000)
    expect(mail.server.mails).toHaveLength(1)
    expect(rig.slack.told('U1').at(-1)).toContain('Nobody has taken your request')
    expect(rig.slack.cards('CSTAFF')).toMatchObject([{ note: expect.stringContaining('more people were called') }])
  })
})

describe('A worker', () => {
  it('goes on with a hundred messages while one hangs, without waiting for its next look', async () => {
    const rig = await rigWith()
    for (let at = 0; at < 100; at += 1) await file(rig, `U${at}`)
    const say = rig.slack.say.bind(rig.slack)
    let hangs = true
    const sayLater: typeof say = (...args) => (hangs ? new Promise(() => (hangs = false)) : say(...args))
    Object.assign(rig.slack, { say: sayLater })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    rig.worker.start()
    for (let at = 0; at < 400; at += 1) {
      await vi.advanceTimersByTimeAsync(1)
      await new Promise(setImmediate)
    }
    vi.useRealTimers()
    expect(rig.slack.cards('CSTAFF')).toHaveLength(99)
  })

  it('sends by itself once it is started, and ends what it began when it is stopped', async () => {
    const rig = await rigWith()
    await file(rig)
    rig.worker.start()
    await expect.poll(() => rig.slack.cards('CSTAFF').length).toBe(1)
    await rig.worker.close()
    await file(rig, 'U2')
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(rig.slack.cards('CSTAFF')).toHaveLength(1)
  })
})
