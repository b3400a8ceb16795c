import { describe, it } from 'vitest'
import { eventPayload } from '../../stand-ins/slack/payloads.ts'
import { next, startRig, type Rig } from './rig.ts'

const ANNA = 'U0ANNA'

async function open(): Promise<Rig> {
  const rig = await startRig()
  await rig.slack.until(() => rig.slack.openSockets === 2)
  return rig
}

/** Says something every so often while something happens, and tells how many events were lost and how many came twice. */
async function talkDuring(rig: Rig, times: number, happens: (at: number) => void): Promise<void> {
  const said: Promise<unknown>[] = []
  for (let at = 0; at < times; at += 1) {
    happens(at)
    said.push(rig.slack.command(ANNA, 'C0GENERAL', '/therapy', `what does it cost ${at}`))
    await new Promise(resolve => {
      setTimeout(resolve, 40)
    })
  }
  await Promise.all(said)
}

// Waiting is what these tests do, so they wait together.
describe.concurrent('While Slack renews its sockets', () => {
  it.for(['warning', 'refresh_requested', 'a_reason_of_the_future'])(
    'both at once (%s), nothing is lost, nothing comes twice, and we are there all the time',
    async (reason, { expect }) => {
      const rig = await open()
      const states = new Set<string>()
      await talkDuring(rig, 50, at => {
        if (at === 10) rig.slack.renew(reason)
        states.add(rig.adapter.state().kind)
      })
      expect(rig.slack.acknowledgements.filter(({ afterMs }) => afterMs === null)).toEqual([])
      expect(rig.turns).toHaveLength(50)
      expect([...states]).toEqual(['connected'])
      await rig.stop()
      expect(rig.logged()).toContain(reason)
    },
  )

  it('one after the other for many times, there are never more than four of them', async ({ expect }) => {
    const rig = await open()
    let most = 0
    await talkDuring(rig, 40, at => {
      if (at % 20 === 0) rig.slack.renew('refresh_requested', 1, 300)
      most = Math.max(most, rig.slack.openSockets)
    })
    expect(rig.slack.acknowledgements.filter(({ afterMs }) => afterMs === null)).toEqual([])
    expect(most).toBeLessThanOrEqual(4)
    await rig.slack.until(() => rig.slack.openSockets === 2)
    await rig.stop()
  })

  it('since there are too many of them, the one that is left goes on hearing', async ({ expect }) => {
    const rig = await open()
    await talkDuring(rig, 20, at => {
      if (at === 5) rig.slack.renew('too_many_websockets', 1, 0)
    })
    expect(rig.turns.length).toBeGreaterThanOrEqual(19)
    expect(rig.adapter.state().kind).toBe('connected')
    await rig.stop()
  })
})

describe.concurrent('Our state', () => {
  it('tells that Socket Mode was turned off, and that it is back', async ({ expect }) => {
    const rig = await open()
    rig.slack.troubles.add('apps.connections.open', { kind: 'no', error: 'socket_mode_not_enabled' }, 2)
    rig.slack.renew('link_disabled', 2, 0)
    await rig.slack.until(() => rig.adapter.state().kind === 'away')
    const away = rig.adapter.state()
    expect(away).toMatchObject({ isFinal: true })
    expect(['link_disabled', 'socket_mode_not_enabled']).toContain('why' in away ? away.why : '')
    await rig.slack.until(() => rig.adapter.state().kind === 'connected')
    await rig.stop()
  })

  it.for([
    ['tokens_revoked', { tokens: { bot: ['U0SIGNPOST'] } }, 'token_revoked'],
    ['app_uninstalled', {}, 'app_uninstalled'],
  ] as const)(
    'tells that we may not speak any more (%s), until we may again',
    async ([type, more, why], { expect }) => {
      const rig = await open()
      await rig.slack.event({ type, ...more })
      expect(rig.adapter.state()).toMatchObject({ kind: 'away', why, isFinal: true })
      await rig.slack.say(ANNA, 'what does a session cost')
      await next(rig)
      await rig.slack.until(() => rig.adapter.state().kind === 'connected')
      await rig.stop()
    },
  )

  it('tells that Slack takes no call from us, though we hear it', async ({ expect }) => {
    const rig = await open()
    rig.slack.troubles.add('chat.postMessage', { kind: 'no', error: 'account_inactive' }, 1)
    await rig.slack.say(ANNA, 'what does a session cost')
    await rig.slack.until(() => rig.adapter.state().kind === 'away')
    expect(rig.adapter.state()).toMatchObject({ why: 'account_inactive', isFinal: true })
    await rig.stop()
    expect(rig.logged()).toContain('slack reply reached nobody')
  })

  it('tells since when we are there', async ({ expect }) => {
    const before = Date.now()
    const rig = await open()
    const state = rig.adapter.state()
    expect(state.kind).toBe('connected')
    expect(state.sinceMs).toBeGreaterThanOrEqual(before)
    rig.slack.renew('refresh_requested', 1)
    await rig.slack.until(() => rig.slack.openSockets === 3)
    await rig.slack.until(() => rig.slack.openSockets === 2)
    expect(rig.adapter.state()).toEqual(state)
    await rig.stop()
  })
})

describe.concurrent('What nobody can read', () => {
  it.for([
    ['a pause of events', { type: 'events_api', payload: { type: 'app_rate_limited', minute_rate_limited: 1 } }],
    ['an envelope without a payload', { type: 'events_api' }],
    ['a payload without an event', { type: 'events_api', payload: { type: 'event_callback' } }],
    ['an event of a kind of the future', { type: 'events_api', payload: eventPayload({ type: 'x' }, 'Ev1', false) }],
    ['an envelope of a kind of the future', { type: 'telepathy', payload: { thought: 'hm' } }],
    ['a press without anybody', { type: 'interactive', payload: { type: 'block_actions', actions: [{}] } }],
    ['a command without a command', { type: 'slash_commands', payload: {} }],
  ] as const)('(%s) is acknowledged, and what comes next is answered', async ([, envelope], { expect }) => {
    const rig = await open()
    expect(await rig.slack.envelope({ envelope_id: 'e1', accepts_response_payload: false, ...envelope }, 1000)).toBe(
      true,
    )
    await rig.slack.say(ANNA, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct' })
    await rig.stop()
  })

  it('is passed over where it is no envelope at all, and told to the operator', async ({ expect }) => {
    const rig = await open()
    for (const nothing of ['', '{', 'null', '[]', '"hello"', Buffer.from([0, 1, 2])])
      await rig.slack.envelope(nothing, 50)
    await rig.slack.say(ANNA, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct' })
    await rig.stop()
    expect(rig.logged()).toContain('slack envelope not read')
  })
})
