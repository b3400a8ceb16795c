import { beginIntent } from '../editing/begin-intent.ts'
import { slugOf } from '../files/slug.ts'
import { TITLE_MAX, idOf } from '../files/intent-file.ts'
import { readIntentForm, writeIntentForm } from '../files/intent-form.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import type { Around, ImportPlan, LeftOut, PlannedFile } from './planned.ts'
import { findTwins, type AskedTopic, type Twin } from './twins.ts'
import type { ReadRows, FaqRow } from './upload.ts'

/** Each row becomes a topic; one that a topic answers already is left out, and shown with it. */
export function planRows(name: string, { rows, odd, unread }: ReadRows, around: Around): ImportPlan {
  const here = around.files.flatMap(askedTopic)
  const ids = new Set(here.map(({ id }) => id))
  const asked: AskedTopic[] = []
  const puts: PlannedFile[] = []
  const leftOut: LeftOut[] = odd.map(({ row, why }) => ({ name: `${name}, row ${row}`, why }))
  const twinsHere = findTwins(here)
  for (const row of rows) {
    const from = `${name}, row ${row.row}`
    const twins = [...twinsHere(row.question), ...findTwins(asked)(row.question)]
    const same = twins.find(({ isSame }) => isSame)
    const slug = slugOf(row.question) || `question-${row.row}`
    if (same && (same.id !== slug || asked.some(({ id }) => id === slug))) {
      leftOut.push(insteadOf(from, row, same))
      continue
    }
    const id = same ? slug : unused(slug, ids)
    ids.add(id)
    asked.push({ id, title: titleOf(row.question), questions: [row.question] })
    puts.push({ name: from, ...fileOf(id, row, around), twins: twins.filter(twin => twin !== same) })
  }
  if (unread.length > 0)
    leftOut.push({ name, why: `Only questions and answers are read; other columns are not: ${unread.join(', ')}.` })
  return { puts, leftOut }
}

function askedTopic(file: ContentFile): readonly AskedTopic[] {
  const id = /(?:^|\/)_/.test(file.path) ? null : idOf(file.path)
  const form = id === null ? null : readIntentForm(file)
  return id !== null && form
    ? [{ id, title: form.title, questions: [form.title, ...form.questions, ...form.yes, ...form.no] }]
    : []
}

function insteadOf(name: string, { answer }: FaqRow, twin: Twin): LeftOut {
  return { name, why: `“${twin.title}” is asked the same already: “${twin.question}”.`, instead: { twin, answer } }
}

function unused(slug: string, ids: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug.slice(0, 56)}-${number}`
    if (!ids.has(id)) return id
  }
}

/** A topic that was brought in before keeps what was added to it since; only its answer is what the row says. */
function fileOf(id: string, { question, answer }: FaqRow, { bases, files, today }: Around): ContentFile {
  const isIt = ({ path }: ContentFile): boolean => idOf(path) === id
  const before = bases.find(isIt) ?? files.find(isIt)
  const form = before && readIntentForm(before)
  if (before && form) return { path: before.path, text: writeIntentForm({ ...form, answer }, before.text) }
  const text = beginIntent({ title: titleOf(question), questions: [question], answer, passages: [], today })
  return { path: `clinic/${id}.md`, text }
}

/** Cut between words where it is longer than a button. */
function titleOf(question: string): string {
  return question.length <= TITLE_MAX ? question : `${question.slice(0, TITLE_MAX - 1).replace(/\s+\S*$/, '')}…`
}
