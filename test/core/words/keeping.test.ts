import { plainText } from '../../../src/core/model/rich-text.ts'
import { describe, expect, it } from 'vitest'
import { keepingFacts, sayPeriod } from '../../../src/core/words/en/keeping.ts'
import { forgotten } from '../../../src/core/words/en/conversation.ts'
import { KEPT_FOR_MS } from '../../../src/core/model/kept-for.ts'

describe('What people are told of what is kept', () => {
  const told = keepingFacts({ keepsQuestions: true, backups: 'for 14 days' })
  const untold = keepingFacts({ keepsQuestions: false, backups: null })

  it('follows the setting: questions are kept for as long as they really are, or are not kept', () => {
    expect(told['privacy.questions']).toContain(`kept for ${sayPeriod(KEPT_FOR_MS.questions)}`)
    expect(untold['privacy.questions']).toBe('**What you ask is not kept.**')
  })

  it('names backups, and for how long, where the clinic says so', () => {
    expect(told['privacy.backups']).toBe('Backups keep it for 14 days.')
    expect(untold['privacy.backups']).toBe('Backups keep it until the clinic deletes them.')
    expect(plainText(forgotten({ facts: told }))).toMatch(/kept here any more\. Backups keep it for 14 days\.$/)
  })

  it('says periods in days, or in minutes below one', () => {
    expect([KEPT_FOR_MS.memories, KEPT_FOR_MS.dialogs, 24 * 3_600_000].map(sayPeriod)).toEqual([
      '30 days',
      '30 minutes',
      '1 day',
    ])
  })
})
