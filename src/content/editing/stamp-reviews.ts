import type { ContentFile } from '../../core/model/draft.ts'
import type { Intent } from '../../core/model/intent.ts'
import { idOf, parseIntent } from '../files/intent-file.ts'
import { parseContent } from '../files/parse-content.ts'
import { readIntentForm, writeIntentForm } from '../files/intent-form.ts'
import { isShippedReview } from '../files/shipped.ts'

/** What stamping goes by: the files that are served, and the day, as an ISO date. */
export interface Stamping {
  readonly live: readonly ContentFile[]
  readonly today: string
}

/** Longest time until an answer is to be read again, in days: half a year. */
const AGAIN_DAYS_MAX = 183

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Writes the day into answers that somebody approves by publishing: those whose words are new or changed, and those that somebody
 * has read again. All others keep the day on which they were approved, whatever a file says.
 */
export function stampReviews(files: readonly ContentFile[], { live, today }: Stamping): readonly ContentFile[] {
  const served = new Map(live.flatMap(file => readOne(file)))
  // What is off was approved by nobody.
  const off = new Set(parseContent(files).parsed.off.map(({ path }) => path))
  return files.map(file => {
    if (off.has(file.path)) return file
    const [id, intent] = readOne(file)[0] ?? []
    return id === undefined || !intent
      ? file
      : stamp(file, intent, {
          was: [id, ...(intent.formerly ?? [])].map(name => served.get(name)).find(one => one !== undefined),
          today,
        })
  })
}

/** Notes that somebody has read an answer today. */
export function stampOne(file: ContentFile, today: string): string {
  const { text } = file
  const intent = parseIntent(file).value?.intent
  return intent ? write(text, { reviewed: today, reviewBy: nextReview(intent, today) }) : text
}

interface Before {
  readonly was: Intent | undefined
  readonly today: string
}

function stamp(file: ContentFile, is: Intent, { was, today }: Before): ContentFile {
  const isApproved = was === undefined || saysElse(is, was) || is.reviewed > was.reviewed
  if (!isApproved)
    return { ...file, text: write(file.text, { reviewed: was.reviewed, reviewBy: laterReview(is, was) }) }
  const isChosen = was !== undefined && is.reviewBy !== was.reviewBy && is.reviewBy > today
  return {
    ...file,
    text: write(file.text, { reviewed: today, reviewBy: isChosen ? is.reviewBy : nextReview(is, today) }),
  }
}

/** What people read, and what it rests on. */
function saysElse(one: Intent, other: Intent): boolean {
  const said = ({ title, answer, passages }: Intent): string => JSON.stringify([title, answer, passages])
  return said(one) !== said(other)
}

/** A file that lags behind does not bring an old day back; an earlier or a later one may be chosen for the next review. */
function laterReview(is: Intent, was: Intent): string {
  return is.reviewed < was.reviewed ? was.reviewBy : is.reviewBy
}

/** As long as it was planned last time, half a year at most: what we planned before the clinic read it says nothing. */
function nextReview(intent: Intent, today: string): string {
  const planned = (Date.parse(intent.reviewBy) - Date.parse(intent.reviewed)) / DAY_MS
  const isPlanned = planned > 0 && planned <= AGAIN_DAYS_MAX && !isShippedReview(intent)
  const days = isPlanned ? planned : AGAIN_DAYS_MAX
  return new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10)
}

function write(text: string, days: Pick<Intent, 'reviewed' | 'reviewBy'>): string {
  const form = readIntentForm({ text })
  return form === null || (form.reviewed === days.reviewed && form.reviewBy === days.reviewBy)
    ? text
    : writeIntentForm({ ...form, ...days }, text)
}

function readOne(file: ContentFile): readonly (readonly [string, Intent])[] {
  const isIntent = !/(?:^|\/)(?:_|README\.md$)/.test(file.path) && idOf(file.path) !== null
  const intent = isIntent ? parseIntent(file).value?.intent : undefined
  return intent ? [[intent.id, intent]] : []
}
