import { describe, expect, it } from 'vitest'
import { questionsIn } from '../../../src/core/answer/questions-in.ts'
import { utterance } from '../../fixtures/small-clinic.ts'

const parts = (text: string): readonly string[] => questionsIn(utterance(text))

describe('Questions in an utterance', () => {
  it('are one where only one is asked', () => {
    expect(parts('how much does a visit cost and is it far')).toHaveLength(2)
    expect(parts('do you offer bread and butter')).toEqual(['do you offer bread and butter'])
    expect(parts('What does it cost?')).toEqual(['What does it cost?'])
  })

  it('are cut at question marks, full stops and new lines', () => {
    expect(parts('I am tired. What does it cost? When are you open?')).toEqual([
      'I am tired.',
      'What does it cost?',
      'When are you open?',
    ])
    expect(parts('price\nopening hours')).toEqual(['price', 'opening hours'])
  })

  it('are cut where "and" opens another question', () => {
    expect(parts('does it work, and what does it cost')).toEqual(['does it work', 'what does it cost'])
    expect(parts('what does it cost also when are you open')).toEqual(['what does it cost', 'when are you open'])
  })

  it('leave a greeting apart', () => {
    expect(parts('Hi there, how much is it')).toEqual(['Hi there', 'how much is it'])
  })

  it('keep the end of a long story, where the question stands', () => {
    const story = `${'Then I went home. '.repeat(40)}What does it cost?`
    expect(parts(story).at(-1)).toBe('What does it cost?')
    expect(parts(story).length).toBeLessThanOrEqual(12)
  })
})
