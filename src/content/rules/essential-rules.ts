import { factUnknown } from './fact-unknown.ts'
import { helplinesIncomplete } from './helplines-incomplete.ts'
import { idTwice } from './id-twice.ts'
import { passageUnknown } from './passage-unknown.ts'
import { relatedUnknown } from './related-unknown.ts'
import type { Rule } from './rule.ts'

/** Without these an edition would hold references that lead nowhere. They take no time, so every start looks at them. */
export const ESSENTIAL_RULES: readonly Rule[] = [
  idTwice,
  factUnknown,
  relatedUnknown,
  passageUnknown,
  helplinesIncomplete,
]
