import type { Edition } from '../model/edition.ts'
import type { IntentId } from '../model/intent.ts'

/** Tells whether an intent that is only likely to be meant is asked about, not shown. */
export function mustAsk(intent: IntentId, { intents }: Pick<Edition, 'intents'>): boolean {
  return intents.get(intent)?.ask === 'always'
}
