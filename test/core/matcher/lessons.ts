import { toIntentId } from '../../../src/core/model/intent.ts'
import type { IntentId } from '../../../src/core/model/intent.ts'
import type { Lesson } from '../../../src/core/model/match.ts'
import type { Some } from '../../../src/core/model/some.ts'
import { toUtterance } from '../../../src/core/model/turn.ts'
import type { Utterance } from '../../../src/core/model/turn.ts'

/** A small clinic to learn from: six intents that tests know by heart. */
export const LESSONS: readonly Lesson[] = [
  lesson('fees', 'What does a session cost?', [
    'how much is a session',
    'what do you charge per hour',
    'is therapy expensive here',
    'do you have a reduced fee for students',
    'can I pay by bank transfer',
    'what is the price of one appointment',
    'I do not have much money, what would I pay',
    'does a first session cost anything',
  ]),
  lesson('hours', 'When is the clinic open?', [
    'what are your opening hours',
    'are you open on Saturday',
    'when can I call the front desk',
    'do you see people in the evening',
    'how late are you open on weekdays',
    'is the clinic closed on holidays',
    'what time do you open in the morning',
    'until when can I reach you by phone',
  ]),
  lesson('confidentiality', 'Is what I say confidential?', [
    'will you tell anyone what I say',
    'does my employer find out that I come here',
    'who can read my notes',
    'do you talk to my family about me',
    'is everything I tell my therapist secret',
    'can the police see my file',
    'are there limits to confidentiality',
    'I want to be sure nobody hears about this',
  ]),
  lesson('children', 'Do you see children?', [
    'can I bring my daughter',
    'do you work with teenagers',
    'my son is nine, could he come',
    'is there a child therapist at the clinic',
    'from what age do you take kids',
    'we are looking for help for our little girl',
    'do you treat adolescents',
    'therapy for a seven year old boy',
  ]),
  lesson('online', 'Can we meet by video?', [
    'do you offer online sessions',
    'can I talk to a therapist from home',
    'is it possible by video call',
    'I live far away, do I have to come in',
    'do you do therapy over zoom',
    'remote appointments possible?',
    'could we speak on the internet instead of in person',
    'does a video session need special software',
  ]),
  lesson('greeting', 'Hello', [
    'hello',
    'hi there',
    'good morning',
    'good evening',
    'hey',
    'hello bot',
    'greetings',
    'hi',
  ]),
]

/** An id that a test writes down. */
export function id(text: string): IntentId {
  const read = toIntentId(text)
  if (read === null) throw new Error(`"${text}" is no id`)
  return read
}

/** Words that a test says. */
export function say(text: string): Utterance {
  const utterance = toUtterance(text)
  if (utterance === null) throw new Error('A test must say something')
  return utterance
}

function lesson(name: string, title: string, questions: Some<string>): Lesson {
  return { id: id(name), title, questions, not: [] }
}
