import { describe, expect, it } from 'vitest'
import { differenceBetween, differenceOfTexts } from '../../src/content/files/difference.ts'
import { hunksBetween } from '../../src/content/files/line-hunks.ts'
import { mergeLines } from '../../src/content/editing/merge-lines.ts'
import { mergeFiles } from '../../src/content/editing/merge.ts'
import { parseIntent } from '../../src/content/files/intent-file.ts'
import { intentText, smallContent } from './small-content.ts'

const text = (...lines: readonly string[]): string => lines.map(line => `${line}\n`).join('')
const BASE = text('one', 'two', 'three', 'four', 'five')

describe('A difference', () => {
  it('is empty when nothing changed', () => {
    expect(hunksBetween(['a', 'b'], ['a', 'b'])).toEqual([])
    expect(differenceBetween(smallContent(), smallContent())).toEqual([])
  })

  it('shows what went and what came, with what stands around', () => {
    const lines = differenceOfTexts(BASE, text('one', 'two', 'three', '4', 'five'))
    expect(lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'gap ',
      'same two',
      'same three',
      'removed four',
      'added 4',
      'same five',
    ])
  })

  it('names files that came, went and changed', () => {
    const after = smallContent({ 'clinic/price.md': null, 'clinic/new.md': intentText(), '_sources/garden.md': 'x' })
    expect(differenceBetween(smallContent(), after).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '_sources/garden.md changed',
      'clinic/new.md added',
      'clinic/price.md removed',
    ])
  })

  it('takes a text too long to compare as changed from end to end', () => {
    const long = (mark: string): readonly string[] => Array.from({ length: 3000 }, (_, at) => `${mark}${at}`)
    expect(hunksBetween(long('a'), long('b'))).toHaveLength(1)
  })
})

describe('Two people who changed the same text', () => {
  it('both keep what they changed in different places', () => {
    const mine = text('ONE', 'two', 'three', 'four', 'five')
    const theirs = text('one', 'two', 'three', 'four', 'five', 'six')
    expect(mergeLines(BASE, mine, theirs)).toEqual({
      text: text('ONE', 'two', 'three', 'four', 'five', 'six'),
      clashes: [],
    })
  })

  it('do not clash when they did the same', () => {
    const both = text('one', 'three', 'four', 'five')
    expect(mergeLines(BASE, both, both)).toEqual({ text: both, clashes: [] })
  })

  it('are shown the line that both changed, and mine stays until somebody decides', () => {
    const merged = mergeLines(
      BASE,
      text('one', 'mine', 'three', 'four', 'five'),
      text('one', 'theirs', 'three', 'four', 'V'),
    )
    expect(merged.text).toBe(text('one', 'mine', 'three', 'four', 'V'))
    expect(merged.clashes).toEqual([{ line: 2, mine: ['mine'], theirs: ['theirs'] }])
  })

  it('may both begin with nothing', () => {
    expect(mergeLines('', text('a'), '').text).toBe(text('a'))
    expect(mergeLines('', text('a'), text('b')).clashes).toHaveLength(1)
  })
})

describe('Two people who changed the same content', () => {
  const path = 'clinic/price.md'
  const merge = (mine: string | null, theirs: string | null): ReturnType<typeof mergeFiles> =>
    mergeFiles(smallContent(), smallContent({ [path]: mine }), smallContent({ [path]: theirs }))

  it('both add a question, and both are there', () => {
    const mine = intentText().replace('not:', '  - what must I pay\nnot:')
    const theirs = intentText().replace('not:', '  - your rates\nnot:')
    const { files, clashes } = merge(mine, theirs)
    const intent = parseIntent(files.find(file => file.path === path) ?? { path, text: '' }).value?.intent
    expect(clashes).toEqual([])
    expect(intent?.questions).toEqual(expect.arrayContaining(['what must I pay', 'your rates', 'is it expensive']))
  })

  it('clash when both change the answer', () => {
    const { clashes } = merge(intentText({ answer: 'It costs ten.' }), intentText({ answer: 'It costs twenty.' }))
    expect(clashes).toMatchObject([{ path, clashes: [{ mine: ['It costs ten.'], theirs: ['It costs twenty.'] }] }])
  })

  it('clash when one takes out what the other changes', () => {
    expect(merge(null, intentText({ answer: 'New.' })).clashes).toMatchObject([{ path, mine: null }])
    expect(merge(null, intentText()).clashes).toEqual([])
  })

  it('find the same intent in another folder', () => {
    const moved = smallContent({ [path]: null, 'about/price.md': intentText() })
    const theirs = smallContent({ [path]: intentText({ answer: 'New.' }) })
    const { files, clashes } = mergeFiles(smallContent(), moved, theirs)
    expect(clashes).toEqual([])
    expect(files.map(file => file.path)).toContain('about/price.md')
    expect(files.find(file => file.path === 'about/price.md')?.text).toContain('New.')
  })
})
