import { beforeAll, describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { answeredTopics, IN_VIEW } from '../../../src/core/matcher/training/answered-topics.ts'
import { scaleFeatures } from '../../../src/core/matcher/training/scale-features.ts'
import { studyOf } from '../../../src/core/matcher/training/build.ts'
import { createLikeness } from '../../../src/core/matcher/training/likeness.ts'
import { ASKED_EVERYWHERE, sharedExamples } from '../../../src/core/matcher/training/shared-questions.ts'
import { NEAR_DOOR } from '../../../src/core/matcher/training/near-door.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import type { Lexicon } from '../../../src/core/text/lexicon.ts'
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
    const answered = (taught: readonly Lesson[]) => answeredTopics(taught, likenessOf(taught, lexicon))
    expect([...answered([...lessons, complaintsCalled('complaints')])]).toEqual(['complaints'])
    expect(answered([...lessons, complaintsCalled('when-something-went-wrong')]).has('complaints')).toBe(true)
    expect(answered([...lessons, complaintsCalled('when-something-went-wrong')]).has('groups')).toBe(false)
    expect(answered(lessons).size).toBe(0)
  })
})

describe('What all clinics are asked', () => {
  it('teaches the intents of the catalogue, and a topic that the content answers, under its name or another', async () => {
    const lexicon = await readLexicon()
    const taught = (all: readonly Lesson[], name: string): number =>
      sharedExamples(all, ASKED_EVERYWHERE, likenessOf(all, lexicon)).filter(({ label }) => all[label]?.id === name)
        .length
    expect(taught(lessons, 'fees-and-insurance')).toBe(ASKED_EVERYWHERE.common['fees-and-insurance']?.length)
    for (const name of ['complaints', 'when-something-went-wrong'])
      expect(taught([...lessons, complaintsCalled(name)], name)).toBe(NEAR_DOOR['complaints']?.length)
    expect(taught([...lessons, lunch], 'lunch')).toBe(0)
  })

  it('is left to an intent of the clinic’s own that it is more like', async () => {
    const lexicon = await readLexicon()
    const asked = 'what do you charge for a session'
    const everywhere = { common: { 'fees-and-insurance': [asked] }, nearDoor: {} }
    const taughtBeside = (other: Lesson) => {
      const all = [...lessons, other]
      return sharedExamples(all, everywhere, likenessOf(all, lexicon)).map(({ text }) => text)
    }
    expect(taughtBeside(lunch)).toEqual([asked])
    expect(taughtBeside({ ...lunch, questions: [`${asked} please`] })).toEqual([])
  })

  it('makes no content one of many questions an intent', async () => {
    const { classes, examples, isMany } = studyOf(lessons, await readLexicon())
    expect(examples.filter(({ label }) => label >= 0).length / classes).toBeGreaterThan(40)
    expect(isMany).toBe(false)
  })

  it('is told from what staff wrote where staff ask why', () => {
    const shared = ASKED_EVERYWHERE.common['fees-and-insurance']?.[0] ?? ''
    expect(edition.matcher.explain(say(shared)).nearest).toMatchObject({ question: shared, isShared: true })
    expect(edition.matcher.explain(say('how much does a session cost')).nearest).toMatchObject({ isShared: false })
  })
})

function likenessOf(taught: readonly Lesson[], lexicon: Lexicon) {
  return createLikeness(taught, scaleFeatures(true, false), lexicon)
}

function complaintsCalled(name: string): Lesson {
  const [title = '', first = '', ...rest] = NEAR_DOOR['complaints'] ?? []
  return { id: id(name), title, questions: [first, ...rest], not: [] }
}

const lunch: Lesson = { id: id('lunch'), title: 'What is for lunch?', questions: ['is there soup today'], not: [] }
