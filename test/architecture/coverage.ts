import { posix } from 'node:path'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Visitor } from 'oxc-parser'
import { ROOT } from '../sources/read-sources.ts'
import type { Source } from '../sources/source.ts'

/** Says which adapters, given by their doors, have no test that runs the adapter contract. */
export function withoutContract(doors: readonly string[], tests: readonly Source[]): readonly string[] {
  const held = new Set(tests.filter(test => calls(test, 'adapterContract')).map(({ path }) => path))
  return doors
    .map(door => posix.basename(posix.dirname(door)))
    .filter(name => !held.has(`test/adapters/${name}.test.ts`))
    .map(name => `adapters/${name} needs test/adapters/${name}.test.ts, which runs adapterContract(…)`)
}

function calls({ program }: Source, name: string): boolean {
  let found = false
  new Visitor({
    CallExpression: ({ callee }) => {
      found ||= callee.type === 'Identifier' && callee.name === name
    },
  }).visit(program)
  return found
}

/** Tells whether a package is there, with its types at least. */
export function isInstalled(name: string): boolean {
  return [name, `@types/${name}`].some(one => existsSync(join(ROOT, 'node_modules', one)))
}
