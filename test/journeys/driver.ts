import type { Edition } from '../../src/core/model/edition.ts'
import type { Intent } from '../../src/core/model/intent.ts'
import type { TurnHandler } from '../../src/core/model/turn.ts'

/** Somebody who uses one platform: says, presses, and sees what comes. Every call resolves with what they see then. */
export interface Driver {
  /** Writes to us alone. */
  say(text: string): Promise<Heard>
  /** Asks where others read along, by a mention or the like. */
  askInChannel(text: string): Promise<Heard>
  /** Presses what has a label in what was seen last; where there are no buttons, does what stands in for it. */
  press(label: string): Promise<Heard>
  stop(): Promise<void>
}

/** What came of something that was said or pressed. */
export interface Heard {
  /** Everything the person sees, labels included, as plain text. */
  readonly text: string
  /** What everybody else in the channel sees; empty when nothing. */
  readonly others: string
}

/** How a platform is driven. */
export interface Platformed {
  /** How it is reached, such as `Slack over a socket`. */
  readonly name: string
  start(handle: TurnHandler): Promise<Driver>
}

/** An intent, where a story knows that it is there. */
export function intentOf(id: string, edition: Edition): Intent {
  const intent = [...edition.intents.values()].find(one => one.id === id)
  if (!intent) throw new Error(`There is no intent ${id}.`)
  return intent
}

/** The beginning of an approved answer, as plain text: long enough to be no other. */
export function firstWordsOf({ answer }: Intent): string {
  const [block] = answer
  const runs = block?.kind === 'list' ? (block.items[0]?.runs ?? []) : (block?.runs ?? [])
  const end = runs.findIndex(run => 'fact' in run || run.link !== null)
  const first = runs.slice(0, end < 0 ? runs.length : end).map(run => ('text' in run ? run.text : ''))
  return flat(first.join('')).slice(0, 60).trim()
}

/** Text as it is compared: line breaks make no difference. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
