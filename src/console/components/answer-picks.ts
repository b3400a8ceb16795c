import { html } from 'hono/html'
import { formatNot, parseNot } from '../../content/files/intent-file.ts'
import { toIntentId } from '../../core/model/intent.ts'
import { oneLine } from '../../core/model/one-line.ts'
import { pathName } from '../../editing/path-name.ts'
import type { Html } from '../web/html.ts'
import { fieldMarks } from './findings.ts'
import { chosen, options, shownMark, type Options, type PageField } from './form-fields.ts'

/** All answers, by what the program calls them. */
export interface OfAnswers {
  readonly titles: ReadonlyMap<string, string>
}

/** What looks alike, with the answer it belongs to in words. */
export function sayNot(text: string): string {
  const { question, id } = rowOf(text)
  return id === '' ? question : `${question} → ${pathName(id)}`
}

interface Ticked<C> {
  readonly label: string
  readonly all: (context: C) => readonly (readonly [value: string, said: Html])[]
  /** Says what is picked and not there any more: it stays, so that nothing is lost. */
  readonly gone: (value: string) => string
  readonly more: string
  readonly after: Html
}

/** What is picked stands first; all else is folded away. */
export function ticked<C>({ label, all, gone, more, after }: Ticked<C>): PageField<readonly string[], C> {
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

/** Answers in a row, in their order. */
export function offered(label: string): PageField<readonly string[], OfAnswers> {
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
export function elsewhere(label: string): PageField<readonly string[], OfAnswers> {
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
