import { createHash } from 'node:crypto'
import { hashFiles } from '../content/serving/edition.ts'
import { examineAside } from '../content/gate/examine-aside.ts'
import type { GateProgress, GateReport, GateTask } from '../content/gate/gate.ts'
import { lastAsked } from '../content/gate/publish-folder.ts'
import type { Draft } from '../core/model/draft.ts'
import type { ReportStore } from '../core/model/editing.ts'
import type { PublishedFiles } from '../core/model/edition.ts'
import type { EditingParts } from './parts.ts'
import { dayOf } from './day-of.ts'

/** A report that takes longer than this was being made by a process that died, in milliseconds. */
const STALE_MS = 10 * 60 * 1000

/** What is known of a draft: nothing yet, a report in the making, one that broke, or one that is there. */
export type Examination =
  | { readonly kind: 'none'; readonly key: string }
  /** `progress` is null where another instance makes it, or it has just begun. */
  | { readonly kind: 'running'; readonly key: string; readonly progress: GateProgress | null }
  | { readonly kind: 'broken'; readonly key: string }
  | { readonly kind: 'done'; readonly key: string; readonly report: GateReport }

/** What was found out about a draft so far. A report holds for these files, this base, these golden questions and this day. */
export async function findExamination(draft: Draft, parts: EditingParts): Promise<Examination> {
  const key = await keyOf(draft, parts)
  const kept = await parts.editing.reports.find(key)
  if (kept === null) return { kind: 'none', key }
  if (kept.report === null && kept.begunAtMs <= parts.now() - STALE_MS) return { kind: 'none', key }
  if (kept.report === null) return { kind: 'running', key, progress: progressOf(parts).get(key) ?? null }
  return kept.report === BROKEN
    ? { kind: 'broken', key }
    : { kind: 'done', key, report: JSON.parse(kept.report) as GateReport }
}

/**
 * Has a draft examined, beside everything else; only one instance does, and all can read the report. Gives what is known of it
 * from then on.
 */
export async function startExamination(
  draft: Draft,
  served: PublishedFiles | null,
  parts: EditingParts,
): Promise<Examination> {
  const { editing, log, now } = parts
  const found = await findExamination(draft, parts)
  const { kind, key } = found
  if (kind === 'done' || kind === 'running') return found
  const running = { kind: 'running', key, progress: null } as const
  if (kind !== 'broken' && !(await editing.reports.begin(key, now(), now() - STALE_MS))) return running
  const task: GateTask = {
    draft,
    served,
    golden: await editing.golden.list(),
    lastQuestions: await lastAsked(parts.inbox),
    modelFolder: parts.modelFolder,
    today: dayOf(now()),
  }
  const progress = progressOf(parts)
  examineAside(task, step => void progress.set(key, step))
    .then(report => JSON.stringify(report))
    .catch((cause: unknown) => {
      log.error('draft not examined', {}, cause)
      return BROKEN
    })
    .then(report => editing.reports.finish(key, report))
    .finally(() => progress.delete(key))
    .catch((cause: unknown) => log.error('report not kept', {}, cause))
  return running
}

/** How far reports have come that this process makes for a store, by their keys. */
const PROGRESS = new WeakMap<ReportStore, Map<string, GateProgress>>()

function progressOf({ editing: { reports } }: Pick<EditingParts, 'editing'>): Map<string, GateProgress> {
  const progress = PROGRESS.get(reports) ?? new Map<string, GateProgress>()
  PROGRESS.set(reports, progress)
  return progress
}

/** Stands for a report that could not be made. */
const BROKEN = 'null'

async function keyOf({ files, basedOn }: Draft, { editing, now }: EditingParts): Promise<string> {
  const golden = await editing.golden.list()
  return createHash('sha256')
    .update(JSON.stringify([hashFiles(files), basedOn, golden, dayOf(now())]))
    .digest('hex')
}
