import { until } from '../../fixtures/until.ts'
import { readManifest } from './manifest.ts'
import { createLimits } from './limits.ts'
import { createPeople, type People } from './people.ts'
import { overHttp, overSockets, type Acknowledgement, type Letter } from './postman.ts'
import { openServer, TOKENS, type Ground, type SeenCall } from './server.ts'
import { createTroubles, type Troubles } from './trouble.ts'
import { foundWorkspace, type Shown } from './workspace.ts'

/** A Slack on loopback, as strict as the documentation: people act, the real app answers, and one sees what they see. */
export interface SlackStandIn extends People {
  readonly apiUrl: string
  readonly troubles: Troubles
  /** Everything that anybody was shown, oldest first. */
  readonly shown: readonly Shown[]
  /** Every call of ours. */
  readonly calls: readonly SeenCall[]
  readonly acknowledgements: readonly Acknowledgement[]
  /** How many sockets are open. */
  readonly openSockets: number
  /** Sends anything through one of the sockets, as it stands. True when it was acknowledged within so many milliseconds. */
  envelope(envelope: object | string | Buffer, withinMs?: number): Promise<boolean>
  /** Tells sockets to go, all or so many, with one of Slack's reasons, and closes them so many milliseconds later. */
  renew(reason: string, most?: number, afterMs?: number): void
  /** Cuts sockets without a word: all, or so many. */
  dropSockets(most?: number): void
  /** Resolves when something holds. Rejects after a while. */
  until(holds: () => boolean, withinMs?: number): Promise<void>
  /** Rejects when anything was acknowledged too late, or never: people were shown an error beside whatever else they got. */
  stop(): Promise<void>
}

/** How the stand-in is set up. */
export interface SlackSetUp {
  readonly mode: 'socket' | 'http'
  /** Where the app listens; asked when something is delivered over HTTP. */
  readonly appUrl?: () => string
  readonly people?: readonly string[]
  /** Members of user groups, by the group's id. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
  /** What the bot's token allows; all that the manifest asks for, if not told. */
  readonly scopes?: readonly string[]
  /** How long a call takes, in milliseconds; asked for each. */
  readonly delayMs?: () => number
  /** False where a whole town lives in one workspace, whose talk no workspace of Slack's would have in that time. */
  readonly isLimited?: boolean
  /** True where whoever looks counts late acknowledgements, as where processes start and die all the time. */
  readonly isPatient?: boolean
}

/** How long `until` waits, in milliseconds. */
const PATIENCE_MS = 90_000

/** How often Slack delivers an event once more that nobody acknowledged. Source: docs.slack.dev, "Events API", "Retries". */
const RETRIES_MAX = 3

/** How long Slack waits before it does, in milliseconds; the real one waits up to five minutes. */
const RETRY_MS = 2000

/** How long a socket that is told to go still delivers, in milliseconds; the real one does so for about ten seconds. */
const LINGER_MS = 1000

/** Opens a workspace with Anna and Bernd in it. */
export async function startSlack({ mode, appUrl, ...setUp }: SlackSetUp): Promise<SlackStandIn> {
  const manifest = readManifest()
  const ground = layGround(manifest.oauth_config.scopes.bot, setUp)
  const server = await openServer(ground)
  const url = `http://127.0.0.1:${server.port}`
  const postman = mode === 'http' ? overHttp(appUrl ?? (() => ''), TOKENS.signingSecret) : overSockets(ground.sockets)
  const acknowledgements: Acknowledgement[] = []

  async function deliver(letter: Letter, deliveries = 1): Promise<boolean> {
    let isTaken = false
    for (let attempt = 0, wanted = deliveries; attempt < wanted; attempt += 1) {
      const acknowledgement = await postman.deliver(letter, attempt)
      acknowledgements.push(acknowledgement)
      isTaken ||= acknowledgement.afterMs !== null
      const isLost = acknowledgement.afterMs === null && letter.kind === 'events_api' && attempt < RETRIES_MAX
      if (isLost) wanted = Math.max(wanted, attempt + 2)
      if (isLost) await pause(RETRY_MS)
    }
    return isTaken
  }

  return {
    ...createPeople({ ground, manifest, url, deliver }),
    apiUrl: `${url}/api/`,
    troubles: ground.troubles,
    shown: ground.workspace.shown,
    calls: ground.calls,
    acknowledgements,
    get openSockets() {
      return ground.sockets.size
    },
    envelope: (envelope, withinMs) => overSockets(ground.sockets).send(envelope, withinMs),
    renew(reason, most = ground.sockets.size, afterMs = LINGER_MS) {
      for (const socket of [...ground.sockets].slice(0, most)) {
        socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-1' } }))
        setTimeout(() => socket.close(), afterMs).unref()
      }
    },
    dropSockets(most = ground.sockets.size) {
      for (const socket of [...ground.sockets].slice(0, most)) {
        socket.terminate()
        ground.sockets.delete(socket)
      }
    },
    until: async (holds, withinMs = PATIENCE_MS) => void (await until(holds, withinMs)),
    async stop() {
      await server.close()
      const late = acknowledgements.filter(({ isLate }) => isLate)
      if (late.length > 0 && setUp.isPatient !== true)
        throw new Error(`Slack waited too long for ${late.map(({ kind }) => kind).join(', ')}.`)
    },
  }
}

function layGround(scopes: readonly string[], setUp: Omit<SlackSetUp, 'mode'>): Ground {
  const ground: Ground = {
    workspace: foundWorkspace(setUp.people ?? ['U0ANNA', 'U0BERND'], Date.now()),
    troubles: createTroubles(),
    scopes: setUp.scopes ?? scopes,
    delayMs: setUp.delayMs ?? (() => 0),
    isTooMany: setUp.isLimited === false ? () => false : createLimits(Date.now),
    sockets: new Set(),
    calls: [],
    answers: new Map(),
  }
  for (const [id, members] of Object.entries(setUp.groups ?? {})) ground.workspace.groups.set(id, new Set(members))
  return ground
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise(resolve => {
    setTimeout(resolve, milliseconds)
  })
}
