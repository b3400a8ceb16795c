import { describe, expect, it } from 'vitest'
import { ANSWER_FIELDS } from '../../src/console/components/answer-fields.ts'
import { readFields } from '../../src/console/components/form-fields.ts'
import { LINE_FIELDS } from '../../src/console/components/line-fields.ts'
import type { FormValues } from '../../src/console/web/request-context.ts'
import { readIntentForm } from '../../src/content/files/intent-form.ts'
import { readHelplineForms } from '../../src/content/editing/edit-helplines.ts'
import { HELPLINES, intentText } from '../content/small-content.ts'
import { readSources } from '../sources/read-sources.ts'

/** A form as it was sent. */
function sent(...entries: readonly (readonly [name: string, value: string])[]): FormValues {
  const all = (name: string): readonly string[] => entries.flatMap(([key, value]) => (key === name ? [value] : []))
  return { entries, all, text: name => all(name)[0] ?? '', files: [] }
}

const CONTEXT = { titles: new Map(), passages: [], facts: ['fees.groupPrice'] }

describe('The fields of a form', () => {
  const text = intentText({ passages: '[garden#2]', related: '[hours]', not: 'is it dear → hours' })
  const answer = readIntentForm({ text: text.replace('owner:', 'ask: always\nowner:') })
  const line = readHelplineForms(HELPLINES)?.[0]

  it('are labelled in words of their own', () => {
    const labels = Object.values(ANSWER_FIELDS).map(({ label }) => label)
    expect(labels).toContain('Looks alike, but belongs elsewhere')
    expect(labels.filter(label => /[a-z][A-Z]/.test(label))).toEqual([])
  })

  it('leave alone what a page did not show', () => {
    if (!answer || !line) throw new Error('The fixture cannot be read.')
    expect(readFields(ANSWER_FIELDS, { form: sent(), context: CONTEXT }, answer)).toEqual(answer)
    expect(readFields(LINE_FIELDS, { form: sent(), context: null }, line)).toEqual(line)
  })

  it('read what was shown and emptied as empty', () => {
    if (!answer) throw new Error('The fixture cannot be read.')
    const emptied = sent(['ask', ''], ['passages', ''], ['related', ''], ['not', ''], ['not-to', 'hours'])
    expect(readFields(ANSWER_FIELDS, { form: emptied, context: CONTEXT }, answer)).toMatchObject({
      ask: '',
      passages: [],
      related: [],
      not: [],
    })
  })

  it('keep the facts of an answer by their names, however they are called on the page', () => {
    if (!answer) throw new Error('The fixture cannot be read.')
    const read = (said: string): string =>
      readFields(ANSWER_FIELDS, { form: sent(['answer', said]), context: CONTEXT }, answer).answer
    expect(read('{{Fees: visit}}, {{fees:  Group price}}, {{fees.visit}}')).toBe(
      '{{fees.visit}}, {{fees.groupPrice}}, {{fees.visit}}',
    )
    expect(read('{{Fees: new thing}} and {{nothing of ours}}')).toBe('{{fees.new-thing}} and {{nothing of ours}}')
  })
})

describe('Every form of the console', () => {
  /** Before anybody has signed in there is no key. */
  const OPEN = ['src/console/pages/people/sign-in.ts', 'src/console/pages/people/welcome.ts']

  it('is made in one place, which puts its key into it', () => {
    const makers = readSources('src').filter(
      ({ path, text }) => path.startsWith('src/console/') && text.includes('method="post"'),
    )
    expect(makers.map(({ path }) => path).sort()).toEqual(['src/console/components/post-form.ts', ...OPEN])
  })
})
