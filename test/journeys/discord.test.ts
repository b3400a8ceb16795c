import { createDiscordAdapter } from '../../adapters/discord/index.ts'
import type { TurnHandler } from '../../src/core/model/turn.ts'
import { FRAME } from '../adapters/discord/replies.ts'
import { plain } from '../adapters/discord/plain.ts'
import { ALONE } from '../adapters/discord/clinic.ts'
import { SILENT } from '../fixtures/silent.ts'
import { openDiscord } from '../stand-ins/discord/discord.ts'
import type { Message } from '../stand-ins/discord/world.ts'
import type { Driver, Heard } from './driver.ts'
import { tellJourneys } from './journeys.ts'

tellJourneys({ name: 'Discord', start: startDiscord })

async function startDiscord(handle: TurnHandler): Promise<Driver> {
  const discord = await openDiscord()
  let answered = 0
  const adapter = createDiscordAdapter({
    token: discord.token,
    apiUrl: discord.apiUrl,
    shards: null,
    log: SILENT,
    now: Date.now,
    leader: ALONE,
    topics: () => [],
    formFor: () => Promise.resolve(null),
    staff: null,
    route: () => FRAME.route,
  })
  await adapter.start((turn, respond) => handle(turn, respond).finally(() => (answered += 1)))
  const onServer = discord.newcomer('server')
  const alone = discord.inPlace(onServer.person, 'direct')
  const bystander = discord.newcomer('server')
  const seen = (): readonly Message[] =>
    [alone, onServer].flatMap(where => discord.seen(where)).filter(({ by }) => by === discord.world.bot.id)
  let last: Message | null = null

  /** Does something, waits until its turn has ended, and tells what that brought. */
  async function after(act: () => unknown): Promise<Heard> {
    const [before, turns] = [new Set(seen()), answered]
    act()
    await discord.until(() => answered > turns && seen().some(message => !before.has(message)))
    const brought = seen().filter(message => !before.has(message))
    last = brought.at(-1) ?? null
    const others = discord.seen(bystander).filter(message => brought.includes(message))
    return { text: brought.map(textOf).join('\n'), others: others.map(textOf).join('\n') }
  }

  return {
    say: text => after(() => alone.write(text)),
    // A mention cannot be answered for one person only: they open the answer with a press.
    async askInChannel(text) {
      const asked = await after(() => onServer.write(`${discord.mention} ${text}`))
      const line = discord.seen(bystander).findLast(({ by }) => by === discord.world.bot.id)
      if (!line) throw new Error('Nothing was said in the channel.')
      last = await discord.answerTo(onServer.press('Show me', line))
      return { text: `${asked.text}\n${textOf(last)}`, others: asked.others }
    },
    async press(label) {
      const on = last
      if (!on) throw new Error('Nothing was shown that could be pressed.')
      const where = on.channel === alone.channel ? alone : onServer
      last = await discord.answerTo(where.press(label, on))
      return { text: textOf(last), others: '' }
    },
    async stop() {
      await adapter.close()
      await discord.close()
    },
  }
}

/** Something to press or to pick, as far as one can read it. */
interface Labelled {
  readonly label?: string | undefined
  readonly options?: readonly { readonly label: string }[]
}

/** Everything one can read in a message, labels included. */
function textOf({ body }: Message): string {
  const parts = (body.components ?? []).flatMap<Labelled>(row => row.components)
  const labels = parts.flatMap(({ label = '', options = [] }) => [label, ...options.map(option => option.label)])
  return [plain(body.content ?? ''), ...labels].join('\n')
}
