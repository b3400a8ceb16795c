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
  deliveredAtMs: number
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
      deliveredAtMs: Date.now(),
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
    turn.deliveredAtMs = Date.now()
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

/** A reply in a conversation of two carries its turn, and so does a request to ask again; a whisper goes to somebody who asked once. */
function fatesOf(
  asked: readonly Asked[],
  seen: readonly Seen[],
  wasTakenUp: (turn: string) => boolean,
): readonly Fate[] {
  const byPerson = Map.groupBy(seen, ({ shown }) => shown.person ?? '')
  return asked.map(turn => {
    const own = byPerson.get(turn.person) ?? []
    const marked = (mark: string): readonly Seen[] => own.filter(({ shown }) => shown.mark === mark)
    const replies = turn.isDirect ? marked(turn.turn) : own.filter(({ shown }) => shown.where === 'whisper')
    const requests = marked(`${turn.turn}-again`)
    if (requests.length > 0 && replies.length === 0 && !wasTakenUp(turn.turn))
      throw new Error('Somebody was asked again who had not been heard.')
    return fateOf(turn, replies.length, requests)
  })
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
    deliveredAtMs: turn.deliveredAtMs,
    canLook: turn.isDirect,
    replies,
    asked: requests.length,
    askedAfterMs: first ? first.atMs - turn.atMs : null,
  }
}
