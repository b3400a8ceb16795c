import type { Some } from './some.ts'

/** What a button, a choice or a form can ask of us. `show` and `share` may name several intents; `card` names a danger. */
export const VERBS = [
  'show',
  'none',
  'route',
  'helpful',
  'unhelpful',
  'share',
  'privacy',
  'forget',
  'about',
  'card',
  'edit',
  'cancel',
  'reopen',
  'claim',
  'see',
  'backup',
  'unreached',
  'done',
  'settle',
] as const

/** One of the verbs. */
export type Verb = (typeof VERBS)[number]

/** What only staff may do, on the card of a request. */
export const STAFF_VERBS = ['claim', 'see', 'backup', 'unreached', 'done'] as const satisfies readonly Verb[]

/** One of these. */
export type StaffVerb = (typeof STAFF_VERBS)[number]

/** Tells whether a verb is one of the staff's. */
export function isStaffVerb(verb: Verb): verb is StaffVerb {
  return STAFF_VERBS.some(known => known === verb)
}

/** Tells whether only staff see what does this: on the card of a request, or of a question without an answer. */
export function isSeenByStaff(verb: Verb): boolean {
  return isStaffVerb(verb) || verb === 'settle'
}

/** One press: a verb and what it is about, such as the id of an intent. At most 100 characters encoded. */
export interface Action {
  readonly verb: Verb
  readonly about: string
}

/** Longest encoded action, in characters. Source: Discord API reference, `custom_id`. */
export const ACTION_MAX = 100

/** Writes an action in the form a platform carries for us, such as `show:fees-and-insurance`. */
export function encodeAction(action: Action): string {
  return `${action.verb}:${action.about}`.slice(0, ACTION_MAX)
}

/** Reads an encoded action. Null when we did not write it. */
export function decodeAction(encoded: string): Action | null {
  const at = encoded.indexOf(':')
  const verb = VERBS.find(known => known === encoded.slice(0, at))
  return verb && encoded.length <= ACTION_MAX ? { verb, about: encoded.slice(at + 1) } : null
}

/** A private form that an action opens: a modal on Slack and Discord, questions one by one in the terminal. */
export interface Form {
  readonly action: Action
  /** At most 24 characters, the shortest any platform allows. */
  readonly title: string
  readonly submit: string
  readonly fields: Some<FormField>
}

/** One field of a form. */
export interface FormField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly kind: 'line' | 'paragraph' | 'consent' | 'choice'
  /** What there is to choose from, 25 at most; of a choice only. */
  readonly options?: readonly FieldOption[]
  /** What stands in it when it opens, of a choice by its value; empty where nothing does. */
  readonly value: string
  readonly required: boolean
  /** In characters. */
  readonly maxLength: number
}

/** One of the things to choose from in a field. */
export interface FieldOption {
  readonly value: string
  readonly label: string
}
