import { describe, expect, it } from 'vitest'
import { withoutContract } from './coverage.ts'
import { foreignKeys } from './foreign-keys.ts'
import { stands, wrongDirections, wrongPackages, wrongPaths } from './directions.ts'
import { actingPredicates } from './predicates.ts'
import { impurities, wrongComments, wrongExports, wrongNames, wrongReaches, wrongTests } from './conventions.ts'
import { declaredTwice } from './type-names.ts'
import { strayClosings } from './closing.ts'
import { strayWaits } from './waiting.ts'
import { strayWords } from './stray-words.ts'
import { findCycles, foldersOf } from '../sources/find-cycles.ts'
import { toSource } from '../sources/source.ts'

describe('The guard of the map', () => {
  it('reports an arrow that points outwards', () => {
    const from = (path: string, text: string): readonly string[] => wrongDirections(toSource(path, text))
    expect(from('src/core/text/x.ts', "import { y } from '../../conversation/y.ts'")).toEqual([
      'src/core/text/x.ts must not import ../../conversation/y.ts',
    ])
    expect(from('src/core/text/x.ts', "import type { Y } from '../../store/y.ts'")).toHaveLength(1)
    expect(from('src/core/text/x.ts', "export { y } from '../../store/y.ts'")).toHaveLength(1)
    expect(from('src/core/text/x.ts', "const y = await import('../../store/y.ts')")).toHaveLength(1)
    expect(from('src/core/text/x.ts', "type Y = import('../../store/y.ts').Y")).toHaveLength(1)
    expect(from('src/core/text/x.ts', "new URL('../../store/y.ts', import.meta.url)")).toHaveLength(1)
    expect(from('src/console/x.ts', "import { y } from '../store/y.ts'")).toHaveLength(1)
    expect(from('adapters/slack/x.ts', "import { y } from '../discord/y.ts'")).toHaveLength(1)
    expect(from('adapters/slack/x.ts', "import { y } from '../../src/core/safety/y.ts'")).toHaveLength(1)
    expect(from('adapters/shared/x.ts', "import { y } from '../slack/y.ts'")).toHaveLength(1)
    expect(from('adapters/slack/x.ts', "import { y } from '../shared/y.ts'")).toEqual([])
    expect(from('src/cli/x.ts', "import { y } from '../../adapters/slack/index.ts'")).toHaveLength(1)
    expect(from('src/core/safety/x.ts', "import { y } from '../matcher/y.ts'")).toHaveLength(1)
    expect(from('src/core/model/x.ts', "import { y } from '../text/y.ts'")).toHaveLength(1)
    expect(from('adapters/slack/x.ts', "import { y } from '../../src/content/y.ts'")).toHaveLength(1)
    expect(from('src/attic/x.ts', '')).toHaveLength(1)
    expect(from('src/loose.ts', '')).toHaveLength(1)
    expect(from('src/store/x.ts', "import { y } from '../core/y.ts'\nimport { z } from './z.ts'")).toEqual([])
  })

  it('reports a package outside its room', () => {
    const from = (path: string, specifier: string): readonly string[] =>
      wrongPackages(toSource(path, `import x from '${specifier}'`))
    expect(from('src/core/x.ts', 'node:fs')).toEqual(['src/core/x.ts must not import node:fs'])
    expect(from('src/core/x.ts', 'yaml')).toHaveLength(1)
    expect(from('src/core/matcher/x.ts', 'natural')).toHaveLength(1)
    expect(from('src/content/x.ts', 'natural/lib/natural/stemmers/porter_stemmer.js')).toHaveLength(1)
    expect(from('src/cli/x.ts', 'botkit')).toHaveLength(1)
    expect(from('src/content/x.ts', 'node:sqlite')).toHaveLength(1)
    expect(from('adapters/discord/x.ts', '@slack/bolt')).toHaveLength(1)
    expect(from('src/content/x.ts', 'left-pad')).toHaveLength(1)
    expect(from('src/core/safety/x.ts', 'natural/lib/natural/stemmers/porter_stemmer.js')).toEqual([])
    expect(from('src/content/x.ts', 'node:fs')).toEqual([])
  })

  it('reports a cycle once, also of types, and names its way', () => {
    const cycle = findCycles([
      toSource('src/b.ts', "import type { C } from './c.ts'"),
      toSource('src/c.ts', "import { a } from './a.ts'"),
      toSource('src/a.ts', "import { b } from './b.ts'\nimport { d } from './d.ts'"),
      toSource('src/d.ts', ''),
    ])
    expect(cycle).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']])
  })

  it('reports folders that import each other', () => {
    const folders = foldersOf([
      toSource('src/a/x.ts', "import { y } from '../b/y.ts'\nimport { z } from './z.ts'"),
      toSource('src/b/y.ts', "import type { W } from '../a/w.ts'"),
    ])
    expect(findCycles(folders)).toEqual([['src/a', 'src/b', 'src/a']])
  })

  it('reports a predicate that acts', () => {
    const reports = (text: string): readonly string[] => actingPredicates(toSource('src/x.ts', text))
    expect(reports('async function isTaken() {}')).toEqual([
      'src/x.ts:1 isTaken waits; a name with is, has or may only reads',
    ])
    expect(reports('const hasRoom = async () => true')).toHaveLength(1)
    expect(reports('function mayPass(): Promise<boolean> { return x }')).toHaveLength(1)
    expect(reports('interface A { isOpen(): Promise<boolean> }')).toHaveLength(1)
    expect(reports('function isOpen(): boolean { return true }\nasync function issue() {}')).toEqual([])
  })

  it('reports a type name that is declared twice, and none that is only added to', () => {
    const files = ['interface Kept {}', 'type Kept = string', "declare module './x.ts' { interface Added {} }"]
    const sources = [...files, 'export interface Added {}'].map((text, at) => toSource(`src/x${at}.ts`, text))
    expect(declaredTwice(sources)).toEqual(['Kept is declared in src/x0.ts and src/x1.ts'])
  })

  it('reports a long climb and a missing ending', () => {
    const climb = toSource('src/core/a/b/c/x.ts', "import '../../../../y.ts'\nimport './z'")
    expect(wrongPaths(climb)).toHaveLength(2)
    expect(wrongPaths(toSource('src/core/a/b/x.ts', "import '../../../y.ts'"))).toEqual([])
  })
})

