import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toSource } from './source.ts'
import type { Source } from './source.ts'

/** Folder of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Reads every TypeScript and JavaScript file under the given folders, in the order of their paths. */
export function readSources(...folders: readonly string[]): readonly Source[] {
  return findFiles(...folders.map(folder => `${folder}/**/*.{ts,js}`)).map(path =>
    toSource(path, readFileSync(`${ROOT}/${path}`, 'utf8')),
  )
}

/** Finds files by pattern, as paths from the root with forward slashes. */
export function findFiles(...patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], { cwd: ROOT })
    .map(path => path.replaceAll('\\', '/'))
    .toSorted()
}
