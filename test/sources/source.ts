import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import type { Comment, ParseResult } from 'oxc-parser'

/** One file of the program, with what a parser sees in it. */
export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly program: ParseResult['program']
  readonly comments: readonly Comment[]
  readonly imports: readonly Import[]
  readonly exports: readonly Export[]
}

/** One place where a file names another or a package: an import, a re-export, a lazy or a type import, a worker's URL. */
interface Import {
  /** As it is written. */
  readonly specifier: string
  /** The file of ours it means, from the root; null for a package. */
  readonly file: string | null
  /** Counted from 1. */
  readonly line: number
}

/** One name a file gives. */
interface Export {
  /** `default` for a default export, `*` for everything of another file. */
  readonly name: string
  /** True when it is declared elsewhere and only passed on. */
  readonly passedOn: boolean
  readonly documented: boolean
  readonly line: number
}

/** Reads one file's text. Throws when it is not TypeScript. */
export function toSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors.map(error => error.message).join('; ')}`)
  return {
    path,
    text,
    program,
    comments,
    imports: [...importsByStatement(module, path, text), ...importsByExpression(program, path, text)],
    exports: exportsOf(module, comments, text),
  }
}

/** The line a position stands on, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

function importsByStatement(
  { staticImports, staticExports }: ParseResult['module'],
  path: string,
  text: string,
): Import[] {
  const passedOn = staticExports.flatMap(statement => statement.entries.slice(0, 1))
  return [...staticImports, ...passedOn].flatMap(({ moduleRequest }) =>
    moduleRequest ? [toImport(moduleRequest.value, path, lineAt(text, moduleRequest.start))] : [],
  )
}

/** `await import('./x.ts')`, `import('./x.ts').Type` and `new URL('./x.ts', import.meta.url)`. */
function importsByExpression(program: ParseResult['program'], path: string, text: string): Import[] {
  const found: Import[] = []
  const note = (
    node: { readonly type: string; readonly value?: unknown; readonly start: number } | undefined,
  ): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string')
      found.push(toImport(node.value, path, lineAt(text, node.start)))
  }
  new Visitor({
    ImportExpression: ({ source }) => note(source),
    TSImportType: ({ source }) => note(source),
    NewExpression: ({ callee, arguments: [first, base] }) => {
      const isOfThisFile = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty'
      const isCode = first?.type === 'Literal' && /\.[jt]s$/.test(String(first.value))
      if (callee.type === 'Identifier' && callee.name === 'URL' && isOfThisFile && isCode) note(first)
    },
  }).visit(program)
  return found
}

function toImport(specifier: string, path: string, line: number): Import {
  const file = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null
  return { specifier, file, line }
}

function exportsOf({ staticExports }: ParseResult['module'], comments: readonly Comment[], text: string): Export[] {
  const documentedAt = new Set(
    comments
      .filter(comment => comment.type === 'Block' && comment.value.startsWith('*'))
      .map(comment => comment.end + (/^\s*/.exec(text.slice(comment.end))?.[0].length ?? 0)),
  )
  const all = staticExports.flatMap(statement =>
    statement.entries.map(entry => ({
      name: entry.exportName.name ?? (entry.importName.name === null && entry.moduleRequest ? '*' : 'default'),
      passedOn: entry.moduleRequest !== null,
      documented: documentedAt.has(statement.start),
      line: lineAt(text, statement.start),
    })),
  )
  return [...Map.groupBy(all, one => one.name).values()].map(([first, ...overloads]) => ({
    ...(first as Export),
    documented: [first, ...overloads].some(one => one?.documented),
  }))
}
