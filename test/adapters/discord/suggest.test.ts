import { describe, expect, it } from 'vitest'
import { suggest } from '../../../adapters/discord/suggest.ts'
import type { Topic } from '../../../adapters/shared/platform.ts'
import { id } from './replies.ts'

const TOPICS: readonly Topic[] = [
  { id: id('fees'), title: 'What does a session cost?', questions: ['how much is it', 'what do you charge per hour'] },
  { id: id('length'), title: 'How long does therapy take?', questions: ['when will I feel better'] },
  { id: id('cafe'), title: 'Is there a café?', questions: ['where can I get coffee'] },
]

describe('What /ask offers', () => {
  it('is every topic while nothing is typed', () => {
    expect(suggest('', TOPICS).map(choice => choice.name)).toEqual(TOPICS.map(topic => topic.title))
  })

  it('is the question that goes best with what is typed, one for each topic', () => {
    expect(suggest('how much', TOPICS)).toEqual([
      { name: 'how much is it', value: 'show:fees' },
      { name: 'How long does therapy take?', value: 'show:length' },
    ])
  })

  it('follows half a word, capitals and accents', () => {
    expect(suggest('CHAR', TOPICS).map(choice => choice.value)).toEqual(['show:fees'])
    expect(suggest('cafe', TOPICS).map(choice => choice.value)).toEqual(['show:cafe'])
  })

  it('is nothing where nothing goes with it', () => {
    expect(suggest('zebra', TOPICS)).toEqual([])
  })

  it('stays within what Discord shows', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...TOPICS[0],
      id: id(`topic-${at}`),
      title: 'long '.repeat(50),
      questions: ['q'] as const,
    }))
    const choices = suggest('', many)
    expect(choices).toHaveLength(25)
    for (const { name, value } of choices) expect([name.length <= 100, value.length <= 100]).toEqual([true, true])
  })
})
