import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { markdownTable, putBlock } from './docs/block.ts'
import { compileBlocks } from './docs/compile-blocks.ts'
import { commandsIn, missingCommands } from './docs/contributing.ts'
import { LIBRARIES, librariesIn, licenceOf, productionDependencies, wrongLibraries } from './docs/dependencies.ts'
import { arrowsBetween } from './docs/draw-houses.ts'
import { GLOSSARY } from './docs/glossary.ts'
import { wrongWords } from './docs/list-words.ts'
import { regenerate } from './docs/regenerate.ts'
import { findFiles, readSources, ROOT } from './sources/read-sources.ts'
import { toSource } from './sources/source.ts'

const documents = findFiles(
  '*.md',
  'docs/**/*.md',
  'intents/README.md',
  'src/**/*.md',
  'adapters/**/*.md',
  'test/**/*.md',
)
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8')

describe('The documents', () => {
  it('hold what the program says of itself; `npm run docs` writes it anew', async () => {
    for (const [file, text] of await regenerate()) expect(read(file)).toBe(text)
  })

  it('hold TypeScript that compiles', () => {
    expect(documents.flatMap(path => compileBlocks(read(path)))).toEqual([])
  })

  it('link to files that are there', () => {
    expect(documents.flatMap(path => brokenLinks(path, read(path)))).toEqual([])
  })

  it('name paths that are there', () => {
    expect(documents.flatMap(path => missingPaths(path, read(path)))).toEqual([])
  })
})

describe('The decisions', () => {
  it('say of every package that runs with the program why we have it, and its licence', () => {
    expect(wrongLibraries(librariesIn(read(LIBRARIES)), productionDependencies(), licenceOf)).toEqual([])
  })

  it('on Botkit, danger and libraries say on which day they were last held against the code', () => {
    const held = findFiles('docs/decisions/000[123]-*.md').map(read)
    expect(held).toHaveLength(3)
    for (const page of held) expect(page).toMatch(/^Last held against the code on 20\d\d-[01]\d-[0-3]\d\.$/m)
  })

  it('would be told to name a package that is not there, and one that has changed its licence', () => {
    const libraries = librariesIn('| a, b | this and that | core | MIT, ISC |\n')
    expect(wrongLibraries(libraries, ['a', 'b', 'c'], () => 'MIT')).toEqual([
      `${LIBRARIES} calls b ISC; it is MIT`,
      `${LIBRARIES} does not say why we have c`,
    ])
  })
})

describe('CONTRIBUTING', () => {
  const commands = commandsIn(read('CONTRIBUTING.md'))

  it('shows commands that there are', () => {
    expect(commands).toContain('npm test')
    expect(missingCommands(commands)).toEqual([])
    expect(missingCommands(['npm run nowhere', 'npx nobody x', 'npm ci'])).toEqual(['npm run nowhere', 'npx nobody x'])
  })

  it.each(['npm run measure', 'npx vitest run test/core/redaction/redact.test.ts'])(
    'shows `%s`, which runs',
    async command => {
      expect(commands).toContain(command)
      const [program = '', ...args] = command.split(' ')
      await expect(promisify(execFile)(program, args, { cwd: ROOT })).resolves.toMatchObject({
        stdout: expect.stringMatching(/in all|passed/),
      })
    },
    60_000,
  )
})

describe('The glossary', () => {
  it('has words that the code uses, and none that it does not', () => {
    expect(wrongWords(GLOSSARY, readSources('src', 'adapters'))).toEqual([])
  })

  it('has each word once, and refuses none that it uses', () => {
    const words = GLOSSARY.map(({ word }) => word)
    expect(new Set(words).size).toBe(words.length)
    expect(GLOSSARY.flatMap(({ not }) => not).filter(one => words.includes(one))).toEqual([])
  })

  it('reports a word that the code has lost, and one that came in by another door', () => {
    const turn = { word: 'turn', means: '', code: 'Turn', not: ['request-event', 'bareTurn'] }
    const exports = ['Reply', 'BARE_TURN'].map(name => ({ name, passedOn: false, documented: true, line: 1 }))
    expect(wrongWords([turn], [{ exports }])).toEqual([
      'the glossary says turn is Turn, which is not there',
      'BARE_TURN is exported; the word is turn',
    ])
  })
})

