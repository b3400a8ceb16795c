import { ASKS_AROUND_MEANS } from './asks-around-means.ts'
import { ASKS_FOR_MEANS } from './asks-for-means.ts'
import { HARMS_SELF_VEILED } from './harms-self-veiled.ts'
import { HOPELESS_OR_HEDGED } from './hopeless-or-hedged.ts'
import { MAY_BE_ACTING } from './may-be-acting.ts'
import { PLAIN_IN_BROKEN_WORDS } from './plain-in-broken-words.ts'
import { POISONED_OR_WITHDRAWN } from './poisoned-or-withdrawn.ts'
import type { Sign } from './sign.ts'
import { TOLD_BY_ACTS } from './told-by-acts.ts'
import { WATCHED_OR_HELD } from './watched-or-held.ts'
import { MEANS_SIGNS } from './signals-means.ts'
import { ABUSE_SIGNS, HARM_SIGNS, MEDICAL_SIGNS, OTHERS_SIGNS } from './signals-others.ts'
import { PARTING_SIGNS } from './signals-parting.ts'
import { PASSIVE_SIGNS } from './signals-passive.ts'
import { PREPARING_SIGNS } from './signals-preparing.ts'
import { SELF_SIGNS } from './signals-self.ts'

/** Every sign we listen for. Reviewed by a clinician; no edit of content reaches it. */
export const SIGNS: readonly Sign[] = [
  ...SELF_SIGNS,
  ...MEANS_SIGNS,
  ...PREPARING_SIGNS,
  ...PASSIVE_SIGNS,
  ...PARTING_SIGNS,
  ...OTHERS_SIGNS,
  ...ABUSE_SIGNS,
  ...HARM_SIGNS,
  ...MEDICAL_SIGNS,
  ASKS_FOR_MEANS,
  ASKS_AROUND_MEANS,
  HARMS_SELF_VEILED,
  HOPELESS_OR_HEDGED,
  PLAIN_IN_BROKEN_WORDS,
  MAY_BE_ACTING,
  TOLD_BY_ACTS,
  WATCHED_OR_HELD,
  POISONED_OR_WITHDRAWN,
]
