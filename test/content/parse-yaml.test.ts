import { describe, expect, it } from 'vitest'
import { check } from '../../src/content/gate/check.ts'
import { readFactFields, writeFacts } from '../../src/content/editing/edit-clinic.ts'
import { readYaml } from '../../src/content/files/read-yaml.ts'
import { smallContent, TODAY } from './small-content.ts'

const HOSTILE: Readonly<Record<string, string>> = {
  'lists in lists': '['.repeat(3000),
  'lists in lists, each closed': '['.repeat(1500) + ']'.repeat(1500),
  'names in names': '{a: '.repeat(1000),
  'members in members': `${'- '.repeat(1500)}a`,
  'names of names': `${'? '.repeat(1500)}a`,
  'steps to the right': Array.from({ length: 80 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
}

const LONG: Readonly<Record<string, string>> = {
  'many lists': '[[],'.repeat(64_000),
  'many names': Array.from({ length: 25_000 }, (_, at) => `name${at}: a`).join('\n'),
  'many members': '- a\n'.repeat(64_000),
  'many notes': '# a\n'.repeat(64_000),
  'one long text': `"${'a '.repeat(127_000)}`,
  'more than anybody writes': 'a'.repeat(300_000),
}

describe('YAML that is nested deeper than any file needs', () => {
  it.each(Object.entries(HOSTILE))('is a problem with its line and what to do: %s', (_, text) => {
    const { problems } = readYaml(text, 3)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.what).toMatch(/deeper than any file here needs/)
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3)
  })

  it.each(Object.entries(HOSTILE))('stops publishing wherever it stands, and breaks nothing: %s', (_, text) => {
    for (const path of ['_clinic.yml', '_helplines.yml', 'costs/deep.md']) {
      const file = { path, text: path.endsWith('.md') ? `---\n${text}\n---\nYes.\n` : text }
      const files = [...smallContent().filter(one => one.path !== path), file]
      const { passed, findings } = check({ files, basedOn: null }, TODAY)
      expect(passed).toBeNull()
      expect(findings.some(finding => finding.file === path && finding.stops)).toBe(true)
    }
  })

  it('is not touched by a form, and has no fields to show', () => {
    const text = HOSTILE['lists in lists'] ?? ''
    expect(readFactFields(text)).toBeNull()
    expect(writeFacts(text, [['fees.session', '£50']])).toBe(text)
  })
})

describe('YAML that is long', () => {
  it.each(Object.entries(LONG))('is read or refused in half a second: %s', (_, text) => {
    const before = process.cpuUsage()
    readYaml(text, 1)
    const { user } = process.cpuUsage(before)
    expect(user / 1000).toBeLessThan(500)
  })
})

describe('YAML as people write it', () => {
  it('is read, with brackets and dashes in its texts', () => {
    const { value, problems } = readYaml('a: "[[[[[[[[[[[[[[[[[[[["\nb:\n  - - c\n    - d\n# {{{{{{{{{{{{{{{{{{{{\n', 1)
    expect(problems).toEqual([])
    expect(value).toEqual({ a: '[[[[[[[[[[[[[[[[[[[[', b: [['c', 'd']] })
  })
})