describe('The guard of what files say', () => {
  it('reports clock, chance, waiting and the machine in the core', () => {
    const reports = (text: string, path = 'src/core/x.ts'): readonly string[] => impurities(toSource(path, text))
    expect(reports('const now = Date.now()')).toEqual(['src/core/x.ts:1 is not pure: Date.now'])
    expect(reports('const now = new Date()')).toHaveLength(1)
    expect(reports('const dice = Math.random()')).toHaveLength(1)
    expect(reports('const home = process.cwd()')).toHaveLength(1)
    expect(reports('async function wait() {}')).toHaveLength(1)
    expect(reports("const day = new Date('2026-11-01')")).toEqual([])
    expect(reports('const now = Date.now()', 'src/store/x.ts')).toEqual([])
  })

  it('reports names that say nothing', () => {
    for (const path of ['src/utils/x.ts', 'src/core/helpers.ts', 'src/core/index.ts', 'src/core/bigThing.ts'])
      expect(wrongNames(path)).toHaveLength(1)
    expect(wrongNames('adapters/slack/index.ts')).toEqual([])
    expect(wrongNames('test/store/editions.postgres.test.ts')).toEqual([])
  })

  it('reports exports without a name or a doc comment', () => {
    const reports = (text: string): readonly string[] => wrongExports(toSource('src/core/x.ts', text))
    expect(reports('export const a = 1')).toEqual(['src/core/x.ts:1 exports a without a doc comment'])
    expect(reports('// Not a doc comment.\nexport const a = 1')).toHaveLength(1)
    expect(reports('/** Of something else. */\nconst b = 2\nexport type A = number')).toHaveLength(1)
    expect(reports('/** Doc. */\nexport default 1')).toHaveLength(1)
    expect(reports("/** Doc. */\nexport { a } from './a.ts'")).toHaveLength(1)
    expect(reports('/** Adds. */\nexport function add(a: 1): 1\nexport function add(a: number) { return a }')).toEqual(
      [],
    )
  })

  it('reports the environment and the console in the wrong place', () => {
    const reports = (path: string, text: string): readonly string[] => wrongReaches(toSource(path, text))
    expect(reports('src/core/x.ts', "process.env['HOME']")).toHaveLength(1)
    expect(reports('src/core/x.ts', "process['env']")).toHaveLength(1)
    expect(reports('src/core/x.ts', "import { env } from 'node:process'")).toHaveLength(1)
    expect(reports('src/core/x.ts', "console.log('x')")).toHaveLength(1)
    expect(reports('src/core/x.ts', '// console.log(process.env)')).toEqual([])
    expect(reports('src/cli/cli.ts', 'process.env')).toEqual([])
    expect(reports('src/cli/terminal/print.ts', "console.log('x')")).toEqual([])
  })

  it('reports a sentence or a label outside core/words', () => {
    const reports = (text: string, path = 'adapters/slack/x.ts'): readonly string[] => strayWords(toSource(path, text))
    expect(reports("const a = 'Please try that again.'")).toEqual([
      'adapters/slack/x.ts:1 says “Please try that again.”; put it into src/core/words',
    ])
    expect(reports('const a = `**${name}** has it already.`')).toHaveLength(1)
    expect(reports("const a = 'Pick a question'")).toHaveLength(1)
    expect(reports("const a = 'What would you like?'", 'src/core/handoff/x.ts')).toHaveLength(1)
    expect(reports("log.info('turn answered in time')")).toEqual([])
    expect(reports("throw new BotError('x', { message: 'Correct the token and start again.' })")).toEqual([])
    expect(reports("const a = 'Correct the token and start again.'", 'adapters/slack/examine.ts')).toEqual([])
    expect(reports("const a = 'Please try that again.'", 'src/core/words/en/x.ts')).toEqual([])
  })

  it('reports a rule switched off without a reason, and a reminder without an issue', () => {
    const reports = (comment: string): readonly string[] => wrongComments(toSource('src/core/x.ts', `// ${comment}`))
    expect(reports('oxlint-disable-next-line no-console')).toHaveLength(1)
    expect(reports('@ts-expect-error')).toHaveLength(1)
    expect(reports('TODO tidy')).toHaveLength(1)
    expect(reports('oxlint-disable-next-line no-console -- the only printer')).toEqual([])
    expect(reports('@ts-expect-error a reply without a route must not compile')).toEqual([])
    expect(reports('TODO #12 tidy')).toEqual([])
  })

  it('reports a plain object that is asked for a name from outside, wherever it was declared', () => {
    const reports = (...texts: readonly string[]): readonly string[] =>
      foreignKeys(texts.map((text, at) => toSource(`src/core/x${at}.ts`, text)))
    const table = 'export interface Parts { readonly rooms: Readonly<Record<string, string>> }'
    expect(
      reports(table, "import type { Parts } from './x0.ts'\nexport const f = (p: Parts) => p.rooms[p.name]"),
    ).toEqual(['src/core/x1.ts:2 asks a plain object for a foreign name: p.rooms[p.name]'])
    expect(reports('const A: { readonly [name: string]: number } = {}\nA[name] = 1')).toHaveLength(1)
    expect(reports('const a = Object.fromEntries(pairs)\na[name]')).toHaveLength(1)
    expect(reports('x[name as keyof typeof x]')).toHaveLength(1)
    expect(reports('if (name in x) y()')).toHaveLength(1)
    expect(reports(table, 'export const f = (rooms: readonly string[], at: number) => rooms[at]')).toEqual([])
    expect(reports("const A: Record<string, number> = {}\nA['b']")).toEqual([])
    expect(reports("if ('name' in x) y()")).toEqual([])
  })

  it('reports tests that claim, and mocks of our own code', () => {
    const reports = (text: string): readonly string[] => wrongTests(toSource('test/x.test.ts', text))
    expect(reports("it('should work', () => {})")).toHaveLength(1)
    expect(reports("vi.mock('../src/core/live.ts')")).toHaveLength(1)
    expect(reports("it('works', () => {})")).toEqual([])
  })

  it('reports what is closed by a second verb or without a Closable, and nothing that takes or gives something', () => {
    const reports = (member: string): readonly string[] =>
      strayClosings(toSource('src/app/x.ts', `export interface Lamp {\n  ${member}\n}`))
    expect(reports('stop(): Promise<void>')).toEqual(['src/app/x.ts:2 is closed by stop; the verb is close'])
    expect(reports('release(): void')).toHaveLength(1)
    expect(reports('close(): Promise<void>')).toEqual(['src/app/x.ts:1 Lamp can be closed and is no Closable'])
    expect(reports('close(): void')).toEqual([])
    expect(reports('drop(path: string): Promise<void>')).toEqual([])
  })

  it('reports who waits by a clock of its own, calls without a deadline or starts a thread', () => {
    const reports = (text: string, path = 'src/app/x.ts'): readonly string[] => strayWaits(toSource(path, text))
    expect(reports('setTimeout(act, 5)')).toEqual([
      'src/app/x.ts:1 has setTimeout; src/async has pause, after or within',
    ])
    expect(reports('globalThis.setInterval(act, 5)')).toHaveLength(1)
    expect(reports("import { setTimeout as wait } from 'node:timers/promises'")).toHaveLength(1)
    expect(reports("import { Worker } from 'worker_threads'")).toHaveLength(1)
    expect(reports('await fetch(url, { signal: AbortSignal.timeout(5) })')).toHaveLength(2)
    expect(reports('setTimeout(act, 5)', 'src/async/after.ts')).toEqual([])
    expect(reports('await pause(5)')).toEqual([])
  })

  it('reports an adapter without a contract', () => {
    const held = toSource('test/adapters/slack.test.ts', "adapterContract<Event, Message>({ name: 'slack' })")
    const claimed = toSource('test/adapters/pigeon.test.ts', '// adapterContract({})')
    const doors = ['adapters/slack/index.ts', 'adapters/pigeon/index.ts', 'adapters/smoke/index.ts']
    expect(withoutContract(doors, [held, claimed])).toEqual([
      'adapters/pigeon needs test/adapters/pigeon.test.ts, which runs adapterContract(…)',
      'adapters/smoke needs test/adapters/smoke.test.ts, which runs adapterContract(…)',
    ])
  })

  it('does not take a neighbour for a room', () => {
    expect(stands('src/core-extra/x.ts', 'src/core')).toBe(false)
  })
})
