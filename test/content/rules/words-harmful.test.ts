import { describe, expect, it } from 'vitest'
import { wordsHarmful } from '../../../src/content/rules/words-harmful.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (answer: string) => found(wordsHarmful, { 'clinic/price.md': intentText({ answer }) })
const STOPS = ['clinic/price.md:24 stops']
const ADVISES = ['clinic/price.md:24 advises']

describe('Words of a diagnosis', () => {
  it.each([
    'You probably have an anxiety disorder.',
    'It sounds like you have depression.',
    'You are clinically depressed.',
    'These are symptoms of burnout.',
    'This assistant can diagnose people.',
    'Your diagnosis is clear.',
  ])('stop: %s', answer => {
    expect(foundIn(answer)).toEqual(STOPS)
  })

  it.each([
    'We never diagnose anybody here.',
    'I cannot diagnose you.',
    "This assistant doesn't, and will not, diagnose anyone.",
    'If you have depression, a therapist can help.',
    'A therapist can find out with you whether you have depression.',
    'A doctor can diagnose an illness.',
    'You have our attention.',
  ])('pass when they are denied, a condition, or about others: %s', answer => {
    expect(foundIn(answer)).toEqual([])
  })

  it('stop after a no that belongs to another thought', () => {
    expect(foundIn('This is not a rule, but you have depression.')).toEqual(STOPS)
  })
})

describe('Advice on medication', () => {
  it('stops', () => {
    expect(foundIn('You should stop taking your pills.')).toEqual(STOPS)
  })

  it('passes when it warns, or sends people to a physician', () => {
    expect(foundIn('Never stop taking your pills without asking a physician.')).toEqual([])
    expect(foundIn('A physician can say which medication helps.')).toEqual([])
  })
})

describe('Words of a promise', () => {
  it.each([
    'We guarantee results.',
    'Therapy will cure you.',
    'You will soon feel better.',
    'It always works.',
    'Your symptoms will simply disappear.',
  ])('stop: %s', answer => {
    expect(foundIn(answer)).toEqual(STOPS)
  })

  it.each([
    'Nobody can guarantee that.',
    'We guarantee nothing.',
    'No therapist can promise that you will feel better.',
    'You will find a better way to say it.',
  ])('pass when they promise nothing: %s', answer => {
    expect(foundIn(answer)).toEqual([])
  })

  it('advise at a strong claim, unless it is said whose view it is', () => {
    expect(foundIn('A good outcome is permanent.')).toEqual(ADVISES)
    expect(foundIn("In our clinic's view, a good outcome is **permanent**.")).toEqual([])
  })
})

describe('Words that stigmatise', () => {
  it('stop when they hurt', () => {
    expect(foundIn('Some crazy people come too.')).toEqual(STOPS)
    expect(foundIn('He committed suicide.')).toEqual(STOPS)
  })

  it('advise when they put a label on people', () => {
    expect(foundIn('We treat addicts as well.')).toEqual(ADVISES)
  })

  it('pass when they are denied or quoted', () => {
    expect(foundIn('You need not be crazy to come.')).toEqual([])
    expect(foundIn('People are often called “dysfunctional” by others.')).toEqual([])
  })

  it('are found on their own line of a wrapped sentence', () => {
    expect(foundIn('Our patients are\ninsane.')).toEqual(['clinic/price.md:25 stops'])
  })
})
