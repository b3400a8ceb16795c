import type { PlatformSetting } from '../../src/core/model/platform-settings.ts'

type Check = PlatformSetting['problemWith']

/** A setting that may be read by everybody. */
export function plain(
  about: string,
  example: string,
  standard: string | null = null,
  check: Check = any,
): PlatformSetting {
  return { about, example, standard, isSecret: false, problemWith: check }
}

/** A setting that nobody may read. */
export function secret(about: string, example: string, check: Check = any): PlatformSetting {
  return { about, example, standard: null, isSecret: true, problemWith: check }
}

/** Accepts web addresses. */
export const webAddress: Check = text => (URL.canParse(text) ? null : 'is not a web address.')

/** Accepts what starts so. */
export function startsWith(start: string): Check {
  return text => (text.startsWith(start) ? null : `must start with “${start}”.`)
}

function any(): string | null {
  return null
}
