import { posix } from 'node:path'
import { Visitor } from 'oxc-parser'
import { lineAt } from '../sources/source.ts'
import type { Source } from '../sources/source.ts'
import { stands } from './directions.ts'
import { EMPTY_NAMES, PURE } from './houses.ts'

/** Says which names of files and folders say nothing, are not kebab-case, or hide what they give behind `index`. */
export function wrongNames(path: string): readonly string[] {
  const parts = path.split('/')
  const stems = parts.map(part => part.replace(/\..*$/, ''))
  const isDoor = /(?:^adapters\/[^/]+|\/adapter)\/index\.ts$/.test(path)
  return [
    ...stems.filter(stem => EMPTY_NAMES.includes(stem)).map(stem => `${path}: "${stem}" says nothing`),
    ...(stems.at(-1) === 'index' && !isDoor ? [`${path}: only an adapter's door is called index.ts`] : []),
    ...parts
      .filter(part => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/.test(part))
      .map(part => `${path}: "${part}" is not kebab-case`),
  ]
}

/** Says which exports have no name, no doc comment, or pass on what another file gives. */
export function wrongExports({ path, exports }: Pick<Source, 'path' | 'exports'>): readonly string[] {
  return exports.flatMap(({ name, passedOn, documented, line }) => {
    if (name === 'default') return [`${path}:${line} exports a default; give it a name`]
    if (passedOn)
      return posix.basename(path) === 'index.ts' ? [] : [`${path}:${line} passes on ${name} of another file`]
    return documented ? [] : [`${path}:${line} exports ${name} without a doc comment`]
  })
}

/** Says where the environment is read outside `cli.ts`, and where `console` is used outside `print.ts`. */
export function wrongReaches({ path, text, program }: Source): readonly string[] {
  const found: string[] = []
  const note = (what: string, keeper: string, at: number): void => {
    if (path !== keeper) found.push(`${path}:${lineAt(text, at)} touches ${what}; only ${keeper} may`)
  }
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      if (object.type !== 'Identifier') return
      const isEnv = /^(?:env|['"`]env['"`])$/.test(text.slice(property.start, property.end))
      if (object.name === 'process' && isEnv) note('process.env', 'src/cli/cli.ts', start)
      if (object.name === 'console') note('console', 'src/cli/terminal/print.ts', start)
    },
    ImportDeclaration: ({ source, specifiers, start }) => {
      const takesEnv = specifiers.some(one => one.type === 'ImportSpecifier' && nameOf(one.imported) === 'env')
      if (/^(?:node:)?process$/.test(source.value) && takesEnv) note('process.env', 'src/cli/cli.ts', start)
    },
  }).visit(program)
  return found
}

/** Says where a pure house waits, looks at the clock, throws dice, or reaches for the machine. */
export function impurities({ path, text, program }: Source): readonly string[] {
  if (!PURE.some(place => stands(path, place))) return []
  const found: string[] = []
  const note = (what: string, at: number): void => {
    found.push(`${path}:${lineAt(text, at)} is not pure: ${what}`)
  }
  const waits = ({ async, start }: { readonly async: boolean; readonly start: number }): void => {
    if (async) note('async', start)
  }
  new Visitor({
    FunctionDeclaration: waits,
    FunctionExpression: waits,
    ArrowFunctionExpression: waits,
    Identifier: ({ name, start }) => {
      if (REACHES.includes(name)) note(name, start)
    },
    MemberExpression: ({ object, property, start }) => {
      const called = object.type === 'Identifier' && property.type === 'Identifier' && `${object.name}.${property.name}`
      if (called === 'Math.random' || called === 'Date.now') note(called, start)
    },
    NewExpression: ({ callee, arguments: given, start }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) note('new Date()', start)
    },
  }).visit(program)
  return found
}

/** Says which switched-off rules give no reason on their line, and which reminders name no issue. */
export function wrongComments({ path, text, comments }: Pick<Source, 'path' | 'text' | 'comments'>): readonly string[] {
  return comments.flatMap(({ value, start }) => {
    const where = `${path}:${lineAt(text, start)}`
    const isUnreasoned =
      /\b(?:oxlint|eslint)-disable|@ts-(?:expect-error|ignore|nocheck)/.test(value) && !hasReason(value)
    return [
      ...(isUnreasoned ? [`${where} switches a rule off without a reason on the same line`] : []),
      ...(/\b(?:TODO|FIXME|XXX)\b/.test(value) && !/#\d+/.test(value)
        ? [`${where} reminds without an issue number`]
        : []),
    ]
  })
}

/** Says which tests claim instead of telling, or put a mock in the place of our own code. */
export function wrongTests({ path, text, program }: Source): readonly string[] {
  const found: string[] = []
  new Visitor({
    CallExpression: ({ callee, arguments: [title], start }) => {
      const where = `${path}:${lineAt(text, start)}`
      const name = text.slice(callee.start, callee.end)
      const says = title?.type === 'Literal' ? String(title.value) : ''
      if (/^(?:it|test|describe)\b/.test(name) && /^should\b/i.test(says)) found.push(`${where} says "should": ${says}`)
      if (/^vi\.(?:mock|doMock|hoisted)$/.test(name) && says.startsWith('.'))
        found.push(`${where} mocks our own ${says}`)
    },
  }).visit(program)
  return found
}

const REACHES: readonly string[] = [
  'process',
  'Buffer',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]

function nameOf(imported: { readonly type: string; readonly name?: string; readonly value?: string }): string {
  return imported.name ?? imported.value ?? ''
}

/** `oxlint-disable-next-line RULE -- why`, `@ts-expect-error why`. */
function hasReason(comment: string): boolean {
  return /--\s*\S+\s+\S+|@ts-expect-error\s+\S+\s+\S+/.test(comment)
}
