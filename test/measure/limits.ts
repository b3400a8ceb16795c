import type { Figures } from './measure-source.ts'

/** What no file and no function may exceed. The aim is half of it: a file of 120 lines, a function of 15. */
const LIMITS = { fileLines: 250, functionLines: 40, params: 4, depth: 3, climb: 3, anys: 0 } as const

/** Says what goes beyond a limit, and where. */
export function beyondLimits({ path, lines, functions, climb, anys }: Figures): readonly string[] {
  const file = [
    exceeds(lines, LIMITS.fileLines, `${path} is ${lines} lines long`),
    exceeds(climb, LIMITS.climb, `${path} climbs ${climb} folders`),
    exceeds(anys, LIMITS.anys, `${path} says \`any\` ${anys} times`),
  ]
  const inside = functions.flatMap(one => [
    exceeds(one.lines, LIMITS.functionLines, `${path}:${one.line} is a function of ${one.lines} lines`),
    exceeds(one.params, LIMITS.params, `${path}:${one.line} takes ${one.params} parameters`),
    exceeds(one.depth, LIMITS.depth, `${path}:${one.line} nests ${one.depth} deep`),
  ])
  return [...file, ...inside].filter(one => one !== null)
}

function exceeds(figure: number, limit: number, what: string): string | null {
  return figure > limit ? `${what}; the limit is ${limit}` : null
}
