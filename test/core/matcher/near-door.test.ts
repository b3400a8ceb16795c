import { beforeAll, describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { answeredTopics, IN_VIEW } from '../../../src/core/matcher/training/answered-topics.ts'
import { scaleFeatures } from '../../../src/core/matcher/training/scale-features.ts'
import { NEAR_DOOR } from '../../../src/core/matcher/training/near-door.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import type { Lesson } from '../../../src/core/model/match.ts'
import { TOPIC_NAMES } from '../../../src/core/words/en/topics.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { id, say } from './lessons.ts'

let edition: Edition
let lessons: readonly Lesson[]

beforeAll(async () => {
  edition = await openShippedEdition()
  lessons = [...edition.intents.values()]
})

describe('What is asked near the door', () => {
  it('has the shipped intents in view', () => {
    expect([...IN_VIEW].sort()).toEqual([...edition.intents.keys(), ...Object.keys(NEAR_DOOR)].sort())
  })

  it('is named where the content does not answer it', () => {
    expect(edition.matcher.match(say('who do I complain to about my therapist'))).toMatchObject({
      kind: 'unknown',
      topic: 'complaints',
    })
  })

  it('has a name and a starter topic for each topic', () => {
    const topics = Object.keys(NEAR_DOOR).filter(topic => topic !== 'other')
    expect([...edition.off.keys()].sort()).toEqual(topics.sort())
    expect(Object.keys(TOPIC_NAMES).sort()).toEqual(topics.sort())
  })

  it('is taught nothing of where the content answers it, by its name or under another', async () => {
    const lexicon = await readLexicon()
    const of = (name: string): Lesson => {
      const [title = '', first = '', ...rest] = NEAR_DOOR['complaints'] ?? []
      return { id: id(name), title, questions: [first, ...rest], not: [] }
    }
    const answered = (name: string) => answeredTopics([...lessons, of(name)], scaleFeatures(true, false), lexicon)
    expect([...answered('complaints')]).toEqual(['complaints'])
    expect(answered('when-something-went-wrong').has('complaints')).toBe(true)
    expect(answered('when-something-went-wrong').has('groups')).toBe(false)
    expect(answeredTopics(lessons, scaleFeatures(true, false), lexicon).size).toBe(0)
  })
})
