import { EAST } from './statements-east.ts'
import { SOUTH } from './statements-south.ts'
import { WEST } from './statements-west.ts'

/** Plain statements, written for this project; no native speaker has read them. */
export const STATEMENTS = { ...WEST, ...SOUTH, ...EAST } as const
