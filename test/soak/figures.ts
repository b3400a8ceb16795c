import { wasTroubled, type Trouble } from './monkey/monkey.ts'
import type { Fate } from './simulation.ts'

/** What a soak came to. */
export interface Figures {
  readonly turns: number
  readonly kills: number
  readonly answered: number
  /** Asked to ask again, or sent the card anew, after a kill. */
  readonly asked: number
  /** With more replies than one. Cards may be shown twice, and are not counted here. */
  readonly doubles: number
  readonly cardsTwice: number
  /** Answered where we can look, and asked to ask again all the same. */
  readonly askedInVain: number
  /** Answered where we cannot look, and told that the answer may be there. */
  readonly toldToLook: number
  /** Taken up by us, and neither answered nor asked again. */
  readonly missing: number
  /** In danger, taken up, and without a card. */
  readonly missingCards: number
  /** Delivered, but to a process that was killed, or a connection that was cut, before it was taken up. */
  readonly lostOnTheWay: number
  /** The platform found nobody to deliver it to. */
  readonly undelivered: number
  /** Answered twice while the database could not be written: nobody can know better. */
  readonly doublesExcused: number
  /** Lost with a process that was killed, in such a time. */
  readonly lostExcused: number
  /** Deliveries that waited too long for us, and were made once more: a busy machine's, where processes start all the time. */
  readonly acknowledgedLate: number
  /** Of all platforms, turns that nobody ever settled. */
  readonly leftOpen: number
  /** Longest time from a turn to the request to ask again, in milliseconds; 0 when there was none. */
  readonly askedAfterMsMax: number
}

/** What happened around the turns. */
export interface Around {
  readonly kills: number
  readonly troubles: readonly Trouble[]
  readonly acknowledgedLate: number
  /** Tells which turns the store knows. */
  wasTakenUp(fate: Fate): boolean
}

/** Counts fates. */
export function countFates(fates: readonly Fate[], around: Around): Omit<Figures, 'leftOpen'> {
  const { kills, acknowledgedLate, wasTakenUp } = around
  const count = (holds: (fate: Fate) => boolean): number => fates.filter(holds).length
  const mayExcuse = (fate: Fate): boolean => isExcused(fate, around)
  const isLost = (fate: Fate): boolean => isLostOnTheWay(fate, around)
  return {
    turns: fates.length,
    kills,
    answered: count(({ replies }) => replies > 0),
    asked: count(({ asked }) => asked > 0),
    doubles: count(fate => isDouble(fate) && !mayExcuse(fate)),
    cardsTwice: count(({ replies, asked, isInDanger }) => isInDanger && replies + asked > 1),
    askedInVain: count(isAskedInVain),
    toldToLook: count(({ replies, asked, canLook }) => !canLook && replies > 0 && asked > 0),
    missing: count(fate => isLeft(fate) && wasTakenUp(fate)),
    missingCards: count(fate => fate.isInDanger && isLeft(fate) && wasTakenUp(fate)),
    lostOnTheWay: count(fate => isLost(fate) && !mayExcuse(fate)),
    undelivered: count(fate => isLeft(fate) && !fate.wasDelivered && !wasTakenUp(fate)),
    acknowledgedLate,
    doublesExcused: count(fate => isDouble(fate) && mayExcuse(fate)),
    lostExcused: count(fate => isLost(fate) && mayExcuse(fate)),
    askedAfterMsMax: Math.max(0, ...fates.map(({ askedAfterMs }) => askedAfterMs ?? 0)),
  }
}

/** Tells whether what became of a turn is no excuse of anybody's, and breaks a promise. */
export function isBroken(fate: Fate, around: Around): boolean {
  if (isDouble(fate) && !isExcused(fate, around)) return true
  if ((fate.askedAfterMs ?? 0) > ASKED_WITHIN_MS) return true
  return isAskedInVain(fate) || (isLeft(fate) && around.wasTakenUp(fate))
}

/** Tells whether a turn reached us, and was never taken up. */
export function isLostOnTheWay(fate: Fate, { wasTakenUp }: Pick<Around, 'wasTakenUp'>): boolean {
  return isLeft(fate) && fate.wasDelivered && !wasTakenUp(fate)
}

function isDouble({ replies, asked, isInDanger }: Fate): boolean {
  return !isInDanger && (replies > 1 || asked > 1)
}

function isAskedInVain({ replies, asked, canLook, isInDanger }: Fate): boolean {
  return !isInDanger && canLook && replies > 0 && asked > 0
}

function isLeft({ replies, asked }: Fate): boolean {
  return replies + asked === 0
}

/** How long after it was delivered a turn may be claimed, in milliseconds. */
const CLAIMED_WITHIN_MS = 1000

/** Without a database, nobody can know whether a turn is answered already, and nobody can take it up from the dead. */
function isExcused({ atMs, deliveredAtMs }: Fate, { troubles }: Around): boolean {
  const unwritable = troubles.filter(({ name }) => name !== 'clock moved')
  return wasTroubled(unwritable, atMs, deliveredAtMs + CLAIMED_WITHIN_MS)
}

/** Most turns that may be excused, as a share of all. */
const EXCUSED_MAX = 0.02

/** A crash, a start and a look for abandoned turns, together, may take so long, in milliseconds. */
const ASKED_WITHIN_MS = 60_000

/** Says which promises were broken. `mayLose`: the platform was made to lose events. */
export function brokenPromises(figures: Figures, mayLose: boolean): readonly string[] {
  const excused = excusedIn(figures, mayLose)
  const never = ['doubles', 'askedInVain', 'missing', 'missingCards', 'leftOpen'] as const
  return [
    ...never.filter(name => figures[name] > 0).map(name => `${name}: ${figures[name]}, not 0`),
    ...(mayLose || figures.lostOnTheWay === 0 ? [] : [`lostOnTheWay: ${figures.lostOnTheWay}, not 0`]),
    ...(excused <= EXCUSED_MAX * figures.turns ? [] : [`excused: ${excused} of ${figures.turns}`]),
    // Slack's stand-in gives up after 8 s, in place of five minutes: too soon when both processes were killed.
    ...(mayLose || figures.kills > 0 || figures.undelivered === 0
      ? []
      : [`undelivered: ${figures.undelivered}, not 0`]),
    ...(figures.askedAfterMsMax <= ASKED_WITHIN_MS ? [] : [`asked after ${figures.askedAfterMsMax} ms`]),
  ]
}

/** What counts in the end. */
export interface Verdict {
  /** Taken from the platform, and never taken up. */
  readonly lost: number
  /** Answered twice, or asked again for nothing. */
  readonly doubled: number
  /** Taken up, and never answered: danger without a card among them. */
  readonly silent: number
  readonly excused: number
}

/** Sums up. `mayLose`: the platform was made to lose events, which are not ours then. */
export function sumUp(figures: Figures, mayLose: boolean): Verdict {
  const { lostOnTheWay, doubles, askedInVain, missing } = figures
  const [lost, excused] = [mayLose ? 0 : lostOnTheWay, excusedIn(figures, mayLose)]
  return { lost, doubled: doubles + askedInVain, silent: missing, excused }
}

/** What the platform lost is not ours, and needs no excuse. */
function excusedIn({ doublesExcused, lostExcused }: Figures, mayLose: boolean): number {
  return doublesExcused + (mayLose ? 0 : lostExcused)
}
