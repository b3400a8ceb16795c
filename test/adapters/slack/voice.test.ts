import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderStaffCard } from '../../../adapters/slack/render-staff-card.ts'
import type { StaffCard } from '../../../src/core/model/voice.ts'
import { SAMPLE_REPLIES } from '../../contracts/sample-replies.ts'
import { shownText } from '../../stand-ins/slack/read-aloud.ts'
import { startRig, type Rig } from './rig.ts'

const CARD: StaffCard = {
  code: 'K7-42',
  platform: 'slack',
  askedAtMs: Date.UTC(2026, 10, 2, 14, 32),
  state: 'open',
  isDrill: false,
  person: null,
  note: null,
  actions: [{ verb: 'about', about: 'K7-42' }],
}

describe('A staff card', () => {
  it('mentions somebody of ours, and names the id of somebody elsewhere', () => {
    const textOf = (over: Partial<StaffCard>): string => JSON.stringify(renderStaffCard({ ...CARD, ...over }))
    expect(textOf({ person: 'U0ANNA' })).toContain('The person: <@U0ANNA>.')
    expect(textOf({ person: '<!channel>' })).not.toContain('<!channel>')
    expect(textOf({ platform: 'discord', person: '1122' })).toContain('The person: 1122 on Discord.')
    expect(textOf({})).not.toContain('The person')
  })
})

describe('The voice', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await startRig()
  })

  afterEach(() => rig.stop())

  it('says something to a person, by direct message', async () => {
    const said = await rig.adapter.voice.say({ person: 'U0ANNA' }, SAMPLE_REPLIES['a prompt'], { key: 'k1' })
    expect(said).toMatchObject({ kind: 'delivered', how: 'direct' })
    expect(rig.slack.shown).toMatchObject([{ where: 'direct', person: 'U0ANNA' }])
    expect(rig.slack.shown[0]?.text).toContain('What would you like to know?')
  })

  it('shows staff a card in their channel, and another in its place', async () => {
    const said = await rig.adapter.voice.say({ channel: 'C0GENERAL' }, CARD, { key: 'k1' })
    expect(shownText(rig.slack.shown[0]?.blocks)).toContain('Request K7-42 waits for somebody.')
    const ref = said.kind === 'delivered' ? said.ref : ''
    const replaced = await rig.adapter.voice.replace(ref, { ...CARD, state: 'claimed', isDrill: true, actions: [] })
    expect(replaced).toMatchObject({ kind: 'delivered', ref })
    expect(rig.slack.shown).toHaveLength(1)
    expect(shownText(rig.slack.shown[0]?.blocks)).toContain('Drill. Request K7-42 is taken.')
  })

  it.each(['cant_update_message', 'edit_window_closed', 'message_not_found'])(
    'tells when a card can never be changed any more (%s), and speaks under it instead',
    async error => {
      const said = await rig.adapter.voice.say({ channel: 'C0GENERAL' }, CARD, { key: 'k1' })
      const ref = said.kind === 'delivered' ? said.ref : ''
      rig.slack.troubles.add('chat.update', { kind: 'no', error }, 1)
      expect(await rig.adapter.voice.replace(ref, { ...CARD, state: 'claimed' })).toEqual({ kind: 'gone' })
      const under = await rig.adapter.voice.say({ under: ref }, { ...CARD, state: 'claimed' }, { key: 'k2' })
      expect(under).toMatchObject({ kind: 'delivered', how: 'under' })
      const [card, line] = rig.slack.shown
      expect(line).toMatchObject({ where: 'channel', channel: 'C0GENERAL', thread: card?.ts, isBroadcast: true })
      expect(shownText(line?.blocks)).toContain('Request K7-42 is taken.')
    },
  )

  it('tells when it is refused', async () => {
    expect(await rig.adapter.voice.say({ person: 'U0NOBODY' }, SAMPLE_REPLIES['a prompt'], { key: 'k1' })).toEqual({
      kind: 'refused',
    })
    expect(await rig.adapter.voice.say({ channel: 'C0PRIVATE' }, CARD, { key: 'k1' })).toEqual({ kind: 'refused' })
    expect(await rig.adapter.voice.replace('C0NOWHERE/1.1', CARD)).toEqual({ kind: 'refused' })
    expect(await rig.adapter.voice.replace('C0GENERAL/1.1', CARD)).toEqual({ kind: 'gone' })
    expect(await rig.adapter.voice.replace('/', CARD)).toEqual({ kind: 'refused' })
  })
})

describe('The roll of staff', () => {
  it.each([
    ['member', 'U0BERND', null, 'yes'],
    ['stranger', 'U0ANNA', null, 'no'],
    [
      'member whom Slack does not tell of, for want of a scope',
      'U0BERND',
      { kind: 'no', error: 'missing_scope' },
      'unknown',
    ],
    ['member while Slack is broken', 'U0BERND', { kind: 'no', error: 'no_such_subteam' }, 'unknown'],
  ] as const)('tells of a %s what is known', async (_, person, trouble, membership) => {
    const rig = await startRig({ groups: { S0STAFF: ['U0BERND'] } })
    if (trouble) rig.slack.troubles.add('usergroups.users.list', trouble, 1)
    expect(await rig.adapter.roll.membershipOf(person)).toBe(membership)
    expect(rig.logged().includes('usergroups.users.list')).toBe(trouble !== null)
    await rig.stop()
  })
})
