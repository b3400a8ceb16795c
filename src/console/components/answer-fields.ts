import { html } from 'hono/html'
import type { IntentForm } from '../../content/files/intent-form.ts'
import { TITLE_MAX } from '../../content/files/intent-file.ts'
import { splitFrontMatter } from '../../content/files/front-matter.ts'
import type { Passage } from '../../core/model/intent.ts'
import { plainText } from '../../core/model/rich-text.ts'
import { own } from '../../core/model/own.ts'
import { BASE } from '../web/address.ts'
import { pathName } from '../../editing/path-name.ts'
import { factsNamed, readFactsIn, sayFact, sayFactsIn } from '../../editing/say-fact.ts'
import type { FieldLink } from './findings.ts'
import { elsewhere, offered, ticked, type OfAnswers } from './answer-picks.ts'
import { always, day, line, lines, notTyped, words, type PageField, type PageFields } from './form-fields.ts'

/** What the fields of an answer pick from. */
export interface AnswerContext extends OfAnswers {
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
