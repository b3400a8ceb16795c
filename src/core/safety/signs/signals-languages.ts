import { ABROAD_ACTS_SIGNS } from './signals-abroad-acts.ts'
import { ABROAD_EAST_SIGNS } from './signals-abroad-east.ts'
import { ABROAD_SOUTH_SIGNS } from './signals-abroad-south.ts'
import { ABROAD_WEST_SIGNS } from './signals-abroad-west.ts'
import { GERMANIC_SIGNS } from './signals-germanic.ts'
import { ROMANCE_SIGNS } from './signals-romance.ts'
import { WIDER_SIGNS } from './signals-wider.ts'
import type { Spoken } from './spoken.ts'

/** What people say of death, violence and emergencies in other languages than English. */
export const SPOKEN: readonly Spoken[] = [
  ...GERMANIC_SIGNS,
  ...ROMANCE_SIGNS,
  ...WIDER_SIGNS,
  ...ABROAD_WEST_SIGNS,
  ...ABROAD_SOUTH_SIGNS,
  ...ABROAD_EAST_SIGNS,
  ...ABROAD_ACTS_SIGNS,
]
