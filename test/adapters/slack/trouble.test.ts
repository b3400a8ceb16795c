import { describe, it } from 'vitest'
import { shownText } from '../../stand-ins/slack/read-aloud.ts'
import { next, startRig } from './rig.ts'

const ANNA = 'U0ANNA'
const GENERAL = 'C0GENERAL'
const PRIVATE = 'C0PRIVATE'

// Waiting is what these tests do, so they wait together.
describe.concurrent('When Slack is in trouble, somebody', () => {
  it.for([
    ['is busy', { kind: 'busy', retryAfterSeconds: 1 }],
    ['is broken for a moment', { kind: 'broken', status: 503 }],
    ['says that something broke inside', { kind: 'no', error: 'internal_error' }],
  ] as const)('is answered once by direct message when it %s', async ([, trouble], { expect }) => {
    const rig = await startRig()
    rig.slack.troubles.add('chat.postMessage', trouble, 2)
    await rig.slack.say(ANNA, 'what does a session cost')
    await next(rig)
    await rig.adapter.close()
    expect(rig.slack.shown).toHaveLength(1)
    expect(rig.deliveries).toMatchObject([{ kind: 'delivered' }])
    await rig.stop()
  })

  it.for([
    ['is busy', { kind: 'busy', retryAfterSeconds: 1 }],
    ['is broken for a moment', { kind: 'broken', status: 502 }],
  ] as const)('is answered once where a command was typed when it %s', async ([, trouble], { expect }) => {
    const rig = await startRig()
    rig.slack.troubles.add('response_url', trouble, 2)
    await rig.slack.command(ANNA, PRIVATE, '/therapy', 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'whisper' })
    await rig.adapter.close()
    expect(rig.slack.shown).toHaveLength(1)
    await rig.stop()
  })

  it.for([true, false])(
    'is answered once by direct message when it never says whether it posted (it did: %s)',
    async (done, { expect }) => {
      const rig = await startRig()
      const thread = await rig.slack.say(ANNA, 'hello')
      await next(rig)
      rig.slack.troubles.add('chat.postMessage', { kind: 'silent', done }, 2)
      await rig.slack.say(ANNA, 'what does a session cost')
      await rig.slack.say(ANNA, 'and for two?', { thread })
      await rig.adapter.close()
      const inThread = rig.slack.shown.filter(one => one.thread === thread)
      expect([rig.slack.shown.length, inThread.length]).toEqual([3, 1])
      expect(rig.deliveries.map(({ kind }) => kind)).toEqual(['delivered', 'delivered', 'delivered'])
      await rig.stop()
    },
  )

  it('is told so by direct message when it never says whether it whispered', async ({ expect }) => {
    const rig = await startRig()
    rig.slack.troubles.add('chat.postEphemeral', { kind: 'silent', done: true }, 1)
    await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    await rig.adapter.close()
    const [whisper, note] = rig.slack.shown
    expect(whisper).toMatchObject({ where: 'whisper' })
    expect(note).toMatchObject({ where: 'direct' })
    expect(shownText(note?.blocks)).toContain('If you do not see it, please ask me again here.')
    expect(shownText(note?.blocks)).toContain('020 7946 0958')
    expect(rig.deliveries).toEqual([{ kind: 'unknown' }])
    await rig.stop()
  })

  it('is answered by direct message when nothing can be whispered', async ({ expect }) => {
    const rig = await startRig()
    rig.slack.troubles.add('chat.postEphemeral', { kind: 'no', error: 'channel_not_found' }, 1)
    await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct', person: ANNA })
    await rig.adapter.close()
    expect(rig.deliveries).toMatchObject([{ kind: 'delivered', how: 'direct' }])
    await rig.stop()
  })

  it('is answered by direct message when no window opens', async ({ expect }) => {
    const rig = await startRig()
    await rig.slack.openHome(ANNA, 'home')
    await next(rig)
    rig.slack.troubles.add('views.open', { kind: 'no', error: 'expired_trigger_id' }, 1)
    await rig.slack.askFromHome(ANNA, 'what does a session cost')
    expect(await next(rig, 2)).toMatchObject({ where: 'direct', person: ANNA })
    await rig.stop()
  })

  it('is answered in a window though the answer takes longer than Slack lets one open', async ({ expect }) => {
    const rig = await startRig({ slowMs: 3300 })
    await rig.slack.openHome(ANNA, 'home')
    await next(rig)
    await rig.slack.askFromHome(ANNA, 'what does a session cost')
    expect(await next(rig, 3)).toMatchObject({ where: 'window', person: ANNA })
    await rig.stop()
  })

  it('is told when their answer could not be shared', async ({ expect }) => {
    const rig = await startRig()
    await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    const answer = await next(rig)
    rig.slack.troubles.add('chat.postMessage', { kind: 'no', error: 'restricted_action' }, 1)
    await rig.slack.press(ANNA, answer, 'Share in the thread')
    const told = await next(rig, 2)
    expect(told).toMatchObject({ where: 'whisper', person: ANNA })
    expect(shownText(told.blocks)).toContain('Nobody else has seen it.')
    await rig.stop()
  })

  it('is refused by Slack and we say so, where nothing helps', async ({ expect }) => {
    const rig = await startRig()
    rig.slack.troubles.add('chat.postMessage', { kind: 'no', error: 'account_inactive' }, 9)
    await rig.slack.say(ANNA, 'what does a session cost')
    await rig.adapter.close()
    expect(rig.deliveries).toEqual([{ kind: 'refused' }])
    expect(rig.logged()).toContain('account_inactive')
    await rig.stop()
  })

  it('is answered over a new socket when the old one is gone', async ({ expect }) => {
    const rig = await startRig()
    expect(rig.adapter.state().kind).toBe('connected')
    await rig.slack.until(() => rig.slack.openSockets === 2)
    rig.slack.dropSockets()
    await rig.slack.until(() => rig.adapter.state().kind === 'away')
    await rig.slack.until(() => rig.slack.openSockets >= 1)
    await rig.slack.until(() => rig.adapter.state().kind === 'connected')
    await rig.slack.say(ANNA, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct' })
    await rig.stop()
  })

  it('is answered when Slack opens a new socket only at the second attempt', async ({ expect }) => {
    const rig = await startRig()
    await rig.slack.until(() => rig.slack.openSockets === 2)
    rig.slack.troubles.add('apps.connections.open', { kind: 'no', error: 'invalid_auth' }, 2)
    rig.slack.dropSockets()
    await rig.slack.until(() => rig.adapter.state().kind === 'away')
    await rig.slack.until(() => rig.slack.openSockets >= 1)
    await rig.slack.say(ANNA, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct' })
    await rig.stop()
  })
})

describe('An event that is delivered thrice', () => {
  it.for(['socket', 'http'] as const)('is one turn with one answer, over %s', async (mode, { expect }) => {
    const rig = await startRig({ mode })
    await rig.slack.say(ANNA, 'what does a session cost', { deliveries: 3 })
    await next(rig)
    await rig.stop()
    expect(rig.slack.shown).toHaveLength(1)
    expect(rig.slack.acknowledgements).toHaveLength(3)
  })
})
