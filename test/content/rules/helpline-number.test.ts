import { describe, expect, it } from 'vitest'
import { helplineNumber } from '../../../src/content/rules/helpline-number.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { CLINIC, HELPLINES, smallContent, TODAY } from '../small-content.ts'

const foundIn = (changed: Record<string, string>) =>
  helplineNumber(parseContent(smallContent(changed)).parsed, TODAY).map(({ file, line, stops }) => [file, line, stops])

describe('A number', () => {
  it('that is whole passes', () => {
    expect(foundIn({})).toEqual([])
  })

  it.each(['116 00x', '116 00', '999112', 'ask at the desk', '+44116000', '116 000, 24/7'])(
    'of a help line that reads "%s" stops, on its line',
    call => {
      expect(foundIn({ '_helplines.yml': HELPLINES.replace('116 000', `"${call}"`) })).toEqual([
        ['_helplines.yml', 7, true],
      ])
    },
  )

  it('that takes messages is read as such', () => {
    const withText = (text: string) => foundIn({ '_helplines.yml': HELPLINES.replace('call: 999', `text: ${text}`) })
    expect(withText('HELP to 85258')).toEqual([])
    expect(withText('HELP to 8525')).toEqual([['_helplines.yml', 1, true]])
  })

  it('of the clinic is held to the same', () => {
    expect(foundIn({ '_clinic.yml': CLINIC.replace('020 7946 0011', '01632 96001') })).toEqual([])
    expect(foundIn({ '_clinic.yml': CLINIC.replace('020 7946 0011', '020 7946 001') })).toEqual([
      ['_clinic.yml', 5, true],
    ])
  })
})
