import type { HelpLine } from '../../model/helpline.ts'
import type { RichText } from '../../model/rich-text.ts'
import type { Beneath, WorryReply } from '../../model/reply.ts'
import type { Some } from '../../model/some.ts'
import type { Worry } from '../../model/assessment.ts'
import { turnOf } from './compose-card.ts'
import { WORRY_WORDS_ABROAD } from '../../words/worry-translations.ts'
import { WORRY_WORDS } from '../../words/en/worry.ts'

/**
 * Writes what stands first where words may hide danger: warm words, the emergency number and one line that is open day and
 * night. `shown` is how often this person has seen help lines, so that the words change each time.
 */
export function composeWorry(
  { language }: Worry,
  shown: number,
  lines: Some<HelpLine>,
  beneath: Beneath | null,
): WorryReply {
  const [first, second] = lines
  return { kind: 'worry', body: turnOf(bodiesIn(language), shown), lines: second ? [first, second] : [first], beneath }
}

function bodiesIn(language: Worry['language']): Some<RichText> {
  return language === undefined ? WORRY_WORDS : WORRY_WORDS_ABROAD[language]
}
