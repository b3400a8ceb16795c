import type { GoldenStore } from '../../core/model/golden.ts'
import { FOLDER_EDITOR, type EditionStore, type PublishedFiles } from '../../core/model/edition.ts'
import type { AskedQuestion, Inbox } from '../../core/model/inbox.ts'
import { approve, check } from './check.ts'
import { hashFiles } from '../serving/edition.ts'
import { baseOfFolder } from '../files/folder-base.ts'
import { readFolder } from '../files/folder.ts'
import { examineAside } from './examine-aside.ts'
import { toAccept, type GateReport } from './gate.ts'
import type { Concern } from './concern.ts'
import { publish, type Outdated } from './publish.ts'
import { stampReviews } from '../editing/stamp-reviews.ts'

/** What publishing a folder takes. */
export interface FolderParts {
  readonly folder: string
  readonly editions: EditionStore
  readonly golden: GoldenStore
  readonly inbox: Inbox
  readonly modelFolder: string
  /** Who does it, behind the door's name, such as `anna`; empty when nobody says. */
  readonly editor: string
  /** True when whoever publishes has given a reason for what the gate advises. */
  readonly accepts: boolean
  /** True when it is the folder that the running program publishes by itself. */
  readonly isWatched: boolean
  /** ISO date. */
  readonly today: string
}

/** What came of publishing a folder. */
export type FolderPublishing =
  | { readonly kind: 'published'; readonly edition: PublishedFiles; readonly report: GateReport }
  | { readonly kind: 'same'; readonly number: number }
  | { readonly kind: 'refused'; readonly concerns: readonly Concern[]; readonly report: GateReport }
  | Outdated

/** How many of the last questions are put to the old and the new edition. */
const REPLAYED = 500

/** The last questions, for the gate. */
export async function lastAsked(inbox: Inbox): Promise<readonly AskedQuestion[]> {
  const visitors = (await inbox.last(REPLAYED)).filter(({ isTry }) => !isTry)
  return visitors.map(({ turn, question }) => ({ turn, question }))
}

/** Publishes a folder, by the same gate as the console. Rejects with `content-unreadable` or `model-failed`. */
export async function publishFolder(parts: FolderParts): Promise<FolderPublishing> {
  const { folder, editions, today } = parts
  const files = await readFolder(folder)
  const latest = await editions.latest()
  const live = latest?.files ?? []
  // A folder does not know the days that publishing stamped.
  const isSame = latest?.hash === hashFiles(files) || latest?.hash === hashFiles(stampReviews(files, { live, today }))
  if (latest && isSame) return { kind: 'same', number: latest.number }
  const draft = { files, basedOn: await baseOfFolder(folder, editions, parts.isWatched) }
  const { passed } = check(draft, today, live)
  if (passed && draft.basedOn !== (latest?.number ?? null)) {
    const outdated = await publish(passed, FOLDER_EDITOR, editions)
    if (outdated.kind === 'outdated') return outdated
  }
  const report = await examine(draft, latest, parts)
  const concerns = [...report.concerns.filter(({ stops }) => stops), ...(parts.accepts ? [] : toAccept(report))]
  if (passed === null || concerns.length > 0) return { kind: 'refused', concerns, report }
  const editor = parts.editor === '' ? FOLDER_EDITOR : `${FOLDER_EDITOR}/${parts.editor}`
  const approved = approve(passed, { live, today })
  const published = await publish(approved, editor, editions)
  if (published.kind === 'published') return { ...published, report }
  // Another instance that watches the same content was quicker.
  return published.latest.hash === hashFiles(approved.files)
    ? { kind: 'same', number: published.latest.number }
    : published
}

async function examine(
  draft: { readonly files: PublishedFiles['files']; readonly basedOn: number | null },
  served: PublishedFiles | null,
  { golden, inbox, modelFolder, today }: FolderParts,
): Promise<GateReport> {
  const lastQuestions = await lastAsked(inbox)
  return examineAside({ draft, served, golden: await golden.list(), lastQuestions, modelFolder, today })
}
