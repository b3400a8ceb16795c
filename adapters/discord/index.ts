import type { Action, Form } from '../../src/core/action.ts'
import type { StaffRoll, Voice } from '../../src/core/handoff.ts'
import { keepState, type KeptState } from '../../src/core/adapter-state.ts'
import type { Leader } from '../../src/core/leader.ts'
import type { Log } from '../../src/core/log.ts'
import type { Adapter, TurnHandler } from '../../src/core/turn.ts'
import { createApi, type Rest } from './api.ts'
import { connect, type Connection } from './connect.ts'
import { CALLS_A_SECOND, createRest } from './create-rest.ts'
import { follow, type Duty, type Following } from './duty.ts'
import { hearInteraction, hearMessage, type Hearing } from './hear.ts'
import { createKeptReplies } from './kept-replies.ts'
import { registerCommands } from './register-commands.ts'
import { createRunning, type Running } from './running.ts'
import { createStaffRoll, type StaffRole } from './staff-roll.ts'
import type { Topic } from './suggest.ts'
import { createVoice } from './voice.ts'

/** What the Discord adapter is made of. */
export interface DiscordSettings {
  readonly token: string
  /** Without a version, such as `https://discord.com/api`. */
  readonly apiUrl: string
  /** Null lets Discord decide. */
  readonly shards: Shards | null
  readonly log: Log
  /** Of several processes with one token and the same shards, one listens; the others stand by. */
  readonly leader: Leader
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** What `/ask` offers while somebody types. */
  topics(): readonly Topic[]
  /** The form that an action opens for a person; null for most. Never rejects, and takes a second at most. */
  formFor(action: Action, person: string): Promise<Form | null>
  /** The role whose members may work on requests, and a channel of its server; null where nobody may. */
  readonly staff: StaffRole | null
}

/** The part of all servers that a process serves. */
export interface Shards {
  readonly first: number
  readonly last: number
  readonly total: number
}

/** The adapter of Discord, which can also speak outside turns, whether it leads or stands by. */
export interface DiscordAdapter extends Adapter {
  readonly voice: Voice
  readonly roll: StaffRoll
}

/** Listens and answers on Discord through discord.js. */
export function createDiscordAdapter(settings: DiscordSettings): DiscordAdapter {
  const { log, leader } = settings
  const rest = createRest(settings, CALLS_A_SECOND)
  const api = createApi(rest, createRest(settings, Number.POSITIVE_INFINITY))
  const running = createRunning(log)
  const states = keepState(settings.now)
  const parts = { ...settings, rest, api, running, kept: createKeptReplies(), states }
  let following: Following | null = null
  return {
    platform: 'discord',
    state: states.state,
    voice: createVoice(api),
    roll: createStaffRoll(rest, settings.staff),
    async start(handle) {
      following = follow(listening({ ...parts, handle }), { leader, log, states })
      await following.settled
    },
    async stop() {
      await following?.stop()
      states.note({ kind: 'away', why: 'stopped', isFinal: true })
      await running.end()
    },
  }
}

type Parts = DiscordSettings & Hearing & { readonly rest: Rest; readonly running: Running; readonly states: KeptState }

/** Listening with one token, as the duty of one process. */
function listening(parts: Parts & { readonly handle: TurnHandler }): Duty {
  const { token, apiUrl, shards, log, rest, running, states } = parts
  let connection: Connection | null = null
  return {
    name: shards ? `discord ${shards.first}-${shards.last}/${shards.total}` : 'discord',
    async take() {
      connection = connect(
        { token, apiUrl, shards, log, states },
        {
          interaction: interaction => running.add(hearInteraction(interaction, parts)),
          message: (message, us) => running.add(hearMessage(message, us, parts)),
        },
      )
      const { application } = await connection.ready
      if (!shards || shards.first === 0)
        log.info('discord commands', { ...(await registerCommands(rest, application)) })
      return { over: connection.over }
    },
    async drop() {
      await connection?.close()
      connection = null
    },
  }
}
