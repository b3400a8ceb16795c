import { describe, expect, it } from 'vitest'
import { levelOf } from '../assessed.ts'
import { CROWDS, VEILED_DANGERS } from './crowds.ts'
import { DANGERS, OTHER_DANGERS } from './dangers.ts'

const [plain, veiled, crowds] = [DANGERS + OTHER_DANGERS, VEILED_DANGERS, CROWDS].map(linesOf) as [
  string[],
  string[],
  string[],
]

type Put = (danger: string, crowd: string) => string

/** Where a danger may stand, with and without the mark that ends it. */
const PLACES: readonly (readonly [place: string, put: Put])[] = [
  ['first', (danger, crowd) => `${danger}. ${crowd}`],
  ['first, with no mark at its end', (danger, crowd) => `${danger} ${crowd}`],
  ['first, on a line of its own', (danger, crowd) => `${danger}\n${crowd}`],
  ['last', (danger, crowd) => `${crowd} ${danger}`],
  ['in the middle', (danger, crowd) => between(crowd, `${danger}.`)],
]

describe.each(PLACES)('Among eight harmless sentences, danger said %s', (_, put) => {
  it('keeps the card, each of the plain ones', () => {
    const messages = plain.map((danger, at) => put(danger, crowds[at % crowds.length] ?? ''))
    expect(messages.filter(message => levelOf(message) !== 'crisis')).toEqual([])
  })

  it('keeps it where no sign names it, seven in eight', () => {
    const messages = veiled.flatMap(danger => crowds.map(crowd => put(danger, crowd)))
    const lost = messages.filter(message => levelOf(message) !== 'crisis')
    expect(lost.length <= messages.length * 0.125 ? [] : lost).toEqual([])
  })
})

describe('Danger that no sign names', () => {
  it.each(veiled)('gets the card alone: "%s"', danger => {
    expect(levelOf(danger)).toBe('crisis')
  })
})

describe('Eight harmless sentences', () => {
  it.each(crowds)('get no card, and no warm words: %s', crowd => {
    expect(['none', 'concern']).toContain(levelOf(crowd))
  })
})

function linesOf(text: string): readonly string[] {
  return text.trim().split(/\n+/)
}

function between(crowd: string, said: string): string {
  return crowd
    .split(/(?<=[.?]) /)
    .toSpliced(4, 0, said)
    .join(' ')
}
