import { describe, expect, it } from 'vitest'
import { CUES } from './cues.ts'
import { levelOf } from '../assessed.ts'

const pairs = CUES.trim()
  .split('\n')
  .map(line => line.split(' | ') as [cue: string, takenBack: string, not: string])

describe('A cue takes back the clause that it governs, and no other', () => {
  it.each(pairs)('%s: "%s" gets no card', (_, takenBack) => {
    expect(levelOf(takenBack)).not.toBe('crisis')
  })

  it.each(pairs)('%s: of "%s" and "%s" the second gets it', (_, __, not) => {
    expect(levelOf(not)).toBe('crisis')
  })
})
