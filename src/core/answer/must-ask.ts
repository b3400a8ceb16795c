import type { Edition } from '../model/edition.ts'
import type { IntentId } from '../model/intent.ts'

/**
 * Topics that are asked about before their answer is shown, whatever their files say: about somebody's state, their pills and
 * who hears of them nobody reads on lightly, and a way to a person is not to be given to somebody who meant another thing.
 */
const ASKED_ABOUT: ReadonlySet<string> = new Set([
  'medication',
  'diagnosis-or-advice',
  'feeling-bad',
  'help-for-someone-else',
  'confidentiality',
  'privacy-of-this-bot',
  'talk-to-a-therapist',
])

/** Tells whether an intent that is only likely to be meant is asked about, not shown. Staff may add to these, not take away. */
export function mustAsk(intent: IntentId, { intents }: Pick<Edition, 'intents'>): boolean {
  return ASKED_ABOUT.has(intent) || intents.get(intent)?.ask === 'always'
}
