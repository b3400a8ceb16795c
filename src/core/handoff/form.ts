import { composeMarks } from '../model/compose-marks.ts'
import type { Action, Form, FormField } from '../model/action.ts'
import { own } from '../model/own.ts'
import type { Utterance } from '../model/turn.ts'
import type { ChangedDetails } from './ask.ts'
import type { HandoffDetails } from '../model/handoff-request.ts'
import { FIELD_WORDS, FORM_WORDS, KEEP_HINT } from '../words/en/handoff-form.ts'

/** Longest that may be filled in, in characters: what Slack's and Discord's fields hold, and a receipt can repeat. */
const FIELD_MAX = { contact: 200, when: 200, note: 1000 } as const

const CONTACT: FormField = {
  name: 'contact',
  ...FIELD_WORDS.contact,
  kind: 'line',
  value: '',
  required: true,
  maxLength: FIELD_MAX.contact,
}

const WHEN: FormField = {
  name: 'when',
  ...FIELD_WORDS.when,
  kind: 'line',
  value: '',
  required: true,
  maxLength: FIELD_MAX.when,
}

const NOTE: FormField = {
  name: 'note',
  ...FIELD_WORDS.note,
  kind: 'paragraph',
  value: '',
  required: false,
  maxLength: FIELD_MAX.note,
}

const AGREES: FormField = {
  name: 'consent',
  ...FIELD_WORDS.consent,
  kind: 'consent',
  value: '',
  required: true,
  maxLength: 10,
}

/** What an edit is about when what was sent stands in its form: then what is left empty was taken out. */
const FILLED = 'filled'

/**
 * The form that an action opens, known before acknowledging: a modal cannot follow a deferral. Null for most actions. `sent`
 * is what the person sent before, and stands in the form that changes it; null where that is not known.
 */
export function formFor(action: Action, sent: HandoffDetails | null = null): Form | null {
  if (action.verb === 'route') return { ...FORM_WORDS.route, action, fields: [CONTACT, WHEN, NOTE, AGREES] }
  if (action.verb !== 'edit') return null
  if (sent !== null) return { ...FORM_WORDS.edit, action: { verb: 'edit', about: FILLED }, fields: filled(sent) }
  const empty = (field: FormField): FormField => ({ ...field, hint: KEEP_HINT, required: false })
  return { ...FORM_WORDS.edit, action: { verb: 'edit', about: '' }, fields: [empty(CONTACT), empty(WHEN), empty(NOTE)] }
}

/** The same form with words that somebody typed behind its command already in its note: nobody types them twice. */
export function withNote(form: Form, words: readonly Utterance[]): Form {
  const value = words.join('\n\n')
  const fill = (field: FormField): FormField =>
    field.name === NOTE.name && field.value === '' ? { ...field, value: cleaned(value, field.maxLength) } : field
  const [first, ...rest] = form.fields
  return value === '' ? form : { ...form, fields: [fill(first), ...rest.map(fill)] }
}

/** A field of one line takes no line breaks; what was said in words may hold some. */
function filled({ contact, when, note }: HandoffDetails): Form['fields'] {
  const inLine = (text: string): string => text.replace(/\s+/g, gap => (/[\r\n]/.test(gap) ? ' ' : gap))
  return [
    { ...CONTACT, value: inLine(contact) },
    { ...WHEN, value: inLine(when) },
    { ...NOTE, value: note },
  ]
}

/** Reads what was filled in, cut to what fits. Null where something that is needed is missing. */
export function readDetails(fields: Readonly<Record<string, string>>): HandoffDetails | null {
  const details = readWords(fields)
  return details.contact !== '' && details.when !== '' && (fields['consent'] ?? '') !== '' ? details : null
}

/** Reads how a request is to change. An empty note is one taken out only where the old one stood in the form. */
export function readChanges({ about }: Action, fields: Readonly<Record<string, string>>): ChangedDetails {
  const details = readWords(fields)
  return { ...details, note: details.note === '' && about !== FILLED ? null : details.note }
}

/** Reads what was filled in, whatever is missing. */
function readWords(fields: Readonly<Record<string, string>>): HandoffDetails {
  const read = (name: keyof HandoffDetails): string => cleaned(own(fields, name) ?? '', FIELD_MAX[name])
  return { contact: read('contact'), when: read('when'), note: read('note') }
}

function cleaned(text: string, max: number): string {
  return composeMarks(text.toWellFormed()).trim().slice(0, max).toWellFormed()
}
