import { toUtterance } from '../../model/turn.ts'
import { EVERYDAY } from './everyday.ts'
import type { NearDoor } from './near-door.ts'
import type { Lesson } from '../../model/match.ts'
import { readWords } from '../../text/words.ts'
import type { Word } from '../../text/words.ts'

/** One thing people say, and whose it is: the place of its lesson; -1 for none of them; below, a topic near the door. */
export interface Taught {
  readonly text: string
  readonly label: number
  readonly words: readonly Word[]
  /** What it is of its lesson; `not` is another lesson's question, or nobody's, and `shared` what all clinics are asked. */
  readonly part: 'title' | 'question' | 'not' | 'shared' | 'everyday' | 'near-door'
}

/**
 * What lessons teach. Each intent's title counts as one more question; a question that belongs to another intent teaches
 * that one. What people say every day teaches what belongs to none.
 */
export function examplesOf(lessons: readonly Lesson[]): readonly Taught[] {
  const places = new Map(lessons.map((lesson, label) => [lesson.id, label]))
  const ours = lessons.flatMap((lesson, label) => [
    say(lesson.title, label, 'title'),
    ...lesson.questions.map(text => say(text, label, 'question')),
    ...lesson.not.map(not => say(not.question, (not.belongsTo && places.get(not.belongsTo)) ?? -1, 'not')),
  ])
  const everyday = EVERYDAY.map(text => say(text, -1, 'everyday'))
  return [...ours.filter(({ text }) => toUtterance(text) !== null), ...everyday].map(read)
}

/** What stands near the door teaches its topics. */
export function nearDoorExamples(nearDoor: NearDoor): readonly Taught[] {
  return Object.values(nearDoor).flatMap((texts, topic) => texts.map(text => read(say(text, -2 - topic, 'near-door'))))
}

type Unread = Omit<Taught, 'words'>

function say(text: string, label: number, part: Taught['part']): Unread {
  return { text, label, part }
}

function read(said: Unread): Taught {
  return { ...said, words: readWords(said.text) }
}
