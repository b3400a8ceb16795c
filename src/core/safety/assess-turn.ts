import { toUtterance, type Said, type Turn, type Utterance } from '../turn.ts'
import type { Assessment, Level } from './assessment.ts'
import { assess } from './assess.ts'

/**
 * Looks for signs of danger in whatever came with a turn: words, every field of a form, and what stands beside. A press says
 * nothing by itself. Of several texts, each is read for itself, and the gravest counts.
 */
export function assessTurn({ said, beside }: Turn, recent: readonly Level[]): Assessment {
  return [...textsOf(said), ...beside].map(text => assess(text, recent)).reduce(graver, UNTOUCHED)
}

const UNTOUCHED: Assessment = { level: 'none', signals: [] }

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

function graver(one: Assessment, other: Assessment): Assessment {
  const [lesser, greater] = GRAVITY[other.level] > GRAVITY[one.level] ? [one, other] : [other, one]
  return { ...greater, signals: [...greater.signals, ...lesser.signals] }
}

const GRAVITY: Readonly<Record<Level, number>> = { none: 0, concern: 1, crisis: 2 }
