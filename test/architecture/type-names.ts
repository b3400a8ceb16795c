import { Visitor } from 'oxc-parser'
import type { Source } from '../sources/source.ts'

/** Says which names of types are declared in more than one file, and where: one word, one thing. */
export function declaredTwice(sources: readonly Pick<Source, 'path' | 'program'>[]): readonly string[] {
  const places = sources.flatMap(source => typesIn(source).map(name => ({ name, path: source.path })))
  return [...Map.groupBy(places, ({ name }) => name)]
    .map(([name, found]) => ({ name, paths: [...new Set(found.map(({ path }) => path))] }))
    .filter(({ paths }) => paths.length > 1)
    .map(({ name, paths }) => `${name} is declared in ${paths.join(' and ')}`)
}

/** The types a file declares. What adds to another file's type, in a block `declare module`, declares none. */
function typesIn({ program }: Pick<Source, 'program'>): readonly string[] {
  const added: (readonly [number, number])[] = []
  const found: { readonly name: string; readonly start: number }[] = []
  new Visitor({
    TSModuleDeclaration: ({ start, end }) => added.push([start, end]),
    TSInterfaceDeclaration: ({ id }) => found.push({ name: id.name, start: id.start }),
    TSTypeAliasDeclaration: ({ id }) => found.push({ name: id.name, start: id.start }),
  }).visit(program)
  return found.filter(({ start }) => !added.some(([from, to]) => from <= start && start < to)).map(({ name }) => name)
}
