import { Visitor, type Function as FunctionNode } from 'oxc-parser'
import { lineAt } from '../sources/source.ts'
import type { Source } from '../sources/source.ts'

/** Says which names that begin with is, has or may belong to something that waits: who asks a question must change nothing. */
export function actingPredicates({ path, text, program }: Source): readonly string[] {
  const found: string[] = []
  const look = (named: Named | null, waits: boolean): void => {
    const name = named ? text.slice(named.start, named.end) : ''
    if (waits && /^(?:is|has|may)[A-Z]/.test(name) && !READERS.has(name))
      found.push(`${path}:${lineAt(text, named?.start ?? 0)} ${name} waits; a name with is, has or may only reads`)
  }
  const isPromise = (node: Named | null | undefined): boolean =>
    /^(?::|=>)?\s*Promise\b/.test(node ? text.slice(node.start, node.end) : '')
  new Visitor({
    FunctionDeclaration: node => look(node.id, node.async || isPromise(node.returnType)),
    VariableDeclarator: ({ id, init }) => {
      const isFunction = init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression'
      if (isFunction) look(id, init.async || isPromise(init.returnType))
    },
    TSMethodSignature: ({ key, returnType }) => look(key, isPromise(returnType)),
    Property: ({ key, value }) => {
      if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression')
        look(key, value.async || isPromise(value.returnType))
    },
  }).visit(program)
  return found
}

type Named = Pick<FunctionNode, 'start' | 'end'>

/** They ask somebody else, and change nothing. */
const READERS: ReadonlySet<string> = new Set([
  'isUnpublished',
  'isPassword',
  'isOnlyMine',
  'mayPublishAlone',
  'isAdminThere',
  'isUsable',
])
