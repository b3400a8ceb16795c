import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Form } from '../../../src/core/model/action.ts'
import { refuse, type Answer } from '../../stand-ins/discord/answers.ts'
import type { Visitor } from '../../stand-ins/discord/people.ts'
import type { Interaction, Message } from '../../stand-ins/discord/world.ts'
import { openClinic, type Clinic } from './clinic.ts'
import { FRAME } from './replies.ts'

const FORM: Form = {
  action: { verb: 'route', about: '' },
  title: 'Ask for a therapist',
  submit: 'Send',
  fields: [{ name: 'note', label: 'Note', hint: 'Optional', kind: 'line', value: '', required: true, maxLength: 100 }],
}

const LIMITED: Answer = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 1, global: false },
  headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
}

const REFUSALS: Readonly<Record<string, Answer>> = {
  'a locked thread': refuse(400, 50_083, 'Thread is archived'),
  AutoMod: refuse(400, 200_000, 'Message was blocked by AutoMod'),
  'a form it does not take': refuse(400, 50_035, 'Invalid Form Body'),
  'somebody who takes no messages': refuse(403, 50_007, 'Cannot send messages to this user'),
  'no server in common': refuse(403, 50_278, 'Cannot message this user'),
  'too many edits': refuse(429, 30_046, 'Maximum number of edits'),
  'an unknown interaction': refuse(404, 10_062, 'Unknown interaction'),
  'an unknown message': refuse(404, 10_008, 'Unknown Message'),
  'missing access': refuse(403, 50_001, 'Missing Access'),
  'missing permissions': refuse(403, 50_013, 'Missing Permissions'),
  'a request for patience': LIMITED,
  'a server error': { status: 503 },
}

type Method = 'first answers' | 'what fills them' | 'lines in channels' | 'direct messages' | 'opening' | 'changes'

const METHODS: readonly Method[] = [
  'first answers',
  'what fills them',
  'lines in channels',
  'direct messages',
  'opening',
  'changes',
]

/** How people ask, and by which method alone they can be reached; null where there are several. */
const ASKS: Readonly<
  Record<string, { readonly ask: (at: Places) => Interaction | Message; readonly only: Method | null }>
> = {
  'by direct message': { ask: ({ alone }) => alone.write('what does it cost?'), only: 'direct messages' },
  'by mention': { ask: ({ onServer, us }) => onServer.write(`${us} what does it cost?`), only: null },
  'by command': { ask: ({ onServer }) => onServer.command('ask', { question: 'what does it cost?' }), only: null },
  'by command, alone': { ask: ({ alone }) => alone.command('ask', { question: 'what does it cost?' }), only: null },
  'for a form': { ask: ({ onServer }) => onServer.command('therapist'), only: null },
  'in danger, by mention': { ask: ({ onServer, us }) => onServer.write(`${us} danger`), only: null },
  'in danger, by command': { ask: ({ onServer }) => onServer.command('ask', { question: 'danger' }), only: null },
}

interface Places {
  readonly onServer: Visitor
  readonly alone: Visitor
  /** How one calls us. */
  readonly us: string
}

describe('Somebody who asks while Discord refuses', () => {
  let clinic: Clinic

  beforeAll(async () => {
    const formFor = async ({ verb }: { readonly verb: string }): Promise<Form | null> =>
      verb === 'route' ? FORM : null
    clinic = await openClinic({ isLimited: false, settings: { formFor } })
  })

  afterAll(() => clinic.close())

  /** What is for somebody: what only they see, what names them, and what they are told directly. */
  function reached({ onServer, alone }: Places, asked: Interaction | Message): boolean {
    const { discord } = clinic
    const named = `<@${onServer.person.id}>`
    const isFor = ({ visibleTo, body }: Message): boolean => visibleTo !== null || (body.content ?? '').includes(named)
    const all = [...discord.seen(onServer).filter(isFor), ...discord.seen(alone)]
    const isRoute = all.some(({ by, body }) => by === discord.world.bot.id && body.content?.includes(ROUTE))
    return isRoute || ('modal' in asked && asked.modal !== null)
  }

  function routeOf(method: Method): RegExp {
    const { id } = clinic.discord.channel
    const routes: Record<Method, RegExp> = {
      'first answers': /^POST .interactions/,
      'what fills them': /^PATCH .webhooks/,
      'lines in channels': new RegExp(`^POST .channels.${id}.messages`),
      'direct messages': new RegExp(`^POST .channels.(?!${id})`),
      opening: /^POST .users/,
      changes: /^PATCH .channels/,
    }
    return routes[method]
  }

  async function askAll(method: Method, fault: Answer, times: number): Promise<readonly string[]> {
    const { discord } = clinic
    discord.api.faults.length = 0
    discord.fail(routeOf(method), fault, { times })
    const asks = Object.entries(ASKS).filter(([, { only }]) => only !== method || times === 1)
    const silent = asks.map(async ([name, { ask }]) => {
      const onServer = discord.newcomer('server')
      const places = { onServer, alone: discord.inPlace(onServer.person, 'direct'), us: discord.mention }
      const asked = ask(places)
      return discord
        .until(() => reached(places, asked))
        .then(
          () => [],
          () => [name],
        )
    })
    return (await Promise.all(silent)).flat()
  }

  const every = METHODS.flatMap(method => Object.entries(REFUSALS).map(([name, fault]) => ({ method, name, fault })))

  it.each(every)('is reached though $method meet $name, once', async ({ method, fault }) => {
    expect(await askAll(method, fault, 1)).toEqual([])
  })

  const lasting = every.filter(({ fault }) => fault !== LIMITED)

  it.each(lasting)(
    'is reached though $method meet $name, always',
    async ({ method, fault }) => {
      expect(await askAll(method, fault, 1000)).toEqual([])
    },
    30_000,
  )

  it('and what is for one person is never seen by others', () => {
    const open = [...clinic.discord.world.messages.values()].filter(
      ({ channel, visibleTo }) => channel === clinic.discord.channel.id && visibleTo === null,
    )
    expect(open.length).toBeGreaterThan(50)
    expect(open.filter(({ body }) => /60 pounds|116 123/.test(body.content ?? ''))).toEqual([])
  })

  it('is told of to the operator where every way is closed', async () => {
    const { discord } = clinic
    discord.api.faults.length = 0
    discord.fail(/^POST .channels/, refuse(403, 50_007, 'Cannot send messages to this user'), { times: 1000 })
    discord.newcomer('direct').write('what does it cost?')
    await discord.until(() => clinic.lines.some(line => line.includes('discord reply reached nobody')))
    expect(clinic.deliveries.at(-1)).toEqual({ kind: 'refused' })
  })
})

const ROUTE = FRAME.route.ways[0].value
