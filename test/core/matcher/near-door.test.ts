import { beforeAll, describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { answeredParts, IN_VIEW } from '../../../src/core/matcher/training/answered-parts.ts'
import { scaleFeatures } from '../../../src/core/matcher/training/scale-features.ts'
import { createMatcher, studyOf, train } from '../../../src/core/matcher/training/build.ts'
import { createLikeness, type Worded } from '../../../src/core/matcher/training/likeness.ts'
import { ASKED_EVERYWHERE, sharedExamples } from '../../../src/core/matcher/training/shared-questions.ts'
import type { AskedEverywhere } from '../../../src/core/matcher/training/shared-questions.ts'
import { NEAR_DOOR, topicsOf } from '../../../src/core/matcher/training/near-door.ts'
import type { NearDoor } from '../../../src/core/matcher/training/near-door.ts'
import { SOME_CLINICS } from '../../../src/core/matcher/training/some-clinics.ts'
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
    expect([...IN_VIEW].sort()).toEqual([...edition.intents.keys(), ...topicsOf(NEAR_DOOR)].sort())
  })

  it('is named where the content does not answer it', () => {
    expect(edition.matcher.match(say('who do I complain to about my therapist'))).toMatchObject({
      kind: 'unknown',
      topic: 'complaints',
    })
  })

  it('has a name and a starter topic for each topic', () => {
    const topics = [...topicsOf(NEAR_DOOR)]
    expect([...edition.off.keys()].sort()).toEqual(topics.sort())
    expect(Object.keys(TOPIC_NAMES).sort()).toEqual(topics.sort())
  })

  it('is taught nothing of where the content answers it, by its name or under another', async () => {
    const lexicon = await readLexicon()
    const answered = (taught: readonly Lesson[]) =>
      new Set(answeredIn(taught, NEAR_DOOR, lexicon).map(({ part }) => part))
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
      sharedIn(all, ASKED_EVERYWHERE, lexicon).filter(({ label }) => all[label]?.id === name).length
    expect(taught(lessons, 'fees-and-insurance')).toBe(ASKED_EVERYWHERE.common['fees-and-insurance']?.length)
    for (const name of ['complaints', 'when-something-went-wrong'])
      expect(taught([...lessons, complaintsCalled(name)], name)).toBe(NEAR_DOOR['complaints']?.length)
    expect(taught([...lessons, lunch], 'lunch')).toBe(0)
  })

  it('is left to an intent of the clinic’s own that it is more like', async () => {
    const lexicon = await readLexicon()
    const asked = 'what do you charge for a session'
    const everywhere = { common: { 'fees-and-insurance': [asked] }, nearDoor: {}, some: {} }
    const taughtBeside = (other: Lesson) => {
      const all = [...lessons, other]
      return sharedIn(all, everywhere, lexicon).map(({ text }) => text)
    }
    expect(taughtBeside(lunch)).toEqual([asked])
    expect(taughtBeside({ ...lunch, questions: [`${asked} please`] })).toEqual([])
  })

  it('teaches what only some clinics answer to the intent that answers it, and as near the door elsewhere', async () => {
    const lexicon = await readLexicon()
    const asked = SOME_CLINICS['drop-in'] ?? []
    const labelsOf = (all: readonly Lesson[]): ReadonlySet<number> =>
      new Set(studyOf(all, lexicon).examples.flatMap(({ text, label }) => (asked.includes(text) ? [label] : [])))
    expect([...labelsOf([...lessons, turningUp])]).toEqual([lessons.length])
    expect([...labelsOf(lessons)].every(label => label < 0)).toBe(true)
  })

  it('does not outweigh what a clinic alone is asked', async () => {
    const lexicon = await readLexicon()
    const all = [...lessons, turningUp, late]
    const matcher = createMatcher(train(all, lexicon), lexicon)
    const first = (text: string) => matcher.match(say(text)).candidates[0]?.intent
    expect(first('may I come by between two classes without booking')).toBe('turning-up')
    expect(first('how much notice would you like if I cannot make it')).toBe('called-off')
    expect(first('my train is late and I will be late too')).toBe('called-off')
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

function answeredIn(taught: readonly Lesson[], asked: NearDoor, lexicon: Lexicon) {
  const likenessOf = (told: readonly Worded[]) => createLikeness(told, scaleFeatures(true, false), lexicon)
  return answeredParts(taught, asked, { likenessTo: likenessOf(taught), likenessOf })
}

function sharedIn(taught: readonly Lesson[], asked: AskedEverywhere, lexicon: Lexicon) {
  const answered = answeredIn(taught, { ...asked.nearDoor, ...asked.some }, lexicon)
  return sharedExamples(taught, asked, {
    likenessTo: createLikeness(taught, scaleFeatures(true, false), lexicon),
    answered,
  })
}

function complaintsCalled(name: string): Lesson {
  const [title = '', first = '', ...rest] = NEAR_DOOR['complaints'] ?? []
  return { id: id(name), title, questions: [first, ...rest], not: [] }
}

const turningUp: Lesson = {
  id: id('turning-up'),
  title: 'Is there an open hour?',
  questions: [
    'can I come without an appointment',
    'when is the open hour',
    'is there a drop-in',
    'could I see somebody today without booking',
    'walk in',
  ],
  not: [],
}

const late: Lesson = {
  id: id('called-off'),
  title: 'What if I cannot come?',
  questions: ['I have to call it off', 'I overslept', 'cancel my hour tomorrow', 'I am late', 'can we move my session'],
  not: [],
}

const lunch: Lesson = { id: id('lunch'), title: 'What is for lunch?', questions: ['is there soup today'], not: [] }
