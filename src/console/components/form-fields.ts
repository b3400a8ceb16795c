import { html } from 'hono/html'
import type { Html } from '../web/html.ts'
import type { FormValues } from '../web/request-context.ts'
import { fieldMarks } from './findings.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** One field of a form: what shows it is what reads it. `C` is what it is shown with besides, such as all there is to pick from. */
export interface PageField<V, C = unknown> {
  readonly label: string
  show(name: string, value: V, context: C): Html
  /** What was typed or chosen there, where it said something before. */
  read(name: string, form: FormValues, before: V, context: C): V
}

/** A field for each member of what a form writes: one that is forgotten does not compile. */
export type PageFields<F, C = unknown> = { readonly [Name in keyof F]-?: PageField<F[Name], C> }

/** Shows the fields of a form by their names. */
export function fieldsShown<F, C>(fields: PageFields<F, C>, values: F, context: C): (name: keyof F & string) => Html {
  return name => fields[name].show(name, values[name], context)
}

/** Reads what was sent. What the page did not show stays as it was before. */
export function readFields<F extends object, C>(
  fields: PageFields<F, C>,
  { form, context }: { readonly form: FormValues; readonly context: C },
  before: F,
): F {
  const sent = new Set(form.entries.map(([name]) => name))
  const read = <Name extends keyof F & string>(name: Name): F[Name] =>
    sent.has(name) ? fields[name].read(name, form, before[name], context) : before[name]
  const names = Object.keys(fields) as (keyof F & string)[]
  return { ...before, ...Object.fromEntries(names.map(name => [name, read(name)])) }
}

/** What stands at a field, and how it looks. */
interface FieldLooks {
  readonly label: string
  readonly hint?: string | Html
  /** More of its attributes. */
  readonly more?: Html
}

/** Words in one line. */
export function line({ label, hint, more }: FieldLooks): PageField<string> {
  return {
    label,
    show: (name, value) =>
      html`<label>${label} <input name="${name}" value="${value}" ${more ?? ''} ${marks(name, hint)} /></label
        >${hintOf(name, hint)}`,
    read: (name, form) => oneLine(form.text(name)),
  }
}

/** Words in several lines. */
export function words({ label, hint, more }: FieldLooks): PageField<string> {
  return {
    label,
    show: (name, value) =>
      html`<label>${label} <textarea name="${name}" ${more ?? ''} ${marks(name, hint)}>${value}</textarea></label
        >${hintOf(name, hint)}`,
    read: (name, form) => form.text(name).trim(),
  }
}

/** A list, one a line. */
export function lines(looks: FieldLooks): PageField<readonly string[]> {
  const whole = words(looks)
  return {
    label: looks.label,
    show: (name, value, context) => whole.show(name, value.join('\n'), context),
    read: (name, form) => linesIn(form.text(name)),
  }
}

/** Something that is so always, or is not. */
export function always({ label, said }: { readonly label: string; readonly said: string }): PageField<string> {
  return {
    label,
    show: (name, value) =>
      html`${shownMark(name)}<label class="tick"
          ><input
            type="checkbox"
            name="${name}"
            value="always"
            ${value === 'always' ? html`checked` : ''}
            ${marks(name)}
          />
          <span>${said}</span></label
        >`,
    read: (name, form) => (form.all(name).includes('always') ? 'always' : ''),
  }
}

/** What can be picked, each with what it says. */
export type Options = readonly (readonly [value: string, said: string])[]

/** One of a list. What is none of it any more stays, so that the check can say so. */
export function pick({ label, hint, from }: FieldLooks & { readonly from: () => Options }): PageField<string> {
  return {
    label,
    show: (name, value) =>
      html`<label
          >${label}
          <select name="${name}" ${marks(name, hint)}>
            ${options(from(), value)}
          </select></label
        >${hintOf(name, hint)}`,
    read: (name, form) => oneLine(form.text(name)),
  }
}

/** The options of a list to pick from; a value that is none of them stands below. */
export function options(all: Options, value: string): Html {
  const known = all.some(([one]) => one === value) ? all : [...all, [value, value] as const]
  return html`${known.map(([one, said]) => html`<option value="${one}" ${one === value ? html`selected` : ''}>${said}</option>`)}`
}

/** A day. */
export function day(looks: FieldLooks): PageField<string> {
  return line({ ...looks, more: html`type="date"` })
}

/** What is only shown, if at all, and comes about otherwise: what is sent for it counts for nothing. */
export function notTyped(label: string): PageField<string> {
  return { label, show: () => html``, read: (_name, _form, before) => before }
}

/** Says that a field was there where nothing is sent of one that is empty. */
export function shownMark(name: string): Html {
  return html`<input type="hidden" name="${name}" value="" />`
}

/** What was chosen, each once. */
export function chosen(name: string, form: FormValues): readonly string[] {
  return [...new Set(filled(form.all(name)))]
}

/** The lines of a text that say something. */
export function linesIn(text: string): readonly string[] {
  return filled(text.split('\n'))
}

function filled(all: readonly string[]): readonly string[] {
  return all.map(one => one.trim()).filter(one => one !== '')
}

function marks(name: string, hint?: string | Html): Html {
  return fieldMarks(name, hint === undefined ? null : `${name}-hint`)
}

function hintOf(name: string, hint?: string | Html): Html {
  return hint === undefined ? html`` : html`<p class="hint" id="${name}-hint">${hint}</p>`
}
