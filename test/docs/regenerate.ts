import { readFileSync } from 'node:fs'
import { ROOT } from '../sources/read-sources.ts'
import { putBlock } from './block.ts'
import { BLOCKS } from './blocks.ts'

/** Every document that holds a generated block, with all its blocks as they should be. */
export async function regenerate(): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>()
  for (const block of BLOCKS) {
    const text = documents.get(block.file) ?? readFileSync(`${ROOT}/${block.file}`, 'utf8')
    documents.set(block.file, putBlock(text, block, await block.make()))
  }
  return documents
}
