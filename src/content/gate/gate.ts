import type { ContentFile, Draft, Finding } from '../../core/model/draft.ts'
import type { PublishedFiles } from '../../core/model/edition.ts'
import type { GoldenQuestion } from '../../core/model/golden.ts'
import type { AskedQuestion } from '../../core/model/inbox.ts'
import { check } from './check.ts'
import { differenceBetween } from '../files/difference.ts'
import { hashFiles } from '../serving/edition.ts'
import { idOf } from '../files/intent-file.ts'
import { loadPublished } from '../serving/load-published.ts'
import { isShippedFile, isShippedLine } from '../files/shipped.ts'
import { keyOfFinding, toConcern, type Concern } from './concern.ts'
import { askGolden, goldenConcerns } from './golden.ts'
import { helplineConcerns } from './helplines.ts'
import { heldOutConcerns, type HeldOutRate } from './held-out.ts'
import { heldOutBefore, heldOutOnce } from './held-out-cache.ts'
import { rehearsalConcerns } from './rehearsal.ts'
import { replayOn, type Replay } from './replay.ts'
import { sumUnread } from './sum-unread.ts'
import { safetyConcerns } from './safety.ts'

/** What the gate looks at: plain data, so that it can cross into a worker. */
export interface GateTask {
  readonly draft: Draft
  /** The edition that is served; null when nothing was ever published. */
  readonly served: Pick<PublishedFiles, 'number' | 'hash' | 'files'> | null
  readonly golden: readonly GoldenQuestion[]
  /** The last questions, redacted; empty where the clinic does not keep any. */
  readonly lastQuestions: readonly AskedQuestion[]
  readonly modelFolder: string
  /** ISO date. */
  readonly today: string
}

/** What the gate found: plain data, for a page, a terminal or the store. No words of people are in it. */
export interface GateReport {
  /** Of the files that were examined: a report holds for these and no others. */
  readonly hash: string
  readonly basedOn: number | null
  readonly concerns: readonly Concern[]
  readonly heldOut: readonly HeldOutRate[]
  readonly goldenAsked: number
  readonly replay: Replay
}

/** How far the gate has come. */
export interface GateProgress {
  /** How many of its steps are done: the content is read, every question is asked, the model for these words is there. */
  readonly done: 1 | 2 | 3
  /** How many questions are asked again, each held out in turn. */
  readonly questions: number
}

/** Examines a draft before it is published. Takes seconds: `examine-aside.ts` runs it in a thread of its own. */
export async function examineDraft(
  task: GateTask,
  tell: (progress: GateProgress) => void = () => {},
): Promise<GateReport> {
  const { draft, served, today } = task
  const { findings, passed } = check(draft, today, served?.files)
  const known = knownFindings(served?.files ?? [], today)
  const isKnown = (one: Finding): boolean => known.has(keyOfFinding(one)) || isBrought(one, draft.files)
  const [old, fresh] = [findings.filter(isKnown), findings.filter(one => !isKnown(one))].map(sumUnread)
  const checked = [...(fresh ?? []).map(one => toConcern(one, false)), ...(old ?? []).map(one => toConcern(one, true))]
  const report = { hash: hashFiles(draft.files), basedOn: draft.basedOn, goldenAsked: task.golden.length }
  if (passed === null)
    return { ...report, concerns: checked, heldOut: [], replay: { asked: task.lastQuestions.length, changes: [] } }
  const questions = passed.content.intents.reduce((sum, intent) => sum + intent.questions.length, 0)
  tell({ done: 1, questions })
  const heldOut = await heldOutOnce(passed.content, task.modelFolder)
  tell({ done: 2, questions })
  const next = await loadPublished({ number: (draft.basedOn ?? 0) + 1, hash: report.hash, files: passed.files }, task)
  tell({ done: 3, questions })
  const now = served && (await loadPublished(served, task).catch(() => null))
  const before =
    now && (await heldOutBefore({ intents: [...now.intents.values()], off: [...now.off.values()] }, task.modelFolder))
  const golden = goldenConcerns(askGolden(task.golden, next), now ? askGolden(task.golden, now) : [])
  const replay = now ? replayOn(task.lastQuestions, now, next) : { asked: 0, changes: [] }
  const concerns = [
    ...checked,
    ...[...safetyConcerns(next, now), ...heldOutConcerns(heldOut, before ?? [])].map(one =>
      orBrought(one, passed.files),
    ),
    ...golden,
    ...rehearsalConcerns(next),
    ...helplineConcerns(draft.files, served?.files ?? [], today),
    ...replayConcerns(replay),
    ...removals(passed.files, served?.files ?? []),
  ]
  return { ...report, concerns, heldOut, replay }
}

/** True when nothing stops publishing. */
export function canPublish({ concerns }: Pick<GateReport, 'concerns'>): boolean {
  return concerns.every(({ stops }) => !stops)
}

/** What somebody has to accept, with a reason, before the draft can be published. */
export function toAccept({ concerns }: Pick<GateReport, 'concerns'>): readonly Concern[] {
  return concerns.filter(({ stops, known }) => !stops && !known)
}

function knownFindings(files: readonly ContentFile[], today: string): ReadonlySet<string> {
  return new Set(files.length === 0 ? [] : check({ files, basedOn: null }, today, files).findings.map(keyOfFinding))
}

/** What came along with the program is nobody’s doing, so nobody has to give a reason for it. */
function isBrought({ file, line }: Finding, files: readonly ContentFile[]): boolean {
  const found = files.find(({ path }) => path === file)
  return found !== undefined && isShippedLine(found, line)
}

/** The same for an intent that is as it came. */
function orBrought(concern: Concern, files: readonly ContentFile[]): Concern {
  const file = files.find(({ path }) => !path.startsWith('_') && idOf(path) === concern.about)
  return file && isShippedFile(file) ? { ...concern, known: true } : concern
}

function replayConcerns({ asked, changes }: Replay): readonly Concern[] {
  if (changes.length === 0) return []
  const what = `This changes ${changes.length === 1 ? '1 answer' : `${changes.length} answers`} to the last ${asked} questions.`
  const todo = 'Read each, old beside new, and say that they are meant.'
  return [{ key: 'replay', part: 'replay', about: '', what, todo, stops: false, known: false }]
}

/** Whole files that would be gone: easily an accident. */
function removals(files: readonly ContentFile[], served: readonly ContentFile[]): readonly Concern[] {
  return differenceBetween(served, files)
    .filter(({ kind }) => kind === 'removed')
    .map(({ path }) => ({
      key: `removed/${path}`,
      part: 'check',
      about: path,
      what: 'This file would be gone.',
      todo: 'Say why, or bring it back.',
      stops: false,
      known: false,
    }))
}
