import { beforeAll, describe, expect, it } from 'vitest'
import { arrowsTo } from '../../src/content/editing/arrows.ts'
import { fileOf, removeFile, renameFile } from '../../src/content/editing/rename-file.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { passageUnknown } from '../../src/content/rules/passage-unknown.ts'
import { relatedUnknown } from '../../src/content/rules/related-unknown.ts'
import type { ContentFile } from '../../src/core/model/draft.ts'
import { intentText, smallContent, TODAY } from './small-content.ts'

const PRICE = { kind: 'topic', name: 'price' } as const
const GARDEN = { kind: 'text', name: 'garden' } as const
const files = smallContent({
  'clinic/hours.md': intentText({
    related: '[price, parking]',
    not: 'what does it cost → price',
    passages: '[garden#1]',
  }),
  'clinic/parking.md': intentText({ related: '[price]', not: 'is it dear -> price' }),
})

const textOf = (path: string, among: readonly ContentFile[]): string | undefined =>
  among.find(file => file.path === path)?.text

describe('The arrows to a topic', () => {
  it('are found where they stand', () => {
    expect(arrowsTo(PRICE, files).map(({ path, line, field, text }) => `${path}:${line} ${field} ${text}`)).toEqual([
      'clinic/hours.md:18 related price',
      'clinic/hours.md:17 not what does it cost → price',
      'clinic/parking.md:18 related price',
      'clinic/parking.md:17 not is it dear -> price',
    ])
    expect(arrowsTo(GARDEN, files)).toEqual([
      { path: 'clinic/hours.md', line: 19, field: 'passages', text: 'garden#1' },
    ])
  })

  it('go with it when it is renamed', () => {
    const renamed = renameFile(PRICE, 'fees', files)
    expect(fileOf(PRICE, renamed)).toBeUndefined()
    const before = textOf('clinic/price.md', files) ?? ''
    expect(textOf('clinic/fees.md', renamed)).toBe(before.replace('---\nA visit', 'formerly: [price]\n---\nA visit'))
    const again = renameFile({ kind: 'topic', name: 'fees' }, 'cost', renamed)
    expect(textOf('clinic/cost.md', again)).toContain('formerly: [price, fees]')
    expect(textOf('clinic/hours.md', renamed)).toContain('related: [fees, parking]')
    expect(textOf('clinic/hours.md', renamed)).toContain('- what does it cost → fees')
    expect(textOf('clinic/parking.md', renamed)).toContain('- is it dear → fees')
  })

  it('lead to none, or to another, when it is taken out', () => {
    const removed = removeFile(PRICE, null, files)
    expect(textOf('clinic/hours.md', removed)).toContain('related: [parking]')
    expect(textOf('clinic/hours.md', removed)).toContain('- what does it cost\n')
    const turned = removeFile(PRICE, 'parking', files)
    expect(textOf('clinic/hours.md', turned)).toContain('related: [parking]')
    expect(textOf('clinic/hours.md', turned)).toContain('- what does it cost → parking')
    // Nothing leads from a topic to itself.
    expect(textOf('clinic/parking.md', turned)).toContain('related: []')
    expect(textOf('clinic/parking.md', turned)).not.toContain('is it dear')
  })

  it('leave a file without any as it is, letter by letter', () => {
    const removed = removeFile({ kind: 'topic', name: 'parking' }, null, files)
    expect(textOf('clinic/price.md', removed)).toBe(textOf('clinic/price.md', files))
  })
})

describe('The passages of a text', () => {
  it('are cited by its new name when it is renamed, and no more when it is gone', () => {
    expect(textOf('clinic/hours.md', renameFile(GARDEN, 'orchard', files))).toContain('passages: [orchard#1]')
    expect(textOf('clinic/hours.md', removeFile(GARDEN, null, files))).toContain('passages: []')
  })
})

describe('The content that ships', () => {
  let shipped: readonly ContentFile[]
  beforeAll(async () => {
    shipped = await readFolder('intents')
  })

  const strayIn = (changed: readonly ContentFile[]): readonly unknown[] => {
    const { parsed, findings } = parseContent(changed)
    return [...findings, ...relatedUnknown(parsed, TODAY), ...passageUnknown(parsed, TODAY)]
  }

  it('holds no arrow that leads nowhere after a topic or its text was taken out or renamed', () => {
    const text = { kind: 'text', name: 'who-is-psychotherapy-for' } as const
    const topic = { kind: 'topic', name: 'fees-and-insurance' } as const
    for (const target of [text, topic]) {
      expect(arrowsTo(target, shipped).length).toBeGreaterThan(20)
      expect(strayIn(removeFile(target, null, shipped))).toEqual([])
      expect(strayIn(renameFile(target, 'another', shipped))).toEqual([])
    }
  })

  it('keeps what a topic owes when that gets another name', () => {
    const renamed = renameFile({ kind: 'topic', name: 'confidentiality' }, 'told-to-nobody', shipped)
    const { content } = parseContent(renamed)
    expect(content?.intents.find(({ id }) => id === 'told-to-nobody')?.ask).toBe('always')
  })
})
