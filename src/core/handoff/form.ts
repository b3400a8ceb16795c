import type { Action, Form, FormField } from '../action.ts'
import type { HandoffDetails } from './request.ts'

/** Longest that may be filled in, in characters: what Slack's and Discord's fields hold, and a receipt can repeat. */
const FIELD_MAX = { contact: 200, when: 200, note: 1000 } as const

/** What the person agrees to, before anything is filed. */
const CONSENT = 'The therapists of the clinic may read this and contact me.'

const CONTACT: FormField = {
  name: 'contact',
  label: 'How can we reach you?',
  hint: 'Phone, e-mail or a message here. A name is not needed.',
  kind: 'line',
  required: true,
  maxLength: FIELD_MAX.contact,
}

const WHEN: FormField = {
  name: 'when',
  label: 'When is a good time?',
  hint: 'Such as: any weekday after 4 pm.',
  kind: 'line',
  required: true,
  maxLength: FIELD_MAX.when,
}

const NOTE: FormField = {
  name: 'note',
  label: 'Anything to know? (optional)',
  hint: 'You need not say why. Please leave out health details.',
  kind: 'paragraph',
  required: false,
  maxLength: FIELD_MAX.note,
}

const AGREES: FormField = {
  name: 'consent',
  label: 'May the therapists read this?',
  hint: CONSENT,
  kind: 'consent',
  required: true,
  maxLength: 10,
}

const KEEP = 'Leave this empty to keep what you sent.'

/** The form that an action opens, known before acknowledging: a modal cannot follow a deferral. Null for most actions. */
export function formFor(action: Action): Form | null {
  if (action.verb === 'route')
    return { action, title: 'Talk to a therapist', submit: 'Send', fields: [CONTACT, WHEN, NOTE, AGREES] }
  if (action.verb !== 'edit') return null
  const fields = [CONTACT, WHEN, NOTE].map(field => ({ ...field, hint: KEEP, required: false }))
  const [contact = CONTACT, ...others] = fields
  return { action, title: 'Change your request', submit: 'Change', fields: [contact, ...others] }
}

/** Reads what was filled in, cut to what fits. Null where something that is needed is missing. */
export function readDetails(fields: Readonly<Record<string, string>>): HandoffDetails | null {
  const details = readWords(fields)
  return details.contact !== '' && details.when !== '' && (fields['consent'] ?? '') !== '' ? details : null
}

/** Reads what was filled in, whatever is missing. */
export function readWords(fields: Readonly<Record<string, string>>): HandoffDetails {
  const read = (name: keyof HandoffDetails): string => cleaned(fields[name] ?? '', FIELD_MAX[name])
  return { contact: read('contact'), when: read('when'), note: read('note') }
}

function cleaned(text: string, max: number): string {
  return text.toWellFormed().normalize('NFC').trim().slice(0, max).toWellFormed()
}
