import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { ContentFile } from '../core/draft.ts'
import { BotError } from '../core/errors.ts'

/** Largest file we read, in bytes. An answer has a few hundred; anything near this is there by mistake. */
const FILE_MAX = 1_000_000

/**
 * Reads the Markdown and YAML files of a folder and the folders in it, in the order of their paths. Links that lead
 * elsewhere are not followed. Rejects with `content-unreadable`.
 */
export async function readFolder(folder: string): Promise<readonly ContentFile[]> {
  const paths = await findFiles(folder)
  return Promise.all(paths.map(async path => ({ path, text: await readText(folder, path) })))
}

async function findFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter(entry => entry.isFile() && /\.(?:md|yml)$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
      .filter(path => !/(?:^|\/)\./.test(path))
      .sort()
  } catch (cause) {
    const message = `The folder "${folder}" cannot be read. Check that it exists and that you may read it.`
    throw new BotError('content-unreadable', { message, cause })
  }
}

async function readText(folder: string, path: string): Promise<string> {
  try {
    const bytes = await readFile(join(folder, path))
    if (bytes.length > FILE_MAX) throw new RangeError(`${bytes.length} bytes`)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new BotError('content-unreadable', {
      message: `"${path}" in "${folder}" cannot be read. ${reason(cause)}`,
      cause,
    })
  }
}

function reason(cause: unknown): string {
  if (cause instanceof TypeError) return 'Save it as UTF-8 text.'
  return cause instanceof RangeError ? 'It is larger than one megabyte.' : 'Check that you may read it.'
}
