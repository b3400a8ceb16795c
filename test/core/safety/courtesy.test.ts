import { describe, expect, it } from 'vitest'
import { levelOf } from './assessed.ts'

describe('A courtesy', () => {
  it.each(['bye', 'Goodbye!', 'ok bye', 'okay thanks, bye', 'goodbye and take care', 'good bye then', 'see you later'])(
    '“%s” is how a conversation ends',
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
