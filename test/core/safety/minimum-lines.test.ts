import { describe, expect, it } from 'vitest'
import { linesFor } from '../../../src/core/answer/card/lines-for.ts'
import { MINIMUM_LINES } from '../../../src/core/answer/card/minimum-lines.ts'
import type { HelpLine } from '../../../src/core/model/helpline.ts'
import { numbersOf } from '../../fixtures/numbers.ts'

const COUNTRIES = [...new Set(MINIMUM_LINES.map(line => line.country))].filter(country => country !== 'other')

describe('The lines of a card', () => {
  it.each(COUNTRIES)('begin with the emergency number of %s, followed by somebody to talk to at any hour', country => {
    const [first, second] = linesFor(country, [], 'self')
    expect(first.kind).toBe('emergency')
    expect(first.call).not.toHaveLength(0)
    expect(second?.hours === '24/7' || second?.kind === 'directory').toBe(true)
  })

  it('are the directories and the local emergency number where we know no line', () => {
    const lines = linesFor('other', [], 'self')
    expect(lines[0].name).toMatch(/emergency number of the country/)
    expect(lines.some(line => line.kind === 'directory')).toBe(true)
  })

  it('fit the danger: a line about violence for somebody who is being hurt', () => {
    expect(linesFor('GB', [], 'abuse').map(line => line.kind)).toContain('abuse')
    expect(linesFor('GB', [], 'self').map(line => line.kind)).not.toContain('abuse')
  })

  it("prefer the clinic's own lines to ours", () => {
    const own: HelpLine = {
      country: 'GB',
      kind: 'suicide_crisis',
      name: 'Our own line',
      call: numbersOf('0800 000 000'),
      text: [],
      chat: null,
      hours: '24/7',
      source: 'https://example.org',
      verified: null,
    }
    expect(linesFor('GB', [own], 'self').map(line => line.name)).toContain('Our own line')
  })

  it('are written as they are dialled, without a plus sign', () => {
    for (const { number } of MINIMUM_LINES.flatMap(line => line.call)) expect(number.digits).toMatch(/^\d+$/)
  })
})
