import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/content/gate/check.ts'
import { CLINIC, HELPLINES, inShort, intentText, smallContent, SOURCE, TODAY } from './small-content.ts'

const checked = (changed: Parameters<typeof smallContent>[0] = {}) =>
  check({ files: smallContent(changed), basedOn: 3 }, TODAY)

describe('Checking a draft', () => {
  it('passes a draft without a fault, with what it says', () => {
    const { findings, passed } = checked()
    expect(findings).toEqual([])
    expect(passed).toMatchObject({ basedOn: 3, content: { clinic: { name: 'Garden Clinic' } } })
    expect(passed?.files).toHaveLength(4)
  })

  it('passes a draft that has only advice', () => {
    const { findings, passed } = checked({ 'clinic/price.md': intentText({ reviewBy: '2026-05-20' }) })
    expect(findings.map(inShort)).toEqual(['clinic/price.md:22 advises'])
    expect(passed).not.toBeNull()
  })

  it('passes nothing when one finding stops', () => {
    const { findings, passed } = checked({ 'clinic/price.md': intentText({ answer: 'It costs 5 euros.' }) })
    expect(findings.map(inShort)).toEqual(['clinic/price.md:24 stops'])
    expect(passed).toBeNull()
  })

  it('lists findings in the order of files and lines, whatever rule found them', () => {
    const answer = 'You have depression.\n\nIt costs 5 {{fees.hour}}.'
    const { findings } = checked({ 'clinic/price.md': intentText({ answer, related: '[x]' }), 'a.yml': '' })
    expect(findings.map(inShort)).toEqual([
      'a.yml:1 advises',
      'clinic/price.md:18 stops',
      'clinic/price.md:24 stops',
      'clinic/price.md:26 stops',
      'clinic/price.md:26 stops',
    ])
  })

  it('says of every finding what it is and what to do, in sentences', () => {
    const answer = '# You have depression 5 {{x}} https://x.example'
    const { findings } = checked({ 'clinic/price.md': intentText({ answer, related: '[x]' }), '_clinic.yml': '' })
    expect(findings.length).toBeGreaterThan(4)
    for (const { what, todo } of findings)
      expect([what, todo]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/[.\]"]$|\w$/)])
  })

  it('never throws, whatever the files hold', () => {
    const paths = ['_clinic.yml', '_helplines.yml', '_sources/garden.md', 'clinic/price.md']
    const texts = [CLINIC, HELPLINES, SOURCE, intentText()]
    const cut = fc.tuple(fc.constantFrom(...texts), fc.nat(600), fc.nat(600), fc.string({ unit: 'binary' }))
    const damaged = cut.map(([text, from, to, put]) => text.slice(0, from) + put + text.slice(to))
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(damaged, fc.string({ unit: 'binary' })), (path, text) => {
        const { findings, passed } = checked({ [path]: text })
        expect(passed === null).toBe(findings.some(({ stops }) => stops))
      }),
      { numRuns: 150 },
    )
  })

  it('takes less than five seconds of work for five hundred intents of twenty questions', () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, intent) => [
        `many/intent-${intent}.md`,
        intentText({
          title: `What is thing number ${intent}?`,
          questions: Array.from({ length: 20 }, (_, at) => `how would somebody ask about thing${intent} way${at}`),
          not: `something else than thing${intent}`,
        }),
      ]),
    )
    const start = process.cpuUsage()
    check({ files: smallContent(many), basedOn: null }, TODAY)
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  })
})
