import type { FormField } from '../../model/action.ts'
import type { StatusReply, UnframedReply } from '../../model/reply.ts'
import { rich } from '../../model/rich.ts'
import { plainParagraph } from '../../model/rich-text.ts'
import { inOneLine } from '../in-one-line.ts'

/** What the form of a request asks, by field. The consent is what the person agrees to before anything is filed. */
export const FIELD_WORDS = {
  contact: { label: 'How can we reach you?', hint: 'Phone, e-mail or a message here. A name is not needed.' },
  when: { label: 'When is a good time?', hint: 'Such as: any weekday after 4 pm.' },
  note: {
    label: 'Anything to know? (optional)',
    hint: 'You need not say why. Please leave out health details.',
  },
  consent: {
    label: 'May the therapists read this?',
    hint: 'The therapists of the clinic may read this and contact me.',
  },
} as const

/** Stands beside each empty field of a form that changes a request. */
export const KEEP_HINT = 'Leave this empty to keep what you sent.'

/** What stands above a form and on its button: of the one that asks for a therapist, and of the one that changes a request. */
export const FORM_WORDS = {
  route: { title: 'Talk to a therapist', submit: 'Send' },
  edit: { title: 'Change your request', submit: 'Change' },
} as const

/** Said to who leaves a form before it was sent. */
export const LEFT: StatusReply = {
  kind: 'status',
  body: rich`All right, I have sent nothing. You can ask for a therapist at any time.`,
  offers: ['route'],
}

/** Why a field is asked for: the first of a form, the next, or once more. */
export type WhyAsked = 'first' | 'next' | 'too-long' | 'unclear'

/** Asks for a field in words, shows what was sent before, and says how to keep it, how to leave it out and how to stop. */
export function askFor(field: FormField, why: WhyAsked): UnframedReply {
  const { label, hint, value } = field
  const sent = value === '' ? null : `You sent: ${inOneLine(value)}`
  const above = [BEFORE[why]].filter(part => part !== null)
  const below = [sent, howTo(field, why)].filter(part => part !== null)
  return {
    kind: 'prompt',
    body: [...above.flatMap(plainParagraph), ...rich`**${label}** ${hint}`, ...below.flatMap(plainParagraph)],
  }
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
