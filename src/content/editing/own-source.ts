import type { ContentFile } from '../../core/model/draft.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm } from '../files/intent-form.ts'
import { removeFile } from './rename-file.ts'

/** The text that ships: what the answers about therapy rest on. */
export const SHIPPED_TEXT = { kind: 'text', name: 'who-is-psychotherapy-for' } as const

const PATH = `_sources/${SHIPPED_TEXT.name}.md`

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
