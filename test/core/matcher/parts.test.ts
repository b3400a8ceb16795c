import { beforeAll, describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { createMatcher, studyOf } from '../../../src/core/matcher/training/build.ts'
import { learned } from '../../../src/core/matcher/training/learn.ts'
import { NEAR_DOOR, topicOf } from '../../../src/core/matcher/training/near-door.ts'
import { ASKED_EVERYWHERE } from '../../../src/core/matcher/training/shared-questions.ts'
import type { Calibration } from '../../../src/core/matcher/model.ts'
import type { Lesson, Match, Matcher } from '../../../src/core/model/match.ts'
import type { Some } from '../../../src/core/model/some.ts'
import type { Lexicon } from '../../../src/core/text/lexicon.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { id, say } from './lessons.ts'

/** The least bounds that any content has: with them most is said. */
const LEAST: Calibration = { sharpness: 7, answerFrom: 0.6, showFrom: 0.44, offerFrom: 0.52 }

/** The parts of each topic that falls into parts, and may be answered by half. */
const TOPICS = Map.groupBy(
  Object.keys({ ...NEAR_DOOR, ...ASKED_EVERYWHERE.some }).filter(part => part.includes('/')),
  topicOf,
)
const ROUNDS = Math.max(...[...TOPICS.values()].map(parts => parts.length))

let lexicon: Lexicon
let shipped: readonly Lesson[]

beforeAll(async () => {
  lexicon = await readLexicon()
  const { intents, off } = await openShippedEdition()
  shipped = [...intents.values(), ...[...off.values()].map(({ intent }) => ({ ...intent, isOff: true }))]
})

describe('A content that answers one part of a topic', () => {
  // In each round one part of every topic that has so many.
  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    'says it at once to its own questions, and never to those of another part (%i)',
    round => {
      const answered = [...TOPICS.values()].flatMap(parts => parts[round] ?? [])
      const matcher = taught(answered.map(answerTo))
      const wrong = answered.flatMap(part =>
        (TOPICS.get(topicOf(part)) ?? []).flatMap(other =>
          asked(other)
            .filter(text => says(matcher.match(say(text)), nameOf(part)) !== (other === part ? 'at once' : 'no'))
            .map(text => `${part}: ${text}`),
        ),
      )
      expect(wrong).toEqual([])
    },
  )

  it('is found by what its staff wrote, in whatever words', () => {
    const matcher = taught([parking])
    for (const text of ['where do i put the car', 'is there a car park', 'any spaces to leave a car near you'])
      expect([text, says(matcher.match(say(text)), 'parking')]).toEqual([text, 'at once'])
    for (const text of [
      'is there a lift',
      'do you have an elevator',
      'which bus goes past you',
      'is there a hearing loop',
    ])
      expect([text, says(matcher.match(say(text)), 'parking')]).toEqual([text, 'no'])
    expect(matcher.match(say('is there a lift'))).toMatchObject({ kind: 'unknown', topic: 'access' })
  })

  it('may answer them all', () => {
    const access = shipped.find(lesson => lesson.id === 'access')
    if (access === undefined) throw new Error('no such topic ships')
    const { title, questions } = access
    const matcher = taught([{ id: id('getting-here'), title, questions, not: [] }])
    for (const text of ['where do i park', 'is there a lift', 'which bus goes past you', 'is there a hearing loop'])
      expect([text, says(matcher.match(say(text)), 'getting-here')]).toEqual([text, 'at once'])
  })
})

function taught(own: readonly Lesson[]): Matcher {
  const lessons = [...shipped, ...own]
  const intents = lessons.filter(({ isOff }) => isOff !== true).map(lesson => lesson.id)
  return createMatcher({ ...learned(studyOf(lessons, lexicon)), intents, calibration: LEAST }, lexicon)
}

/** What somebody would write down who answers a part: five questions of the many that people put. */
function answerTo(part: string): Lesson {
  const [title = '', first = '', ...rest] = asked(part)
  const questions: Some<string> = [first, ...rest.slice(0, 4)]
  return { id: id(nameOf(part)), title, questions, not: [] }
}

function nameOf(part: string): string {
  return `own-${topicOf(part)}`
}

function asked(part: string): readonly string[] {
  return NEAR_DOOR[part] ?? ASKED_EVERYWHERE.some[part] ?? []
}

/** Whether a match says what a lesson answers: at once, as a guess that is shown, or not. */
function says(match: Match, lesson: string): 'at once' | 'shown' | 'no' {
  if (match.kind !== 'confident' && match.kind !== 'leading') return 'no'
  if (match.best.intent !== lesson) return 'no'
  return match.kind === 'confident' ? 'at once' : 'shown'
}

const parking: Lesson = {
  id: id('parking'),
  title: 'Where can I park?',
  questions: [
    'where can i leave my car',
    'do you have parking spaces',
    'what does parking cost',
    'parking near the clinic',
  ],
  not: [],
}
