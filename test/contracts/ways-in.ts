import { anything, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessTurn } from '../../src/core/safety/assess-turn.ts'
import type { Platform, Turn, WhyWordless } from '../../src/core/model/turn.ts'

/** What an adapter hands over to show that nothing which reaches it is lost, and that nothing breaks it. */
export interface WaysIn {
  readonly name: Platform
  /** Reads what the platform delivered, whatever it is. Null when nobody asked us anything. */
  readonly read: (delivered: unknown) => Turn | null
  /** Every way on which words of a person can come, by its name: what the platform delivers of some words. */
  readonly ways: Readonly<Record<string, (words: string) => unknown>>
  /** What is addressed to us and holds no words that we can read. */
  readonly wordless: Readonly<Record<string, { readonly delivered: unknown; readonly why: WhyWordless }>>
  /** Edits, each with the first message whose words it replaces. */
  readonly edits: Readonly<Record<string, { readonly first: unknown; readonly edit: unknown }>>
  /** What looks like an edit, and changed no word. */
  readonly untouched: Readonly<Record<string, unknown>>
  /** What programs say, and what is quoted of our own. */
  readonly ofPrograms: Readonly<Record<string, unknown>>
}

/** Plain sentences of danger. Two strangers' words each, written for this test. */
const DANGER = ['I want to kill myself', 'i am going to end my life tonight', 'I took all the pills to die'] as const

/** Holds an adapter to hearing everything that people can do, and to outliving everything that can come. */
export function waysInContract(waysIn: WaysIn): void {
  describe(`${waysIn.name}, as an ear`, () => {
    describe('for danger', () => {
      dangerIsHeard(waysIn)
    })
    describe('for what holds no words', () => {
      wordlessIsHeard(waysIn)
    })
    describe('for edits', () => {
      editsAreHeard(waysIn)
    })
    describe('for payloads of every kind', () => {
      anythingIsOutlived(waysIn)
    })
  })
}

function dangerIsHeard({ read, ways, ofPrograms }: WaysIn): void {
  it.each(Object.entries(ways))('passes on to the safety check what comes by %s', (_, deliver) => {
    assert(
      property(constantFrom(...DANGER), integer({ min: 0, max: 200 }), (words, length) => {
        const turn = read(deliver(`${'Hello. '.repeat(length)}${words}`))
        expect(turn && assessTurn(turn, []).level).toBe('crisis')
      }),
      { numRuns: 10 },
    )
  })

  it.each(Object.entries(ofPrograms))('does not take %s for a person’s words', (_, delivered) => {
    const turn = read(delivered)
    expect(turn === null || assessTurn(turn, []).level === 'none').toBe(true)
  })
}

function wordlessIsHeard({ read, wordless }: WaysIn): void {
  it.each(Object.entries(wordless))('takes %s for a turn', (_, { delivered, why }) => {
    expect(read(delivered)?.said).toEqual({ kind: 'wordless', why })
  })
}

function editsAreHeard({ read, edits, untouched }: WaysIn): void {
  it.each(Object.entries(edits))(
    'names the turn of which %s changes the words, and itself apart',
    (_, { first, edit }) => {
      const [said, changed] = [read(first), read(edit)]
      expect(said?.id).toBeTypeOf('string')
      expect(said?.edits).toBeNull()
      expect(changed?.edits).toBe(said?.id)
      expect(changed?.id).not.toBe(said?.id)
      expect(read(structuredClone(edit))?.id).toBe(changed?.id)
    },
  )

  it.each(Object.entries(untouched))('takes %s for nothing new', (_, delivered) => {
    expect(read(delivered)).toBeNull()
  })
}

/** How often each recorded payload is spoilt. */
const SPOILS = 60

function anythingIsOutlived({ read, ways, wordless, edits }: WaysIn): void {
  const recorded: readonly (readonly [string, unknown])[] = [
    ...Object.entries(ways).map(([name, deliver]) => [name, deliver('What does it cost?')] as const),
    ...Object.entries(wordless).map(([name, { delivered }]) => [name, delivered] as const),
    ...Object.entries(edits).map(([name, { edit }]) => [name, edit] as const),
  ]

  it.each(recorded)('outlives %s with any part of it missing or of another shape', (_, delivered) => {
    const places = placesIn(delivered)
    assert(
      property(constantFrom(...places), anything(), (place, other) => {
        expect(() => read(replacedAt(delivered, place, other))).not.toThrow()
        expect(() => read(replacedAt(delivered, place, undefined))).not.toThrow()
      }),
      { numRuns: SPOILS },
    )
  })

  it('outlives what is no payload at all', () => {
    assert(
      property(anything(), delivered => {
        expect(() => read(delivered)).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
}

type Place = readonly string[]

/** Every place within a value, the value itself first. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner).map(place => [name, ...place]))]
}

function replacedAt(value: unknown, [name, ...rest]: Place, other: unknown): unknown {
  if (name === undefined) return other
  const replaced = (inner: unknown): unknown => replacedAt(inner, rest, other)
  if (Array.isArray(value)) return value.map((inner: unknown, at) => (String(at) === name ? replaced(inner) : inner))
  const fields = Object.entries(Object(value) as object)
  return Object.fromEntries(fields.map(([key, inner]) => [key, key === name ? replaced(inner) : inner]))
}
