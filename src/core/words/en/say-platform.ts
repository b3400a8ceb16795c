import type { Platform } from '../../model/turn.ts'

/** Says a platform's name within a sentence, such as `Slack`: its own name with a capital; only the terminal is none of the kind. */
export function sayPlatform(platform: Platform): string {
  return platform === 'terminal' ? 'the terminal' : platform.charAt(0).toUpperCase() + platform.slice(1)
}
