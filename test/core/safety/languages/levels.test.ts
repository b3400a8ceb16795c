import { describe, expect, it } from 'vitest'
import type { Danger, Language } from '../../../../src/core/model/assessment.ts'
import { assessed } from '../assessed.ts'
import { STATEMENTS } from './statements.ts'

const KINDS = ['self', 'third-person', 'abuse', 'medical'] as const satisfies readonly Danger[]
const LINES = Object.entries(STATEMENTS).map(([language, said]) => [language as Language, said] as const)

const linesOf = (text: string): readonly string[] => text.split('\n')

describe.each(LINES)('In %s', (language, said) => {
  it.each(KINDS.flatMap(kind => linesOf(said[kind]).map(text => [kind, text] as const)))(
    'the card comes in its language: %s: %s',
    (_, text) => {
      expect(assessed(text)).toMatchObject({ level: 'crisis', language })
    },
  )

  it.each(linesOf(said.harmless))('no card comes, and at least a line: %s', text => {
    expect(['concern', 'worry']).toContain(assessed(text).level)
  })

  it('ten of each kind are written down', () => {
    for (const kind of [...KINDS, 'harmless'] as const) expect(linesOf(said[kind]).length).toBeGreaterThanOrEqual(10)
  })
})

describe('A language we do not speak', () => {
  it.each([
    'Jag orkar inte med det här längre, kan ni hjälpa mig?',
    'Nu mai rezist deloc, vreau doar liniste',
    'Už takhle dál nemůžu',
    'Сколько стоит приём?',
    'もう疲れました',
    '더 이상 못 하겠어요',
    'πόσο κοστίζει μια συνεδρία;',
    'mujhe bahut akela lagta hai',
  ])('gets at least a line: %s', text => {
    expect(assessed(text).level).not.toBe('none')
  })
})

describe('English', () => {
  it.each([
    'how much is a session',
    'hi',
    'thanks',
    'ok',
    'Ms Oyelaran-Kowalczyk',
    'asap pls',
    'CBT or EMDR?',
    'my name is Nguyen Van Anh',
  ])('is not taken for another language: %s', text => {
    expect(assessed(text).level).toBe('none')
  })
})
