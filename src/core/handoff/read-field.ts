import type { FormField } from '../model/action.ts'
import type { Utterance } from '../model/turn.ts'

/** What somebody wrote into a field. */
export type ReadField =
  | { readonly kind: 'given'; readonly text: string }
  | { readonly kind: 'again'; readonly why: 'too-long' | 'unclear' }
  | { readonly kind: 'no' }

const LEAVING = /^\W*(?:stop|cancel|quit|exit|abort|never\s?mind|forget it|no thanks?|no thank you)\W*$/iu
const YES = /^\W*(?:y|yes|yeah|yep|sure|ok|okay|i agree|agreed|i do|yes,? i agree|yes please|they may)\W*$/iu
const NO = /^\W*(?:n|no|nope|nah|i do not|i don['’]?t|no,? they may not)\W*$/iu
const KEEP = /^\W*(?:keep(?: it| that)?(?: as it is)?|unchanged|the same|same|-|–)?\W*$/iu
const NOTHING = /^\W*(?:no|none|nothing|nope|skip|n\/?a|-|–)?\W*$/iu

/** Tells whether somebody wants to leave the form. */
export function isLeaving(utterance: Utterance): boolean {
  return LEAVING.test(utterance)
}

/** Reads what somebody wrote into a field. What is left out reads as an empty text. */
export function readField({ kind, value, required, maxLength }: FormField, utterance: Utterance): ReadField {
  if (kind === 'consent') {
    if (NO.test(utterance)) return { kind: 'no' }
    return YES.test(utterance) ? { kind: 'given', text: 'yes' } : { kind: 'again', why: 'unclear' }
  }
  if (value !== '' && KEEP.test(utterance)) return { kind: 'given', text: value }
  if (!required && NOTHING.test(utterance)) return { kind: 'given', text: '' }
  return utterance.length > maxLength ? { kind: 'again', why: 'too-long' } : { kind: 'given', text: utterance }
}
