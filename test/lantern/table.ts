import type { PlatformEntry } from '../../adapters/shared/platform.ts'
import { PLATFORMS } from '../../src/app/platforms.ts'
import { LANTERN } from './adapter/platform.ts'

/** The table of src/app/platforms.ts, with one line more. */
export const TABLE: readonly PlatformEntry[] = [...PLATFORMS, LANTERN]
