import type { ContentFile } from '../../core/model/draft.ts'
import type { HelpLine } from '../../core/model/helpline.ts'
import { parseContent, type ParsedContent } from '../files/parse-content.ts'
import type { Concern } from './concern.ts'

/**
 * Stops where a number of a help line is another than the one that is served and nobody has compared it since, and where the
 * clinic's country gets a line that nobody has compared. A card with a wrong digit is worse than an old one.
 */
export function helplineConcerns(
  draft: readonly ContentFile[],
  served: readonly ContentFile[],
  today: string,
): readonly Concern[] {
  if (served.length === 0) return []
  const [next, now] = [parseContent(draft).parsed, parseContent(served).parsed]
  const lines = linesOf(next)
  const ours = next.clinic?.clinic.country
  return lines
    .filter(line => !linesOf(now).some(known => known.country === line.country && waysOf(known) === waysOf(line)))
    .filter(line => {
      const before = linesBefore(line, linesOf(now), lines)
      return (before.length > 0 || line.country === ours) && !isCompared(line, before, today)
    })
    .map(toConcern)
}

function linesOf({ helplines }: ParsedContent): readonly HelpLine[] {
  return helplines?.helplines.map(({ helpline }) => helpline) ?? []
}

/** What a line was: of the same name, or of the same kind where that name is gone. */
function linesBefore(line: HelpLine, served: readonly HelpLine[], next: readonly HelpLine[]): readonly HelpLine[] {
  const isGone = (known: HelpLine): boolean =>
    !next.some(({ country, name }) => country === known.country && name === known.name)
  return served.filter(
    known =>
      known.country === line.country && (known.name === line.name || (known.kind === line.kind && isGone(known))),
  )
}

/** A day that stood there before the change says nothing of what was changed, but for today: it may be done twice in a day. */
function isCompared({ verified }: HelpLine, before: readonly HelpLine[], today: string): boolean {
  if (verified === null || verified === today) return verified !== null
  return before.every(known => known.verified === null || verified > known.verified)
}

/** What one dials, and what one sends. */
function waysOf({ call, text }: HelpLine): string {
  return JSON.stringify([call, text].map(numbers => numbers.map(({ number, before }) => [number.digits, before])))
}

function toConcern({ country, name, source }: HelpLine): Concern {
  return {
    key: `helpline/${country}/${name}`,
    part: 'safety',
    about: '_helplines.yml',
    what: `Nobody has compared the numbers of "${name}" (${country}) with their source since they were changed.`,
    todo: `Open ${source}, compare digit by digit, and press "Compared with its source today" (or write the day under verified).`,
    stops: true,
    known: false,
  }
}
