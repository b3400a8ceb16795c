import { Visitor } from 'oxc-parser'
import { lineAt } from '../sources/source.ts'
import type { Source } from '../sources/source.ts'

/** Verbs with which something could be closed, were it not for the one. */
const OTHERS: ReadonlySet<string> = new Set([
  'destroy',
  'dispose',
  'drop',
  'end',
  'leave',
  'quit',
  'release',
  'shutdown',
  'stop',
  'terminate',
])

/** Says which interfaces are closed by another verb than `close`: one that takes nothing and gives nothing. */
export function strayClosings({ path, text, program }: Source): readonly string[] {
  const found: string[] = []
  new Visitor({
    TSMethodSignature: ({ key, params, returnType, start }) => {
      const name = text.slice(key.start, key.end)
      const gives = returnType ? text.slice(returnType.start, returnType.end) : ''
      if (params.length === 0 && OTHERS.has(name) && /^: (?:void|Promise<void>)$/.test(gives))
        found.push(`${path}:${lineAt(text, start)} is closed by ${name}; the verb is close`)
    },
  }).visit(program)
  return found
}
