import { idOf, isIntentFile } from '../../content/files/intent-file.ts'
import { readIntentForm } from '../../content/files/intent-form.ts'
import type { IntentCount } from '../../core/model/figures.ts'
import { fold } from '../components/fold.ts'
import { readReadable, type ReadableDraft } from './readable.ts'
import { readDraft } from '../../editing/draft.ts'
import type { ConsoleParts } from '../web/parts.ts'

/** An intent of the draft as the list shows it. */
export interface IntentRow {
  readonly id: string
  readonly title: string
  /** All that people and staff would look for it by, folded. */
  readonly folded: string
  readonly owner: string
  readonly reviewed: string
  readonly reviewBy: string
  readonly isChanged: boolean
  /** Facts that it waits for; none where it is on. */
  readonly missing: readonly string[]
  readonly counted: IntentCount | undefined
}

/** How far back questions are counted, in milliseconds. */
const COUNTED_MS = 30 * 24 * 60 * 60 * 1000

/** All intents of the draft, and what stands in for those that cannot be read. */
export interface IntentsRead extends Pick<ReadableDraft, 'standIns'> {
  readonly rows: readonly IntentRow[]
}

/** Reads all intents of the draft, and how often each was asked in the last 30 days. */
export async function readIntentRows(parts: ConsoleParts): Promise<IntentsRead> {
  const [draft, counts] = await Promise.all([readDraft(parts), parts.figures.byIntent(parts.now() - COUNTED_MS)])
  const changed = new Set(draft.changes.map(({ change }) => change.path))
  const { files, content, standIns } = await readReadable(draft, parts.editing)
  const off = new Map<string, readonly string[]>(content?.off.map(({ intent, missing }) => [intent.id, missing]))
  const rows = draft.files.filter(isIntentFile).map(file => {
    const form = readIntentForm(file) ?? readIntentForm(files.find(({ path }) => path === file.path) ?? file)
    const id = idOf(file.path) ?? ''
    const words = form
      ? [form.title, ...form.questions, ...form.yes, ...form.no, ...form.not, form.answer, form.owner]
      : [file.text]
    return {
      id,
      title: form?.title || id,
      folded: fold([id, ...words].join('\n')),
      owner: form?.owner ?? '',
      reviewed: form?.reviewed ?? '',
      reviewBy: form?.reviewBy ?? '',
      isChanged: changed.has(file.path),
      missing: off.get(id) ?? [],
      counted: counts.find(one => one.intent === id),
    }
  })
  return { rows, standIns }
}

/** The rows that hold every word that is looked for, wherever it stands, in the order that is asked for. */
export function findRows(rows: readonly IntentRow[], asked: string, order: string): readonly IntentRow[] {
  const words = fold(asked).split(/\s+/)
  return rows.filter(({ folded }) => words.every(word => folded.includes(word))).toSorted(orderOf(order))
}

function orderOf(order: string): (a: IntentRow, b: IntentRow) => number {
  if (order === 'asked') return (a, b) => (b.counted?.answered ?? 0) - (a.counted?.answered ?? 0)
  if (order === 'helpful') return (a, b) => rateOf(a.counted) - rateOf(b.counted)
  if (order === 'title') return (a, b) => a.title.localeCompare(b.title)
  return (a, b) => a.reviewBy.localeCompare(b.reviewBy)
}

/** Share of those who said anything that said it helped; above all shares when nobody did. */
function rateOf(counted: IntentCount | undefined): number {
  const said = (counted?.helpful ?? 0) + (counted?.unhelpful ?? 0)
  return said === 0 ? 2 : (counted?.helpful ?? 0) / said
}
