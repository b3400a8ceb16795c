import { readFileSync } from 'node:fs'
import type { TOLD_APART } from '../../../src/core/safety/classifier/classifier.ts'
import type { Heard } from '../../../src/core/safety/classifier/features.ts'
import { hear } from '../../../src/core/safety/analyse.ts'
import { toUtterance } from '../../../src/core/model/turn.ts'
import { EVERYDAY_PHRASES } from './phrases/everyday.ts'
import { expand } from './phrases/expand.ts'
import { FIGURE_PHRASES } from './phrases/figures.ts'
import { FRESH_IN_DANGER, FRESH_NOT_IN_DANGER } from './phrases/fresh-voices.ts'
import { ABUSE_PHRASES, HARM_PHRASES, MEDICAL_PHRASES, THIRD_PERSON_PHRASES } from './phrases/others.ts'
import { CONCERN_PHRASES, SAFE_PHRASES } from './phrases/safe.ts'
import { REQUEST_PHRASES } from './phrases/requests.ts'
import { SELF_PHRASES } from './phrases/self.ts'
import { IN_DANGER, NOT_IN_DANGER } from './phrases/voices.ts'

/** One message to learn from, what danger it tells of, and how much it counts. */
export interface Lesson {
  readonly text: string
  /** `unsaid` where its writer noted that there is danger, but not which. */
  readonly kind: (typeof TOLD_APART)[number] | 'none' | 'unsaid'
  /** Null for messages that are kept as tests: it hangs on whether a sign stands in them. */
  readonly weight: number | null
}

/** A lesson, with what is heard in it. */
export interface HeardLesson extends Lesson {
  readonly heard: readonly Heard[]
  readonly weight: number
}

/** A template's fillings are much alike. */
const TEMPLATE = { most: 12, weight: 0.1 }
/** Figures of speech count as much as whole messages. */
const FIGURE = { most: 20, weight: 1 }
/** Ordinary requests are most of what is said to a machine, so they count for more. */
const ORDINARY = { most: 60, weight: 2 }

/** Every message and template written for this project, as lessons. Pass files for others than those that are committed. */
export function lessons(files: readonly URL[] = FILES): readonly Lesson[] {
  return [
    ...files.flatMap(file => messagesIn(file)),
    ...kept(IN_DANGER + FRESH_IN_DANGER, 'unsaid'),
    ...kept(NOT_IN_DANGER + FRESH_NOT_IN_DANGER, 'none'),
    ...templates(EVERYDAY_PHRASES, 'none', ORDINARY),
    ...templates(REQUEST_PHRASES, 'none', ORDINARY),
    ...joined(REQUEST_PHRASES, 'none', ORDINARY),
    ...templates(FIGURE_PHRASES, 'none', FIGURE),
    ...templates(SAFE_PHRASES + CONCERN_PHRASES, 'none'),
    ...templates(SELF_PHRASES, 'self'),
    ...templates(MEDICAL_PHRASES, 'medical'),
    ...templates(THIRD_PERSON_PHRASES, 'third-person'),
    ...templates(ABUSE_PHRASES, 'abuse'),
    ...templates(HARM_PHRASES, 'harm-to-others'),
  ]
}

/** The signs were mended on the messages that are kept as tests, so where one stands it looks surer than it is. */
const MENDED_ON = 0.3
/** Where none stands, such a message counts for more than others: it must be heard by the classifier alone. */
const UNSIGNED = 25

/** Hears what is said in a lesson. */
export function heardIn(lesson: Lesson): HeardLesson {
  const utterance = toUtterance(lesson.text)
  const heard = utterance ? hear(utterance).sentences : []
  const isSigned = heard.some(({ found }) => found.some(({ weight }) => weight === 'sure'))
  return { ...lesson, heard, weight: lesson.weight ?? (isSigned ? MENDED_ON : UNSIGNED) }
}

const FILES = ['a', 'b', 'c', 'first'].map(name => new URL(`phrases/messages/${name}.jsonl`, import.meta.url))

const KINDS: Readonly<Record<string, Lesson['kind']>> = {
  medical_emergency: 'medical',
  third_person: 'third-person',
  abuse: 'abuse',
  harm_others: 'harm-to-others',
}

function messagesIn(file: URL): readonly Lesson[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { text, kind, crisis } = JSON.parse(line) as { text: string; kind: string; crisis: boolean }
      return { text, kind: crisis ? (KINDS[kind] ?? 'self') : 'none', weight: 1 }
    })
}

function kept(messages: string, kind: Lesson['kind']): readonly Lesson[] {
  return messages
    .trim()
    .split(/\n+/)
    .map(text => ({ text, kind, weight: null }))
}

function templates(table: string, kind: Lesson['kind'], { most, weight } = TEMPLATE): readonly Lesson[] {
  return expand(table, most).map(text => ({ text, kind, weight }))
}

// Two ordinary things said in one breath: no sign of anything by being longer.
function joined(table: string, kind: Lesson['kind'], { weight } = TEMPLATE): readonly Lesson[] {
  const phrases = expand(table, 12)
  const far = Math.floor(phrases.length * 0.382)
  return phrases.map((phrase, at) => ({ text: `${phrase}. ${phrases[(at + far) % phrases.length]}`, kind, weight }))
}
