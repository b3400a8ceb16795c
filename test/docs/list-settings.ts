import { SETTINGS } from '../../src/config/settings.ts'
import type { PlatformSetting } from '../../src/core/model/platform-settings.ts'
import { PLATFORMS } from '../../src/app/platforms.ts'
import { markdownTable } from './block.ts'

type Shown = Pick<PlatformSetting, 'about' | 'example' | 'standard' | 'isSecret'>

/** Every environment variable we read. */
export function listSettings(): string {
  return markdownTable(
    ['setting', 'what it is', 'where it is not set', 'example'],
    [...Object.entries<Shown>(SETTINGS), ...PLATFORMS.flatMap(({ settings }) => Object.entries<Shown>(settings))].map(
      ([name, { about, standard, example, isSecret }]) => [
        `\`${name}\``,
        about,
        standard === null ? '–' : `\`${standard}\``,
        isSecret ? example : `\`${example}\``,
      ],
    ),
  )
}
