import { describe, expect, it } from 'vitest'
import { buildEdition, hashFiles } from '../../src/content/serving/edition.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { EMPTY_EDITION } from '../../src/core/answer/empty-edition.ts'
import { toIntentId, toPassageId } from '../../src/core/model/intent.ts'
import { smallContent } from './small-content.ts'

describe('The hash of files', () => {
  it('is the same whatever their order', () => {
    expect(hashFiles(smallContent().toReversed())).toBe(hashFiles(smallContent()))
    expect(hashFiles(smallContent())).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes with a character, and with the border between path and text', () => {
    const hashes = [
      hashFiles([{ path: 'a', text: 'bc' }]),
      hashFiles([{ path: 'ab', text: 'c' }]),
      hashFiles([{ path: 'a', text: 'bc ' }]),
    ]
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('An edition', () => {
  it('gives intents and passages by their ids', () => {
    const { content } = parseContent(smallContent())
    if (content === null) throw new Error('the fixture is broken')
    const { matcher } = EMPTY_EDITION
    const edition = buildEdition({ number: 7, hash: 'abc', content, matcher })
    const price = toIntentId('price')
    const passage = toPassageId('garden#2')
    expect(edition).toMatchObject({ number: 7, hash: 'abc', matcher, clinic: { name: 'Garden Clinic' } })
    expect(price && edition.intents.get(price)?.title).toBe('What does a visit cost?')
    expect(passage && edition.passages.get(passage)?.number).toBe(2)
  })
})
