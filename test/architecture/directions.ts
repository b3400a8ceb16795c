import type { Source } from '../sources/source.ts'
import { KEPT_BY, MAY_IMPORT, PURE } from './houses.ts'

/** What the rules of direction read of a file. */
export type Importer = Pick<Source, 'path' | 'imports'>

/** Says which imports go against the map of the houses. */
export function wrongDirections({ path, imports }: Importer): readonly string[] {
  const house = Object.keys(MAY_IMPORT).find(place => stands(path, place))
  if (house === undefined) return [`${path} stands in no house; build it one in test/architecture/houses.ts`]
  const open = [house, ...(MAY_IMPORT[house] ?? [])]
  return imports
    .filter(({ file }) => file !== null && !open.some(place => stands(file, place)))
    .map(({ specifier }) => `${path} must not import ${specifier}`)
}

/** Says which packages, ours or Node's, are touched outside the houses that keep them. */
export function wrongPackages({ path, imports }: Importer): readonly string[] {
  return imports
    .filter(({ file }) => file === null)
    .filter(({ specifier }) => !mayTouch(path, specifier))
    .map(({ specifier }) => `${path} must not import ${specifier}`)
}

/** How far an import may climb: a page of the console stands three folders deep, in its area. */
const CLIMB_MAX = 3

/** Says where an import climbs more than three folders, or leaves out the file's ending. */
export function wrongPaths({ path, imports }: Importer): readonly string[] {
  const relative = imports.filter(({ file }) => file !== null)
  return [
    ...relative
      .filter(({ specifier }) => specifier.split('../').length > CLIMB_MAX + 1)
      .map(({ specifier }) => `${path} climbs more than three folders: ${specifier}`),
    ...relative
      .filter(({ specifier }) => !/\.(?:ts|js|json)$/.test(specifier))
      .map(({ specifier }) => `${path} imports without the file's ending: ${specifier}`),
  ]
}

/** Tells whether a file is a place or lies within it. */
export function stands(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`)
}

function mayTouch(path: string, specifier: string): boolean {
  const name = packageOf(specifier)
  // The whole of `natural` prints, reads `.env` and takes two seconds; its parts have no side effects.
  if (name === 'natural' && !specifier.startsWith('natural/lib/natural/')) return false
  const keepers = KEPT_BY[name]
  if (keepers) return keepers.some(place => stands(path, place))
  return name.startsWith('node:') && !PURE.some(place => stands(path, place))
}

/** `@slack/bolt/x` belongs to `@slack/bolt`, `natural/lib/y` to `natural`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
