import { describe, expect, it } from 'vitest'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { questionTwice } from '../../../src/content/rules/question-twice.ts'
import { verdictUnfit } from '../../../src/content/rules/verdict-unfit.ts'
import { found, intentText, smallContent } from '../small-content.ts'

const PRICE = 'clinic/price.md'
const withLists = (lists: string): string => intentText().replace('not:\n', `${lists}not:\n`)

describe('A question under `yes:` or `no:`', () => {
  it('is fine where either word answers it, and is a way to ask like any other', () => {
    const text = withLists('yes:\n  - is a visit under fifty pounds\nno:\n  - is it free\n')
    expect(found(verdictUnfit, { [PRICE]: text })).toEqual([])
    const [file] = parseContent(smallContent({ [PRICE]: text })).parsed.intents
    expect(file?.intent.questions.slice(-2)).toEqual(['is a visit under fifty pounds', 'is it free'])
  })

  it('stops where it asks for more, or stands under both', () => {
    const text = withLists('yes:\n  - how dear is it\n  - is it free\nno:\n  - Is it free, please?\n')
    expect(found(verdictUnfit, { [PRICE]: text })).toEqual([`${PRICE}:17 stops`, `${PRICE}:18 stops`])
  })

  it('that belongs to another intent is found where it stands', () => {
    const other = intentText({ title: 'Is it dear?', questions: ['is it free'] })
    const changed = { [PRICE]: withLists('no:\n  - is it free\n'), 'clinic/dear.md': other }
    expect(found(questionTwice, changed)).toContain(`${PRICE}:17 stops`)
  })
})
