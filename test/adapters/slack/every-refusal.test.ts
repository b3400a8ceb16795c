import { assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { METHODS } from '../../../adapters/slack/api.ts'
import type { Trouble } from '../../stand-ins/slack/trouble.ts'
import type { Shown } from '../../stand-ins/slack/workspace.ts'
import { next, startRig, type Rig } from './rig.ts'

const ANNA = 'U0ANNA'
const GENERAL = 'C0GENERAL'
const NUMBER = '020 7946 0958'

type Way = (rig: Rig, words: string) => Promise<unknown>

/** Every way on which somebody asks. Words of danger bring the card. */
const WAYS: Readonly<Record<string, Way>> = {
  'a direct message': ({ slack }, words) => slack.say(ANNA, words),
  'a direct message in a thread': async ({ slack }, words) => {
    const thread = '1793620800.000100'
    await slack.say(ANNA, words, { thread })
  },
  'a mention': ({ slack }, words) => slack.mention(ANNA, GENERAL, words),
  'a mention where strangers read': ({ slack }, words) => slack.mention(ANNA, 'C0SHARED', words),
  'the command': ({ slack }, words) => slack.command(ANNA, GENERAL, '/therapy', words),
  'the menu of a message': ({ slack }, words) => slack.askAbout(ANNA, GENERAL, words),
  'a file': ({ slack }, words) => slack.attach(ANNA, [{ id: 'F1' }], words),
  'the field in our home': async (rig, words) => {
    await rig.slack.openHome(ANNA, 'home')
    await rig.slack.until(() => rig.slack.shown.some(({ where }) => where === 'home'))
    await rig.slack.askFromHome(ANNA, words)
  },
}

/** What Slack refuses with, once or whenever it is asked. */
const REFUSALS: readonly Trouble[] = [
  ...[
    'invalid_blocks',
    'msg_blocks_too_long',
    'thread_not_found',
    'channel_not_found',
    'not_in_channel',
    'is_archived',
    'restricted_action',
    'user_not_in_channel',
    'expired_trigger_id',
    'missing_scope',
    'a_refusal_of_the_future',
  ].map(error => ({ kind: 'no', error }) as const),
  { kind: 'broken', status: 403 },
]

/** Whom something is shown to: nobody else may see what is for one person. */
const isForAnna = ({ where, person }: Shown): boolean => person === ANNA && where !== 'home'
const textOf = ({ text, blocks }: Shown): string => `${text} ${JSON.stringify(blocks)}`

describe('Whatever Slack refuses', () => {
  const methods = [
    ...Object.keys(METHODS).filter(method => !/^(?:apps|auth|usergroups|assistant)/.test(method)),
    'response_url',
  ]

  it.each(Object.keys(WAYS))(
    'somebody who asks by %s ends with the way to a therapist, and nobody else reads it',
    async name => {
      const way = WAYS[name]
      if (!way) throw new Error('no way')
      await assert(
        asyncProperty(
          constantFrom(...methods),
          constantFrom(...REFUSALS),
          constantFrom(1, 2, 99),
          constantFrom('what does a session cost', 'danger'),
          async (method, trouble, times, words) => {
            const rig = await startRig()
            rig.slack.troubles.add(method === 'views.publish' ? 'none' : method, trouble, times)
            await way(rig, words)
            await rig.slack.until(() =>
              rig.slack.shown.some(one => one.where !== 'home' && textOf(one).includes(NUMBER)),
            )
            await rig.slack.until(() => rig.deliveries.length === 1)
            await rig.stop()
            for (const open of rig.slack.shown.filter(one => !isForAnna(one) && one.where !== 'home')) {
              expect(textOf(open)).toContain(NUMBER)
              expect(textOf(open)).not.toMatch(/£30|Thank you for telling|U0ANNA/)
              expect(textOf(open)).toMatch(words === 'danger' ? /999/ : /without me/)
            }
            // Only where nothing at all can be shown to the person, the place gets a line.
            const alone = rig.slack.shown.filter(one => isForAnna(one) && textOf(one).includes(NUMBER))
            expect(alone.length > 0 || times === 99).toBe(true)
          },
        ),
        { numRuns: 25 },
      )
    },
    60_000,
  )
})

describe('An answer that is shared', () => {
  it('under a message that was deleted is taken back, and its person is told', async () => {
    const rig = await startRig()
    const asked = await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    const answer = await next(rig)
    await rig.slack.remove(ANNA, GENERAL, asked)
    await rig.slack.press(ANNA, answer, 'Share in the thread')
    await rig.slack.until(() => rig.slack.shown.some(one => textOf(one).includes('I have taken the answer back.')))
    expect(rig.slack.shown.filter(({ where }) => where === 'channel')).toEqual([])
    expect(rig.slack.shown.at(-1)).toMatchObject({ where: 'whisper', person: ANNA })
    await rig.stop()
  })

  it('and cannot be taken back is not said to be', async () => {
    const rig = await startRig()
    const asked = await rig.slack.mention(ANNA, GENERAL, 'what does a session cost')
    const answer = await next(rig)
    await rig.slack.remove(ANNA, GENERAL, asked)
    rig.slack.troubles.add('chat.delete', { kind: 'no', error: 'cant_delete_message' }, 1)
    await rig.slack.press(ANNA, answer, 'Share in the thread')
    await rig.slack.until(() => rig.slack.shown.some(one => textOf(one).includes('I cannot tell whether')))
    expect(rig.slack.shown.some(one => textOf(one).includes('taken the answer back'))).toBe(false)
    await rig.stop()
  })
})
