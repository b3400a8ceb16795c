import { Visitor } from 'oxc-parser'
import { lineAt, type Source } from '../sources/source.ts'
import { ROOT } from '../sources/read-sources.ts'

/** One regular expression of the program. */
export interface Expression {
  /** Where it stands, such as `src/core/text/redact.ts:58`. */
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression that stands in a file as a literal. */
export function literalsIn({ path, text, program }: Source): readonly Expression[] {
  const found: Expression[] = []
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      found.push({ at: `${path}:${lineAt(text, node.start)}`, source: node.regex.pattern, flags: node.regex.flags })
    },
  }).visit(program)
  return found
}

/** Tells whether a file makes regular expressions out of texts. */
export function makesExpressions({ text }: Source): boolean {
  return /\bRegExp\(/.test(text)
}

/** Every regular expression that files make out of texts when they are loaded: noted while it is made. */
export async function madeIn(sources: readonly Source[]): Promise<readonly Expression[]> {
  const made: Expression[] = []
  const Real = globalThis.RegExp
  const note = (at: string, expression: RegExp): RegExp => {
    made.push({ at, source: expression.source, flags: expression.flags })
    return expression
  }
  for (const { path } of sources) {
    globalThis.RegExp = new Proxy(Real, {
      construct: (_, [source, flags]: [string, string | undefined]) => note(`${path}, made`, new Real(source, flags)),
    })
    try {
      await import(/* @vite-ignore */ `${ROOT}/${path}?noted`)
    } finally {
      globalThis.RegExp = Real
    }
  }
  return made
}
