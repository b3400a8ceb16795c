import type { Platform } from './turn.ts'

/** Names a platform where it stands alone, such as `Slack`: its own name with a capital. */
export function namePlatform(platform: Platform): string {
  return platform.charAt(0).toUpperCase() + platform.slice(1)
}
