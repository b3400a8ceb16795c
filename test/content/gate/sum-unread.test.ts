import { describe, expect, it } from 'vitest'
import { sumUnread } from '../../../src/content/gate/sum-unread.ts'
import type { Finding } from '../../../src/core/model/draft.ts'

const finding = (file: string, over: Partial<Finding> = {}): Finding => ({
  file,
  line: 3,
  rule: 'example-left',
  what: 'It is unread.',
  todo: 'Read it.',
  stops: true,
  ...over,
})

describe('Answers that nobody has read', () => {
  it('are said in one finding, with how many there are and which, beside all else', () => {
    const fact = finding('_clinic.yml')
    const other = finding('clinic/price.md', { rule: 'answer-long', stops: false })
    const found = sumUnread([fact, finding('clinic/price.md'), other, finding('about/thanks.md')])
    expect(found).toMatchObject([fact, { file: '.', line: 1, rule: 'example-left', stops: true }, other])
    expect(found[1]?.what).toMatch(/^2 answers .* price, thanks\.$/)
    expect(found[1]?.todo).toContain('confirm price thanks')
  })

  it('stay two where some stop and others advise, and one alone keeps its place', () => {
    const alone = [finding('clinic/price.md')]
    expect(sumUnread(alone)).toEqual(alone)
    const served = ['a/b.md', 'a/c.md'].map(file => finding(file, { stops: false }))
    expect(sumUnread([...served, finding('a/d.md'), finding('a/e.md')])).toMatchObject([
      { stops: false },
      { stops: true },
    ])
  })
})
