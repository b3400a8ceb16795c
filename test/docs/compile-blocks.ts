import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../sources/read-sources.ts'

/** Compiles the TypeScript blocks of a document, each on its own and as if it stood at the root; gives the errors. */
export function compileBlocks(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```(?:ts|typescript)\n(.*?)^```$/gms)].map(match => match[1] ?? '')
  return blocks.length === 0 ? [] : compile(blocks)
}

function compile(blocks: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-docs-'))
  try {
    for (const [at, block] of blocks.entries()) {
      const rooted = block.replaceAll(/(from |import\()'\.\//g, `$1'${ROOT}/`)
      writeFileSync(join(folder, `block-${at + 1}.mts`), `${rooted}\nexport {}\n`)
    }
    const types = join(ROOT, 'node_modules/@types')
    const compilerOptions = { typeRoots: [types], noUnusedLocals: false, noUnusedParameters: false }
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['*.mts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' })
    return stdout.split('\n').flatMap(line => /block-\d+\.mts.*$/.exec(line)?.[0] ?? [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
