import { describe, expect, it } from 'vitest'
import { check } from '../../../src/content/gate/check.ts'
import { signHidden } from '../../../src/content/rules/sign-hidden.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import { CLINIC, HELPLINES, intentText, smallContent, SOURCE, TODAY } from '../small-content.ts'

const PRICE = 'clinic/price.md'
const foundIn = (path: string, text: string) => signHidden(parseContent(smallContent({ [path]: text })).parsed, TODAY)

describe('Signs that nobody can see', () => {
  it.each([
    0x0, 0x1, 0x8, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029,
    0x202a, 0x202b, 0x202d, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0x3164, 0xd800, 0xfeff, 0xe0041,
  ])('stop in an answer, a fact, a help line and a passage: %i', code => {
    const sign = String.fromCodePoint(code)
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    const stopping = { stops: true, what: expect.stringContaining(name) }
    expect(foundIn(PRICE, intentText({ answer: `Ask u${sign}s.` }))).toMatchObject([{ ...stopping, line: 24 }])
    expect(foundIn(PRICE, intentText({ title: `Wh${sign}at?`, questions: ['a', 'b'] }))[0]).toMatchObject({ line: 2 })
    expect(foundIn('_clinic.yml', CLINIC.replace('£40', `£4${sign}0`))).toMatchObject([{ ...stopping, line: 8 }])
    expect(foundIn('_helplines.yml', HELPLINES.replace('116', `1${sign}16`))).toMatchObject([{ ...stopping, line: 10 }])
    expect(foundIn('_sources/garden.md', SOURCE.replace('water', `wa${sign}ter`))).toMatchObject([stopping])
  })

  it.each([
    'Ask us: 👩‍👩‍👧 or 🧑🏽‍⚕️.',
    'We are in 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 🇬🇧.',
    'می‌خواهم',
    'क्‍ष',
    'a\tb',
    'naïve, São, 東京, £5 ½',
    'Call ☎️ us.',
  ])('are not found in what people see: %s', answer => {
    expect(foundIn(PRICE, intentText({ answer }))).toEqual([])
  })

  it('let a line pass with advice that is served as it stands', () => {
    const files = smallContent({ [PRICE]: intentText({ answer: 'Ask\u00AD us.' }) })
    expect(check({ files, basedOn: 1 }, TODAY, files).passed).not.toBeNull()
    expect(check({ files, basedOn: 1 }, TODAY, smallContent()).passed).toBeNull()
  })
})
