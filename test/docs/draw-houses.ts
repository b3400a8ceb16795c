import { MAY_IMPORT } from '../architecture/houses.ts'
import { stands } from '../architecture/directions.ts'
import { readSources } from '../sources/read-sources.ts'
import type { Source } from '../sources/source.ts'

/** The houses and every arrow between them, from the imports as they are: a drawing in Mermaid. */
export function drawHouses(): string {
  const arrows = arrowsBetween(readSources('src', 'adapters'))
  const houses = [...new Set(arrows.flat())].map(house => `  ${idOf(house)}["${house}"]`)
  const lines = arrows.map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`)
  return ['```mermaid', 'flowchart TD', ...houses, ...lines, '```'].join('\n')
}

/** Which house imports which, each pair once, in the order of the map. */
export function arrowsBetween(
  sources: readonly Pick<Source, 'path' | 'imports'>[],
): readonly (readonly [string, string])[] {
  const houses = Object.keys(MAY_IMPORT)
  const houseOf = (path: string): string => houses.find(house => stands(path, house)) ?? path
  const pairs = sources.flatMap(({ path, imports }) =>
    imports.flatMap(({ file }) => (file === null ? [] : [`${houseOf(path)}>${houseOf(file)}`])),
  )
  const drawn = houses.flatMap(from =>
    houses
      .filter(to => pairs.includes(`${from}>${to}`))
      .map(to => [caption(from), caption(to)] as const)
      .filter(([one, other]) => one !== other),
  )
  return [...new Map(drawn.map(pair => [pair.join('>'), pair])).values()]
}

/** The rooms of the core are drawn as one house. `adapters/slack` is drawn as it is. */
function caption(house: string): string {
  return house.replace(/^src\/(?:(core)\/.*)?/, '$1')
}

/** Mermaid reads dots and slashes in a name as signs of its own. */
function idOf(house: string): string {
  return house.replaceAll(/[^a-z]/g, '_')
}
