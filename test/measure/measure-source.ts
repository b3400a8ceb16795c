import { Visitor } from 'oxc-parser'
import type { Source } from '../sources/source.ts'
import { measureFunctions } from './measure-functions.ts'
import type { FunctionFigures } from './measure-functions.ts'

/** What can be counted in one file. */
export interface Figures {
  readonly path: string
  /** Physical lines, as the limit for a file counts them. */
  readonly lines: number
  readonly codeLines: number
  readonly commentLines: number
  readonly functions: readonly FunctionFigures[]
  readonly exports: number
  readonly documented: number
  readonly imports: number
  /** Longest chain of `../`. */
  readonly climb: number
  readonly anys: number
}

/** Counts one file. */
export function measureSource(source: Source): Figures {
  const lines = sortLines(source)
  return {
    path: source.path,
    lines: lines.length,
    codeLines: lines.filter(line => line === 'code').length,
    commentLines: lines.filter(line => line === 'comment').length,
    functions: measureFunctions(
      source,
      (first, last) => lines.slice(first - 1, last).filter(line => line === 'code').length,
    ),
    exports: source.exports.length,
    documented: source.exports.filter(({ documented, passedOn }) => documented || passedOn).length,
    imports: source.imports.length,
    climb: Math.max(0, ...source.imports.map(({ specifier }) => specifier.split('../').length - 1)),
    anys: countAnys(source),
  }
}

/** Tells of each line whether it holds code, only comment, or nothing. */
function sortLines({ text, comments }: Source): readonly ('code' | 'comment' | 'blank')[] {
  const bare = comments
    .reduce((rest, { start, end }) => rest.slice(0, start) + blankOut(rest.slice(start, end)) + rest.slice(end), text)
    .split('\n')
  const whole = text.replace(/\n$/, '').split('\n')
  return whole.map((line, at) => {
    if (bare[at]?.trim()) return 'code'
    return line.trim() ? 'comment' : 'blank'
  })
}

function blankOut(comment: string): string {
  return comment.replaceAll(/[^\n]/g, ' ')
}

function countAnys({ program }: Source): number {
  let anys = 0
  new Visitor({
    TSAnyKeyword: () => {
      anys += 1
    },
  }).visit(program)
  return anys
}
