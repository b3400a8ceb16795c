import { readFactFields } from '../../content/editing/edit-clinic.ts'
import { readHelplineForms } from '../../content/editing/edit-helplines.ts'
import { readAnswer } from '../../core/model/read-markdown.ts'
import { readIntentForm } from '../../content/files/intent-form.ts'
import { readSourceForm } from '../../content/files/source-form.ts'
import { fillFacts } from '../../core/answer/fill-facts.ts'
import { plainText } from '../../core/model/rich-text.ts'
import type { Content, ContentFile } from '../../core/model/draft.ts'
import { own } from '../../core/model/own.ts'
import { LINE_FIELDS } from '../components/line-fields.ts'
import { fold } from '../components/fold.ts'
import { fieldsOf, type LabelledText } from '../components/file-fields.ts'
import { sayFact, sayFactsIn } from '../../editing/say-fact.ts'
import { pathName } from '../../editing/path-name.ts'
import { pageOf } from './page-of.ts'

/** What a word may be found in. */
export type FoundKind = 'answer' | 'fact' | 'helpline' | 'text'

/** A place that holds all that is looked for. */
export interface FoundPlace {
  readonly kind: FoundKind
  readonly title: string
  /** Of its page, below the console's own. */
  readonly address: string
  /** The field that holds it, by its label. */
  readonly field: string
  readonly text: string
}

/** Every answer, fact, help line and text of the draft that holds all words, each once. */
export function findInFiles(
  files: readonly ContentFile[],
  content: Content | null,
  asked: string,
): readonly FoundPlace[] {
  const words = fold(asked)
    .split(/\s+/)
    .filter(word => word !== '')
  if (words.length === 0) return []
  return files.flatMap(file => placesOf(file, content)).flatMap(place => foundIn(place, words))
}

/** Something that is found as one, and all that stands in it. */
interface SearchedPlace extends Pick<FoundPlace, 'kind' | 'title' | 'address'> {
  readonly fields: readonly LabelledText[]
}

function foundIn({ kind, title, address, fields }: SearchedPlace, words: readonly string[]): readonly FoundPlace[] {
  const folded = fields.map(({ text }) => fold(text))
  const all = [fold(title), ...folded].join('\n')
  if (!words.every(word => all.includes(word))) return []
  const at = folded.findIndex(text => words.every(word => text.includes(word)))
  const some = folded.findIndex(text => words.some(word => text.includes(word)))
  const best = fields[at < 0 ? some : at] ?? fields[0]
  return [{ kind, title, address, field: best?.label ?? '', text: best?.text ?? '' }]
}

function placesOf({ path, text }: ContentFile, content: Content | null): readonly SearchedPlace[] {
  if (path === '_clinic.yml') return factsIn(text)
  if (path === '_helplines.yml') return helplinesIn(text)
  const address = pageOf(path)
  if (address === null) return []
  const isText = path.startsWith('_sources/')
  const form = isText ? readSourceForm(text) : readIntentForm({ text })
  const filled = isText || content === null ? [] : asPeopleRead(text, content)
  const written = (fieldsOf(path, text) ?? []).map(field => ({ ...field, text: sayFactsIn(field.text) }))
  const fields = [...filled, ...written]
  return [{ kind: isText ? 'text' : 'answer', title: form?.title || pathName(path), address, fields }]
}

/** An answer with its facts filled in: who looks for a price finds where it is said. */
function asPeopleRead(text: string, { clinic }: Content): readonly LabelledText[] {
  const answer = readIntentForm({ text })?.answer ?? ''
  return [{ label: 'Answer', text: plainText(fillFacts(readAnswer(answer), clinic)) }]
}

function factsIn(text: string): readonly SearchedPlace[] {
  return (readFactFields(text) ?? []).map(({ name, value }) => ({
    kind: 'fact',
    title: sayFact(name),
    address: `/clinic#fact-${name}`,
    fields: [{ label: '', text: value }],
  }))
}

function helplinesIn(text: string): readonly SearchedPlace[] {
  return (readHelplineForms(text) ?? []).map((form, at) => ({
    kind: 'helpline',
    title: form.name || 'A line without a name',
    address: `/helplines/${at}`,
    fields: Object.entries(LINE_FIELDS).map(([name, { label }]) => ({ label, text: own<string>(form, name) ?? '' })),
  }))
}
