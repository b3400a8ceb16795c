import { LINES_ABROAD } from '../core/redaction/lines-abroad.ts'
import { ENGLISH_LINES, HARMLESS_LINES, STRANGE_WORD_LINES } from '../core/redaction/lines-english.ts'
import { HARMLESS_IN_FRAMES, LINES_OF_KINDS } from '../core/redaction/lines-kinds.ts'
import { LINES_LATER } from '../core/redaction/lines-later.ts'
import { LINES_IN_VOICES } from '../core/redaction/lines-voices.ts'
import { LINES_IN_VOICES_ABROAD } from '../core/redaction/lines-voices-abroad.ts'
import { measure, measureStrange, type Measured, type Share } from '../core/redaction/measure.ts'
import { markdownTable } from './block.ts'

/** How well redaction does on our own lines. */
export function listRedaction(): string {
  const strange = measureStrange(STRANGE_WORD_LINES)
  return markdownTable(
    ['lines', 'items taken out', 'other words kept'],
    [
      ['English, with names, places, numbers, handles and the like', ...sayBoth(measure(ENGLISH_LINES))],
      [
        'English, told by where ordinary words stand: pets, trades, teams, feasts, schools',
        ...sayBoth(measure(LINES_OF_KINDS)),
      ],
      [
        'English, in the voices of many people, all kinds together',
        ...sayBoth(measure([...LINES_IN_VOICES, ...LINES_LATER])),
      ],
      ['English, with nothing of anybody', '–', sayShare(measure([...HARMLESS_LINES, ...HARMLESS_IN_FRAMES]).kept)],
      ['other languages', ...sayBoth(measure([...LINES_ABROAD, ...LINES_IN_VOICES_ABROAD]))],
      ['English, with one word that no answer has: lines that keep it', '–', sayShare(strange)],
    ],
  )
}

function sayBoth({ hidden, kept }: Measured): readonly [string, string] {
  return [sayShare(hidden), sayShare(kept)]
}

function sayShare({ part, whole }: Share): string {
  return `${part} of ${whole} (${Math.floor((part / whole) * 100)} %)`
}
