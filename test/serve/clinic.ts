import { until } from '../fixtures/until.ts'
import { openDiscord, type Discord } from '../stand-ins/discord/discord.ts'
import type { Visitor } from '../stand-ins/discord/people.ts'
import { shownText } from '../stand-ins/slack/read-aloud.ts'
import { TOKENS } from '../stand-ins/slack/server.ts'
import { startSlack, type SlackStandIn } from '../stand-ins/slack/slack.ts'
import type { Message } from '../stand-ins/discord/world.ts'
import type { Shown } from '../stand-ins/slack/workspace.ts'
import { makeHome, startSignpost, type Home, type Settings, type Signpost } from './signpost.ts'

/** Both platforms on loopback, and a home for a process that serves them. */
export interface Clinic {
  readonly slack: SlackStandIn
  readonly discord: Discord
  readonly home: Home
  /** Everything a process needs to serve both. */
  readonly settings: Settings
  start(more?: Settings): Promise<Signpost>
  /** What somebody was shown on Slack, oldest first. */
  shownTo(person: string): readonly Shown[]
  /** What the bot said to somebody on Discord, oldest first. */
  saidTo(visitor: Visitor): readonly Message[]
  close(): Promise<void>
}

/** Opens both platforms, Slack with the people named. */
export async function openClinic(people?: readonly string[]): Promise<Clinic> {
  const slack = await startSlack({ mode: 'socket', ...(people && { people }) })
  const discord = await openDiscord()
  const home = makeHome()
  const running: Signpost[] = []
  const settings = { ...home.settings, ...slackSettings(slack), ...discordSettings(discord) }
  return {
    slack,
    discord,
    home,
    settings,
    async start(more = {}) {
      const signpost = await startSignpost({ ...settings, ...more })
      running.push(signpost)
      return signpost
    },
    shownTo: person => slack.shown.filter(one => one.person === person),
    saidTo: visitor => discord.seen(visitor).filter(({ by }) => by === discord.world.bot.id),
    async close() {
      await Promise.all(running.filter(isAlive).map(one => one.end('SIGKILL')))
      await slack.stop()
      await discord.close()
      home.remove()
    },
  }
}

/** Asks on Slack, in a conversation of two, and gives what the person is shown next. */
export async function answerOnSlack(slack: SlackStandIn, person: string, question: string): Promise<string> {
  const shown = (): readonly Shown[] => slack.shown.filter(one => one.person === person)
  const before = shown().length
  await slack.say(person, question)
  return shownText((await until(() => shown()[before])).blocks)
}

/** What connects a process to a Slack on loopback, over a socket. */
export function slackSettings({ apiUrl }: SlackStandIn): Settings {
  return { SLACK_BOT_TOKEN: TOKENS.bot, SLACK_APP_TOKEN: TOKENS.app, SLACK_API_URL: apiUrl }
}

/** What connects a process to a Discord on loopback. */
export function discordSettings({ token, apiUrl }: Discord): Settings {
  return { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl }
}

function isAlive({ process: { exitCode, signalCode } }: Signpost): boolean {
  return exitCode === null && signalCode === null
}
