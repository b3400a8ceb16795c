import { openApi, type Api, type Fault } from './rest.ts'
import { openGateway, type Gateway } from './gateway.ts'
import { visit, type Visitor } from './people.ts'
import { createWorld, type Channel, type Interaction, type Message, type Person, type World } from './world.ts'

/** A Discord of our own on loopback: it refuses what Discord refuses, and shows what people would see. */
export interface Discord {
  readonly apiUrl: string
  readonly token: string
  readonly world: World
  readonly gateway: Gateway
  readonly api: Api
  /** The one channel of the server. */
  readonly channel: Channel
  /** Somebody new, on the server or in a conversation of two. */
  newcomer(where: 'server' | 'direct'): Visitor
  /** The same person in the other place. */
  inPlace(person: Person, where: 'server' | 'direct'): Visitor
  /** How one writes to the bot. */
  readonly mention: string
  /** What somebody sees in a channel, oldest first, without what is still being thought about. */
  seen(visitor: Visitor): readonly Message[]
  /** Waits until something is so. Rejects when it does not come to pass in time. */
  until<T>(find: () => T | null | undefined | false, withinMs?: number): Promise<T>
  /** Waits for the message that answers an interaction. */
  answerTo(interaction: Interaction): Promise<Message>
  /** Lets something go wrong with calls that match. */
  fail(on: RegExp, answer: Fault['answer'], more?: Partial<Pick<Fault, 'times' | 'afterwards'>>): void
  close(): Promise<void>
}

/** How a Discord differs from the ordinary one. */
export interface DiscordOptions {
  readonly heartbeatMs?: number
  readonly shards?: number
  /** How long a call takes, in milliseconds; asked for each. */
  readonly delayMs?: () => number
  /** False where more is done in one place than people do: then Discord's limits of calls do not hold. */
  readonly isLimited?: boolean
}

const WAIT_MS = 90_000

/** Opens a Discord: its API and its gateway. */
export async function openDiscord({
  heartbeatMs = 41_250,
  shards = 1,
  delayMs = () => 0,
  isLimited = true,
}: DiscordOptions = {}): Promise<Discord> {
  const world = createWorld()
  const gateway = await openGateway(world, { heartbeatMs })
  const starts = (): object => ({
    total: 1000,
    remaining: world.identifiesLeft,
    reset_after: 86_400_000,
    max_concurrency: 1,
  })
  const whereTo = (): object => ({ url: gateway.url, shards, session_start_limit: starts() })
  const api = await openApi(world, whereTo, { delayMs, isLimited })
  const [channel] = world.channels.values()
  if (!channel) throw new Error('A server has a channel')
  const inPlace = (person: Person, where: 'server' | 'direct'): Visitor =>
    visit(world, person, where === 'server' ? channel.id : null)
  const until: Discord['until'] = (find, withinMs = WAIT_MS) => waitFor(world, find, withinMs)
  return {
    apiUrl: api.url,
    token: world.token,
    world,
    gateway,
    api,
    channel,
    mention: `<@${world.bot.id}>`,
    newcomer: where => inPlace(newPerson(world), where),
    inPlace,
    seen: ({ person, channel }) => seenBy(world, person, channel),
    until,
    answerTo: interaction => until(() => interaction.message && !interaction.message.isThinking && interaction.message),
    fail: (on, answer, { times = 1, afterwards = false } = {}) => api.faults.push({ on, answer, times, afterwards }),
    async close() {
      await gateway.close()
      await api.close()
    },
  }
}

function newPerson(world: World): Person {
  const id = world.newId()
  const person: Person = {
    id,
    name: `visitor-${world.people.size}`,
    isBot: false,
    takesDirect: true,
    sharesServer: true,
  }
  world.people.set(id, person)
  return person
}

function seenBy(world: World, person: Person, channel: string): readonly Message[] {
  return [...world.messages.values()].filter(
    message => message.channel === channel && !message.isThinking && [null, person.id].includes(message.visibleTo),
  )
}

async function waitFor<T>(world: World, find: () => T | null | undefined | false, withinMs: number): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const found = find()
    if (found) return found
    if (Date.now() > end) throw new Error(`It did not come to pass within ${withinMs} ms`)
    await new Promise<void>(resolve => {
      const timer = setTimeout(go, 25)
      function go(): void {
        clearTimeout(timer)
        world.news.off('change', go)
        resolve()
      }
      world.news.once('change', go)
    })
  }
}
