import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSlackAdapter, type SlackAdapter } from '../../../adapters/slack/index.ts'
import type { FrontPage } from '../../../adapters/shared/platform.ts'
import type { Form } from '../../../src/core/model/action.ts'
import type { Log, LogFields } from '../../../src/core/model/log.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import type { Delivery, Turn, TurnHandler } from '../../../src/core/model/turn.ts'
import { SAMPLE_REPLIES } from '../../contracts/sample-replies.ts'
import { TOKENS } from '../../stand-ins/slack/server.ts'
import { startSlack, type SlackStandIn } from '../../stand-ins/slack/slack.ts'
import type { Shown } from '../../stand-ins/slack/workspace.ts'

/** The real adapter, joined to a Slack on loopback, with a simple handler where the engine would be. */
export interface Rig {
  readonly slack: SlackStandIn
  readonly adapter: SlackAdapter
  /** Where the app takes Slack's requests. */
  readonly url: string
  readonly turns: readonly Turn[]
  readonly deliveries: readonly Delivery[]
  /** Everything that was logged, as one text. */
  logged(): string
  stop(): Promise<void>
}

/** How a rig differs from the plain one. */
export interface RigSetUp {
  readonly mode?: 'socket' | 'http'
  /** What is replied to a turn; without it, what `replyTo` says. */
  readonly reply?: (turn: Turn) => Reply
  /** How long the reply takes, in milliseconds. */
  readonly slowMs?: number
  readonly formFor?: (turn: Turn) => Promise<Form | null>
  /** Members of user groups, by the group's id; `S0STAFF` is the staff. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
}

/** What our home shows in a rig. */
export const FRONT_PAGE: FrontPage = {
  introduction: 'I am a **program**, not a person.',
  topics: SAMPLE_REPLIES['a choice'].choices,
  route: SAMPLE_REPLIES['a choice'].route,
}

/** Joins adapter and stand-in. */
export async function startRig({
  mode = 'socket',
  reply = replyTo,
  slowMs = 0,
  formFor = () => Promise.resolve(null),
  groups = {},
}: RigSetUp = {}): Promise<Rig> {
  const turns: Turn[] = []
  const deliveries: Delivery[] = []
  const lines: string[] = []
  const seen = new Set<string>()
  const handle: TurnHandler = async (turn, respond, taken) => {
    taken?.()
    if (seen.has(turn.id)) return
    seen.add(turn.id)
    turns.push(turn)
    await new Promise(resolve => {
      setTimeout(resolve, slowMs)
    })
    deliveries.push(await respond(reply(turn)))
  }
  let port = 0
  const slack = await startSlack({ mode, groups, appUrl: () => `http://127.0.0.1:${port}/slack/events` })
  const adapter = createSlackAdapter({
    connection:
      mode === 'socket'
        ? { mode, botToken: TOKENS.bot, appToken: TOKENS.app, apiUrl: slack.apiUrl }
        : { mode, botToken: TOKENS.bot, signingSecret: TOKENS.signingSecret, apiUrl: slack.apiUrl },
    log: logInto(lines),
    frontPage: () => FRONT_PAGE,
    formFor,
    staffGroup: 'S0STAFF',
    now: Date.now,
  })
  const server = createServer((request, response) => adapter.http?.(request, response))
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  port = (server.address() as AddressInfo).port
  await adapter.start(handle)
  return {
    slack,
    adapter,
    url: `http://127.0.0.1:${port}/slack/events`,
    turns,
    deliveries,
    logged: () => lines.join('\n'),
    async stop() {
      await adapter.close()
      server.closeAllConnections()
      server.close()
      await slack.stop()
    },
  }
}

/** A card to words of danger, the answer about fees to everything else; a press of "share" is shared. */
export function replyTo({ said }: Turn): Reply {
  if (said.kind === 'words' && said.utterance.includes('danger')) return SAMPLE_REPLIES['a person in danger']
  if (said.kind === 'press' && said.action.verb === 'share') return SAMPLE_REPLIES['an answer shared with everybody']
  return SAMPLE_REPLIES['an answer']
}

/** A log that one can search: fields, and of errors all there is, so that nothing hides. */
export function logInto(lines: string[]): Log {
  const write =
    (level: string) =>
    (event: string, fields: LogFields = {}, cause?: unknown) => {
      const told = cause instanceof Error ? `${cause.name} ${cause.stack}` : JSON.stringify(cause)
      lines.push(`${level} ${event} ${JSON.stringify(fields)} ${told}`)
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** The so manyth thing that anybody was shown since the rig was started. */
export async function next({ slack }: Rig, number = 1, withinMs?: number): Promise<Shown> {
  await slack.until(() => slack.shown.length >= number, withinMs)
  const found = slack.shown[number - 1]
  if (!found) throw new Error('Nothing was shown.')
  return found
}
