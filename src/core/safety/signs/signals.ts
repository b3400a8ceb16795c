import type { Sign } from './sign.ts'
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
]
