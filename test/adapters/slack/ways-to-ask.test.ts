import { afterEach, describe, expect, it } from 'vitest'
import { shownText } from '../../stand-ins/slack/read-aloud.ts'
import { next, startRig, type Rig } from './rig.ts'

const ANNA = 'U0ANNA'
const GENERAL = 'C0GENERAL'

describe.each(['socket', 'http'] as const)('Over %s, somebody', mode => {
  let rig: Rig

  afterEach(async () => {
    await rig.stop()
    const refused = rig.slack.calls.filter(({ error }) => error !== null)
    if (refused.length > 0) throw new Error(`Slack refused ${JSON.stringify(refused)}`)
  })

  it('who writes a direct message is answered there', async () => {
    rig = await startRig({ mode })
    await rig.slack.say(ANNA, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct', person: ANNA, thread: null })
    await rig.adapter.close()
    expect(rig.deliveries).toEqual([
      { kind: 'delivered', how: 'here', ref: expect.stringMatching(/^D0ANNA\/\d+\.\d+$/) },
    ])
  })

  it('who writes in a thread is answered in the thread', async () => {
    rig = await startRig({ mode })
    const first = await rig.slack.say(ANNA, 'what does a session cost')
    await next(rig)
    await rig.slack.say(ANNA, 'and for two?', { thread: first })
    expect(await next(rig, 2)).toMatchObject({ where: 'direct', thread: first })
  })

  it('who mentions us in a channel is answered for their eyes only', async () => {
    rig = await startRig({ mode })
    await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'whisper', person: ANNA, channel: GENERAL })
    expect(rig.turns[0]).toMatchObject({ place: 'channel', said: { utterance: 'what does a session cost' } })
  })

  it('who then presses Share shows the answer, and only the answer, in the thread', async () => {
    rig = await startRig({ mode })
    const asked = await rig.slack.mention(ANNA, GENERAL, 'I am so poor, what does a session cost')
    await rig.slack.press(ANNA, await next(rig), 'Share in the thread')
    const shared = await next(rig, 2)
    expect(shared).toMatchObject({ where: 'channel', person: null, channel: GENERAL, thread: asked })
    expect(shownText(shared.blocks)).not.toMatch(/poor|Helpful|Anna|U0ANNA/)
  })

  it('who presses a related question may share what that brings, too', async () => {
    rig = await startRig({ mode })
    const asked = await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    await rig.slack.press(ANNA, await next(rig), 'Can we meet online?')
    await rig.slack.press(ANNA, await next(rig, 2), 'Share in the thread')
    expect(await next(rig, 3)).toMatchObject({ where: 'channel', thread: asked })
  })

  it('in a channel that strangers read is not offered to share', async () => {
    rig = await startRig({ mode })
    await rig.slack.mention(ANNA, 'C0SHARED', 'what does a session cost')
    expect(shownText((await next(rig)).blocks)).not.toContain('Share')
    expect(rig.turns[0]?.place).toBe('shared')
  })

  it('who types the command is answered for their eyes only, where we are no member too', async () => {
    rig = await startRig({ mode })
    await rig.slack.command(ANNA, 'C0PRIVATE', '/therapy', 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'whisper', person: ANNA, channel: 'C0PRIVATE' })
  })

  it('who types the command and nothing else is told who we are', async () => {
    rig = await startRig({ mode })
    await rig.slack.command(ANNA, GENERAL, '/therapy', '')
    await rig.slack.command(ANNA, GENERAL, '/therapist', '')
    await rig.slack.command(ANNA, GENERAL, '/privacy', '')
    await next(rig, 3)
    expect(rig.turns.map(({ said }) => said.kind === 'press' && said.action.verb)).toEqual([
      'about',
      'route',
      'privacy',
    ])
  })

  it('who asks about a message of somebody else is answered for their eyes only', async () => {
    rig = await startRig({ mode })
    await rig.slack.askAbout(ANNA, 'C0PRIVATE', 'does it work online?')
    expect(await next(rig)).toMatchObject({ where: 'whisper', person: ANNA })
    expect(rig.turns[0]?.said).toMatchObject({ quoted: true, utterance: 'does it work online?' })
  })

  it('who opens our home sees the field, the topics and the way to a therapist', async () => {
    rig = await startRig({ mode })
    await rig.slack.openHome(ANNA, 'home')
    const home = await next(rig)
    expect(home).toMatchObject({ where: 'home', person: ANNA })
    const text = shownText(home.blocks)
    for (const words of ['program', 'How long does therapy take?', '020 7946 0958', 'What do you keep about me?'])
      expect(text).toContain(words)
  })

  it('who asks from our home is answered in a window, and so is every press in it', async () => {
    rig = await startRig({ mode, slowMs: 100 })
    await rig.slack.openHome(ANNA, 'home')
    await next(rig)
    await rig.slack.askFromHome(ANNA, 'what does a session cost')
    expect(shownText((await next(rig, 2)).blocks)).toBe('One moment, please.')
    const window = await next(rig, 3)
    expect(window).toMatchObject({ where: 'window', person: ANNA })
    expect(shownText(window.blocks)).toContain('£30')
    await rig.slack.press(ANNA, window, 'Can we meet online?')
    expect(await next(rig, 4)).toMatchObject({ where: 'window', view: window.view })
  })

  it('who picks a topic in our home is answered in a window', async () => {
    rig = await startRig({ mode })
    await rig.slack.openHome(ANNA, 'home')
    await rig.slack.press(ANNA, await next(rig), 'How long does therapy take?')
    expect(await next(rig, 3)).toMatchObject({ where: 'window', person: ANNA })
    expect(rig.turns[0]?.said).toMatchObject({ action: { verb: 'show', about: 'how-long-does-therapy-take' } })
  })

  it('who opens our messages is suggested questions', async () => {
    rig = await startRig({ mode })
    await rig.slack.openHome(ANNA, 'messages')
    expect((await next(rig)).text).toBe('What does a session cost?\nHow long does therapy take?')
  })

  it('who presses a thumb is answered where they pressed', async () => {
    rig = await startRig({ mode })
    await rig.slack.say(ANNA, 'what does a session cost')
    await rig.slack.press(ANNA, await next(rig), 'Helpful')
    expect(await next(rig, 2)).toMatchObject({ where: 'direct', person: ANNA })
    expect(rig.turns[1]?.said).toMatchObject({ action: { verb: 'helpful', about: 'fees-and-insurance' } })
  })

  it('who is slow to be answered is acknowledged at once all the same', async () => {
    rig = await startRig({ mode, slowMs: 1500 })
    await rig.slack.say(ANNA, 'what does a session cost')
    await rig.slack.command(ANNA, GENERAL, '/therapy', 'what does a session cost')
    await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    await next(rig, 3)
    expect(rig.slack.acknowledgements.map(({ afterMs }) => afterMs !== null && afterMs < 1000)).toEqual([
      true,
      true,
      true,
    ])
  })
})
