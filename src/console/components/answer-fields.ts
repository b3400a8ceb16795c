import { html } from 'hono/html'
import type { IntentForm } from '../../content/files/intent-form.ts'
import { formatNot, parseNot, TITLE_MAX } from '../../content/files/intent-file.ts'
import { splitFrontMatter } from '../../content/files/front-matter.ts'
import { toIntentId } from '../../core/model/intent.ts'
import type { Passage } from '../../core/model/intent.ts'
import { plainText } from '../../core/model/rich-text.ts'
import { own } from '../../core/model/own.ts'
import { BASE } from '../web/address.ts'
import { pathName } from '../../editing/path-name.ts'
import { factsNamed, readFactsIn, sayFact, sayFactsIn } from '../../editing/say-fact.ts'
import type { Html } from '../web/html.ts'
import { fieldMarks, type FieldLink } from './findings.ts'
import {
  always,
  chosen,
  day,
  line,
  lines,
  notTyped,
  options,
  shownMark,
  words,
  type PageField,
  type PageFields,
  type Options,
} from './form-fields.ts'
import { oneLine } from '../../core/text/one-line.ts'

/** What the fields of an answer pick from. */
export interface AnswerContext {
  /** All answers, by what the program calls them. */
  readonly titles: ReadonlyMap<string, string>
  readonly passages: readonly Passage[]
  /** Names of facts, in the order of their page. */
  readonly facts: readonly string[]
}

/** The fields of an answer, in the order in which they are read. */
export const ANSWER_FIELDS: PageFields<IntentForm, AnswerContext> = {
  title: line({
    label: 'Title',
    hint: 'The question in its plainest words. People see it as a button.',
    more: html`maxlength="${TITLE_MAX}"`,
  }),
  answer: withFacts(
    words({
      label: 'Answer',
      hint: '30 to 90 words. **Bold** and lists with hyphens. Facts as they are called on their page, such as {{Fees: session}}. The way to a therapist is added by itself.',
      more: html`class="tall"`,
    }),
  ),
  passages: ticked({
    label: 'The answer rests on',
    all: ({ passages }) =>
      passages.map(one => [one.id, html`<strong>${one.title}, ${one.number}.</strong> ${plainText(one.body)}`]),
    gone: id => `${sayPassage(id)} (not in the texts)`,
    more: 'Pick passages from the clinic’s texts',
    after: html`<p class="small"><a href="${BASE}/sources">Change the texts themselves</a></p>`,
  }),
  questions: lines({
    label: 'How people ask',
    hint: 'One a line; 12 to 20 ways, in different words.',
    more: html`class="tall"`,
  }),
  yes: lines({ label: 'Answered with “Yes.” first' }),
  no: lines({
    label: 'Answered with “No.” first',
    hint: 'One a line. The word stands before the answer only where somebody asks just this; the answer itself begins with neither, since most people ask otherwise.',
  }),
  not: elsewhere('Looks alike, but belongs elsewhere'),
  related: offered('Offered after the answer'),
  ask: always({
    label: 'Ask first',
    said: 'Ask first where this is only likely to be meant, in place of showing the answer at once (medication, confidentiality and the like are always asked about)',
  }),
  helpline: always({
    label: 'Show a help line',
    said: 'Show a help line under this answer (under feeling bad and help for someone else there always is one)',
  }),
  facts: ticked({
    label: 'Off until these facts are filled',
    all: ({ facts }) => facts.map(name => [name, html`${sayFact(name)}`]),
    gone: sayFact,
    more: 'Pick facts; with none, it is always on',
    after: html``,
  }),
  owner: line({ label: 'Owner' }),
  reviewed: notTyped('Reviewed'),
  reviewBy: day({ label: 'Review by' }),
}

/** The field of an answer's form in which a line of its file stands; null for what no field shows. */
export function fieldAt(text: string, lineNumber: number): FieldLink | null {
  const parts = splitFrontMatter(text)
  if (parts === null) return null
  const above = text.split('\n').slice(0, lineNumber)
  const key = /^[A-Za-z]+(?=:)/.exec(above.findLast(one => /^[A-Za-z]+:/.test(one)) ?? '')?.[0]
  const name = lineNumber >= parts.bodyLine ? 'answer' : (key ?? '')
  const field = own<{ readonly label: string }>(ANSWER_FIELDS, name)
  return field ? { name, label: field.label } : null
}

/** `garden#2` → `Garden, passage 2`. */
export function sayPassage(id: string): string {
  const [name = '', number = ''] = id.split('#')
  return `${pathName(name)}, passage ${number}`
}

