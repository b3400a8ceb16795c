import type { HelpLine } from '../helpline.ts'
import type { Markdown } from '../intent.ts'
import type { Reply, TherapistRoute } from '../reply.ts'
import type { Some } from '../some.ts'
import type { Danger } from './assessment.ts'
import { CARD_WORDS } from './card-words.ts'

/**
 * Writes the crisis card. `shown` is how often this person has seen one, so that a repeated disclosure is met with other
 * words. The body makes sense without the lines, which every platform shows from `lines`.
 */
export function composeCrisis(danger: Danger, shown: number, lines: Some<HelpLine>, route: TherapistRoute): Reply {
  return {
    kind: 'crisis',
    danger,
    body: bodyOf(danger, shown),
    lines,
    route,
    disclosure: null,
    line: null,
    notice: null,
    audience: 'person',
  }
}

function bodyOf(danger: Danger, shown: number): Markdown {
  const bodies = CARD_WORDS[danger]
  return bodies[Math.abs(Math.trunc(shown)) % bodies.length] ?? bodies[0]
}
