import { own } from './own.ts'

/** What a topic owes whoever asks about it, beside its answer. Fields of its file. */
export interface Duties {
  /** Never shown where it is only likely to be meant, but asked first. */
  readonly ask?: 'always'
  /** A help line stands quietly under its answer. */
  readonly helpline?: 'always'
}

/**
 * The least that some topics owe, whatever their files say: about somebody's state, their pills and who hears of them nobody reads on
 * lightly, and a way to a person is not to be given to somebody who meant another thing. Staff may add to it, not take away.
 */
const FLOOR: Readonly<Record<string, Duties>> = {
  'talk-to-a-therapist': { ask: 'always' },
  'diagnosis-or-advice': { ask: 'always' },
  medication: { ask: 'always' },
  'feeling-bad': { ask: 'always', helpline: 'always' },
  'help-for-someone-else': { ask: 'always', helpline: 'always' },
  confidentiality: { ask: 'always' },
  'privacy-of-this-bot': { ask: 'always' },
}

/** The least that a topic owes. */
export function leastDuties(id: string): Duties {
  return own(FLOOR, id) ?? {}
}

/** Topics that a content must have under these names: the way to a therapist, the bot and its limits. They may be reworded. */
export const LASTING: ReadonlySet<string> = new Set([
  'talk-to-a-therapist',
  'about-this-bot',
  'privacy-of-this-bot',
  'diagnosis-or-advice',
  'medication',
  'feeling-bad',
  'help-for-someone-else',
])
