import { formatIntent, type WrittenIntent } from '../../src/content/files/intent-file.ts'
import { toIntentId, toPassageId } from '../../src/core/model/intent.ts'
import type { Intent } from '../../src/core/model/intent.ts'
import { markdownTable } from './block.ts'

/** What each line of an intent's head is for. Typed, so that a field cannot come or go without its caption. */
const CAPTIONS: Readonly<Record<keyof Omit<Intent, 'id' | 'answer'>, string>> = {
  title: 'The question in its plainest words. People see it as a choice.',
  questions: 'How people ask: 12 to 20 ways, long and short, formal and not.',
  yes: 'Questions that “Yes.” stands before the answer to. Leave it out where no short word helps.',
  no: 'Questions that “No.” stands before the answer to.',
  not: 'Questions that look like these but mean something else, and which intent they belong to.',
  related: 'Up to three intents to offer after the answer.',
  passages: 'The passages of the clinic’s own texts that the answer rests on.',
  ask: '`always`: where it is only likely to be meant, people are asked first. Leave it out elsewhere.',
  helpline: '`always`: a help line stands quietly under the answer. Leave it out elsewhere.',
  facts: 'The topic is off until all these facts are filled. Leave it out for one that is always on.',
  formerly: 'Names that it had before it was renamed, written by renaming.',
  owner: 'Who looks after this answer.',
  reviewed: 'The day somebody last read and approved it.',
  reviewBy: 'The day on which it should be read again.',
}

/** The head of an intent file, line by line, each as the program itself writes it. */
export function listIntentFields(): string {
  const [, head = ''] = formatIntent(EXAMPLE).split('---\n')
  const fields = head.split(/\n(?=\w)/).map(part => part.trim().split(/:\s*/, 1)[0] ?? '')
  return markdownTable(
    ['line', 'what it is for'],
    fields.map(field => [`\`${field}\``, CAPTIONS[field as keyof typeof CAPTIONS] ?? '']),
  )
}

const EXAMPLE: WrittenIntent = {
  id: must(toIntentId('session-length')),
  title: 'How long is a session?',
  questions: ['how long is a session'],
  yes: ['is a session an hour long'],
  no: ['is it shorter than half an hour'],
  not: [{ question: 'how long does therapy take', belongsTo: toIntentId('therapy-length') }],
  related: [],
  passages: [must(toPassageId('who-is-psychotherapy-for#1'))],
  ask: 'always',
  helpline: 'always',
  facts: ['sessions.length'],
  owner: 'front desk',
  reviewed: '2026-11-01',
  reviewBy: '2027-05-01',
  answer: 'Fifty minutes.',
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('The example is not one.')
  return value
}
