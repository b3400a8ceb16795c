import { fetchWithin } from '../../src/async/fetch-within.ts'
import { sayCommand } from '../../src/core/model/say-command.ts'
import { warn, fail, pass, type HealthFinding } from '../../src/core/model/health-check.ts'
import { COMMANDS } from './commands.ts'
import { diffCommands, type Registered } from './diff-commands.ts'

/** How to reach Discord. */
export interface DiscordConnection {
  readonly token: string
  /** Without a version, such as `https://discord.com/api`. */
  readonly apiUrl: string
  readonly shards: { readonly total: number } | null
}

/** How long Discord may take to answer, in milliseconds. */
const ANSWER_MS = 5000

/** So few connections may still be opened today that a loop of restarts would use them up: then Discord resets the token. */
const CONNECTIONS_LOW = 50

/** View channels, send messages, embed links, read history, send in threads. Source: Discord API reference, "Permissions". */
const PERMISSIONS = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n)

/** What Discord answered: a body, or a status that is no success; null where it could not be reached. */
type ApiAnswer = { readonly body: unknown } | { readonly status: number } | null

type Ask = (path: string) => Promise<ApiAnswer>

/** Looks whether Discord knows our token and lets us do all we do. Sends nothing to anybody; never rejects. */
export async function examineDiscord(connection: DiscordConnection): Promise<readonly HealthFinding[]> {
  const ask: Ask = path => call(connection, path)
  const [application, servers, gateway] = await Promise.all([
    ask('/applications/@me'),
    ask('/users/@me/guilds'),
    ask('/gateway/bot'),
  ])
  const token = examineToken(application)
  if (!isAnswer(application)) return [token]
  const id = String(read(application.body, 'id'))
  return [
    token,
    examineEndpoint(application.body),
    examineServers(servers, id),
    examineGateway(gateway, connection),
    await examineCommands(ask, id),
  ]
}

function examineToken(application: ApiAnswer): HealthFinding {
  const part = 'Discord token'
  if (isAnswer(application)) return pass(part, `Discord knows it: ${String(read(application.body, 'name'))}.`)
  if (application?.status === 401)
    return fail(
      part,
      'Discord does not know it.',
      'Make a new one under “Bot” in the developer portal; docs/discord.md shows how.',
    )
  if (application === null)
    return fail(
      part,
      'Discord cannot be reached.',
      'Let this server connect to discord.com on port 443, or check its proxy.',
    )
  return fail(part, `Discord answers with ${application.status}.`, 'See discordstatus.com, and try again later.')
}

/** With an address for interactions, Discord sends commands and buttons there, and never to us. */
function examineEndpoint(application: unknown): HealthFinding {
  const part = 'Discord interactions'
  const address = read(application, 'interactions_endpoint_url')
  if (!address) return pass(part, 'come to this program.')
  return fail(
    part,
    'go to a web address instead of this program.',
    'Empty “Interactions Endpoint URL” in the developer portal.',
  )
}

function examineServers(servers: ApiAnswer, application: string): HealthFinding {
  const part = 'Discord servers'
  if (!isAnswer(servers) || !Array.isArray(servers.body)) return unseen(part)
  if (servers.body.length > 0) return pass(part, `the bot is on ${servers.body.length}.`)
  const invitation = `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`
  return fail(part, 'the bot is on none.', `Open ${invitation} and choose yours.`)
}

function examineGateway(gateway: ApiAnswer, { shards }: DiscordConnection): HealthFinding {
  const part = 'Discord connections'
  if (!isAnswer(gateway)) return unseen(part)
  const limit = read(gateway.body, 'session_start_limit')
  const [left, total, wanted] = [
    Number(read(limit, 'remaining')),
    Number(read(limit, 'total')),
    Number(read(gateway.body, 'shards')),
  ]
  if (shards && shards.total < wanted)
    return fail(
      part,
      `Discord wants ${wanted} shards.`,
      `Set DISCORD_SHARDS to ranges of ${wanted}, such as 0-${wanted - 1}/${wanted}.`,
    )
  if (left < CONNECTIONS_LOW)
    return fail(
      part,
      `only ${left} of ${total} are left today.`,
      'Find out what restarts the program all the time, and wait until tomorrow.',
    )
  return pass(
    part,
    `${left} of ${total} are left today; ${wanted === 1 ? 'one shard is' : `${wanted} shards are`} enough.`,
  )
}

async function examineCommands(ask: Ask, application: string): Promise<HealthFinding> {
  const part = 'Discord commands'
  const registered = await ask(`/applications/${application}/commands?with_localizations=true`)
  if (!isAnswer(registered) || !Array.isArray(registered.body)) return unseen(part)
  const { create, change, remove } = diffCommands(registered.body as readonly Registered[], COMMANDS)
  const differing = create.length + change.length + remove.length
  if (differing === 0) return pass(part, `all ${COMMANDS.length} are registered as they should be.`)
  return warn(
    part,
    `${differing} are not as they should be.`,
    `They are put right whenever \`${sayCommand('serve')}\` starts.`,
  )
}

function unseen(part: string): HealthFinding {
  return fail(part, 'Discord does not tell.', 'Try again in a minute; see discordstatus.com.')
}

async function call({ token, apiUrl }: DiscordConnection, path: string): Promise<ApiAnswer> {
  try {
    const response = await fetchWithin(ANSWER_MS, `${apiUrl}/v10${path}`, {
      headers: { authorization: `Bot ${token}` },
    })
    return response.ok ? { body: await response.json() } : { status: response.status }
  } catch {
    return null
  }
}

function isAnswer(answer: ApiAnswer): answer is { readonly body: unknown } {
  return answer !== null && 'body' in answer
}

function read(body: unknown, name: string): unknown {
  return (Object(body) as Readonly<Record<string, unknown>>)[name]
}
