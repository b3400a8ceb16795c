import { GERMANIC_SIGNS } from './signals-germanic.ts'
import { ROMANCE_SIGNS } from './signals-romance.ts'
import { WIDER_SIGNS } from './signals-wider.ts'
import type { Spoken } from './spoken.ts'

/** What people say of death, violence and emergencies in other languages than English. */
export const SPOKEN: readonly Spoken[] = [...GERMANIC_SIGNS, ...ROMANCE_SIGNS, ...WIDER_SIGNS]
