import { readFileSync } from 'node:fs'
import { ROOT } from '../sources/read-sources.ts'
import { toSource, type Source } from '../sources/source.ts'
import type { Block } from './block.ts'

const ADAPTER = 'test/lantern/adapter'

/** What of the made-up adapter the guide shows: the block, the file it stands in, and the declarations. */
const SHOWN: readonly (readonly [name: string, file: string, declarations: readonly string[]])[] = [
  ['event', `${ADAPTER}/event.ts`, ['COMMON', 'readEvent']],
  ['read', `${ADAPTER}/read.ts`, ['readTurn', 'saidIn', 'idOf', 'besideIn']],
  ['render', `${ADAPTER}/render.ts`, ['render', 'escape', 'cutShort']],
  ['take', `${ADAPTER}/take.ts`, ['take', 'respondIn']],
  ['voice', `${ADAPTER}/voice.ts`, ['createVoice', 'createStaffRoll']],
  ['index', `${ADAPTER}/index.ts`, ['createLanternAdapter', 'listen']],
  ['platform', `${ADAPTER}/platform.ts`, ['LANTERN']],
  ['table', 'src/app/platforms.ts', ['PLATFORMS']],
  ['contract', 'test/contracts/adapter.ts', ['AdapterExamples']],
]

/** The code blocks of the guide to writing an adapter, each as it stands in the adapter that is tried. */
export function adapterBlocks(): readonly Block[] {
  return SHOWN.map(([name, path, declarations]) => ({
    file: 'docs/write-an-adapter.md',
    name,
    make: () => showDeclarations(path, declarations),
  }))
}

/** Declarations of a file with their comments. Throws when one is gone, so that the guide is looked at. */
function showDeclarations(path: string, names: readonly string[]): string {
  const source = toSource(path, readFileSync(`${ROOT}/${path}`, 'utf8'))
  const shown = names.map(name => {
    const text = declarationIn(source, name)
    if (text === null)
      throw new Error(`${path} declares no ${name} any more; choose again in test/docs/show-adapter.ts.`)
    return text
  })
  return [`\`\`\`ts ${path}`, shown.join('\n\n'), '```'].join('\n')
}

type Statement = Source['program']['body'][number]

function declarationIn({ text, program, comments }: Source, name: string): string | null {
  const statement = program.body.find(one => namesIn(one).includes(name))
  if (!statement) return null
  const comment = comments.find(({ end }) => text.slice(end, statement.start).trim() === '' && end <= statement.start)
  return text.slice(comment?.start ?? statement.start, statement.end)
}

function namesIn(statement: Statement): readonly string[] {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declared?.type === 'FunctionDeclaration' || declared?.type === 'TSInterfaceDeclaration')
    return declared.id ? [declared.id.name] : []
  if (declared?.type !== 'VariableDeclaration') return []
  return declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
}
