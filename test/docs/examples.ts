import { createContext, runInContext } from 'node:vm'
import type { Source } from '../sources/source.ts'

/** A worked example in a doc comment: a line `expression // → value` under `@example`. */
export interface Example {
  readonly expression: string
  readonly value: string
}

/** The worked examples in a file's doc comments. Throws where a line under `@example` is none. */
export function examplesIn({ path, comments }: Pick<Source, 'path' | 'comments'>): readonly Example[] {
  return comments
    .flatMap(({ value }) => value.split(/^\s*\*\s*@example\s*$/m).slice(1))
    .flatMap(block => block.split('\n').map(line => line.replace(/^\s*\*\s?/, '').trim()))
    .filter(line => line !== '')
    .map(line => {
      const [expression = '', value] = line.split(' // → ')
      if (value === undefined) throw new Error(`${path}: “${line}” under @example does not say “// → value”.`)
      return { expression, value }
    })
}

/** Works an example out with what its file exports: what it gives, and what it says that it gives. */
export function workOut(
  { expression, value }: Example,
  exported: Readonly<Record<string, unknown>>,
): readonly [unknown, unknown] {
  const context = createContext({ ...exported })
  return [runInContext(`(${expression})`, context), runInContext(`(${value})`, context)]
}
