import { namePlatform } from '../../model/name-platform.ts'
import type { Platform } from '../../model/turn.ts'

/** Names a platform within a sentence; the terminal alone is none of a kind. */
export function sayPlatform(platform: Platform): string {
  return platform === 'terminal' ? 'the terminal' : namePlatform(platform)
}
