import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import type { HelpLine } from '../../../src/core/model/helpline.ts'
import { toIntentId, type IntentId } from '../../../src/core/model/intent.ts'
import type { Answer, IntentChoice, Reply } from '../../../src/core/model/reply.ts'
import { numbersOf, phoneWay } from '../../fixtures/numbers.ts'

/** What every reply of these tests carries. */
export const FRAME = {
  route: {
    ways: [phoneWay('020 7946 0000'), { kind: 'email', value: 'help@example.org' }],
    canRequest: true,
  },
  disclosure: null,
  line: null,
  notice: null,
  audience: 'person',
} as const

/** Reads an id these tests are sure of. */
export function id(text: string): IntentId {
  const read = toIntentId(text)
  if (!read) throw new Error(`"${text}" is no intent's id`)
  return read
}

/** A question to pick. */
export function choice(title: string, intent = 'how-long'): IntentChoice {
  return { intent: id(intent), title }
}

/** An answer of a made-up clinic's. */
export function answer(change: Partial<Answer> = {}): Answer {
  return {
    intent: id('fees'),
    title: 'What it costs',
    body: readMarkdown('A session costs **60 pounds**.'),
    source: { title: 'What it costs', passages: [1, 2] },
    reviewed: '2026-11-01',
    related: [choice('How long it takes')],
    ...change,
  }
}

/** A reply of one answer or several. */
export function answerReply(first: Answer = answer(), ...rest: readonly Answer[]): Reply {
  return { ...FRAME, kind: 'answer', answers: [first, ...rest] }
}

/** A help line of a made-up country's. */
export function line(number: number): HelpLine {
  return {
    country: 'GB',
    kind: number === 1 ? 'emergency' : 'suicide_crisis',
    name: `Line ${number}`,
    call: numbersOf(number === 1 ? '999' : '116 123'),
    text: [],
    chat: null,
    hours: '24/7',
    source: 'https://example.org',
    verified: '2026-11-01',
  }
}

/** A crisis card. */
export function crisisReply(lines: readonly HelpLine[] = [line(1), line(2)]): Extract<Reply, { kind: 'crisis' }> {
  const [first = line(1), ...rest] = lines
  return {
    ...FRAME,
    kind: 'crisis',
    danger: 'self',
    body: readMarkdown('Thank you for telling me.'),
    lines: [first, ...rest],
  }
}
