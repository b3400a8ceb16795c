import { plainText } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { notSaidYet } from '../../../src/core/words/en/conversation.ts'

describe('A topic that is not said yet', () => {
  it('is called by its name', () => {
    expect(plainText(notSaidYet('recording', null))).toBe(
      'I have no approved answer yet about recording a session. The clinic can tell you.',
    )
  })

  it('is called by its title where it is a clinic’s own', () => {
    expect(plainText(notSaidYet('drop-in', 'When is the drop-in?'))).toContain('yet to “When is the drop-in?”.')
    expect(plainText(notSaidYet('constructor', null))).toContain('yet to that.')
  })
})
