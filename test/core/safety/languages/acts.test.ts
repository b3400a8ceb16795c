import { describe, expect, it } from 'vitest'
import { assessed } from '../assessed.ts'
import { ACTS, HARMLESS_ACTS, OTHER_ACTS } from './acts.ts'

const linesOf = (text: string): readonly string[] => text.split('\n')
const LINES = Object.entries(ACTS).flatMap(([language, text]) => linesOf(text).map(said => [language, said] as const))

describe('Danger told by acts, in other languages', () => {
  it.each(LINES)('brings the card in its language: %s: %s', (language, said) => {
    expect(assessed(said)).toMatchObject({ level: 'crisis', language })
  })

  it.each(linesOf(OTHER_ACTS))('brings the card in English where we have none: %s', said => {
    expect(assessed(said).level).toBe('crisis')
  })

  it.each(linesOf(HARMLESS_ACTS))('brings none where it only looks like it: %s', said => {
    expect(assessed(said).level).not.toBe('crisis')
  })
})
