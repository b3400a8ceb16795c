import { describe, expect, it } from 'vitest'
import { analyseSentences } from '../../../../src/core/safety/analyse-sentences.ts'
import { classify } from '../../../../src/core/safety/classifier/classifier.ts'
import { support, withSecondVoice } from '../../../../src/core/safety/voice/second-voice.ts'
import voice from '../../../../src/core/safety/voice/voice.json' with { type: 'json' }
import { createEncoder } from '../../../lexicon/encoder.ts'
import { utterance } from '../../../fixtures/small-clinic.ts'
import { digestOfVoice } from '../digest.ts'
import { heldOutLetters, messages, voiceLessons } from '../lessons.ts'
import { DIMENSIONS, voicedPassages } from './learn-voice.ts'
import { alongAxes, meantBy, readMeantPassages } from './meant-passages.ts'
import { solve } from './solve.ts'

function supportOf(text: string): number {
  return support(analyseSentences(utterance(text)).sentences)
}

describe('The second voice', () => {
  const passages = voicedPassages(voiceLessons())

  it('was learnt from these passages; after a change, make it again with `npm run voice`', () => {
    expect(digestOfVoice(passages)).toBe(voice.madeFrom)
  })

  it('learns from what the encoder makes of them', () => {
    const some = passages.filter((_, at) => at % 5000 === 7).map(({ text }) => text)
    const kept = readMeantPassages()
    const meant = meantBy(some, kept)
    const encoded = alongAxes(createEncoder()(some), kept)
    expect(encoded).toHaveLength(some.length * DIMENSIONS)
    // But for how finely they are kept.
    expect(
      Math.max(...encoded.map((value, at) => Math.abs(Math.max(-0.42, Math.min(0.42, value)) - (meant[at] ?? 0)))),
    ).toBeLessThan(0.01)
  })

  it('hears in a whole what no word of it says', () => {
    expect(
      supportOf('I paid for two funerals in advance, mine is the plain one, then she need not choose'),
    ).toBeGreaterThan(
      supportOf('I paid for two tickets in advance, mine is the plain one, then she need not choose') + 0.2,
    )
  })

  it('only adds, and says nothing where it would change nothing', () => {
    const sentences = analyseSentences(utterance('the dog has gone to my brother and the boat is sold')).sentences
    const heard = classify(sentences)
    const added = [0.1, 0.3, 0.5, 0.7, 0.95].map(chance => withSecondVoice({ ...heard, chance }, sentences).chance)
    expect(added).toEqual([0.1, expect.any(Number), expect.any(Number), expect.any(Number), 0.95])
    expect(Math.min(...added.slice(1, 4).map((chance, at) => chance - (0.3 + 0.2 * at)))).toBeGreaterThan(-1e-9)
  })

  it('is silent about letters', () => {
    const letters = heldOutLetters()
      .map(({ text }) => analyseSentences(utterance(text)).sentences)
      .map(sentences => ({ sentences, heard: { ...classify(sentences), chance: 0.5 } }))
      .filter(({ heard }) => heard.isLetter)
    expect(letters.length).toBeGreaterThan(50)
    expect(letters.filter(({ sentences, heard }) => withSecondVoice(heard, sentences).chance !== 0.5)).toEqual([])
  })
})

describe('Whoever it is', () => {
  // Each set in one sentence: what stands for the other must change nothing, to the last bit.
  const SWAPS = [
    ['mohammed', 'oliver', 'aisha', 'emily', 'fatima', 'sean', 'priya'],
    ['he', 'she'],
    ['his', 'hers'],
    ['himself', 'herself'],
    ['husband', 'wife', 'boyfriend', 'girlfriend'],
    ['son', 'daughter'],
    ['brother', 'sister'],
    ['muslim', 'christian', 'jewish', 'hindu', 'sikh', 'atheist', 'catholic'],
    ['mosque', 'church', 'synagogue'],
    ['irish', 'nigerian', 'polish', 'pakistani', 'english', 'black', 'white'],
    ['gay', 'straight', 'lesbian'],
  ]
  const FRAMES = [
    'since the winter {} does not answer and the room is tidy',
    'i am {} and i do not see who would miss me',
    'my {} took the keys again and i stay in the bathroom until it is quiet',
    'everything was better before, ask {}',
    'the {} next door gave all the tools away',
    'can {} come with me on monday',
  ]

  it.each(SWAPS.map(words => [words.join(', '), words] as const))('counts alike: %s', (_, words) => {
    for (const frame of FRAMES) {
      const heard = new Set(words.map(word => supportOf(frame.replace('{}', word))))
      expect([...heard]).toHaveLength(1)
    }
  })

  it('counts alike in every message to learn from that speaks of him or her', () => {
    const told = messages()
      .filter(({ text }) => /\b(?:he|she)\b/.test(text))
      .filter((_, at) => at % 10 === 0)
    expect(told.length).toBeGreaterThan(100)
    for (const { text } of told) {
      const swapped = text.replace(/\b(?:he|she)\b/g, word => (word === 'he' ? 'she' : 'he'))
      expect(supportOf(swapped)).toBeCloseTo(supportOf(text), 10)
    }
  })
})

describe('Equations', () => {
  it('are solved', () => {
    const solved = solve(Float64Array.from([4, 0, 2, 3]), Float64Array.from([10, 11]))
    expect(4 * (solved[0] ?? 0) + 2 * (solved[1] ?? 0)).toBeCloseTo(10)
    expect(2 * (solved[0] ?? 0) + 3 * (solved[1] ?? 0)).toBeCloseTo(11)
  })
})
