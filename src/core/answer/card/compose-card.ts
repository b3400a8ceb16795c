import type { HelpLine } from '../../model/helpline.ts'
import type { RichText } from '../../model/rich-text.ts'
import type { Reply, TherapistRoute } from '../../model/reply.ts'
import type { Some } from '../../model/some.ts'
import type { Crisis, Danger } from '../../model/assessment.ts'
import { CARD_WORDS_ABROAD } from '../../words/card-translations.ts'
import { CARD_WORDS } from '../../words/en/card.ts'

/**
 * Writes the crisis card. `shown` is how often this person has seen one, so that a repeated disclosure is met with other
 * words. The body makes sense without the lines, which every platform shows from `lines`. Given a crisis with its language
 * instead of a danger alone, it writes in that language.
 */
export function composeCrisis(
  about: Danger | Crisis,
  shown: number,
  lines: Some<HelpLine>,
  route: TherapistRoute,
): Extract<Reply, { kind: 'crisis' }> {
  const crisis: Crisis = typeof about === 'string' ? { danger: about } : about
  return {
    kind: 'crisis',
    danger: crisis.danger,
    body: bodyOf(crisis, shown),
    lines,
    route,
    disclosure: null,
    line: null,
    notice: null,
    audience: 'person',
  }
}

function bodyOf({ danger, language }: Crisis, shown: number): RichText {
  if (language === undefined) return turnOf(CARD_WORDS[danger], shown)
  const abroad = CARD_WORDS_ABROAD[language]
  const body = turnOf(abroad.bodies, shown)
  return danger === 'abuse' ? [...body, ...abroad.abuse] : body
}

/** The words whose turn it is, so that they change each time. */
export function turnOf(bodies: Some<RichText>, shown: number): RichText {
  return bodies[Math.abs(Math.trunc(shown)) % bodies.length] ?? bodies[0]
}
