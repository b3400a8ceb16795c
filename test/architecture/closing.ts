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

const CLOSES = /^close\(\): Promise<void>/

/**
 * Says which interfaces are closed by another verb than `close`, one that takes nothing and gives nothing; and which are closed
 * by it without being a `Closable`.
 */
export function strayClosings({ path, text, program }: Source): readonly string[] {
  const found: string[] = []
  new Visitor({
    TSInterfaceDeclaration: ({ id, body, extends: over, start }) => {
      const closes = body.body.some(member => CLOSES.test(text.slice(member.start, member.end)))
      const isClosable = id.name === 'Closable' || over.some(one => /\bClosable\b/.test(text.slice(one.start, one.end)))
      if (closes && !isClosable)
        found.push(`${path}:${lineAt(text, start)} ${id.name} can be closed and is no Closable`)
    },
    TSMethodSignature: ({ key, params, returnType, start }) => {
      const name = text.slice(key.start, key.end)
      const gives = returnType ? text.slice(returnType.start, returnType.end) : ''
      if (params.length === 0 && OTHERS.has(name) && /^: (?:void|Promise<void>)$/.test(gives))
        found.push(`${path}:${lineAt(text, start)} is closed by ${name}; the verb is close`)
    },
  }).visit(program)
  return found
}
