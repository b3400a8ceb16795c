import { describe, expect, it } from 'vitest'
import { parseHelplines } from '../../src/content/files/helplines-file.ts'
import { numbersOf } from '../fixtures/numbers.ts'
import { HELPLINES } from './small-content.ts'

const parse = (text: string) => parseHelplines({ path: '_helplines.yml', text })

describe('The help lines file', () => {
  it('gives every line, in the form in which one dials it, and where it stands', () => {
    const { value, findings } = parse(HELPLINES)
    expect(findings).toEqual([])
    expect(value?.helplines.map(({ line }) => line)).toEqual([1, 7])
    expect(value?.helplines[1]?.helpline).toEqual({
      country: 'GB',
      kind: 'suicide_crisis',
      name: 'A line that listens',
      call: numbersOf('116 000'),
      text: [],
      chat: null,
      hours: '24/7',
      source: 'https://lines.example/listens',
      verified: '2026-05-01',
    })
  })

  it.each([
    ['nothing', '', 1],
    ['something else than a list', 'country: GB\n', 1],
    ['a kind we do not know', HELPLINES.replace('kind: emergency', 'kind: police'), 2],
    ['a name we do not know', HELPLINES.replace('call: 999', 'phone: 999'), 4],
    ['a line nobody can reach', HELPLINES.replace('  call: 999\n', ''), 1],
    ['a source that is no page', HELPLINES.replace('https://lines.example/listens', 'a friend'), 12],
    ['a day that does not exist', HELPLINES.replace(/01\n$/, '32\n'), 13],
  ])('stops at %s, on its line', (_, text, line) => {
    expect(parse(text).value).toBeNull()
    expect(parse(text).findings.map(finding => ({ line: finding.line, stops: finding.stops }))).toContainEqual({
      line,
      stops: true,
    })
  })
})
