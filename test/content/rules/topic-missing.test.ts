import { describe, expect, it } from 'vitest'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { topicMissing } from '../../../src/content/rules/topic-missing.ts'
import { LASTING } from '../../../src/core/model/duties.ts'
import { found, intentText, smallContent, TODAY } from '../small-content.ts'

const all = Object.fromEntries([...LASTING].map(id => [`about/${id}.md`, intentText({ title: `About ${id}` })]))

describe('A topic that the program leads people to', () => {
  it('is missed in a content that never had it', () => {
    expect(found(topicMissing, { ...all, 'clinic/hours.md': intentText(), 'about/medication.md': null })).toEqual([
      '.:1 advises',
    ])
    expect(found(topicMissing, all)).toEqual([])
    // Somebody has only begun.
    expect(found(topicMissing)).toEqual([])
  })

  it('stops where it is served and would be gone', () => {
    const { parsed } = parseContent(smallContent({ ...all, 'about/medication.md': null }))
    const served = parseContent(smallContent(all)).parsed
    expect(topicMissing(parsed, TODAY, served)).toMatchObject([
      { stops: true, what: expect.stringContaining('There is no medication:') as string },
    ])
  })
})
