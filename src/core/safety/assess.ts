import type { Utterance } from '../turn.ts'
import type { Assessment, Danger, Level, Signal } from './assessment.ts'
import { withoutIdioms } from './idioms.ts'
import { normalise, type Sentence } from './normalise.ts'
import { read } from './scope.ts'
import type { Sign } from './sign.ts'
import { standing } from './standing.ts'

/**
 * Looks for signs that a person may be in danger. Pure, deterministic, linear in the utterance; reads all of it; before
 * anything else. Never throws: whatever goes wrong inside is a `concern`. `recent` are the levels of the last turns of
 * the same conversation, newest last: a doubtful sign after a worrying turn is a crisis.
 */
export function assess(utterance: Utterance, recent: readonly Level[]): Assessment {
  try {
    return conclude(findings(utterance), recent)
  } catch {
    return { level: 'concern', signals: [{ rule: 'assessment-failed', kind: 'distress' }] }
  }
}

interface Found extends Signal {
  readonly weight: Sign['weight']
}

function findings(utterance: Utterance): readonly Found[] {
  const seen = new Set<string>()
  return normalise(utterance).flatMap(sentence => {
    const key = sentence.words.join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return signsIn({ ...sentence, words: withoutIdioms(sentence.words) })
  })
}

function signsIn(sentence: Sentence): readonly Found[] {
  return standing(sentence.words).map(({ sign, at }) => {
    const reading = read(sign, sentence, at)
    if (reading.meaning === 'meant') return { rule: sign.rule, kind: reading.kind, weight: sign.weight }
    return { rule: sign.rule, kind: reading.meaning === 'taken-back' ? 'contested' : 'information', weight: 'mild' }
  })
}

function conclude(found: readonly Found[], recent: readonly Level[]): Assessment {
  const signals = unique(found)
  const worried = recent.slice(-2).some(level => level !== 'none')
  const decisive = found.filter(sign => sign.weight === 'sure' || (worried && sign.weight === 'doubtful'))
  const danger = DANGERS.find(kind => decisive.some(sign => sign.kind === kind))
  if (danger !== undefined) return { level: 'crisis', danger, signals }
  return { level: found.length > 0 ? 'concern' : 'none', signals }
}

// Where several apply, the first of these names the card.
const DANGERS: readonly Danger[] = ['medical', 'self', 'abuse', 'harm-to-others', 'third-person']

function unique(found: readonly Found[]): readonly Signal[] {
  return [...new Map(found.map(({ rule, kind }) => [`${rule} ${kind}`, { rule, kind }])).values()]
}
