import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/safety/assess.ts'
import { DECISIVE } from '../../../src/core/safety/spelling/listened-words.ts'
import { split } from '../../../src/core/safety/spelling/run-together.ts'
import { respell } from '../../../src/core/safety/spelling/spelling.ts'
import { toUtterance } from '../../../src/core/model/turn.ts'
import { FRESH_IN_DANGER } from './phrases/fresh-voices.ts'

const MESSAGES = FRESH_IN_DANGER.trim().split('\n')

// Each does something to the message, or to the first word of it that decides.
const SLIPS: Readonly<Record<string, (message: string) => string>> = {
  'all capitals': message => message.toUpperCase(),
  'no apostrophes': message => message.replace(/od'd/i, 'overdosed').replaceAll("'", ''),
  'no spaces after punctuation': message => message.replaceAll(/([.,!?]) +/g, '$1'),
  'a long last letter': message => message.replace(/(\w)(\W*)$/, '$1$1$1$1$2'),
  'letters swapped': message => decisively(message, word => `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`),
  'a letter doubled': message => decisively(message, word => `${word.slice(0, 2)}${word.slice(1)}`),
  'a letter dropped': message => decisively(message, word => word.slice(0, 2) + word.slice(3), 6),
  'a key beside': message => decisively(message, word => `${word.slice(0, -1)}${BESIDE[word.at(-1) ?? ''] ?? ''}`, 6),
  'letters apart': message => decisively(message, word => [...word].join(' ')),
  'digits for letters': message =>
    decisively(message, word => word.replaceAll(/[ieo]/g, letter => LEET[letter] ?? letter)),
  'two words joined': message =>
    message.replace(/\b(kill|hurt|cut|end|hang|suicide|overdose) (?=[a-z])/i, (_, word: string) => word),
}

const BESIDE: Readonly<Record<string, string>> = { e: 'w', g: 'f', s: 'a', l: 'k', d: 'f', f: 'd', r: 't', h: 'j' }
const LEET: Readonly<Record<string, string>> = { i: '1', e: '3', o: '0' }

function decisively(message: string, change: (word: string) => string, least = 4): string {
  const words = message.split(' ')
  const at = words.findIndex(word => word.length >= least && DECISIVE.has(word.toLowerCase()))
  return words.map((word, place) => (place === at ? change(word.toLowerCase()) : word)).join(' ')
}

function getsCard(message: string): boolean {
  const utterance = toUtterance(message)
  return utterance !== null && assess(utterance, []).level === 'crisis'
}

describe('A slip in the word that decides', () => {
  it.each(Object.entries(SLIPS))('%s costs less than 2 in 100 cards', (_, slip) => {
    const changed = MESSAGES.filter(message => slip(message) !== message)
    const missed = changed.filter(message => !getsCard(slip(message)))
    expect(changed.length).toBeGreaterThan(20)
    expect(missed.length / changed.length).toBeLessThan(0.02)
  })
})

describe('A slip', () => {
  it.each([
    ['hnag', 'hang', 'two letters swapped'],
    ['iwsh', 'wish', 'the first two swapped'],
    ['suixide', 'suicide', 'the key beside'],
    ['jilled', 'killed', 'the key beside the first'],
    ['overdse', 'overdose', 'a letter left out'],
    ['biyfriend', 'boyfriend', 'the key beside, in who does it'],
    ['tsken', 'taken', 'the key beside, in what was done'],
    ['blwach', 'bleach', 'the key beside, in what it was done with'],
    ['sotp', 'stop', 'two letters swapped in a short word'],
  ])('"%s" is "%s": %s', (typed, meant) => {
    expect(respell(typed)).toBe(meant)
  })
})

describe('A word of its own', () => {
  it.each('weekend deadline itself lifetime hangover painkiller legend shotgun wish handgun bridgehead'.split(' '))(
    '"%s" is not taken apart',
    word => expect(split(word) ?? word).toBe(word),
  )

  it.each(
    'chill thin booth seep noise frown polls rope love like lift butter olive paint heat thus beach strike torches burying token stepped'.split(
      ' ',
    ),
  )('"%s" is not put right', word => expect(respell(word)).toBe(word))
})
