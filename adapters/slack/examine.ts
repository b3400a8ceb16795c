import { fetchWithin } from '../../src/async/fetch-within.ts'
import { fail, pass, warn, type HealthFinding } from '../../src/core/model/health-check.ts'
import { own } from '../../src/core/model/own.ts'
import type { SlackConnection } from './connect.ts'
import { SCOPES } from './scopes.ts'

/** How long Slack may take to answer, in milliseconds. */
const ANSWER_MS = 5000

const BOT = 'Slack bot token'
const APP = 'Slack app token'
const PERMISSIONS = 'Slack scopes'

/** What Slack's names of errors ask of the operator. Source: docs.slack.dev, errors of auth.test and apps.connections.open. */
const REMEDIES: Readonly<Record<string, string>> = {
  account_inactive: 'The app was removed from the workspace. Install it again under “Install App”.',
  invalid_auth: 'Copy the token anew; docs/slack.md shows where it stands.',
  missing_scope: 'Make the app-level token anew, with the scope `connections:write`.',
  not_allowed_token_type:
    'This is a token of another kind. The bot’s begins with “xoxb-”, the app-level one with “xapp-”.',
  not_authed: 'Copy the token anew; docs/slack.md shows where it stands.',
  ratelimited: 'Slack wants a pause. Try again in a minute.',
  socket_mode_not_enabled: 'Turn Socket Mode on in the app’s settings, under “Socket Mode”.',
  team_access_not_granted: 'Ask an administrator of the workspace to approve the app.',
  token_expired: 'Turn token rotation off in the app’s settings, and copy the token anew.',
  token_revoked: 'The token was revoked. Install the app again and copy the new token.',
}

/** What Slack answered: a result and the scopes of the token, or the name of an error. */
interface AuthAnswer {
  readonly error: string | null
  readonly team: string
  readonly user: string
  readonly scopes: readonly string[] | null
}

/** Looks whether Slack knows our tokens and lets us do all we do. Sends nothing to anybody; never rejects. */
export async function examineSlack(connection: SlackConnection): Promise<readonly HealthFinding[]> {
  const [bot, line] = await Promise.all([examineBot(connection), examineLine(connection)])
  return [...bot, line]
}

async function examineBot({ apiUrl, botToken }: SlackConnection): Promise<readonly HealthFinding[]> {
  const { error, team, user, scopes } = await ask(`${apiUrl}auth.test`, botToken)
  if (error)
    return [refused(BOT, error), fail(PERMISSIONS, 'cannot be seen without a bot token.', 'Correct the token first.')]
  return [pass(BOT, `Slack knows it: ${user} in ${team}.`), examineScopes(scopes)]
}

function examineScopes(scopes: readonly string[] | null): HealthFinding {
  if (scopes === null) return warn(PERMISSIONS, 'Slack does not tell them here.', `Needed are ${SCOPES.join(', ')}.`)
  const missing = SCOPES.filter(scope => !scopes.includes(scope))
  const spare = scopes.filter(scope => !SCOPES.some(known => known === scope))
  if (missing.length > 0) {
    const todo =
      'Add them under “OAuth & Permissions”, or paste adapters/slack/manifest.yml anew, and reinstall the app.'
    return fail(PERMISSIONS, `missing: ${missing.join(', ')}.`, todo)
  }
  if (spare.length > 0)
    return warn(PERMISSIONS, `more than needed: ${spare.join(', ')}.`, 'Take them away; we never use them.')
  return pass(PERMISSIONS, `all ${SCOPES.length}, and none to spare.`)
}

/** Asks for a socket without opening it. Whether Slack finds our address over HTTP cannot be seen from here. */
async function examineLine(connection: SlackConnection): Promise<HealthFinding> {
  if (connection.mode === 'http') {
    const what = 'requests come over HTTP; whether Slack finds this server cannot be seen from here.'
    return warn(
      'Slack requests',
      what,
      'In the app’s settings, “Event Subscriptions” must show the address as verified.',
    )
  }
  const { error } = await ask(`${connection.apiUrl}apps.connections.open`, connection.appToken)
  return error ? refused(APP, error) : pass(APP, 'Slack would open a socket.')
}

function refused(part: string, error: string): HealthFinding {
  if (error === UNREACHABLE)
    return fail(
      part,
      'Slack cannot be reached.',
      'Let this server connect to slack.com on port 443, or check its proxy.',
    )
  return fail(
    part,
    `Slack says ${error}.`,
    own(REMEDIES, error) ?? 'Look the word up at docs.slack.dev, under auth.test.',
  )
}

const UNREACHABLE = 'unreachable'

async function ask(url: string, token: string): Promise<AuthAnswer> {
  try {
    const response = await fetchWithin(ANSWER_MS, url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
    })
    if (response.status === 429) return failed('ratelimited')
    const { ok, error, team, user } = Object(await response.json()) as Readonly<Record<string, unknown>>
    if (ok !== true) return failed(typeof error === 'string' ? error : `http_${response.status}`)
    const scopes = response.headers.get('x-oauth-scopes')
    return {
      error: null,
      team: String(team),
      user: String(user),
      scopes: scopes === null ? null : scopes.split(/,\s*/),
    }
  } catch {
    return failed(UNREACHABLE)
  }
}

function failed(error: string): AuthAnswer {
  return { error, team: '', user: '', scopes: null }
}
