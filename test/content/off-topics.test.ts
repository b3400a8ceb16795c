import { describe, expect, it } from 'vitest'
import { stampReviews } from '../../src/content/editing/stamp-reviews.ts'
import { formatIntent, parseIntent } from '../../src/content/files/intent-file.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { lessonsOf } from '../../src/content/serving/model-cache.ts'
import { factUnknown } from '../../src/content/rules/fact-unknown.ts'
import { CLINIC, found, intentText, smallContent, TODAY } from './small-content.ts'

const GROUPS = 'clinic/groups.md'
const WAITING = intentText({
  title: 'Are there groups?',
  questions: ['is there a group'],
  answer: 'A place costs {{fees.groups}}.',
  facts: '[fees.groups, groups.people]',
})
const FILLED = `${CLINIC.replace('groups:', 'groups: £20')}groups:\n  people: eight at most\n`

const topicsIn = (changed: Readonly<Record<string, string>> = {}) => {
  const { content, findings } = parseContent(smallContent({ [GROUPS]: WAITING, ...changed }))
  expect(findings).toEqual([])
  return {
    on: content?.intents.map(({ id }) => String(id)),
    off: content?.off.map(({ intent, missing }) => [String(intent.id), ...missing].join(' ')),
  }
}

describe('A topic that names the facts it waits for', () => {
  it('is off while one of them is empty or is not in the file, and says which', () => {
    expect(topicsIn()).toEqual({ on: ['price'], off: ['groups fees.groups groups.people'] })
    expect(topicsIn({ '_clinic.yml': CLINIC.replace('groups:', 'groups: £20') })).toEqual({
      on: ['price'],
      off: ['groups groups.people'],
    })
  })

  it('is on once all of them are filled', () => {
    expect(topicsIn({ '_clinic.yml': FILLED })).toEqual({ on: ['price', 'groups'], off: [] })
  })

  it('teaches its name while it is off, and counts as no answer', () => {
    const { content } = parseContent(smallContent({ [GROUPS]: WAITING }))
    expect(content && lessonsOf(content)).toMatchObject([{ id: 'price' }, { id: 'groups', isOff: true }])
  })

  it('may be pointed at while it is off', () => {
    const { findings } = parseContent(
      smallContent({ [GROUPS]: WAITING, 'clinic/price.md': intentText({ related: '[groups]' }) }),
    )
    expect(findings).toEqual([])
  })

  it('gets no day of review from being published while it is off', () => {
    const files = smallContent({ [GROUPS]: WAITING })
    const stamped = stampReviews(files, { live: [], today: TODAY })
    expect(stamped.find(({ path }) => path === GROUPS)?.text).toBe(WAITING)
    const on = smallContent({ [GROUPS]: WAITING, '_clinic.yml': FILLED })
    const textNow = stampReviews(on, { live: files, today: TODAY }).find(({ path }) => path === GROUPS)?.text
    expect(textNow).toContain('reviewed: 2026-05-01')
  })

  it('stops where its answer names a fact that it does not wait for, on or off', () => {
    const gap = intentText({ answer: 'It costs {{fees.visit}}.', facts: '[fees.groups]' })
    expect(found(factUnknown, { [GROUPS]: gap })).toEqual(['clinic/groups.md:25 stops'])
    expect(found(factUnknown, { [GROUPS]: gap, '_clinic.yml': FILLED })).toEqual(['clinic/groups.md:25 stops'])
    expect(found(factUnknown, { [GROUPS]: WAITING })).toEqual([])
  })

  it('keeps its facts through an editor', () => {
    const { value } = parseIntent({ path: GROUPS, text: WAITING })
    expect(value?.intent.facts).toEqual(['fees.groups', 'groups.people'])
    expect(
      value &&
        parseIntent({ path: GROUPS, text: formatIntent({ ...value.intent, answer: value.answer }) }).value?.intent,
    ).toEqual(value?.intent)
  })

  it('names facts, or has no such line', () => {
    const empty = parseIntent({ path: GROUPS, text: intentText({ facts: '[]' }) })
    expect(empty.findings.map(({ what }) => what)).toEqual([expect.stringContaining('No fact is named')])
    const wrong = parseIntent({ path: GROUPS, text: intentText({ facts: '[how much]' }) })
    expect(wrong.findings).toHaveLength(1)
  })
})
