import { Visitor } from 'oxc-parser'
import { lineAt } from '../sources/source.ts'
import type { Source } from '../sources/source.ts'

/** What can be counted in one function with a body in braces. */
export interface FunctionFigures {
  /** Where it begins, counted from 1. */
  readonly line: number
  /** Lines of code, without blank lines and comments, as the limit for a function counts them. */
  readonly lines: number
  readonly params: number
  /** Branches and loops within one another: 0 where there are none. */
  readonly depth: number
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Counts every function of a file; one inside another counts for itself and in the lines of the outer one. */
export function measureFunctions(
  { program, text }: Source,
  countLines: (first: number, last: number) => number,
): readonly FunctionFigures[] {
  const found: FunctionFigures[] = []
  const open: { depth: number; deepest: number }[] = []

  const enter = (): void => {
    open.push({ depth: 0, deepest: 0 })
  }
  const leave = (node: Span & { readonly params: readonly unknown[]; readonly body: unknown }): void => {
    const { deepest } = open.pop() ?? { deepest: 0 }
    if (!isBlock(node.body)) return
    const line = lineAt(text, node.start)
    const lines = countLines(line, lineAt(text, node.end))
    found.push({ line, lines, params: node.params.length, depth: deepest })
  }
  const deeper = (): void => {
    const here = open.at(-1)
    if (here) here.deepest = Math.max(here.deepest, (here.depth += 1))
  }
  const higher = (): void => {
    const here = open.at(-1)
    if (here) here.depth -= 1
  }

  const elseIfs = new Set<number>()
  new Visitor({
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
    // An `else if` stands beside its `if`, not within it.
    IfStatement: ({ start, alternate }) => {
      if (alternate?.type === 'IfStatement') elseIfs.add(alternate.start)
      if (!elseIfs.has(start)) deeper()
    },
    'IfStatement:exit': ({ start }) => {
      if (!elseIfs.has(start)) higher()
    },
    ...Object.fromEntries(
      ['For', 'ForIn', 'ForOf', 'While', 'DoWhile', 'Switch', 'Try'].flatMap(kind => [
        [`${kind}Statement`, deeper],
        [`${kind}Statement:exit`, higher],
      ]),
    ),
  }).visit(program)
  return found
}

function isBlock(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'BlockStatement'
}
