import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { createDiscordAdapter, type DiscordAdapter, type DiscordSettings } from '../../../adapters/discord/index.ts'
import { BotError } from '../../../src/core/model/errors.ts'
import { closable } from '../../../src/core/model/closable.ts'
import type { Leadership, LeaderElection } from '../../../src/core/model/leader-election.ts'
import type { Log } from '../../../src/core/model/log.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import type { Delivery, Turn, TurnHandler } from '../../../src/core/model/turn.ts'
import { openDiscord, type Discord, type DiscordOptions } from '../../stand-ins/discord/discord.ts'
import { answer, answerReply, choice, crisisReply, FRAME, id } from './replies.ts'

/** A Discord with a clinic's bot on it, answering from a script, through the real libraries. */
export interface Clinic {
  readonly discord: Discord
  readonly adapter: DiscordAdapter
  readonly turns: Turn[]
  readonly deliveries: Delivery[]
  /** Every line that was logged, as text. */
  readonly lines: string[]
  /** Starts one more process with the same token. */
  join(settings?: Partial<DiscordSettings>): Promise<DiscordAdapter>
  /** Rejects when Discord had to refuse something as malformed, anybody was pinged, or words were logged. */
  close(): Promise<void>
}

/** Stands in words that must not be logged. */
const SECRET = 'canary'

/** What can be different about a clinic. */
export interface ClinicOptions extends DiscordOptions {
  readonly settings?: Partial<DiscordSettings>
  readonly handle?: TurnHandler
}

/** Leads alone. */
export const ALONE: LeaderElection = {
  acquire: () => Promise.resolve(closable<Leadership>({ lost: new Promise(() => {}), close: () => Promise.resolve() })),
}

/** Opens a clinic whose bot is connected. */
export async function openClinic({ settings = {}, handle, ...options }: ClinicOptions = {}): Promise<Clinic> {
  const discord = await openDiscord(options)
  const turns: Turn[] = []
  const deliveries: Delivery[] = []
  const lines: string[] = []
  const adapters: DiscordAdapter[] = []
  const join: Clinic['join'] = async (more = {}) => {
    const { apiUrl, token } = discord
    const given = {
      token,
      apiUrl,
      shards: null,
      log: logTo(lines),
      leader: ALONE,
      topics: () => TOPICS,
      formFor: () => Promise.resolve(null),
      staff: null,
      route: () => FRAME.route,
      now: Date.now,
    }
    const adapter = createDiscordAdapter({ ...given, ...settings, ...more })
    adapters.push(adapter)
    await adapter.start(handle ?? scripted(turns, deliveries))
    return adapter
  }
  return {
    discord,
    adapter: await join(),
    turns,
    deliveries,
    lines,
    join,
    async close() {
      const { slips, messages } = discord.world
      const pings = [...messages.values()].flatMap(message => message.pings)
      if (slips.length + pings.length > 0)
        throw new Error(`Discord refused: ${slips.join('; ')}; pinged: ${pings.join()}`)
      if (lines.some(line => line.includes(SECRET))) throw new Error('A person’s words were logged')
      await Promise.all(adapters.map(adapter => adapter.close()))
      await discord.close()
    },
  }
}

/** What `/ask` offers at this clinic. */
const TOPICS = [
  { id: id('fees'), title: 'What it costs', questions: ['how much is a session', 'what do you charge'] as const },
  { id: id('how-long'), title: 'How long it takes', questions: ['when will I feel better'] as const },
]

/** Answers each turn once, by a word in it. */
function scripted(turns: Turn[], deliveries: Delivery[]): TurnHandler {
  const seen = new Set<string>()
  return async (turn, respond) => {
    const reply = replyTo(turn)
    if (seen.has(turn.id) && reply.kind !== 'crisis') return
    seen.add(turn.id)
    turns.push(turn)
    deliveries.push(await respond(reply))
  }
}

function replyTo({ said }: Turn): Reply {
  if (said.kind === 'form') return { ...FRAME, kind: 'status', offers: [], body: readMarkdown('Received.') }
  if (said.kind === 'words') return replyToWords(said.utterance)
  if (said.kind === 'wordless') return { ...FRAME, kind: 'prompt', body: readMarkdown(`Nothing to read: ${said.why}.`) }
  const { verb, about } = said.action
  if (verb === 'card') return crisisReply()
  if (verb === 'share') return { ...answerReply(), audience: 'place' }
  return verb === 'show'
    ? answerReply(answer({ title: about }))
    : { ...FRAME, kind: 'status', offers: [], body: readMarkdown(`You pressed ${verb}.`) }
}

function replyToWords(words: string): Reply {
  if (words.includes('danger')) return crisisReply()
  if (words.includes('first')) return { ...answerReply(), disclosure: 'I am a program.' }
  if (!words.includes('choice')) return answerReply()
  const many = Array.from({ length: 6 }, (_, at) => choice(`Question ${at}`, `question-${at}`))
  return { ...FRAME, kind: 'clarify', body: readMarkdown('Which?'), choices: [choice('First'), ...many] }
}

function logTo(lines: string[]): Log {
  const write =
    (level: string): Log['error'] =>
    (event, fields = {}, cause) =>
      void lines.push(JSON.stringify({ level, event, ...fields, cause: cause instanceof BotError ? cause.code : null }))
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
