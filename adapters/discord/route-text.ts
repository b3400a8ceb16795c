import { BUTTON } from '../../src/core/words/en/labels.ts'
import type { Way } from '../../src/core/model/intent.ts'
import type { TherapistRoute } from '../../src/core/model/reply.ts'
import { plainRun, type TextRun } from '../../src/core/model/rich-text.ts'
import { cut } from './fit.ts'
import { writeRuns } from './write.ts'

/** Room kept for the route in a message, in characters. */
const ROOM = 700

/** Writes how to reach a therapist: as many whole ways as there is room for; the first in any case. */
export function routeText({ ways: [first, ...rest] }: TherapistRoute): string {
  return rest
    .map(way => writeRuns([wayRun(way)]))
    .reduce(
      (text, way) => (text.length + way.length + 3 <= ROOM ? `${text} · ${way}` : text),
      cut([LABEL, plainRun(' '), wayRun(first)], ROOM),
    )
}

const LABEL: TextRun = { ...plainRun(`${BUTTON.route}:`), bold: true }

function wayRun({ kind, value }: Way): TextRun {
  return { ...plainRun(value), link: kind === 'link' ? value : null }
}
