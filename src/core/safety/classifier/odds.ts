/** A passage, or a sentence or two, and how far it lies on the side of danger. */
export interface WeighedPassage {
  readonly words: number
  readonly margin: number
  readonly features: readonly string[]
}

/** The logarithm of the odds that somebody is in danger, and what it was seen by. */
export interface Odds {
  readonly odds: number
  readonly features: readonly string[]
}

/** The odds of a message: by its loudest passage, or by its loudest sentence or two. */
export function oddsOfMessage(
  passages: readonly WeighedPassage[],
  near: readonly WeighedPassage[],
  words: number,
): Odds {
  return louder(oddsOfWhole(passages, words), oddsOfPart(near))
}

/**
 * The odds of a letter: nearly every one has a sentence that sounds like danger, so what it sounds like as a whole counts beside its loudest
 * passage, and how far its sentences lie apart: danger is said in a few of them, where a hard life is told in all. What stands in one sentence
 * alone must be much surer than in a message. Fitted on letters that were left out of learning.
 */
export function oddsOfLetter(
  passages: readonly WeighedPassage[],
  near: readonly WeighedPassage[],
  whole: number,
): Odds {
  const apart = spreadOf(near.map(({ margin }) => margin))
  const together = passages
    .map(({ margin, features }) => ({
      odds: LOUD_OF_LETTER * margin + WHOLE_OF_LETTER * whole + APART_IN_LETTER * apart + BASE_OF_LETTER,
      features,
    }))
    .reduce(louder, SILENT)
  const { odds, features } = oddsOfPart(near)
  return louder(together, { odds: odds - ALONE_IN_LETTER, features })
}

/**
 * By the loudest passage. Of more words some passage sounds like danger sooner, so the odds sink with the logarithm of their number:
 * length alone neither raises the card nor lowers it. Fitted on messages that were left out of learning, as is the next.
 */
function oddsOfWhole(passages: readonly WeighedPassage[], words: number): Odds {
  const away = LENGTH * beyond(words, SHORT)
  return passages
    .map(({ margin, features }) => ({ odds: STEEP * margin - away + BASE, features }))
    .reduce(louder, SILENT)
}

/**
 * By the loudest sentence, or two: what is said there stays said, however much that is harmless stands around it. Only sentences that
 * may tell of danger themselves count as chances for it to be found by mistake.
 */
function oddsOfPart(near: readonly WeighedPassage[]): Odds {
  const open = near.reduce((sum, { words, margin }) => sum + words / (1 + Math.exp(-SHARP * (margin - HARMLESS))), 0)
  const away = CROWD * beyond(open, CROWDED)
  return near
    .map(({ words, margin, features }) => ({
      odds: STEEP * margin - LENGTH_NEAR * beyond(words, SHORT) - away + BASE,
      features,
    }))
    .reduce(louder, SILENT)
}

/** The standard deviation. */
function spreadOf(margins: readonly number[]): number {
  const count = Math.max(1, margins.length)
  const mean = margins.reduce((sum, margin) => sum + margin, 0) / count
  return Math.sqrt(margins.reduce((sum, margin) => sum + (margin - mean) ** 2, 0) / count)
}

function louder(one: Odds, other: Odds): Odds {
  return other.odds > one.odds ? other : one
}

/** How many times more words than so many, as a logarithm. */
function beyond(words: number, few: number): number {
  return Math.log(Math.max(words, few) / few)
}

const SILENT: Odds = { odds: -Infinity, features: [] }

/** Up to so many words, a message is as long as most that it learns from. */
const SHORT = 16
const [STEEP, BASE] = [2.2, 0.5]
const [LENGTH, LENGTH_NEAR] = [0.75, 1.32]
/** A sentence of this margin half counts as one that may tell of danger; from so many words of such on they are a crowd. */
const [HARMLESS, SHARP, CROWDED, CROWD] = [-0.3, 4, 30, 0.9]
const [LOUD_OF_LETTER, WHOLE_OF_LETTER, APART_IN_LETTER, BASE_OF_LETTER] = [1.44, 5.56, 4.01, -1.02]
const ALONE_IN_LETTER = 1.2
