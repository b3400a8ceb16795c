import type { Edition } from '../model/edition.ts'
import { PLEASANTRIES, type Intent } from '../model/intent.ts'
import { mustAsk } from './must-ask.ts'

/** How many places to begin somebody is given. */
const PLACES = 3

/** Titles of topics that most others lead to, and not each other: where somebody may begin who has found nothing twice. */
export function placesToBegin(edition: Edition): readonly string[] {
  const intents = [...edition.intents.values()]
  const arrows = Map.groupBy(
    intents.flatMap(({ related }) => related),
    id => id,
  )
  const arrowsTo = ({ id }: Intent): number => arrows.get(id)?.length ?? 0
  const hubs = intents
    .filter(({ id }) => !PLEASANTRIES.has(id) && !mustAsk(id, edition))
    .toSorted((a, b) => arrowsTo(b) - arrowsTo(a))
  const begun: Intent[] = []
  // What stands beside one of them already says more of the same.
  const isNew = ({ id, related }: Intent): boolean =>
    begun.every(one => !one.related.includes(id) && !related.includes(one.id))
  for (const hub of hubs) if (begun.length < PLACES && isNew(hub)) begun.push(hub)
  return begun.map(({ title }) => title)
}
