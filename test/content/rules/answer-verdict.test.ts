import { describe, expect, it } from 'vitest'
import { check } from '../../../src/content/gate/check.ts'
import { readFolder } from '../../../src/content/files/folder.ts'
import { answerVerdict } from '../../../src/content/rules/answer-verdict.ts'
import { CLINIC, found, intentText, smallContent, TODAY } from '../small-content.ts'

const PRICE = 'clinic/price.md'
const foundIn = (answer: string) => found(answerVerdict, { [PRICE]: intentText({ answer }) })

describe('An answer that begins with a verdict', () => {
  it.each([
    'Yes. You can come.',
    '**Yes**, you can come.',
    'Yes you can come.',
    'No: the visit is yours.',
    'No, we keep it to ourselves.',
    'No we do not.',
    '- No – nobody learns of it.',
    '“No.” We keep it.',
    'Not quite. It differs.',
    'Not at all, you are welcome.',
    'Of course! Come and see.',
    'Of course we do.',
    'Certainly. We do.',
    'Certainly not.',
    'Never. It stays here.',
    'Absolutely, and gladly.',
    'Definitely not: it stays here.',
    'Sure, come along.',
    'We do. It is a matter of course.',
    'We don’t. It stays here.',
    'You can, on any day.',
    'It is not.',
    'That is right.',
    'Usually, yes.',
    'Usually. It differs.',
    'Good question! Yes, you can.',
    'Thank you for asking. No.',
    'The short answer is yes.',
    'In short: no.',
    '✅ You can come.',
    'Yep.',
    'Absolutely not.',
    'Unfortunately not.',
    'Most certainly, yes.',
  ])('stops: “%s”', answer => {
    expect(foundIn(`${answer}\n\nMore of it.`)).toEqual(['clinic/price.md:24 stops'])
  })

  it.each([
    'What you say stays between the two of you.',
    'No problem has to be big enough first.',
    'No appointment is needed on open days.',
    'Nobody learns of it without your consent.',
    'Never stop a medicine without asking.',
    'Usually people come in the morning.',
    'Sometimes a visit is moved.',
    'You can come at any time. Yes, any time.',
    'It depends on the visit.',
    'It differs from person to person.',
    'We are closed on Sunday.',
    'There are many trees.',
    'Yesterday’s visits count too.',
    'Not everybody likes trees.',
    'Hello, and welcome.',
    'You are welcome. Is there more?',
    'Goodbye, and take care.',
    'Both visits take a morning.',
    'I am a program, not a person.',
    'I cannot give advice on that.',
    'This is how it goes.',
    'That is the way to the garden.',
    'Right of the gate stands a bell.',
  ])('is not found in “%s”', answer => {
    expect(foundIn(answer)).toEqual([])
  })

  it('is found where a fact brings it', () => {
    const clinic = CLINIC.replace('groups:', 'groups: Yes, on Monday.')
    const answer = '{{fees.groups}}'
    expect(found(answerVerdict, { '_clinic.yml': clinic, [PRICE]: intentText({ answer }) })).toHaveLength(1)
  })

  it('is only advised on where it is served as it stands, and stops again once the answer is changed', () => {
    const files = smallContent({ [PRICE]: intentText({ answer: 'Yes. You can come.' }) })
    const stopsWith = (answer: string): boolean =>
      check({ files, basedOn: 1 }, TODAY, smallContent({ [PRICE]: intentText({ answer }) })).passed === null
    expect(stopsWith('Yes. You can come.')).toBe(false)
    expect(stopsWith('Yes. You may come.')).toBe(true)
  })

  it('is found in nothing that ships', async () => {
    const { findings } = check({ files: await readFolder('intents'), basedOn: null }, TODAY)
    expect(findings.filter(({ rule }) => rule === 'answer-verdict')).toEqual([])
  })
})
