/** Slack's own program: it writes like a person, without the id of a program. */
const SLACKBOT = 'USLACKBOT'

/** What Slack tells of who wrote a message. */
interface Author {
  readonly user?: string | undefined
  readonly bot_id?: string | undefined
  readonly bot_profile?: object | undefined
  readonly subtype?: string | undefined
}

/** Tells whether a program wrote a message, or did something else: what programs say is asked by nobody. */
export function isProgram({ user, bot_id, bot_profile, subtype }: Author): boolean {
  return bot_id !== undefined || bot_profile !== undefined || subtype === 'bot_message' || user === SLACKBOT
}
