import { encodeAction, type Form, type FormField } from '../../src/core/model/action.ts'
import { cutAt } from '../shared/cut.ts'
import { LIMITS } from './limits.ts'
import { LABEL, MENU, TEXT_FIELD } from './message.ts'
import { AGREE, CONSENT } from '../../src/core/words/en/discord.ts'

/** A form as Discord shows it: a window of one to five labelled fields. */
export interface DiscordForm {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly LabelledField[]
}

/** A field with what is said above and below it. */
export interface LabelledField {
  readonly type: typeof LABEL
  readonly label: string
  readonly description?: string
  readonly component: TextField | ConsentField | ChoiceField
}

/** Something to type. */
export interface TextField {
  readonly type: typeof TEXT_FIELD
  readonly custom_id: string
  readonly style: 1 | 2
  readonly required: boolean
  readonly max_length: number
  /** What stands in it when it opens. */
  readonly value?: string
}

/** A consent: a menu with one choice, which cannot be given by accident. */
export interface ConsentField {
  readonly type: typeof MENU
  readonly custom_id: string
  readonly required: boolean
  readonly placeholder: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

/** A menu of several choices, one of which may stand in it. */
export interface ChoiceField {
  readonly type: typeof MENU
  readonly custom_id: string
  readonly required: boolean
  readonly options: readonly { readonly label: string; readonly value: string; readonly default: boolean }[]
}

/** What a consent reads as when it is given. */
const GIVEN = 'yes'

/** Writes a form as a Discord modal. */
export function renderForm({ action, title, fields }: Form): DiscordForm {
  return {
    custom_id: encodeAction(action),
    title: cutAt(title, LIMITS.modalTitle),
    components: fields.slice(0, LIMITS.modalFields).map(renderField),
  }
}

function renderField(field: FormField): LabelledField {
  return {
    type: LABEL,
    label: cutAt(field.label, LIMITS.fieldLabel),
    ...(field.hint !== '' && { description: cutAt(field.hint, LIMITS.fieldHint) }),
    component: componentOf(field),
  }
}

function componentOf(field: FormField): LabelledField['component'] {
  if (field.kind === 'choice') return choiceField(field)
  return field.kind === 'consent' ? consentField(field) : textField(field)
}

function choiceField({ name, required, value: standing, options = [] }: FormField): ChoiceField {
  const shown = options.slice(0, LIMITS.selectOptions).map(({ value, label }) => ({
    label: cutAt(label, LIMITS.selectLabel),
    value,
    default: value === standing,
  }))
  return { type: MENU, custom_id: name, required, options: shown }
}

function textField({ name, kind, value, required, maxLength }: FormField): TextField {
  const max_length = Math.min(maxLength, LIMITS.fieldText)
  const field = { type: TEXT_FIELD, custom_id: name, style: kind === 'line' ? 1 : 2, required, max_length } as const
  return value === '' ? field : { ...field, value: cutAt(value, max_length) }
}

function consentField({ name, required }: FormField): ConsentField {
  const options = [{ label: AGREE, value: GIVEN }]
  return { type: MENU, custom_id: name, required, placeholder: CONSENT, options }
}
