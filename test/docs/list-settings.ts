import { SETTINGS } from '../../src/config/settings.ts'
import type { Setting } from '../../src/config/settings.ts'
import { markdownTable } from './block.ts'

/** Every environment variable we read. */
export function listSettings(): string {
  return markdownTable(
    ['setting', 'what it is', 'where it is not set', 'example'],
    Object.entries<Setting>(SETTINGS).map(([name, { about, standard, example, isSecret }]) => [
      `\`${name}\``,
      about,
      standard === null ? '–' : `\`${standard}\``,
      isSecret ? example : `\`${example}\``,
    ]),
  )
}
