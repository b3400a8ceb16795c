import { BUTTON } from '../../src/core/words/en/labels.ts'
import type { Way } from '../../src/core/model/intent.ts'
import type { TherapistRoute } from '../../src/core/model/reply.ts'
import { bareLink, escape } from './escape.ts'
import { cut } from './fit.ts'

/** Room kept for the route in a message, in characters. */
const ROOM = 700

/** Writes how to reach a therapist: as many whole ways as there is room for; the first in any case. */
export function routeText({ ways: [first, ...rest] }: TherapistRoute): string {
  return rest
    .map(wayText)
    .reduce(
      (text, way) => (text.length + way.length + 3 <= ROOM ? `${text} · ${way}` : text),
      cut(`**${BUTTON.route}:** ${wayText(first)}`, ROOM),
    )
}

function wayText({ kind, value }: Way): string {
  return kind === 'link' ? bareLink(value) : escape(value)
}
