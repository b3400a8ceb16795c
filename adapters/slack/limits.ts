/** Longest text of a section or a context, in characters. Source: Slack Block Kit reference, "text object". */
export const TEXT_MAX = 3000

/** Longest label of a button or an option, in characters. Source: Slack Block Kit reference, "button element". */
export const LABEL_MAX = 75

/** Most options of one select menu. Source: Slack Block Kit reference, "select menu element". */
export const OPTIONS_MAX = 100

/**
 * Longest list of blocks we send, in characters of its JSON. Slack refuses a message at about 13,200 characters over all
 * its blocks, does not say how it counts, and refused one of 11,341 characters of bare text, since the blocks around a text
 * count too. Source: slackapi/bolt-js issues 2509 and 2867; the JSON is the strictest way to count.
 */
export const BLOCKS_WEIGHT_MAX = 12_000

/** How many characters a text takes up in the JSON of a message. */
export function weightOf(text: string): number {
  return JSON.stringify(text).length - 2
}
