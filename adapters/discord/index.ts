import { closable } from '../../src/core/model/closable.ts'
import type { Action, Form } from '../../src/core/model/action.ts'
import { guarded } from '../../src/async/guard.ts'
import { keepState, type KeptState } from '../../src/core/model/adapter-state.ts'
import type { StaffRoll, Voice } from '../../src/core/model/voice.ts'
import type { TherapistRoute } from '../../src/core/model/reply.ts'
import type { LeaderElection } from '../../src/core/model/leader-election.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Adapter } from '../../src/core/model/turn.ts'
import type { REST } from 'discord.js'
import { createApi } from './api.ts'
import { answerEvent, type AnswerParts } from './answer-event.ts'
import { connect, type Connection } from './connect.ts'
import { CALLS_A_SECOND, createRest } from './create-rest.ts'
import { runAsLeader, type LeaderTask, type LeaderRun } from './run-as-leader.ts'
import { createKeptReplies } from './kept-replies.ts'
import { createPaces, type Paces } from './pace.ts'
import { isRead, readEvent } from './read.ts'
import { registerCommands } from './register-commands.ts'
import { createRunning, type Running } from '../shared/running.ts'
import { createServers } from './servers.ts'
import { createStaffRoll, type StaffRole } from './staff-roll.ts'
import type { Topic } from '../shared/platform.ts'
import type { Shards } from './shards.ts'
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
  readonly leader: LeaderElection
  /** What `/ask` offers while somebody types. */
  topics(): readonly Topic[]
  /** The form that an action opens for a person; null for most. Never rejects, and takes a second at most. */
  formFor(action: Action, person: string): Promise<Form | null>
  /** How to reach a therapist, where there is no reply to say it. */
  route(): TherapistRoute
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** The role whose members may work on requests, and a channel of its server; null where nobody may. */
  readonly staff: StaffRole | null
}

/** The adapter of Discord, which can also speak outside turns, whether it leads or stands by. */
export interface DiscordAdapter extends Adapter {
  readonly voice: Voice
  readonly roll: StaffRoll
}

/** Listens and answers on Discord. */
export function createDiscordAdapter(settings: DiscordSettings): DiscordAdapter {
  const { log, leader } = settings
  const rest = createRest(settings, CALLS_A_SECOND)
  const api = createApi(rest, createRest(settings, Number.POSITIVE_INFINITY))
  const running = createRunning('discord', log)
  const states = keepState(settings.now)
  const together = settings.shards ? settings.shards.last - settings.shards.first + 1 : 1
  const paces = createPaces({ together, now: () => performance.now(), random: Math.random })
  const parts = { ...settings, rest, api, running, states, paces, kept: createKeptReplies() }
  let run: LeaderRun | null = null
  return closable({
    platform: 'discord',
    state: states.state,
    voice: createVoice(api),
    roll: createStaffRoll(rest, settings.staff),
    async start(handle) {
      run = runAsLeader(listening({ ...parts, handle }), { leader, log, states })
      await run.settled
    },
    async close() {
      await run?.close()
      states.note({ kind: 'away', why: 'stopped', isFinal: true })
      await running.close()
    },
  })
}

type DiscordParts = DiscordSettings &
  AnswerParts & { readonly rest: REST; readonly running: Running; readonly states: KeptState; readonly paces: Paces }

/** Listening with one token, as the task of one process. */
function listening(parts: DiscordParts): LeaderTask {
  const { shards, log, rest } = parts
  let connection: Connection | null = null
  return closable({
    name: shards ? `discord ${shards.first}-${shards.last}/${shards.total}` : 'discord',
    async take() {
      connection = listen(parts)
      const { application } = await connection.ready
      if (!shards || shards.first === 0)
        log.info('discord commands', { ...(await registerCommands(rest, application)) })
      return { over: connection.over }
    },
    async close() {
      await connection?.close()
      connection = null
    },
  })
}

/** Everything that is told is read and answered apart from the connection, which goes on whatever comes of it. */
function listen(parts: DiscordParts): Connection {
  const servers = createServers()
  const connection = connect(parts, guarded('discord event', hear, parts.log))
  function hear(name: string, told: unknown): void {
    servers.note(name, told)
    if (isRead(name)) parts.running.add(take(name, told))
  }
  async function take(name: string, told: unknown): Promise<void> {
    const { id } = await connection.ready
    const event = readEvent(name, told, server => servers.usOn(server, id))
    if (event) await answerEvent(event, parts)
  }
  return connection
}
