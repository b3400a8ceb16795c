import type { FormField } from '../model/action.ts'
import type { StatusReply, UnframedReply } from '../model/reply.ts'
import type { Utterance } from '../model/turn.ts'
import { quote } from './quote.ts'

/** Why a field is asked for: the first of a form, the next, or once more. */
export type WhyAsked = 'first' | 'next' | 'too-long' | 'unclear'

/** What somebody wrote into a field. */
export type ReadField =
  | { readonly kind: 'given'; readonly text: string }
  | { readonly kind: 'again'; readonly why: 'too-long' | 'unclear' }
  | { readonly kind: 'no' }

/** Said to who leaves a form before it was sent. */
export const LEFT: StatusReply = {
  kind: 'status',
  body: 'All right, I have sent nothing. You can ask for a therapist at any time.',
  offers: ['route'],
}

const LEAVING = /^\W*(?:stop|cancel|quit|exit|abort|never\s?mind|forget it|no thanks?|no thank you)\W*$/iu
const YES = /^\W*(?:y|yes|yeah|yep|sure|ok|okay|i agree|agreed|i do|yes,? i agree|yes please|they may)\W*$/iu
const NO = /^\W*(?:n|no|nope|nah|i do not|i don['’]?t|no,? they may not)\W*$/iu
const KEEP = /^\W*(?:keep(?: it| that)?(?: as it is)?|unchanged|the same|same|-|–)?\W*$/iu
const NOTHING = /^\W*(?:no|none|nothing|nope|skip|n\/?a|-|–)?\W*$/iu

/** Tells whether somebody wants to leave the form. */
export function isLeaving(utterance: Utterance): boolean {
  return LEAVING.test(utterance)
}

/** Asks for a field in words, shows what was sent before, and says how to keep it, how to leave it out and how to stop. */
export function askFor(field: FormField, why: WhyAsked): UnframedReply {
  const { label, hint, value } = field
  const sent = value === '' ? null : `You sent: ${quote(value)}`
  const parts = [BEFORE[why], `**${label}** ${hint}`, sent, howTo(field, why)]
  return { kind: 'prompt', body: parts.filter(part => part !== null).join('\n\n') }
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

const BEFORE: Readonly<Record<WhyAsked, string | null>> = {
  first:
    'I pass your request on to the clinic’s therapists. I need a few things for that, and send nothing before the end.',
  next: null,
  'too-long': 'That is more than I can pass on. Could you say it in fewer words?',
  unclear: 'I did not understand that.',
}

function howTo({ kind, value, required }: FormField, why: WhyAsked): string | null {
  if (kind === 'consent') return 'Please answer yes or no.'
  if (value !== '') {
    const leave = required ? '' : ', or “nothing” to take it out'
    return `Type “keep” to leave it as it is${leave}.${why === 'first' ? ' Type “stop” to stop.' : ''}`
  }
  if (!required) return 'Type “-” to leave it out.'
  return why === 'first' ? 'Type “stop” to stop.' : null
}
