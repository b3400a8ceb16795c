import type { ContentFile } from '../../core/model/draft.ts'
import { leastDuties } from '../../core/model/duties.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm, writeIntentForm } from '../files/intent-form.ts'
import { turnArrows, type Target } from './arrows.ts'

/** The file that holds a topic or a text; undefined where there is none. */
export function fileOf({ kind, name }: Target, files: readonly ContentFile[]): ContentFile | undefined {
  return files.find(({ path }) =>
    kind === 'text' ? path === `_sources/${name}.md` : !/(?:^|\/)_/.test(path) && idOf(path) === name,
  )
}

/** Gives a topic or a text another name, and every arrow that leads to it. What it owes by its old name stays in its file. */
export function renameFile(target: Target, to: string, files: readonly ContentFile[]): readonly ContentFile[] {
  const file = fileOf(target, files)
  return turnArrows(target, to, files).map(one =>
    one.path === file?.path ? { path: one.path.replace(/[^/]+$/, `${to}.md`), text: withDuties(one, target) } : one,
  )
}

/** Takes a topic or a text out. The arrows that led to it lead to another from then on, or to none. */
export function removeFile(target: Target, to: string | null, files: readonly ContentFile[]): readonly ContentFile[] {
  const file = fileOf(target, files)
  return turnArrows(
    target,
    to,
    files.filter(({ path }) => path !== file?.path),
  )
}

function withDuties(file: ContentFile, { kind, name }: Target): string {
  const form = kind === 'topic' ? readIntentForm(file) : null
  return form ? writeIntentForm({ ...form, ...leastDuties(name) }, file.text) : file.text
}
