import { setTimeout as pause } from 'node:timers/promises'
import { discordSettings } from '../serve/clinic.ts'
import { openDiscord, type Discord } from '../stand-ins/discord/discord.ts'
import type { Visitor } from '../stand-ins/discord/people.ts'
import { messagePayload, tell, type Interaction, type Message } from '../stand-ins/discord/world.ts'
import { ASKED_AGAIN, DANGER, pick, QUESTIONS, type Chance, type Fate, type Simulation } from './simulation.ts'

/** A turn that somebody took. */
interface Asked {
  readonly id: string
  readonly interaction: Interaction | null
  readonly isDirect: boolean
  readonly isInDanger: boolean
  readonly wasDelivered: boolean
  readonly atMs: number
}

/** People who write often, in conversations of two and on the server. */
const REGULARS = 300

/** How long Discord waits before it tells something again, in milliseconds. */
const LATE_MS = 400

/** One disturbance in so many costs the session: who identifies often has to wait longer each time, up to ten minutes. */
const SESSION_LOST_ONE_IN = 10

/** How long it may take until the bot is there again, in milliseconds: a few identifies in a row. */
const HEARD_WITHIN_MS = 120_000

/** Opens a Discord. A call takes up to so many milliseconds. */
export async function openDiscordSimulation(chance: Chance, slowMs: number): Promise<Simulation> {
  const discord = await openDiscord({ delayMs: () => chance(slowMs + 1), isLimited: false })
  const directly = Array.from({ length: REGULARS }, () => discord.newcomer('direct'))
  const onServer = directly.map(({ person }) => discord.inPlace(person, 'server'))
  const asked: Asked[] = []
  const repeats: Promise<void>[] = []

  function ask(): void {
    const wasDelivered = discord.gateway.connected() > 0
    const isInDanger = chance(30) === 0
    const text = isInDanger ? DANGER : pick(QUESTIONS, chance)
    const kind = chance(10)
    const common = { isInDanger, wasDelivered, atMs: Date.now() }
    if (kind < 3) {
      const interaction = pick(onServer, chance).command('ask', { question: text })
      asked.push({ id: interaction.id, interaction, isDirect: false, ...common })
      return
    }
    const isDirect = kind > 4
    const visitor = pick(isDirect ? directly : onServer, chance)
    const message = visitor.write(isDirect ? text : `${discord.mention} ${text}`)
    asked.push({ id: message.id, interaction: null, isDirect, ...common })
    if (chance(5) === 0) repeats.push(repeat(message, visitor))
  }

  async function repeat(message: Message, { channel }: Visitor): Promise<void> {
    await pause(chance(LATE_MS))
    tell(discord.world, 'MESSAGE_CREATE', channel, messagePayload(discord.world, message))
  }

  function loseSession(): void {
    if (chance(2) === 0) return discord.gateway.invalidate()
    discord.gateway.forget()
    discord.gateway.drop()
  }

  return {
    platform: 'discord',
    settings: discordSettings(discord),
    async open() {
      await discord.until(() => discord.gateway.connected() > 0, HEARD_WITHIN_MS)
    },
    ask,
    disturb(gently) {
      if (!gently && chance(SESSION_LOST_ONE_IN) === 0) return loseSession()
      if (chance(2) === 0) discord.gateway.askToReconnect()
      else discord.gateway.drop()
    },
    async delivered() {
      await Promise.all(repeats)
    },
    fates: () => fatesOf(discord, asked),
    acknowledgedLate: () => 0,
    close: () => discord.close(),
  }
}

/** A message of ours names its turn by its nonce; an interaction knows its answer. */
function fatesOf({ world }: Discord, asked: readonly Asked[]): readonly Fate[] {
  if (world.slips.length > 0) throw new Error(`Discord refused: ${world.slips.slice(0, 3).join('; ')}`)
  const ours = [...world.messages.values()].filter(({ by, nonce }) => by === world.bot.id && nonce !== null)
  const byTurn = Map.groupBy(ours, ({ nonce }) => String(nonce).slice(1))
  return asked.map(turn => {
    const messages = byTurn.get(turn.id) ?? []
    const requests = messages.filter(({ body }) => ASKED_AGAIN.test(JSON.stringify(body)))
    const isAnswered = turn.interaction?.message?.isThinking === false
    return {
      turn: `discord-${turn.id}`,
      wasDelivered: turn.wasDelivered,
      isInDanger: turn.isInDanger,
      atMs: turn.atMs,
      deliveredAtMs: turn.atMs,
      canLook: turn.isDirect,
      replies: messages.length - requests.length + (isAnswered ? 1 : 0),
      asked: requests.length,
      askedAfterMs: requests[0] ? requests[0].atMs - turn.atMs : null,
    }
  })
}
