import type { Fate } from './town.ts'

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
  /** Of all platforms, turns that nobody ever settled. */
  readonly leftOpen: number
  /** Longest time from a turn to the request to ask again, in milliseconds; 0 when there was none. */
  readonly askedAfterMsMax: number
}

/** Counts fates. `wasTakenUp` tells which turns the store knows. */
export function countFates(
  fates: readonly Fate[],
  kills: number,
  wasTakenUp: (fate: Fate) => boolean,
): Omit<Figures, 'leftOpen'> {
  const count = (holds: (fate: Fate) => boolean): number => fates.filter(holds).length
  const isLeft = ({ replies, asked }: Fate): boolean => replies + asked === 0
  return {
    turns: fates.length,
    kills,
    answered: count(({ replies }) => replies > 0),
    asked: count(({ asked }) => asked > 0),
    doubles: count(({ replies, asked, isInDanger }) => !isInDanger && (replies > 1 || asked > 1)),
    cardsTwice: count(({ replies, asked, isInDanger }) => isInDanger && replies + asked > 1),
    askedInVain: count(({ replies, asked, canLook, isInDanger }) => !isInDanger && canLook && replies > 0 && asked > 0),
    toldToLook: count(({ replies, asked, canLook }) => !canLook && replies > 0 && asked > 0),
    missing: count(fate => isLeft(fate) && wasTakenUp(fate)),
    missingCards: count(fate => fate.isInDanger && isLeft(fate) && wasTakenUp(fate)),
    lostOnTheWay: count(fate => isLeft(fate) && fate.wasDelivered && !wasTakenUp(fate)),
    undelivered: count(fate => isLeft(fate) && !fate.wasDelivered && !wasTakenUp(fate)),
    askedAfterMsMax: Math.max(0, ...fates.map(({ askedAfterMs }) => askedAfterMs ?? 0)),
  }
}

/** A crash, a start and a look for abandoned turns, together, may take so long, in milliseconds. */
const ASKED_WITHIN_MS = 60_000

/** Says which promises were broken. `mayLose`: the platform was made to lose events. */
export function brokenPromises(figures: Figures, mayLose: boolean): readonly string[] {
  const never = ['doubles', 'askedInVain', 'missing', 'missingCards', 'leftOpen'] as const
  return [
    ...never.filter(name => figures[name] > 0).map(name => `${name}: ${figures[name]}, not 0`),
    ...(mayLose || figures.lostOnTheWay === 0 ? [] : [`lostOnTheWay: ${figures.lostOnTheWay}, not 0`]),
    ...(mayLose || figures.undelivered === 0 ? [] : [`undelivered: ${figures.undelivered}, not 0`]),
    ...(figures.askedAfterMsMax <= ASKED_WITHIN_MS ? [] : [`asked after ${figures.askedAfterMsMax} ms`]),
  ]
}
