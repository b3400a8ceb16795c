import { describe, expect, it } from 'vitest'
import { citedChanges } from '../../src/content/editing/cited-changes.ts'
import { beginSource, readSourceForm, writeSourceForm, type SourceForm } from '../../src/content/files/source-form.ts'
import { parseSource } from '../../src/content/files/source-file.ts'
import { intentText, smallContent, SOURCE } from './small-content.ts'

const NOTED = SOURCE.replace('---\n## 1', '---\n\nWords of the gardener.\n\n## 1')

function read(text: string): SourceForm {
  const form = readSourceForm(text)
  if (!form) throw new Error('The text cannot be taken apart.')
  return form
}

describe('A source text as a form', () => {
  it('has its title, its author, the note above, and each passage by its number', () => {
    expect(read(NOTED)).toEqual({
      title: 'What the garden taught us',
      author: 'The gardener',
      note: 'Words of the gardener.',
      passages: [
        { number: 1, body: 'Plants grow when somebody waters them with patience.' },
        { number: 2, body: 'Roots are hidden, and they carry the whole tree.' },
      ],
    })
  })

  it.each([SOURCE, NOTED, SOURCE.replaceAll('\n\n', '\n')])('is written as it was when nothing is changed', text => {
    expect(writeSourceForm(text, read(text))).toBe(text)
  })

  it('changes in the file only what was changed in the form', () => {
    const { passages, ...rest } = read(SOURCE)
    const changed = passages.map(one => (one.number === 2 ? { ...one, body: 'Roots are deep.' } : one))
    expect(writeSourceForm(SOURCE, { ...rest, passages: changed })).toBe(
      SOURCE.replace('Roots are hidden, and they carry the whole tree.', 'Roots are deep.'),
    )
    expect(writeSourceForm(SOURCE, { ...rest, passages, author: 'Both: gardeners' })).toBe(
      SOURCE.replace('author: The gardener', 'author: "Both: gardeners"'),
    )
  })

  it('shows paragraphs in one line each, and lists as they are', () => {
    const body = 'Plants grow\nwhen watered.\n\nThey need:\n- light\n- somebody\n  who cares'
    const text = SOURCE.replace('Plants grow when somebody waters them with patience.', body)
    expect(read(text).passages[0]?.body).toBe('Plants grow when watered.\n\nThey need:\n- light\n- somebody who cares')
    expect(writeSourceForm(text, read(text))).toBe(text)
  })

  it('takes passages in and out, and keeps the numbers of the others', () => {
    const { passages, ...rest } = read(NOTED)
    const written = writeSourceForm(NOTED, {
      ...rest,
      passages: [...passages.slice(1), { number: 3, body: 'Bees come by.' }],
    })
    expect(read(written).passages).toEqual([passages[1], { number: 3, body: 'Bees come by.' }])
    expect(parseSource({ path: '_sources/garden.md', text: written }).findings).toEqual([])
  })

  it('keeps a passage whose words are gone, so that the check can say so', () => {
    const { passages, ...rest } = read(SOURCE)
    const written = writeSourceForm(SOURCE, { ...rest, passages: passages.map(one => ({ ...one, body: '' })) })
    expect(read(written).passages.map(({ number }) => number)).toEqual([1, 2])
  })

  it.each(['no dashes', SOURCE.replace('## 2', '## 1'), SOURCE.replace('## 2', '## Two')])(
    'cannot be had of what cannot be taken apart',
    text => {
      expect(readSourceForm(text)).toBeNull()
    },
  )

  it('begins with a paragraph a passage', () => {
    const text = beginSource({ title: 'Trees', author: 'Us', text: 'One.\n\n\nTwo,\nstill two.\n' })
    expect(read(text).passages).toEqual([
      { number: 1, body: 'One.' },
      { number: 2, body: 'Two, still two.' },
    ])
  })
})

describe('Passages that answers cite', () => {
  const intents = smallContent({ 'clinic/price.md': intentText({ passages: '[garden#1, garden#2]' }) })

  it('are told when they are changed or gone, with the answers that cite them', () => {
    const now = SOURCE.replace('with patience', 'daily').replace(/## 2[^]*/, '')
    expect(citedChanges({ name: 'garden', before: SOURCE, now }, intents)).toMatchObject([
      { number: 1, now: 'Plants grow when somebody waters them daily.', citedBy: [{ id: 'price' }] },
      { number: 2, now: null, citedBy: [{ id: 'price', title: 'What does a visit cost?' }] },
    ])
  })

  it('are all gone with their text', () => {
    expect(citedChanges({ name: 'garden', before: SOURCE, now: null }, intents).map(({ now }) => now)).toEqual([
      null,
      null,
    ])
  })

  it('are nothing to tell of when nobody cites them, or they are as they were', () => {
    expect(citedChanges({ name: 'garden', before: SOURCE, now: null }, smallContent())).toEqual([])
    expect(citedChanges({ name: 'garden', before: SOURCE, now: SOURCE }, intents)).toEqual([])
  })
})
