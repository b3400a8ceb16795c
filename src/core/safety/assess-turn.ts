import { toUtterance, type Said, type Turn, type Utterance } from '../model/turn.ts'
import { analyse, type Analysis } from './analyse.ts'
import { conclude } from './conclude.ts'
import { DANGERS, type Assessment, type Danger, type Level } from '../model/assessment.ts'

/** What stands in all that came with a turn, whatever came before it. */
export interface TurnAnalysis {
  /** Of each text for itself; null where something went wrong inside. */
  readonly texts: readonly (Analysis | null)[]
  /** The card or the warm words that a press asks for, where they could not be shown privately at once; null of anything else. */
  readonly asked: Danger | 'worry' | null
}

/**
 * Works out, once a turn, what stands in whatever came with it: words, every field of a form, and what stands beside. A press
 * says nothing by itself, but where it asks for the card.
 */
export function analyseTurn({ said, beside }: Turn): TurnAnalysis {
  return { texts: [...textsOf(said), ...beside].map(text => analyse(text)), asked: cardAskedFor(said) }
}

/** Concludes from a turn's analysis and what came before; of several texts the gravest counts. Cheap. */
export function concludeTurn({ texts, asked }: TurnAnalysis, recent: readonly Level[]): Assessment {
  if (asked === 'worry') return { level: 'worry', signals: [] }
  if (asked) return { level: 'crisis', danger: asked, signals: [] }
  return texts.map(text => conclude(text, recent)).reduce(graver, UNTOUCHED)
}

/** Looks for signs of danger in a turn, where nobody needs to conclude twice. */
export function assessTurn(turn: Turn, recent: readonly Level[]): Assessment {
  return concludeTurn(analyseTurn(turn), recent)
}

function textsOf(said: Said): readonly Utterance[] {
  switch (said.kind) {
    case 'words':
      return [said.utterance]
    case 'form': {
      const written = toUtterance(Object.values(said.fields).join('\n\n'))
      return written ? [written] : []
    }
    case 'press':
    case 'wordless':
      return []
  }
}

function cardAskedFor(said: Said): TurnAnalysis['asked'] {
  const asked = said.kind === 'press' && said.action.verb === 'card' ? said.action.about : null
  if (asked === 'worry') return 'worry'
  return DANGERS.find(known => known === asked) ?? null
}

const UNTOUCHED: Assessment = { level: 'none', signals: [] }

function graver(one: Assessment, other: Assessment): Assessment {
  const [lesser, greater] = GRAVITY[other.level] > GRAVITY[one.level] ? [one, other] : [other, one]
  return { ...greater, signals: [...greater.signals, ...lesser.signals] }
}

const GRAVITY: Readonly<Record<Level, number>> = { none: 0, concern: 1, worry: 2, crisis: 3 }
