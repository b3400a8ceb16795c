import { posix } from 'node:path'
import type { Source } from './source.ts'

type Node = Pick<Source, 'path' | 'imports'>

/**
 * Finds the shortest import cycle through each file that stands in one, types included.
 * A cycle is given once, as its paths in the order of import, the first of them repeated at the end.
 */
export function findCycles(sources: readonly Node[]): readonly (readonly string[])[] {
  const next = new Map(sources.map(source => [source.path, source.imports.flatMap(one => one.file ?? [])]))
  const cycles = sources.flatMap(({ path }) => {
    const cycle = wayBack(path, next)
    return cycle ? [fromSmallest(cycle)] : []
  })
  return [...new Map(cycles.map(cycle => [cycle.join(' → '), cycle])).values()]
}

/** Breadth first from a file until something imports it: the files on the way, or null. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const path of queue) {
    for (const file of next.get(path) ?? []) {
      if (file === start) return retrace(path, cameFrom)
      if (!cameFrom.has(file)) {
        cameFrom.set(file, path)
        queue.push(file)
      }
    }
  }
  return null
}

function retrace(last: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const before = cameFrom.get(last)
  return before === undefined ? [last] : [...retrace(before, cameFrom), last]
}

function fromSmallest(cycle: readonly string[]): readonly string[] {
  const at = cycle.indexOf(cycle.toSorted()[0] ?? '')
  const turned = [...cycle.slice(at), ...cycle.slice(0, at)]
  return [...turned, turned[0] ?? '']
}

/** The folders that files lie in, each with those that its files import from. */
export function foldersOf(sources: readonly Pick<Source, 'path' | 'imports'>[]): readonly Node[] {
  const byFolder = Map.groupBy(sources, ({ path }) => posix.dirname(path))
  return [...byFolder].map(([path, files]) => ({ path, imports: files.flatMap(importsOf(path)) }))
}

function importsOf(folder: string): (source: Node) => Source['imports'] {
  return ({ imports }) =>
    imports.flatMap(one => {
      const file = one.file === null ? null : posix.dirname(one.file)
      return file === null || file === folder ? [] : [{ ...one, file }]
    })
}
