import { describe, expect, it } from 'vitest'
import { check } from '../../../src/content/gate/check.ts'
import { textCut } from '../../../src/content/rules/text-cut.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { CLINIC, intentText, smallContent, TODAY } from '../small-content.ts'

const PRICE = 'clinic/price.md'
const foundIn = (path: string, text: string) => textCut(parseContent(smallContent({ [path]: text })).parsed, TODAY)
const inFact = (rest: string): readonly number[] =>
  foundIn('_clinic.yml', `${CLINIC}place:\n  address:${rest}\n`).map(({ line }) => line)

describe('A text that loses its end in silence', () => {
  it.each([
    ' Garden Lane, Flat #7',
    ' Garden Lane #7B (ring twice)',
    ' Garden Lane, # 7',
    ' Garden Lane, Unit # 7',
    ' ring the bell (door # 7)',
    ' our tag is #garden',
    ' press #',
    ' #7 Garden Lane',
    ' press * or #, then wait',
    ' &friends Garden Lane',
  ])('is reported in a fact:%s', rest => {
    expect(inFact(rest)).toEqual([11])
  })

  it('is reported where the text goes on below', () => {
    expect(inFact(' Garden Lane,\n    #7 at the gate')).toEqual([12])
  })

  it.each([
    ' Garden Lane # the old gate',
    ' Garden Lane   ## the old gate',
    ' # not decided yet',
    ' "Garden Lane, Flat #7"',
    " 'press #' # on the phone",
    ' Garden Lane 7#b',
    ' >\n    Garden Lane\n    #7',
    ' Garden Lane\n  # a note of its own\n#and another\n  #parking: none',
  ])('is not reported for a note, or a text that keeps its sign:%s', rest => {
    expect(inFact(rest)).toEqual([])
  })

  it('is reported in a question, a title and a list in one line, and not in an answer', () => {
    expect(foundIn(PRICE, intentText({ questions: ['how do i find door #7'] })).map(({ line }) => line)).toEqual([4])
    expect(foundIn(PRICE, intentText({ title: 'Is this #1', questions: ['a', 'b'] }))[0]?.line).toBe(2)
    expect(foundIn(PRICE, intentText({ related: '[] #none' })).map(({ line }) => line)).toEqual([18])
    expect(foundIn(PRICE, intentText({ answer: 'Ring at door #7.' }))).toEqual([])
  })

  it('stops, unless the same line is served already', () => {
    const files = smallContent({ '_clinic.yml': `${CLINIC}place: Lane #7\n` })
    expect(check({ files, basedOn: 1 }, TODAY, smallContent()).passed).toBeNull()
    expect(check({ files, basedOn: 1 }, TODAY, files).findings).toMatchObject([{ rule: 'text-cut', stops: false }])
  })
})
