import { setTimeout as pause } from 'node:timers/promises'
import { slackSettings } from '../serve/clinic.ts'
import { startSlack, type SlackStandIn } from '../stand-ins/slack/slack.ts'
import { APP, directOf, type Shown } from '../stand-ins/slack/workspace.ts'
import { ASKED_AGAIN, DANGER, pick, QUESTIONS, type Chance, type Fate, type Simulation } from './simulation.ts'

/** A turn that somebody took. */
interface Asked {
  readonly turn: string
  readonly person: string
  readonly isInDanger: boolean
  readonly isDirect: boolean
  readonly atMs: number
  wasDelivered: boolean
}

/** People who write often; each of the others asks once, in a channel or by command. */
const REGULARS = 300

/** Longest time by which a delivery is late, in milliseconds: this is what puts events out of order. */
const LATE_MS = 400

/** Opens a Slack for so many turns. A call takes up to so many milliseconds. */
export async function openSlackSimulation(turns: number, chance: Chance, slowMs: number): Promise<Simulation> {
  const regulars = Array.from({ length: REGULARS }, (_, at) => `U0REG${at}`)
  const passers = Array.from({ length: turns }, (_, at) => `U0PASS${at}`)
  const slack = await startSlack({
    mode: 'socket',
    people: [...regulars, ...passers],
    delayMs: () => chance(slowMs + 1),
    isLimited: false,
    isPatient: true,
  })
  const asked: Asked[] = []
  const deliveries: Promise<void>[] = []
  const seenAt = watch(slack)
  const baseS = Math.floor(Date.now() / 1000)

  function ask(): void {
    const at = asked.length
    const direct = chance(10) < 7
    const person = direct ? pick(regulars, chance) : (passers[at] ?? '')
    const isInDanger = direct && chance(20) === 0
    const text = isInDanger ? DANGER : pick(QUESTIONS, chance)
    const channel = direct ? directOf(person) : 'C0GENERAL'
    const ts = `${baseS}.${String(at).padStart(6, '0')}`
    const turn: Asked = {
      turn: `slack-${channel}-${ts}`,
      person,
      isInDanger,
      isDirect: direct,
      atMs: Date.now(),
      wasDelivered: false,
    }
    asked.push(turn)
    const event = direct
      ? { type: 'message', channel_type: 'im', user: person, channel, text, ts }
      : { type: 'app_mention', user: person, channel, text: `<@${APP.user}> ${text}`, ts }
    const times = chance(5) === 0 ? 2 + chance(2) : 1
    for (let time = 0; time < times; time += 1) deliveries.push(deliver(turn, event, chance(LATE_MS)))
  }

  async function deliver(turn: Asked, event: object, lateMs: number): Promise<void> {
    await pause(lateMs)
    if (await slack.event(event)) turn.wasDelivered = true
  }

  return {
    platform: 'slack',
    settings: slackSettings(slack),
    open: () => slack.until(() => slack.openSockets > 0),
    ask,
    disturb: () => slack.dropSockets(1),
    async delivered() {
      await Promise.all(deliveries)
    },
    fates: wasTakenUp => fatesOf(asked, seenIn(slack.shown, seenAt()), wasTakenUp),
    acknowledgedLate: () => slack.acknowledgements.filter(({ isLate }) => isLate).length,
    close: () => slack.stop(),
  }
}

/** Notes when things were shown; a look every 50 ms is exact enough. */
function watch(slack: SlackStandIn): () => readonly number[] {
  const seenAt: number[] = []
  const look = (): void => {
    while (seenAt.length < slack.shown.length) seenAt.push(Date.now())
  }
  setInterval(look, 50).unref()
  return () => (look(), seenAt)
}

interface Seen {
  readonly shown: Shown
  readonly atMs: number
}

function seenIn(shown: readonly Shown[], seenAt: readonly number[]): readonly Seen[] {
  return shown.map((one, at) => ({ shown: one, atMs: seenAt[at] ?? 0 }))
}

/**
 * A reply in a conversation of two carries its turn; a whisper goes to somebody who asked once. Requests to ask again are for
 * a person, so they are counted against what we took up and that person got no reply to, oldest first.
 */
function fatesOf(
  asked: readonly Asked[],
  seen: readonly Seen[],
  wasTakenUp: (turn: string) => boolean,
): readonly Fate[] {
  const byPerson = Map.groupBy(seen, ({ shown }) => shown.person ?? '')
  return [...Map.groupBy(asked, ({ person }) => person)].flatMap(([person, turns]) =>
    fatesOfPerson(turns, byPerson.get(person) ?? [], wasTakenUp),
  )
}

function fatesOfPerson(
  turns: readonly Asked[],
  seen: readonly Seen[],
  wasTakenUp: (turn: string) => boolean,
): readonly Fate[] {
  const isOurs = ({ shown }: Seen): boolean => turns.some(({ turn }) => turn === shown.mark)
  const replies = seen.filter(one => isOurs(one) || one.shown.where === 'whisper')
  const requests = seen.filter(one => !replies.includes(one))
  const repliesTo = ({ turn, isDirect }: Asked): number =>
    replies.filter(({ shown }) => (isDirect ? shown.mark === turn : true)).length
  const answered = turns.filter(turn => repliesTo(turn) > 0)
  const unanswered = turns.filter(turn => repliesTo(turn) === 0)
  const heard = [...unanswered.filter(({ turn }) => wasTakenUp(turn)), ...answered]
  const unheard = turns.filter(turn => !heard.includes(turn))
  if (heard.length === 0 && requests.length > 0) throw new Error('Somebody was asked again who had not been heard.')
  return [
    ...heard.map((turn, at) =>
      fateOf(turn, repliesTo(turn), requests.slice(at, at === heard.length - 1 ? undefined : at + 1)),
    ),
    ...unheard.map(turn => fateOf(turn, 0, [])),
  ]
}

function fateOf(turn: Asked, replies: number, requests: readonly Seen[]): Fate {
  const [first] = requests
  if (first && !ASKED_AGAIN.test(first.shown.text) && !/116 123/.test(first.shown.text))
    throw new Error('Something was said to somebody that is neither a reply, nor a request, nor a card.')
  return {
    turn: turn.turn,
    wasDelivered: turn.wasDelivered,
    isInDanger: turn.isInDanger,
    atMs: turn.atMs,
    canLook: turn.isDirect,
    replies,
    asked: requests.length,
    askedAfterMs: first ? first.atMs - turn.atMs : null,
  }
}