/** Facts are named in words, and kept by their names. */
function withFacts(field: PageField<string>): PageField<string, AnswerContext> {
  return {
    label: field.label,
    show: (name, value, { facts }) => field.show(name, sayFactsIn(value, [...factsNamed(value), ...facts]), null),
    read: (name, form, before, { facts }) =>
      readFactsIn(field.read(name, form, before, null), [...factsNamed(before), ...facts]),
  }
}

/** What looks alike, with the answer it belongs to in words. */
export function sayNot(text: string): string {
  const { question, id } = rowOf(text)
  return id === '' ? question : `${question} → ${pathName(id)}`
}

interface Ticked {
  readonly label: string
  readonly all: (context: AnswerContext) => readonly (readonly [value: string, said: Html])[]
  /** Says what is picked and not there any more: it stays, so that nothing is lost. */
  readonly gone: (value: string) => string
  readonly more: string
  readonly after: Html
}

/** What is picked stands first; all else is folded away. */
function ticked({ label, all, gone, more, after }: Ticked): PageField<readonly string[], AnswerContext> {
  const tick = (name: string, value: string, said: Html, isPicked: boolean): Html =>
    html`<label class="tick"
      ><input type="checkbox" name="${name}" value="${value}" ${isPicked ? html`checked` : ''} />
      <span>${said}</span></label
    >`
  return {
    label,
    show(name, picked, context) {
      const there = all(context)
      const lost = picked.filter(one => !there.some(([value]) => value === one))
      const [on, off] = [true, false].map(is => there.filter(([value]) => picked.includes(value) === is))
      return html`<fieldset ${fieldMarks(name)}>
        <legend>${label}</legend>
        ${shownMark(name)} ${lost.map(value => tick(name, value, html`${gone(value)}`, true))}
        ${on?.map(([value, said]) => tick(name, value, said, true))}
        <details>
          <summary>${more}</summary>
          ${off?.map(([value, said]) => tick(name, value, said, false))} ${after}
        </details>
      </fieldset>`
    },
    read: (name, form) => chosen(name, form),
  }
}

/** How many related answers there is room for, and how many more questions that look alike. */
const RELATED = 3
const ROOM = 2

function offered(label: string): PageField<readonly string[], AnswerContext> {
  return {
    label,
    show(name, related, { titles }) {
      const places = Array.from({ length: Math.max(RELATED, related.length) }, (_, at) => related[at] ?? '')
      return html`<fieldset ${fieldMarks(name)}>
        <legend>${label}</legend>
        <div class="row">
          ${places.map((id, at) => answerList(name, `${label}, ${at + 1}`, { id, titles, none: 'nothing' }))}
        </div>
      </fieldset>`
    },
    read: (name, form) => chosen(name, form),
  }
}

/** Each question beside the answer that it belongs to. */
function elsewhere(label: string): PageField<readonly string[], AnswerContext> {
  return {
    label,
    show(name, value, { titles }) {
      const rows = [...value.map(rowOf), ...Array.from({ length: ROOM }, () => ({ question: '', id: '' }))]
      return html`<fieldset ${fieldMarks(name, `${name}-hint`)}>
        <legend>${label}</legend>
        ${rows.map(
          ({ question, id }, at) =>
            html`<div class="row pair">
              <input name="${name}" value="${question}" aria-label="${label}, question ${at + 1}" />
              ${answerList(`${name}-to`, `It belongs to, ${at + 1}`, { id, titles, none: 'no answer of ours' })}
            </div>`,
        )}
        <p class="hint" id="${name}-hint">A question that sounds like this one, and the answer it belongs to.</p>
      </fieldset>`
    },
    read(name, form) {
      const to = form.all(`${name}-to`)
      const all = form.all(name).map((question, at) => ({ question: oneLine(question), to: to[at] ?? '' }))
      const written = all
        .filter(({ question }) => question !== '')
        .map(one => formatNot({ question: one.question, belongsTo: toIntentId(one.to) }))
      return [...new Set(written)]
    },
  }
}

/** An arrow to what can be no answer stays with the words. */
function rowOf(text: string): { readonly question: string; readonly id: string } {
  const { question, belongsTo } = parseNot(text) ?? { question: text, belongsTo: null }
  return { question, id: belongsTo ?? '' }
}

interface AnswerList {
  readonly id: string
  readonly titles: ReadonlyMap<string, string>
  /** What it says where nothing is picked. */
  readonly none: string
}

/** Picked by its title; one that is not there any more stays, so that the check can say so. */
function answerList(name: string, label: string, { id, titles, none }: AnswerList): Html {
  const gone: Options = id === '' || titles.has(id) ? [] : [[id, `${pathName(id)} (not there any more)`]]
  return html`<select name="${name}" aria-label="${label}">
    ${options([['', none], ...titles, ...gone], id)}
  </select>`
}
