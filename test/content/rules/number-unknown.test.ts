import { describe, expect, it } from 'vitest'
import { numberUnknown } from '../../../src/content/rules/number-unknown.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { check } from '../../../src/content/gate/check.ts'
import { found, intentText, smallContent, TODAY } from '../small-content.ts'

const foundIn = (answer: string, passages = '[]') =>
  found(numberUnknown, { 'clinic/price.md': intentText({ answer, passages }) })

describe('A number in an answer', () => {
  it('stops when no fact has it, on its line', () => {
    expect(foundIn('A visit is short.\nIt costs 45 pounds.')).toEqual(['clinic/price.md:25 stops'])
    expect(foundIn('It costs 4 pounds.')).toHaveLength(1)
  })

  it('stops when it is written in words and counts something', () => {
    expect(foundIn('Most people come for twelve sessions.')).toHaveLength(1)
    expect(foundIn('A visit takes forty-five minutes.')).toHaveLength(1)
  })

  it('passes when a fact that the answer names has it, in digits or in words', () => {
    expect(foundIn('A visit costs {{fees.visit}}. So 50 minutes are yours.')).toEqual([])
    expect(foundIn('A visit costs {{fees.visit}}. So fifty minutes are yours.')).toEqual([])
    expect(foundIn('Call {{contact.phone}}. Again: 020 7946 0011.')).toEqual([])
  })

  it.each([
    'A visit takes 50 minutes.',
    'A visit takes fifty minutes.',
    'A visit costs {{fees.visit}}. A group costs £50.',
    'A visit costs {{fees.visit}}. A group costs fifty.',
    'A visit costs {{fees.visit}}. You wait 40 days.',
    'A visit costs {{fees.visit}}. You wait forty-eight hours.',
    'A visit costs {{fees.visit}}. Come twice a week.',
    'A visit costs {{fees.visit}}. You wait half an hour.',
    'A visit costs {{fees.visit}}. You wait one month.',
    'A visit costs {{fees.visit}}. Say so two working days ahead.',
    'A visit costs {{fees.visit}}. It takes ５５ minutes, or ½ a day.',
    'A visit costs {{fees.visit}}. That is one hundred and twenty pounds.',
    'A visit costs {{fees.visit}}. You get 40% back.',
    'A visit costs {{fees.visit}}, and ninety for two.',
  ])('stops when only another fact has it, or one of other things: “%s”', answer => {
    expect(foundIn(answer)).not.toEqual([])
  })

  it.each([
    'It stays between the two of you. {{fees.visit}}',
    'Tell us at once. {{fees.visit}}',
    'One of us will call you. One visit is enough to see. {{fees.visit}}',
    'You pay {{fees.visit}}, which is 40 pounds, or GBP 40, or forty quid.',
  ])('passes: “%s”', answer => {
    expect(foundIn(answer)).toEqual([])
  })

  const todos = (answer: string): readonly string[] => {
    const files = smallContent({ 'clinic/price.md': intentText({ answer }) })
    return numberUnknown(parseContent(files).parsed, TODAY).map(({ todo }) => todo)
  }

  it('is told with the fact that says it, or a name for one of its own', () => {
    expect(todos('A visit takes 50 minutes.')).toEqual([expect.stringContaining('write {{fees.visit}} in its place')])
    expect(todos('Come for two sessions.')).toEqual([
      expect.stringContaining('write {{price.sessions}} in their place'),
    ])
    // A visit of fifty minutes says nothing of fifty days.
    expect(todos('It takes 50 days.')).toEqual([expect.stringContaining('{{price.days}}')])
  })

  it.each(['020 7946 0011', '(020) 7946-0011', '020-7946-0011'])('is told once where it is one to dial: %s', number => {
    expect(todos(`Call us: ${number}.`)).toEqual(['Write {{contact.phone}} in its place.'])
    expect(foundIn(`Call us on {{contact.phone}}, that is ${number}.`)).toEqual([])
  })

  it('is only advised on where the answer is served as it stands', () => {
    const files = smallContent({ 'clinic/price.md': intentText({ answer: 'A visit takes 50 minutes.' }) })
    const stops = (live: typeof files): readonly boolean[] =>
      check({ files, basedOn: 1 }, TODAY, live).findings.map(one => one.stops)
    expect(stops(files)).toEqual([false])
    expect(stops(smallContent())).toEqual([true])
  })

  it('passes when a number word counts nothing, and in the name of a fact or a link', () => {
    expect(foundIn('You two can come together. {{fees.visit2}} [here](https://garden.example/2026)')).toEqual([])
  })

  it('passes when a cited passage has it', () => {
    const source = '---\ntitle: Seven\nauthor: The gardener\n---\n## 1\n\nWater for seven days.\n'
    const text = intentText({ answer: 'It takes seven days.', passages: '[week#1]' })
    expect(found(numberUnknown, { '_sources/week.md': source, 'clinic/price.md': text })).toEqual([])
  })
})
