import { readFileSync } from 'node:fs'
import { ROOT } from '../sources/read-sources.ts'

/** The page that says of each library why we have it. */
export const LIBRARIES = 'docs/decisions/0003-libraries.md'

/** One library of that page's table. */
export interface Library {
  readonly name: string
  readonly what: string
  readonly licence: string
}

/** The libraries that a page lists in its table: name, what for, kept by, licence. A row may name several. */
export function librariesIn(page: string): readonly Library[] {
  return [...page.matchAll(/^\| (?<names>[^|]+) \| (?<what>[^|]+) \| [^|]+ \| (?<licences>[^|]+) \|$/gm)].flatMap(
    ({ groups }) => {
      const licences = (groups?.['licences'] ?? '').split(', ')
      const names = (groups?.['names'] ?? '').split(', ')
      return names.map((name, at) => ({
        name,
        what: groups?.['what'] ?? '',
        licence: licences[at] ?? licences[0] ?? '',
      }))
    },
  )
}

/** Says which of the packages that run with the program a table does not name, gives no reason for, or another licence than they have. */
export function wrongLibraries(
  libraries: readonly Library[],
  names: readonly string[],
  licenceOf: (name: string) => string,
): readonly string[] {
  const byName = new Map(libraries.map(library => [library.name, library]))
  return names.flatMap(name => {
    const named = byName.get(name)
    if (!named) return [`${LIBRARIES} does not say why we have ${name}`]
    const licence = licenceOf(name)
    return named.licence === licence ? [] : [`${LIBRARIES} calls ${name} ${named.licence}; it is ${licence}`]
  })
}

/** The packages that run with the program. */
export function productionDependencies(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  return Object.keys(dependencies)
}

/** The licence that an installed package gives itself. */
export function licenceOf(name: string): string {
  const { license } = JSON.parse(readFileSync(`${ROOT}/node_modules/${name}/package.json`, 'utf8')) as {
    readonly license: string
  }
  return license
}
