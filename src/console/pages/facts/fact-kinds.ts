import { html } from 'hono/html'
import { readDayForm, SPANS, writeDayForm, type DayForm } from '../../../content/editing/day-form.ts'
import type { FactField } from '../../../content/editing/edit-clinic.ts'
import { groupFieldOf } from '../../../content/files/fact-groups.ts'
import { own } from '../../../core/model/own.ts'
import { WEEKDAYS } from '../../../core/model/working-hours.ts'
import type { Html } from '../../web/html.ts'
import type { FormValues } from '../../web/request-context.ts'
import { countryOptions, zoneOptions } from '../../components/places.ts'

/** What a fact's field is shown with. */
export interface FactShown {
  readonly field: FactField
  /** Its name, for people. */
  readonly label: string
  /** What describes it; empty where nothing does. */
  readonly described: Html | ''
}

/** One way in which a fact is a field: what is shown is what is read, so neither can be without the other. */
interface FactKind {
  /** What begins the name of the field that says the fact was shown. */
  readonly mark: string
  /** Tells whether all that a fact says has room in such a field. */
  fits(field: FactField): boolean
  show(shown: FactShown): Html
  /** What was chosen or typed, for a fact that said something before. */
  read(name: string, before: string, form: FormValues): string
}

/** A value longer than this gets a field of several lines, in characters. */
const LINE_MAX = 60

const TEXT: FactKind = {
  mark: 'fact:',
  fits: () => true,
  show({ field: { name, value, isList }, label, described }) {
    const box =
      isList || value.length > LINE_MAX
        ? html`<textarea name="fact:${name}" ${described}>${value}</textarea>`
        : html`<input name="fact:${name}" ${described} value="${value}" />`
    return html`<label id="fact-${name}">${label} ${box}</label>`
  },
  read: (name, _, form) => form.text(`fact:${name}`),
}

/** Facts that are picked from a list, by their names. */
const PICKED: Readonly<Record<string, (value: string) => Html>> = { country: countryOptions, timeZone: zoneOptions }

/** Tells whether a fact is picked from a list: how to write it need not be said. */
export function isPicked(name: string): boolean {
  return Object.hasOwn(PICKED, name)
}

const PICK: FactKind = {
  mark: 'pick:',
  fits: ({ name }) => isPicked(name),
  show({ field: { name, value }, label, described }) {
    return html`<label id="fact-${name}"
      >${label}
      <select name="pick:${name}" ${described}>
        ${own(PICKED, name)?.(value)}
      </select></label
    >`
  },
  read: (name, _, form) => form.text(`pick:${name}`),
}

/** Facts that are so or not, each with what it means. */
const SWITCHES: Readonly<Record<string, string>> = {
  example: 'This is still the example: nobody outside is answered by it',
  keepQuestions: 'Keep the last questions, without names and numbers, for 30 days; people are told',
}

const SWITCH: FactKind = {
  mark: 'switch:',
  fits: ({ name, value }) => Object.hasOwn(SWITCHES, name) && ['true', 'false', ''].includes(value),
  show({ field: { name, value }, described }) {
    return html`<input type="hidden" name="switch:${name}" value="shown" /><label class="tick" id="fact-${name}"
        ><input type="checkbox" name="on:${name}" value="yes" ${value === 'true' ? html`checked` : ''} ${described} />
        <span>${own(SWITCHES, name) ?? name}</span></label
      >`
  },
  read(name, before, form) {
    if (form.text(`on:${name}`) !== '') return 'true'
    return before === '' ? '' : 'false'
  },
}

const DAY: FactKind = {
  mark: 'day:',
  fits: ({ name, value }) => isDayOfWeek(name) && readDayForm(value) !== null,
  show({ field: { name, value }, label, described }) {
    const { state, spans } = readDayForm(value) ?? { state: '', spans: [] }
    return html`<fieldset class="day" id="fact-${name}" ${described}>
      <legend>${label}</legend>
      <select name="day:${name}" aria-label="${label}: open or closed">
        ${DAY_STATES.map(([is, said]) => html`<option value="${is}" ${is === state ? html`selected` : ''}>${said}</option>`)}
      </select>
      <span class="times">
        ${Array.from({ length: SPANS }, (_, at) => times(name, label, { at, span: spans[at] }))}
      </span>
    </fieldset>`
  },
  read(name, before, form) {
    const [froms, tos] = [form.all(`from:${name}`), form.all(`to:${name}`)]
    const state = DAY_STATES.find(([is]) => is === form.text(`day:${name}`))?.[0] ?? ''
    const spans = froms.map((from, at) => ({ from: timeIn(from), to: timeIn(tos[at] ?? '') }))
    return writeDayForm({ state, spans }, before)
  },
}

const DAY_STATES = [
  ['open', 'open'],
  ['closed', 'closed'],
  ['', 'not said'],
] as const satisfies readonly (readonly [DayForm['state'], string])[]

interface TimePair {
  readonly at: number
  readonly span: DayForm['spans'][number] | undefined
}

function times(name: string, label: string, { at, span }: TimePair): Html {
  const which = at === 0 ? '' : ', after a break'
  return html`<span
    >${at === 0 ? 'from' : 'and from'}
    <input type="time" name="from:${name}" value="${span?.from ?? ''}" aria-label="${label}${which}: opens" /> to
    <input type="time" name="to:${name}" value="${span?.to ?? ''}" aria-label="${label}${which}: closes"
  /></span>`
}

/** Some browsers send seconds. */
function timeIn(text: string): string {
  return /^\d\d:\d\d/.exec(text.trim())?.[0] ?? ''
}

function isDayOfWeek(name: string): boolean {
  return WEEKDAYS.some(day => name === `hours.${day}`) || groupFieldOf(name)?.as === 'hours'
}

/** The first that fits is the one. */
const KINDS: readonly FactKind[] = [PICK, SWITCH, DAY, TEXT]

/** The field of a fact. */
export function showFact(shown: FactShown): Html {
  return (KINDS.find(kind => kind.fits(shown.field)) ?? TEXT).show(shown)
}

/** What a form says of the facts that it shows, each in the way in which it was shown. */
export function factsIn(
  form: FormValues,
  before: (name: string) => string,
): readonly (readonly [name: string, value: string])[] {
  return form.entries.flatMap(([sent]) => {
    const kind = KINDS.find(({ mark }) => sent.startsWith(mark))
    const name = kind ? sent.slice(kind.mark.length) : ''
    return kind ? [[name, kind.read(name, before(name), form)] as const] : []
  })
}
