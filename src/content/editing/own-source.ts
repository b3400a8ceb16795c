import type { ContentFile } from '../../core/model/draft.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm } from '../files/intent-form.ts'
import { beginSource, readSourceForm } from '../files/source-form.ts'
import { removeFile } from './rename-file.ts'

/** The text that ships: what the answers about therapy rest on. */
const SHIPPED_TEXT = { kind: 'text', name: 'who-is-psychotherapy-for' } as const

const PATH = `_sources/${SHIPPED_TEXT.name}.md`

/** A text that a clinic brings along. */
export interface OwnText {
  /** The name of its file, perhaps with an ending. */
  readonly fileName: string
  readonly text: string
  readonly author: string
}

/** Puts a text of the clinic's own into `_sources`, a passage for each of its paragraphs unless it has numbered ones. */
export function addOwnText({ fileName, text, author }: OwnText, files: readonly ContentFile[]): readonly ContentFile[] {
  const name =
    fileName
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'our-text'
  const title = /^#\s+(.+)$/m.exec(text)?.[1] ?? sentence(name)
  const body = text.replace(/^#\s+.+$/m, '').replace(/^#+\s+/gm, '')
  const source = readSourceForm(text)?.passages.length ? text : beginSource({ title, author, text: body })
  const path = `_sources/${name}.md`
  return [...files.filter(file => file.path !== path), { path, text: source }]
}

/** Tells whether the shipped text is still there beside one of the clinic's own. */
export function hasBoth(files: readonly ContentFile[]): boolean {
  const sources = files.filter(({ path }) => path.startsWith('_sources/'))
  return sources.length > 1 && sources.some(({ path }) => path === PATH)
}

/** The topics whose answers rest on the shipped text. */
export function restingOnShipped(files: readonly ContentFile[]): readonly string[] {
  return files.flatMap(file => {
    const form = file.path.startsWith('_') ? null : readIntentForm(file)
    return form?.passages.some(one => one.startsWith(`${SHIPPED_TEXT.name}#`)) ? (idOf(file.path) ?? []) : []
  })
}

/** Takes the shipped text out, and the topics named, with every arrow to them. */
export function withoutShipped(files: readonly ContentFile[], topics: readonly string[]): readonly ContentFile[] {
  const left = topics.reduce((all, name) => removeFile({ kind: 'topic', name }, null, all), files)
  return removeFile(SHIPPED_TEXT, null, left)
}

function sentence(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