describe('The guard of the documents', () => {
  const marked = 'Before.\n\n<!-- generated:x -->\nold\n<!-- /generated -->\n\nAfter.\n'

  it('replaces what stands between its marks and nothing else', () => {
    const made = putBlock(marked, { file: 'x.md', name: 'x' }, 'new\n')
    expect(made).toBe('Before.\n\n<!-- generated:x -->\n\nnew\n\n<!-- /generated -->\n\nAfter.\n')
    expect(putBlock(made, { file: 'x.md', name: 'x' }, 'new')).toBe(made)
  })

  it('refuses a document without its marks', () => {
    expect(() => putBlock(marked, { file: 'x.md', name: 'y' }, 'new')).toThrow('x.md needs <!-- generated:y -->')
  })

  it('reports a block that does not compile', () => {
    const block = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n`
    const good = block("import { live } from './src/core/model/live.ts'\nconst one: number = live(1).current")
    const bad = block("import { live } from './src/core/model/live.ts'\nconst one: string = live(1).current")
    const errors = compileBlocks(`${good}\n${bad}`)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('block-2.mts(2,7)')
  })

  it('reports a link to nowhere', () => {
    const text = '[a](package.json) [b](docs/nowhere.md) [c](https://example.org) [d](#there)'
    expect(brokenLinks('CONTRIBUTING.md', text)).toEqual(['CONTRIBUTING.md links to docs/nowhere.md'])
  })

  it('reports a path to nowhere, in a sentence and in a command', () => {
    const text =
      'See `src/core/model/live.ts` and `src/core/nowhere.ts`, not `docs/decisions/NNNN-title.md`.\n\nnpx vitest run test/none.test.ts  x'
    expect(missingPaths('x.md', text)).toEqual([
      'x.md names src/core/nowhere.ts, which is not there',
      'x.md names test/none.test.ts, which is not there',
    ])
  })

  it('draws an arrow for an import between houses, once, and none within', () => {
    const sources = [
      toSource('src/content/a.ts', "import '../core/model/x.ts'\nimport '../core/text/y.ts'\nimport './b.ts'"),
      toSource('src/core/text/y.ts', "import '../model/x.ts'"),
      toSource('src/app/serve.ts', "import '../content/a.ts'\nimport './open-editions.ts'"),
    ]
    expect(arrowsBetween(sources)).toEqual([
      ['content', 'core'],
      ['app', 'content'],
    ])
  })

  it('keeps a bar in a cell', () => {
    expect(markdownTable(['a', 'b'], [['1|2', '3']])).toBe('| a | b |\n| --- | --- |\n| 1\\|2 | 3 |')
  })
})

function brokenLinks(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(match => match[1] ?? '')
    .filter(target => !/^[a-z]+:/.test(target))
    .filter(target => !existsSync(posix.join(ROOT, posix.dirname(path), target)))
    .map(target => `${path} links to ${target}`)
}

/** Says which files and folders of the program a document names that are not there; names with a placeholder are none. */
function missingPaths(path: string, text: string): readonly string[] {
  const named = text.matchAll(
    /(?<![\w./-])(?:src|adapters|test|docs|intents)\/[\w./-]*\w\.(?:ts|md|js|json|jsonl|yml)\b/g,
  )
  return [...new Set([...named].map(([name]) => name))]
    .filter(
      name => !/[A-Z]{4}/.test(posix.basename(name, '.md').replace('README', '')) && !existsSync(`${ROOT}/${name}`),
    )
    .map(name => `${path} names ${name}, which is not there`)
}
