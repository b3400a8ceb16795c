import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('A courtesy', () => {
  it.each(['bye', 'Goodbye!', 'ok bye', 'okay thanks, bye', 'goodbye and take care', 'good bye then', 'see you later'])(
    '“%s” is how a conversation ends',
    text => {
      expect(levelOf(text)).toBe('none')
    },
  )

  it.each(['you have been very helpful', 'that was really useful!', 'thank you, this is a great help'])(
    '“%s” is how somebody thanks',
    text => {
      expect(levelOf(text)).toBe('none')
    },
  )

  it.each(['goodbye forever', 'goodbye everyone, it is time', 'bye, you will not see me again'])(
    '“%s” is no courtesy',
    text => {
      expect(levelOf(text)).not.toBe('none')
    },
  )

  it('after words that worried is heard as what it may be', () => {
    expect(levelOf('goodbye', ['crisis'])).not.toBe('none')
    expect(levelOf('bye', ['none', 'worry'])).not.toBe('none')
  })
})

describe('Which of several things is meant', () => {
  const these = ['these', 'those', 'them', 'em']
  const few = ['none', 'neither', 'both', 'all', 'either'].flatMap(count => these.map(what => `${count} of ${what}`))
  const ways = [...few, 'none', 'neither', 'both', 'all three', 'the second one', 'third', 'option 2', 'something else']
  const said = ways.flatMap(way => [way, `no, ${way}`, `${way} please`, `${way}.`])

  it(`is no worry, in ${said.length} wordings`, () => {
    expect(said.filter(text => levelOf(text) !== 'none')).toEqual([])
  })

  it('says little only where it is all that was said', () => {
    expect(levelOf('none of them will miss me when i am dead')).toBe('crisis')
    expect(levelOf('all of them would be better off without me')).toBe('crisis')
  })

  it('after words that worried is heard as what it may be', () => {
    expect(levelOf('none of them', ['worry'])).not.toBe('none')
  })
})
