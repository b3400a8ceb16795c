import { describe, expect, it } from 'vitest'
import { scaleFeatures, speaksOfClinic } from '../../../src/core/matcher/training/scale-features.ts'
import { readWords } from '../../../src/core/text/words.ts'
import { LESSONS } from './lessons.ts'

const GARDEN = [
  ['how do roses grow', 'when do roses bloom', 'prune the roses'],
  ['sow the carrots', 'thin out carrots', 'how deep do carrots go'],
  ['feed the hens', 'how many eggs do hens lay', 'build a coop for hens'],
]

const examples = (texts: readonly (readonly string[])[]) =>
  texts.flatMap((ofOne, label) => ofOne.map(text => ({ words: readWords(text), label })))

describe('Attuning to content', () => {
  const clinic = scaleFeatures(speaksOfClinic(examples(LESSONS.map(lesson => lesson.questions)), LESSONS.length), false)
  const garden = scaleFeatures(speaksOfClinic(examples(GARDEN), GARDEN.length), false)

  it('lets concepts count for much where the content speaks of a clinic, and for little elsewhere', () => {
    expect(clinic.groups.at(-1)).toBeGreaterThan(1)
    expect(garden.groups.at(-1)).toBeLessThan(0.5)
  })

  it('lets the meaning of words count for less where examples are many', () => {
    expect(scaleFeatures(false, true).meaning).toBeLessThan(garden.meaning)
  })
})
