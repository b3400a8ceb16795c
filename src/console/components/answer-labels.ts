import { splitFrontMatter } from '../../content/files/front-matter.ts'
import type { FieldLink } from './findings.ts'

/** The fields of an answer's form, by the names that its file has for them, as the form labels them. */
export const ANSWER_LABELS = {
  title: 'Title',
  answer: 'Answer',
  passages: 'The answer rests on',
  questions: 'How people ask',
  yes: 'Answered with “Yes.” first',
  no: 'Answered with “No.” first',
  not: 'Looks alike, but belongs elsewhere',
  related: 'Offered after the answer',
  ask: 'Ask first',
  helpline: 'Show a help line',
  facts: 'Off until these facts are filled',
  owner: 'Owner',
  reviewed: 'Reviewed',
  reviewBy: 'Review by',
} as const

/** The field of an answer's form in which a line of its file stands; null for what no field shows. */
export function fieldAt(text: string, line: number): FieldLink | null {
  const parts = splitFrontMatter(text)
  if (parts === null) return null
  const above = text.split('\n').slice(0, line)
  const key = /^[A-Za-z]+(?=:)/.exec(above.findLast(one => /^[A-Za-z]+:/.test(one)) ?? '')?.[0]
  const name = line >= parts.bodyLine ? 'answer' : key
  const known = Object.entries(ANSWER_LABELS).find(([field]) => field === name)
  return known ? { name: known[0], label: known[1] } : null
}
