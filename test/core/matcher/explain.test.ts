import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { createMatcher, train } from '../../../src/core/matcher/training/build.ts'
import { LESSONS, say } from './lessons.ts'

const lexicon = await readLexicon()
const { explain } = createMatcher(train(LESSONS, lexicon), lexicon)

describe('An explanation', () => {
  const { match, words, nearest, runnerUp, lead } = explain(say('what does an online apointment cost'))
  const saysOf = (word: string): number => words.find(said => said.word === word)?.says ?? 0

  it('shows the words as they were read', () => {
    expect(words.map(said => said.word)).toEqual(['what', 'does', 'an', 'online', 'appointment', 'cost'])
  })

  it('tells the words that spoke for the first candidate from those that spoke against it', () => {
    expect(match.candidates[0]?.intent).toBe('fees')
    expect(saysOf('cost')).toBeGreaterThan(0.2)
    expect(saysOf('online')).toBeLessThan(0)
    expect(words.find(said => said.word === 'cost')?.concepts).toContain('money')
  })

  it('names the runner-up and what the first leads by', () => {
    expect(runnerUp?.intent).toBe(match.candidates[1]?.intent)
    expect(lead).toBeCloseTo((match.candidates[0]?.confidence ?? 0) - (match.candidates[1]?.confidence ?? 0), 12)
  })

  it('quotes the question of the first candidate that is nearest', () => {
    expect(explain(say('what are your opening hours please')).nearest?.question).toBe('what are your opening hours')
    expect(nearest?.likeness).toBeGreaterThan(0)
  })

  it('knows which words no question uses', () => {
    const said = explain(say('how much is a xylophone')).words
    expect(said.filter(word => !word.isKnown).map(word => word.word)).toEqual(['xylophone'])
  })

  it('quotes the nearest question of each candidate, the first one’s first', () => {
    const { match, nearest, neighbours } = explain(say('what does an appointment on Saturday cost'))
    expect(neighbours.map(({ intent }) => intent)).toEqual(match.candidates.map(({ intent }) => intent))
    expect(neighbours[0]).toMatchObject({ question: nearest?.question, likeness: nearest?.likeness })
    const [opening] = neighbours.filter(({ intent }) => intent === 'hours')
    expect(opening).toMatchObject({ question: 'are there weekend appointments', isShared: true })
  })

  it('shows the chances that decided beside what they had to be', () => {
    const sure = explain(say('what are your opening hours please'))
    const strange = explain(say('who won the football match yesterday'))
    expect(sure).toMatchObject({ match: { kind: 'confident' }, weighed: { isSame: true } })
    expect(strange).toMatchObject({ match: { kind: 'unknown', why: 'out-of-scope' }, weighed: { isSame: false } })
    const { chance, offerFrom } = strange.weighed?.belonging ?? { chance: 1, offerFrom: 0 }
    expect(chance).toBeLessThan(offerFrom)
    expect(sure.weighed?.assurance.chance).toBeGreaterThan(strange.weighed?.assurance.chance ?? 1)
  })
})
