import { Visitor } from 'oxc-parser'
import { lineAt, type Source } from '../sources/source.ts'

/** The one place that looks something up by a name from outside. */
const KEEPER = 'src/core/model/own.ts'

type Held = Pick<Source, 'path' | 'text' | 'program' | 'imports'>

/**
 * Says where a plain object is asked for a name that may come from outside: `table['__proto__']` is not undefined. TypeScript
 * lets only objects with any names be asked for a text, so it is enough to know what such objects are called: in a file count
 * its own declarations, and for other names those of the files it imports.
 */
export function foreignKeys(sources: readonly Held[]): readonly string[] {
  const byFile = new Map(sources.map(source => [source.path, declaredIn(source)]))
  return sources
    .filter(({ path }) => path !== KEEPER)
    .flatMap(source => {
      const own = byFile.get(source.path) ?? []
      const near = source.imports.flatMap(({ file }) => (file === null ? [] : (byFile.get(file) ?? [])))
      const ownNames = new Set(own.map(({ name }) => name))
      const declared = [...own, ...near.filter(({ name }) => !ownNames.has(name))]
      const lists = new Set(declared.flatMap(({ name, kind }) => (kind === 'list' ? [name] : [])))
      const tables = declared.flatMap(({ name, kind }) => (kind === 'table' && !lists.has(name) ? [name] : []))
      return lookUps(source, new Set(tables))
    })
}

interface Declared {
  readonly name: string
  readonly kind: 'table' | 'list'
}

/** Names that are declared to hold an object with any names, or a list. */
function declaredIn({ text, program }: Held): readonly Declared[] {
  const found: Declared[] = []
  const noteTyped = (
    name: string,
    typed: { readonly start: number; readonly end: number } | null | undefined,
  ): void => {
    const written = typed ? text.slice(typed.start, typed.end) : ''
    if (isTable(written)) found.push({ name, kind: 'table' })
    if (/(?:\[\]|Array(?:<.*>)?|Some<.*>)$/s.test(written)) found.push({ name, kind: 'list' })
  }
  new Visitor({
    Identifier: ({ name, typeAnnotation }) => noteTyped(name, typeAnnotation),
    TSPropertySignature: ({ key, typeAnnotation }) => noteTyped(text.slice(key.start, key.end), typeAnnotation),
    TSTypeAliasDeclaration: ({ id, typeAnnotation }) => noteTyped(id.name, typeAnnotation),
    VariableDeclarator: ({ id, init }) => {
      const made = init ? text.slice(init.start, init.end) : ''
      if (id.type === 'Identifier' && isMade(made)) found.push({ name: id.name, kind: 'table' })
      if (id.type === 'Identifier' && /^new (?:\w+)?Array\(|^\[/.test(made)) found.push({ name: id.name, kind: 'list' })
    },
  }).visit(program)
  return found
}

/** Also within `Readonly<…>` and `Partial<…>`. */
function isTable(typed: string): boolean {
  return /^:?\s*(?:(?:Readonly|Partial)<)*(?:Record<string\b|\{\s*(?:readonly\s+)?\[\w+: string\])/.test(typed)
}

function isMade(init: string): boolean {
  return /^Object\.(?:fromEntries|groupBy)\(/.test(init) || /\bas (?:Readonly<)?Record<string\b[^()]*$/.test(init)
}

function lookUps({ path, text, program }: Held, tables: ReadonlySet<string>): readonly string[] {
  const found: string[] = []
  const note = (start: number, end: number): void => {
    found.push(`${path}:${lineAt(text, start)} asks a plain object for a foreign name: ${text.slice(start, end)}`)
  }
  new Visitor({
    MemberExpression: ({ computed, object, property, start, end }) => {
      if (!computed || property.type === 'Literal') return
      const written = text.slice(property.start, property.end)
      if (/\bas keyof\b/.test(written) || tables.has(nameOf(object, text))) note(start, end)
    },
    BinaryExpression: ({ operator, left, start, end }) => {
      if (operator === 'in' && left.type !== 'Literal') note(start, end)
    },
  }).visit(program)
  return found
}

/** What an object is called: the last of its names; of one that is cast where it stands, its type. */
function nameOf(object: { readonly start: number; readonly end: number }, text: string): string {
  const written = text.slice(object.start, object.end)
  if (/\bas (?:Readonly<)?Record<string\b/.test(written)) return 'a table'
  return /(\w+)\??$/.exec(written)?.[1] ?? ''
}
