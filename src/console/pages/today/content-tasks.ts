import type { Finding } from '../../../core/model/draft.ts'
import { pathName } from '../../../editing/path-name.ts'
import { count } from '../../components/time.ts'
import { mayI } from '../../web/request-context.ts'
import type { FindTasks, TodayItem } from './task.ts'

/** How many names are said before "and more". */
const NAMED = 3

/** Answers whose day of review has passed. */
export const reviewsDue: FindTasks = async ({ findings }) => {
  const due = filesOf(findings, 'review-due')
  return due.length === 0
    ? []
    : [task('/intents?order=review', `${count(due.length, 'answer')} to be read again`, named(due))]
}

/** Facts that held until a day that has passed. */
export const factsDue: FindTasks = async ({ findings }) => {
  const due = findings.filter(({ rule }) => rule === 'fact-due')
  return due.length === 0
    ? []
    : [task('/clinic', `${count(due.length, 'fact')} to be looked at`, due.map(({ what }) => what).join(' '))]
}

/** Help lines of the clinic's country that nobody has compared with their source for long. */
export const helplinesDue: FindTasks = async ({ findings }) => {
  const due = findings.filter(({ rule }) => rule === 'helpline-stale').length
  return due === 0 ? [] : [task('/helplines', `${count(due, 'help line')} to be compared with the source`, '')]
}

/** What keeps the draft from being published. */
export const stopsInDraft: FindTasks = async ({ visit, findings, draft }) => {
  const stopping = findings.filter(({ stops }) => stops)
  if (stopping.length === 0 || draft.changes.length === 0 || !mayI(visit, 'editor')) return []
  const files = [...new Set(stopping.map(({ file }) => pathName(file)))]
  return [task('/publish', `${count(stopping.length, 'thing')} to be corrected before publishing`, named(files))]
}

function filesOf(findings: readonly Finding[], rule: string): readonly string[] {
  return [...new Set(findings.filter(one => one.rule === rule).map(({ file }) => pathName(file)))]
}

function named(names: readonly string[]): string {
  const more = names.length - NAMED
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function task(path: string, what: string, more: string): TodayItem {
  return { path, what, more, isUrgent: false }
}
