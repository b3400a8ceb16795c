import type { Signal } from '../../model/assessment.ts'
import { pattern, type Pattern } from '../pattern/pattern.ts'

/** One sign we listen for. */
export interface Sign {
  /** Such as `wants-to-die`: what a clinician reads in the signals. */
  readonly rule: string
  /** `self` becomes `third-person` where the sentence is about somebody else. */
  readonly kind: Signal['kind']
  /** `sure` alone is a crisis; `doubtful` needs a second voice; `mild` is worth a help line. */
  readonly weight: 'sure' | 'doubtful' | 'mild'
  /** `open`: negation, past, media and person of the sentence count. `fixed`: it means what it says. */
  readonly reading: 'open' | 'fixed'
  readonly says: Pattern
  /** Where the sign is described in the literature. */
  readonly source?: string
  /** The clinician who reviewed it and the day; null until somebody has. */
  readonly reviewed?: string | null
  /** Messages as people write them that raise it, and such that look like it and do not. */
  readonly raises?: readonly string[]
  readonly calm?: readonly string[]
}

/** A sign as its file gives it: one pattern a line. */
export interface SignText extends Omit<Sign, 'says'> {
  readonly says: string
  readonly source: string
  readonly reviewed: string | null
  readonly raises: readonly string[]
  readonly calm: readonly string[]
}

/** Makes a sign of its file. */
export function sign(text: SignText): Sign {
  return { ...text, says: pattern(...text.says.trim().split(/\n\s*/)) }
}

/** Makes a sign that means a crisis wherever nothing in its sentence takes it back. */
export function sure(kind: Sign['kind'], rule: string, ...patterns: readonly string[]): Sign {
  return { rule, kind, weight: 'sure', reading: 'open', says: pattern(...patterns) }
}

/** Makes a sign that means a crisis as it stands: a "not" in it is part of what it says. */
export function fixed(kind: Sign['kind'], rule: string, ...patterns: readonly string[]): Sign {
  return { rule, kind, weight: 'sure', reading: 'fixed', says: pattern(...patterns) }
}

/** Makes a sign that counts only together with the classifier or with what was said before. */
export function doubtful(kind: Sign['kind'], rule: string, ...patterns: readonly string[]): Sign {
  return { rule, kind, weight: 'doubtful', reading: 'fixed', says: pattern(...patterns) }
}

/** Makes a sign of trouble that is worth a help line under the ordinary reply. */
export function mild(kind: Sign['kind'], rule: string, ...patterns: readonly string[]): Sign {
  return { rule, kind, weight: 'mild', reading: 'fixed', says: pattern(...patterns) }
}
