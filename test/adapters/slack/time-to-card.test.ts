import { describe, it } from 'vitest'
import type { Trouble } from '../../stand-ins/slack/trouble.ts'
import { startRig, type Rig } from './rig.ts'

const ANNA = 'U0ANNA'
const GENERAL = 'C0GENERAL'

const busy = (retryAfterSeconds: number): Trouble => ({ kind: 'busy', retryAfterSeconds })
const no = (error: string): Trouble => ({ kind: 'no', error })
const SILENT: Trouble = { kind: 'silent', done: false }

/** How long the card, or the line with the number, may take under each fault, in milliseconds: a busy machine included. */
const FAULTS: readonly (readonly [string, 'direct' | 'mention', readonly (readonly [string, Trouble])[], number])[] = [
  ['nothing', 'direct', [], 1000],
  ['nothing', 'mention', [], 1000],
  ['a busy conversation of 30 s', 'direct', [['chat.postMessage', busy(30)]], 4500],
  ['a broken thread', 'direct', [['chat.postMessage', no('thread_not_found')]], 1500],
  ['blocks that are refused', 'direct', [['chat.postMessage', no('invalid_blocks')]], 1500],
  ['silence', 'direct', [['chat.postMessage', SILENT]], 4500],
  ['no whisper', 'mention', [['chat.postEphemeral', no('user_not_in_channel')]], 1000],
  ['a busy whisper of 30 s', 'mention', [['chat.postEphemeral', busy(30)]], 1000],
  ['no direct message for 12 s', 'mention', [['conversations.open', busy(12)]], 1000],
  [
    'neither, for 12 s',
    'mention',
    [
      ['chat.postEphemeral', no('x')],
      ['conversations.open', busy(12)],
    ],
    4500,
  ],
  [
    'neither',
    'mention',
    [
      ['chat.postEphemeral', no('x')],
      ['conversations.open', no('user_disabled')],
    ],
    2000,
  ],
]

describe.concurrent('From words of danger to the number', () => {
  it.for(FAULTS)(
    'there is no more time than there must be: with %s, by %s',
    async ([, way, troubles, withinMs], { expect }) => {
      const rig = await startRig()
      for (const [method, trouble] of troubles) rig.slack.troubles.add(method, trouble, 1)
      const saidAtMs = Date.now()
      const said = way === 'direct' ? rig.slack.say(ANNA, 'danger') : rig.slack.mention(ANNA, GENERAL, 'danger')
      await rig.slack.until(() => seesNumber(rig))
      expect(Date.now() - saidAtMs).toBeLessThan(withinMs)
      await said
      expect(rig.slack.acknowledgements.every(({ isLate }) => !isLate)).toBe(true)
      await rig.stop()
    },
  )

  it('a card’s delivery is its first copy: the turn does not wait for a direct message that is limited', async ({
    expect,
  }) => {
    const rig = await startRig()
    rig.slack.troubles.add('conversations.open', busy(2), 1)
    const saidAtMs = Date.now()
    await rig.slack.mention(ANNA, GENERAL, 'danger')
    await rig.slack.until(() => rig.deliveries.length === 1)
    expect(Date.now() - saidAtMs).toBeLessThan(1500)
    expect(rig.deliveries).toMatchObject([{ kind: 'delivered', how: 'whisper' }])
    await rig.slack.until(() => rig.slack.shown.some(({ where }) => where === 'direct'))
    await rig.stop()
  })
})

describe.concurrent('A pause that Slack asks for', () => {
  it('of 30 s is waited for, and the answer comes then', async ({ expect }) => {
    const rig = await startRig()
    rig.slack.troubles.add('chat.postMessage', busy(30), 1)
    await rig.slack.say(ANNA, 'what does a session cost')
    await rig.slack.until(() => rig.slack.shown.length === 1)
    expect(rig.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2)
    expect(rig.logged()).toContain('slack call waits')
    await rig.stop()
  })
})

describe.each(['socket', 'http'] as const)('Over %s, Slack is acknowledged before we call it', mode => {
  it.for([
    ['a form', (rig: Rig) => rig.slack.command(ANNA, GENERAL, '/therapist', '')],
    [
      'a window over our home',
      async (rig: Rig) => {
        await rig.slack.openHome(ANNA, 'home')
        await rig.slack.until(() => rig.slack.shown.length === 1)
        await rig.slack.askFromHome(ANNA, 'what does a session cost')
      },
    ],
  ] as const)('with %s', async ([, act], { expect }) => {
    const rig = await startRig({
      mode,
      slowMs: 100,
      formFor: async ({ said }) => (said.kind === 'press' && said.action.verb === 'route' ? FORM : null),
    })
    rig.slack.troubles.add('views.open', busy(2), 1)
    await act(rig)
    const opened = rig.slack.calls.filter(({ method }) => method === 'views.open')
    expect(opened).toEqual([])
    expect(rig.slack.acknowledgements.at(-1)?.afterMs).toBeLessThan(1000)
    await rig.slack.until(() => rig.slack.shown.some(({ where }) => where === 'window'))
    await rig.stop()
  })
})

const FORM = {
  action: { verb: 'route', about: '' },
  title: 'Talk to a therapist',
  submit: 'Send',
  fields: [{ name: 'note', label: 'Note', hint: 'A note.', kind: 'line', value: '', required: false, maxLength: 100 }],
} as const

function seesNumber({ slack }: Rig): boolean {
  return slack.shown.some(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`.includes('999'))
}
