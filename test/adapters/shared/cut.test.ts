import { array, assert, constantFrom, integer, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cut } from '../../../adapters/discord/fit.ts'
import { plainRun } from '../../../src/core/model/rich-text.ts'
import { breakBefore, cutAt } from '../../../adapters/shared/cut.ts'

const cutOnDiscord = (text: string, max: number): string => cut([plainRun(text)], max)

/** One character to the eye each, of two to eleven code units: accents, Hangul, flags, a family, a thumb with its tone. */
const SEEN_AS_ONE = ['e\u0301', 'o\u0323\u0302', '\u1112\u1161\u11ab', 'नि', '🇩🇪', '🇫🇷', '👩‍👩‍👧‍👦', '👍🏽', '❤️']

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The places between two characters of a text, its ends included. */
function boundariesOf(text: string): ReadonlySet<number> {
  return new Set([...[...graphemes.segment(text)].map(({ index }) => index), text.length])
}

const texts = array(oneof(constantFrom(...SEEN_AS_ONE), constantFrom('a', ' ', '\n', 'word', '\u0301'), string()), {
  maxLength: 60,
}).map(parts => parts.join(''))

const cases = tuple(texts, integer({ min: 24, max: 90 }))

/** What is left of a text before its ellipsis. */
function keptOf(written: string): string {
  return written.replace(/…(?:\*\*)?$/, '')
}

describe('A text that is cut', () => {
  it.each(SEEN_AS_ONE)('keeps %s whole, wherever the cut falls', one => {
    for (const write of [cutAt, cutOnDiscord])
      for (let max = 24; max < 50; max += 1) {
        const kept = keptOf(write(`a${one.repeat(60)}`, max)).slice(1)
        expect(kept.replaceAll(one, '')).toBe('')
        expect(kept).not.toBe('')
      }
  })

  it('has an end only where one character ends, and keeps within its room', () => {
    assert(
      property(cases, ([text, max]) => {
        const at = breakBefore(text, max)
        expect(at).toBeGreaterThan(0 - Number(text === ''))
        expect(at).toBeLessThanOrEqual(Math.min(text.length, max))
        expect(cutAt(text, max).length).toBeLessThanOrEqual(max)
        expect(boundariesOf(text)).toContain(keptOf(cutAt(text, max)).length)
      }),
    )
  })

  it('ends within its room even where one character has no end', () => {
    const endless = `a${'\u0301'.repeat(5000)}`
    for (const write of [cutAt, cutOnDiscord]) {
      expect(write(endless, 100).length).toBeGreaterThan(90)
      expect(write(endless, 100).length).toBeLessThanOrEqual(100)
    }
  })

  it('takes time in proportion to its length', () => {
    const cutAll = (count: number): number => {
      const begun = performance.now()
      let rest = '🇩🇪'.repeat(count)
      while (rest.length > 0) rest = rest.slice(breakBefore(rest, 2000))
      return performance.now() - begun
    }
    const best = (count: number): number => Math.min(...[1, 2, 3].map(() => cutAll(count)))
    // Twenty times as long; what grows with the square takes four hundred times.
    expect(best(30_000)).toBeLessThan(best(1500) * 150)
  })
})
