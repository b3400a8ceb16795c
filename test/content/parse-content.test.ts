import { describe, expect, it } from 'vitest'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { CLINIC, HELPLINES, inShort, intentText, smallContent } from './small-content.ts'

describe('A folder of content', () => {
  it('is read whole: clinic, intents, passages and help lines', () => {
    const { content, findings } = parseContent(smallContent())
    expect(findings).toEqual([])
    expect(content?.clinic.name).toBe('Garden Clinic')
    expect(content?.intents.map(({ id }) => id)).toEqual(['price'])
    expect(content?.passages.map(({ id }) => id)).toEqual(['garden#1', 'garden#2'])
    expect(content?.helplines).toHaveLength(2)
  })

  it('says the same with the line ends of Windows and a byte order mark', () => {
    const windows = smallContent().map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }))
    expect(parseContent(windows)).toMatchObject({ content: parseContent(smallContent()).content, findings: [] })
  })

  it('leaves aside what staff write for themselves', () => {
    const notes = {
      'README.md': 'how to',
      'clinic/README.md': 'more',
      'clinic/_draft.md': 'later',
      '_old/x.md': 'once',
    }
    expect(parseContent(smallContent(notes)).findings).toEqual([])
  })

  it('advises at a file that nobody reads', () => {
    const { content, findings } = parseContent(smallContent({ 'clinic/prices.yml': 'a: b' }))
    expect(findings.map(inShort)).toEqual(['clinic/prices.yml:1 advises'])
    expect(content).not.toBeNull()
  })

  it.each([['_clinic.yml'], ['_helplines.yml']])('has no content without %s', path => {
    const { content, findings } = parseContent(smallContent({ [path]: null }))
    expect(findings.map(inShort)).toEqual([`${path}:1 stops`])
    expect(content).toBeNull()
  })

  it('has no content without an intent', () => {
    expect(parseContent(smallContent({ 'clinic/price.md': null })).findings.map(inShort)).toEqual(['.:1 stops'])
  })

  it('reads the rest when one file is broken, and still has no content', () => {
    const { parsed, content, findings } = parseContent(smallContent({ 'clinic/hours.md': 'no dashes' }))
    expect(findings.map(inShort)).toEqual(['clinic/hours.md:1 stops'])
    expect([...parsed.ids].toSorted()).toEqual(['hours', 'price'])
    expect(parsed.intents).toHaveLength(1)
    expect(content).toBeNull()
  })

  it('lists findings in the order of files and lines', () => {
    const broken = {
      '_helplines.yml': HELPLINES.replace('999', ''),
      '_clinic.yml': CLINIC.replace('GB', 'gb'),
      'clinic/price.md': intentText({ reviewBy: 'soon', reviewed: 'once' }),
    }
    expect(parseContent(smallContent(broken)).findings.map(inShort)).toEqual([
      '_clinic.yml:2 stops',
      '_helplines.yml:1 stops',
      'clinic/price.md:21 stops',
      'clinic/price.md:22 stops',
    ])
  })
})
