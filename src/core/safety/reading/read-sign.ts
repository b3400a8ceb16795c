import type { Signal } from '../../model/assessment.ts'
import type { Sentence } from '../spelling/normalise.ts'
import type { Span } from '../spelling/span.ts'
import { find, pattern } from '../pattern/pattern.ts'
import type { Sign } from '../signs/sign.ts'
import { isNegated, isTakenBackInWords } from './denial.ts'
import { isQuoted, isTold } from './fiction.ts'
import { isTrivial } from './hyperbole.ts'
import { isJourney } from './journey.ts'
import { around, nearOf, weighedWords, type Near } from './near.ts'
import { isNoMore, isOver } from './past.ts'
import { isAskedAbout, isForKnowledge } from './question.ts'
import { whose } from './subject.ts'

/** How a sentence means a sign that stands in it. */
export type Meaning = 'meant' | 'taken-back' | 'told' | 'asked-about'

/** A sign as its clause means it, and whom it is about. */
export interface Reading {
  readonly meaning: Meaning
  readonly kind: Signal['kind']
  /** True where the person says it of themselves and of now: "I want", "I am". */
  readonly isNow: boolean
  /** The words of its clause. */
  readonly clause: readonly string[]
}

/** Reads a sign in its sentence: who it is about, and whether a cue that governs its clause takes it back. */
export type ReadSign = (sign: Sign, sentence: Pick<Sentence, 'words' | 'asks'>, at: Span) => Reading

/** Makes a reader for one utterance: where the same words stand around the same sign again, it knows what they mean. */
export function createSignReader(): ReadSign {
  const known = new Map<string, Reading>()
  return (sign, { words, asks }, at) => {
    const near = around(words, at)
    const key = `${sign.rule} ${sign.kind} ${near.at.from} ${near.at.to} ${asks} ${near.words.join(' ')}`
    const reading = known.get(key) ?? read(sign, nearOf(near), asks)
    known.set(key, reading)
    return reading
  }
}

function read(sign: Sign, near: Near, asks: boolean): Reading {
  const whom = sign.kind === 'self' ? whose(near) : sign.kind
  const about = whom === 'general' && sign.reading !== 'open' ? 'self' : whom
  const meaning = meaningOf(sign, near, { about, asks })
  const kind = about === 'general' ? 'information' : about
  return { meaning, kind, isNow: isNow(near), clause: weighedWords(near) }
}

// A death lies years behind where what it calls for does not.
function timelessMeaningOf(near: Near): Meaning {
  if (isNoMore(near)) return 'taken-back'
  return isQuoted(near) ? 'told' : 'meant'
}

interface Asked extends Pick<Sentence, 'asks'> {
  readonly about: Signal['kind'] | 'general'
}

function meaningOf(sign: Sign, near: Near, { about, asks }: Asked): Meaning {
  if (sign.reading === 'open' && isNegated(near)) return 'taken-back'
  if (isTakenBackInWords(near, sign)) return 'taken-back'
  if (sign.kind === 'self' && (isTrivial(near) || isJourney(near, sign))) return 'taken-back'
  if (sign.reading === 'bygone') return isQuoted(near) ? 'told' : 'meant'
  if (sign.reading === 'timeless') return timelessMeaningOf(near)
  if (!(sign.kind === 'self' && isNow(near)) && isOver(near, sign.kind)) return 'taken-back'
  if (isTold(near, about)) return 'told'
  return isAskedAbout(near, about) || (asks && isForKnowledge(near, sign)) ? 'asked-about' : 'meant'
}

// "In 2012 my father died and I want to die": what is wanted now is not past.
function isNow(near: Near): boolean {
  return find(NOW, near.words, near.at.from - 3, near.at.to) !== null
}

const NOW = pattern('i (still|do not|can not)? (want|wanna|wish|need|plan|intend|will|feel|am)')
