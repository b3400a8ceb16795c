import type { Dirent } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { ContentFile } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'

/** Largest file we read, in bytes. An answer has a few hundred; anything near this is there by mistake. */
const FILE_MAX = 1_000_000

/** Names that look as if somebody meant them as content, though only `.md` and `.yml` are read. */
const LOOKS_LIKE_CONTENT = /\.(?:md|mdx|mdown|mkdn?|markdown|txt|text|ya?ml|docx?|odt|rtf|pages|html?|csv)(?:\.\w+)?$/i

/** Files that lie beside content in every repository. */
const BESIDE = /^(?:readme|licen[cs]e|changelog|contributing)\b/i

/**
 * Reads the Markdown and YAML files of a folder and the folders in it, in the order of their paths. Links are not followed; they
 * and files that only look like content are named as `unread`. Rejects with `content-unreadable`.
 */
export async function readFolder(folder: string): Promise<readonly ContentFile[]> {
  const found = await findFiles(folder)
  return Promise.all(
    found.map(async ({ path, unread }) =>
      unread ? { path, text: '', unread } : { path, text: await readText(folder, path) },
    ),
  )
}

type FoundFile = Pick<ContentFile, 'path' | 'unread'>

async function findFiles(folder: string): Promise<readonly FoundFile[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .flatMap(entry => find(entry, folder))
      .filter(({ path }) => !/(?:^|\/)\./.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
  } catch (cause) {
    const message = `The folder "${folder}" cannot be read. Check that it exists and that you may read it.`
    throw new BotError('content-unreadable', { message, cause })
  }
}

function find(entry: Dirent, folder: string): readonly FoundFile[] {
  const path = join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/')
  if (entry.isSymbolicLink()) return [{ path, unread: 'link' }]
  if (!entry.isFile()) return []
  if (/\.(?:md|yml)$/.test(entry.name)) return [{ path }]
  return LOOKS_LIKE_CONTENT.test(entry.name) && !BESIDE.test(entry.name) ? [{ path, unread: 'name' }] : []
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
