import { toUtterance } from '../turn.ts'
import { EVERYDAY } from './everyday.ts'
import type { Lesson } from './matcher.ts'
import { readWords } from './words.ts'
import type { Word } from './words.ts'

/** One thing people say, and whose it is: the place of its lesson, or -1 for none of them. */
export interface Taught {
  readonly text: string
  readonly label: number
  readonly words: readonly Word[]
}

/**
 * What lessons teach. Each intent's title counts as one more question; a question that belongs to another intent teaches
 * that one. What people say every day teaches what belongs to none.
 */
export function examplesOf(lessons: readonly Lesson[]): readonly Taught[] {
  const places = new Map(lessons.map((lesson, label) => [lesson.id, label]))
  const ours = lessons.flatMap((lesson, label) => [
    ...[lesson.title, ...lesson.questions].map(text => ({ text, label })),
    ...lesson.not.map(not => ({ text: not.question, label: (not.belongsTo && places.get(not.belongsTo)) ?? -1 })),
  ])
  const everyday = EVERYDAY.map(text => ({ text, label: -1 }))
  const said = [...ours.filter(({ text }) => toUtterance(text) !== null), ...everyday]
  return said.map(({ text, label }) => ({ text, label, words: readWords(text) }))
}
