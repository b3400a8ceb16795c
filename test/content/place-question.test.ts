import { describe, expect, it } from 'vitest'
import { placeQuestion } from '../../src/content/editing/place-question.ts'
import { readIntentForm, type IntentForm } from '../../src/content/files/intent-form.ts'
import type { ContentFile } from '../../src/core/model/draft.ts'
import { toIntentId } from '../../src/core/model/intent.ts'
import { check } from '../../src/content/gate/check.ts'
import { intentText, smallContent, TODAY } from './small-content.ts'

const PARKING = 'clinic/parking.md'
const PRICE = 'clinic/price.md'
const FILES = smallContent({
  [PARKING]: intentText({
    title: 'Where can I park?',
    questions: ['is there a car park', 'what does the car park cost'],
    not: 'what is the fee → price',
  }),
})

const to = (name: string): ReturnType<typeof toIntentId> => toIntentId(name)
const formOf = (path: string, files: readonly ContentFile[]): IntentForm => {
  const form = readIntentForm(files.find(file => file.path === path) ?? { text: '' })
  if (!form) throw new Error(`${path} cannot be read`)
  return form
}
const stops = (files: readonly ContentFile[]): readonly string[] =>
  check({ files, basedOn: null }, TODAY)
    .findings.filter(finding => finding.stops)
    .map(({ rule }) => rule)

describe('A question that is put where it belongs', () => {
  it('is asked there from then on, and nothing else changes', () => {
    const placed = placeQuestion({ question: 'may I leave my van', to: to('parking'), notTo: ['price'] }, FILES)
    expect(formOf(PARKING, placed).questions.at(-1)).toBe('may I leave my van')
    expect(formOf(PRICE, placed).not).toContain('may I leave my van → parking')
    const others = (files: readonly ContentFile[]): readonly ContentFile[] =>
      files.filter(({ path }) => path !== PARKING && path !== PRICE)
    expect(others(placed)).toEqual(others(FILES))
    expect(stops(placed)).toEqual([])
  })

  it('leaves the place where it stood, in whatever words it asks the same', () => {
    const question = 'please, what does the car park cost?'
    const placed = placeQuestion({ question, to: to('price'), notTo: ['parking'] }, FILES)
    expect(formOf(PRICE, placed).questions).toContain(question)
    expect(formOf(PARKING, placed).questions).not.toContain('what does the car park cost')
    expect(stops(placed)).toEqual([])
  })

  it('turns the arrow that led elsewhere, and comes back from what looks alike', () => {
    const away = placeQuestion({ question: 'what is the fee', to: null, notTo: ['parking'] }, FILES)
    expect(formOf(PARKING, away).not).toEqual(['what is the fee'])
    const back = placeQuestion({ question: 'what is the fee', to: to('parking'), notTo: [] }, away)
    expect(formOf(PARKING, back).not).toEqual([])
    expect(formOf(PARKING, back).questions).toContain('what is the fee')
    expect(stops(back)).toEqual([])
  })

  it('belongs nowhere where we have no answer: those that it found must not find it', () => {
    const placed = placeQuestion({ question: 'is there a car park', to: null, notTo: ['parking'] }, FILES)
    expect(formOf(PARKING, placed).questions).not.toContain('is there a car park')
    expect(formOf(PARKING, placed).not).toContain('is there a car park')
    expect(stops(placed)).toEqual([])
  })

  it('changes nothing the second time', () => {
    const belonging = { question: 'may I leave my van', to: to('parking'), notTo: ['price'] }
    const once = placeQuestion(belonging, FILES)
    expect(placeQuestion(belonging, once)).toEqual(once)
  })
})
