import { describe, expect, it } from 'vitest'
import type { Level } from '../../../../src/core/model/assessment.ts'
import { levelOf } from '../assessed.ts'
import { expand } from '../phrases/expand.ts'
import { KINDS } from './kinds.ts'

/** The least share of danger that must get the card and see help; the most of what only looks like it that may. */
const BOUNDS: Readonly<Record<string, { readonly card: number; readonly help: number; readonly safeCard: number }>> = {
  'asks around means, or how to do it unseen': { card: 0.66, help: 0.88, safeCard: 0.05 },
  'self-harm in veiled words': { card: 0.75, help: 0.89, safeCard: 0.1 },
  'hedged or hopeless': { card: 0.71, help: 0.9, safeCard: 0.11 },
  'called by the dead, or wants to be with them': { card: 0.95, help: 0.98, safeCard: 0.03 },
  'practical words that sound like parting': { card: 0.85, help: 0.95, safeCard: 0.05 },
}

describe.each(Object.entries(KINDS))('Danger that %s', (kind, { danger, lookalike }) => {
  const [told, safe] = [danger, lookalike].map(table =>
    expand(table, 12).map(text => ({ text, level: levelOf(text) })),
  ) as [Assessed[], Assessed[]]
  const bound = BOUNDS[kind] ?? { card: 1, help: 1, safeCard: 0 }

  it('gets the card in most words', () => {
    expect(missing(told, bound.card, level => level === 'crisis')).toEqual([])
  })

  it('sees help in nearly all', () => {
    expect(missing(told, bound.help, level => level === 'crisis' || level === 'worry')).toEqual([])
  })

  it('is not seen in what only looks like it', () => {
    expect(missing(safe, 1 - bound.safeCard, level => level !== 'crisis')).toEqual([])
  })
})

interface Assessed {
  readonly text: string
  readonly level: Level
}

/** Those that fail, where more than their share do. */
function missing(all: readonly Assessed[], share: number, isRight: (level: Level) => boolean): readonly string[] {
  const failed = all.filter(({ level }) => !isRight(level)).map(({ text }) => text)
  return failed.length <= all.length * (1 - share) ? [] : failed
}
