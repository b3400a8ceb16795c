import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { shownText } from '../../stand-ins/slack/read-aloud.ts'
import { next, startRig, type Rig } from './rig.ts'

const ANNA = 'U0ANNA'
const GENERAL = 'C0GENERAL'

describe('Somebody in danger', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  it('gets the card in a channel for their eyes only, and as a direct message', async () => {
    await rig.slack.mention(ANNA, GENERAL, 'danger')
    await next(rig, 2)
    expect(rig.slack.shown.map(({ where, person }) => `${where} to ${person}`).sort()).toEqual([
      `direct to ${ANNA}`,
      `whisper to ${ANNA}`,
    ])
    for (const { blocks } of rig.slack.shown) expect(shownText(blocks)).toContain('116 123')
  })

  it('gets the card once in a conversation of two', async () => {
    await rig.slack.say(ANNA, 'danger')
    await rig.adapter.close()
    expect(rig.slack.shown.map(({ where }) => where)).toEqual(['direct'])
  })

  it('gets the card in the window and as a direct message when they ask from our home', async () => {
    await rig.slack.openHome(ANNA, 'home')
    await next(rig)
    await rig.slack.askFromHome(ANNA, 'danger')
    await rig.slack.until(
      () => rig.slack.shown.filter(({ text, blocks }) => `${text}${shownText(blocks)}`.includes('999')).length === 2,
    )
    expect(rig.slack.shown.slice(1).map(({ where }) => where)).toContain('direct')
  })

  it('gets the card as a direct message when nothing can be whispered', async () => {
    rig.slack.troubles.add('chat.postEphemeral', { kind: 'no', error: 'user_not_in_channel' }, 1)
    await rig.slack.mention(ANNA, GENERAL, 'danger')
    expect(await next(rig)).toMatchObject({ where: 'direct', person: ANNA })
    await rig.adapter.close()
    expect(rig.slack.shown).toHaveLength(1)
    expect(rig.deliveries).toMatchObject([{ kind: 'delivered', how: 'direct' }])
  })

  it('leaves a number in the channel, and nothing of themselves, when they can be reached in no other way', async () => {
    rig.slack.troubles.add('chat.postEphemeral', { kind: 'no', error: 'user_not_in_channel' }, 1)
    rig.slack.troubles.add('conversations.open', { kind: 'no', error: 'user_disabled' }, 9)
    rig.slack.troubles.add('chat.postMessage', { kind: 'no', error: 'user_disabled' }, 1)
    await rig.slack.mention(ANNA, GENERAL, 'danger')
    const note = await next(rig)
    expect(note).toMatchObject({ where: 'channel', channel: GENERAL, blocks: [] })
    expect(note.text).toContain('999')
    expect(note.text).toContain('020 7946 0958')
    expect(note.text).not.toMatch(/Thank you for telling|alone|U0ANNA|danger/)
  })

  it('gets the card though Slack is busy twice', async () => {
    rig.slack.troubles.add('chat.postMessage', { kind: 'busy', retryAfterSeconds: 2 }, 2)
    await rig.slack.say(ANNA, 'danger')
    const [whisper, card] = [await next(rig), await next(rig, 2)]
    expect(whisper).toMatchObject({ where: 'whisper', person: ANNA, channel: 'D0ANNA' })
    expect(card).toMatchObject({ where: 'direct', person: ANNA })
  })

  it('gets the card in time while another call waits for Slack', async () => {
    rig.slack.troubles.add('chat.postEphemeral', { kind: 'busy', retryAfterSeconds: 2 }, 1)
    await rig.slack.mention('U0BERND', GENERAL, 'what does a session cost')
    await rig.slack.say(ANNA, 'danger')
    expect(await next(rig, 1, 1000)).toMatchObject({ where: 'direct', person: ANNA })
  })
})
