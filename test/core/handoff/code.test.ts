import { describe, expect, it } from 'vitest'
import { CODES, codeOf, readCode } from '../../../src/core/handoff/code.ts'

describe('A code', () => {
  it('is different for every number', () => {
    const all = Array.from({ length: CODES }, (_, number) => codeOf(number))
    expect(new Set(all).size).toBe(CODES)
    expect(all.every(code => readCode(code) === code)).toBe(true)
  })

  it('is read as people write it', () => {
    expect(['k7-42', ' K742', 'k 7 4 2', 'K7 - 42'].map(readCode)).toEqual(['K7-42', 'K7-42', 'K7-42', 'K7-42'])
    expect(['B7-42', 'K7-4', '7-42', ''].map(readCode)).toEqual([null, null, null, null])
  })
})
