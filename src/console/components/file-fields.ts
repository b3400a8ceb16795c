import { showClosedDays } from '../../content/files/closed-days.ts'
import { readFactFields } from '../../content/editing/edit-clinic.ts'
import { HELPLINE_FIELDS, readHelplineForms } from '../../content/editing/edit-helplines.ts'
import { readIntentForm } from '../../content/files/intent-form.ts'
import { readSourceForm } from '../../content/files/source-form.ts'
import { own } from '../../core/model/own.ts'
import { ANSWER_FIELDS, sayPassage } from './answer-fields.ts'
import { sayNot } from './answer-picks.ts'
import { LINE_FIELDS, sayKind } from './line-fields.ts'
import { sayFact } from '../../editing/say-fact.ts'
import { pathName } from '../../editing/path-name.ts'

/** One field of a file as people read it: its label, and what stands in it. */
export interface LabelledText {
  readonly label: string
  readonly text: string
}

/** What a file says, field by field; null when it cannot be read. A file that is not there says nothing. */
export function fieldsOf(path: string, text: string | null): readonly LabelledText[] | null {
  if (text === null) return []
  if (path === '_clinic.yml') return clinicFields(text)
  if (path === '_helplines.yml') return helplineFields(text)
  return path.startsWith('_sources/') ? sourceFields(text) : answerFields(text)
}

function answerFields(text: string): readonly LabelledText[] | null {
  const form = readIntentForm({ text })
  if (form === null) return null
  const read = {
    ...form,
    questions: form.questions.join('\n'),
    yes: form.yes.join('\n'),
    no: form.no.join('\n'),
    not: form.not.map(sayNot).join('\n'),
    related: form.related.map(pathName).join('\n'),
    passages: form.passages.map(sayPassage).join('\n'),
    facts: form.facts.map(sayFact).join('\n'),
  }
  return Object.entries(ANSWER_FIELDS).map(([name, { label }]) => ({ label, text: own<string>(read, name) ?? '' }))
}

function sourceFields(text: string): readonly LabelledText[] | null {
  const form = readSourceForm(text)
  if (form === null) return null
  const { title, author, note, passages } = form
  const head = [
    { label: 'Title', text: title },
    { label: 'Author', text: author },
    { label: 'Note for staff', text: note },
  ]
  return [...head, ...passages.map(({ number, body }) => ({ label: `Passage ${number}`, text: body }))]
}

function clinicFields(text: string): readonly LabelledText[] | null {
  const facts = readFactFields(text)
  if (facts === null) return null
  const closed = { label: 'Closed days', text: showClosedDays(text) }
  return [...facts.map(({ name, value }) => ({ label: sayFact(name), text: value })), closed]
}

function helplineFields(text: string): readonly LabelledText[] | null {
  const forms = readHelplineForms(text)
  if (forms === null) return null
  return forms.map(form => ({
    label: `${form.name || 'A line without a name'} (${form.country})`,
    text: HELPLINE_FIELDS.filter(name => name !== 'name' && name !== 'country' && form[name] !== '')
      .map(name => `${LINE_FIELDS[name].label}: ${name === 'kind' ? sayKind(form.kind) : form[name]}`)
      .join('\n'),
  }))
}
