import { plainText, type RichText } from '../../../src/core/model/rich-text.ts'
import { readAnswer } from '../../../src/core/model/read-markdown.ts'
import { describe, expect, it } from 'vitest'
import { fillFacts } from '../../../src/core/answer/fill-facts.ts'
import { MISSING_DETAIL, MISSING_FACT } from '../../../src/core/words/en/conversation.ts'
import { SMALL_CLINIC } from '../../fixtures/small-clinic.ts'

const filled = (answer: string, clinic: Parameters<typeof fillFacts>[1]): string =>
  plainText(fillFacts(readAnswer(answer), clinic))

const { clinic } = SMALL_CLINIC

describe('Facts in an answer', () => {
  it('stand in place of their names', () => {
    expect(filled('A visit costs {{fees.visit}}, {{ hours.text }}.', clinic)).toBe(
      'A visit costs £50, from Monday to Friday.',
    )
  })

  it('are left out with their paragraph where they are missing, and the end says so once', () => {
    const body = 'A visit costs {{fees.visit}}.\n\nPay {{fees.paying}}.\n\nInsurers: {{fees.insurers}}.'
    expect(filled(body, clinic)).toBe(`A visit costs £50.\n\n${plainText(MISSING_DETAIL)}`)
  })

  it.each(['Which insurers do you bill?', 'We bill **these**:'])('take what leads over to them along: %s', lead => {
    const said = `A visit costs £50.\n\n${plainText(MISSING_DETAIL)}`
    expect(filled(`A visit costs {{fees.visit}}.\n\n${lead}\n\n{{fees.insurers}}`, clinic)).toBe(said)
    expect(filled(`${lead}\n\n- {{fees.insurers}}\n- {{fees.others}}\n\nA visit costs {{fees.visit}}.`, clinic)).toBe(
      said,
    )
    expect(filled(`A visit costs {{fees.visit}}.\n\n${lead}`, clinic)).toContain(
      plainText(readAnswer(lead) as RichText),
    )
  })

  it('are one honest sentence where nothing else is left', () => {
    expect(filled('Pay {{fees.paying}}.\n\nHow?\n\n{{fees.group}}', clinic)).toBe(plainText(MISSING_FACT))
  })

  it('take only their own item out of a list', () => {
    const body = '- {{fees.visit}} a visit\n- {{fees.group}} a group\n- free for members'
    expect(filled(body, clinic)).toBe(`- £50 a visit\n- free for members\n\n${plainText(MISSING_DETAIL)}`)
  })

  it('leave paragraphs on one line, wherever the file breaks it', () => {
    expect(filled('A visit\ncosts {{fees.visit}}.\n\n- one\n  item\n- two', clinic)).toBe(
      'A visit costs £50.\n\n- one item\n- two',
    )
  })

  it('are not looked for in what a fact says', () => {
    const odd = { ...clinic, facts: { a: '{{b}} $& $1', b: 'no' } }
    expect(filled('{{a}}', odd)).toBe('{{b}} $& $1')
  })
})
