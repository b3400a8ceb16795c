import type { ContentFile } from '../../core/model/draft.ts'
import { leastDuties } from '../../core/model/duties.ts'
import { editYaml, setList } from '../files/edit-yaml.ts'
import { splitFrontMatter } from '../files/front-matter.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm, writeIntentForm } from '../files/intent-form.ts'
import { readYaml } from '../files/read-yaml.ts'
import { turnArrows, type Target } from './arrows.ts'

/** The file that holds a topic or a text; undefined where there is none. */
export function fileOf({ kind, name }: Target, files: readonly ContentFile[]): ContentFile | undefined {
  return files.find(({ path }) =>
    kind === 'text' ? path === `_sources/${name}.md` : !/(?:^|\/)_/.test(path) && idOf(path) === name,
  )
}

/**
 * Gives a topic or a text another name, and every arrow that leads to it. What it owes by its old name stays in its file, and so does
 * that name.
 */
export function renameFile(target: Target, to: string, files: readonly ContentFile[]): readonly ContentFile[] {
  const file = fileOf(target, files)
  return turnArrows(target, to, files).map(one =>
    one.path === file?.path
      ? { path: one.path.replace(/[^/]+$/, `${to}.md`), text: withFormerName(withDuties(one, target), target) }
      : one,
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

function withFormerName(text: string, { kind, name }: Target): string {
  const parts = kind === 'topic' ? splitFrontMatter(text) : null
  const fields = parts && readYaml(parts.head, parts.headLine)
  if (!parts || fields === null || fields.problems.length > 0) return text
  const before = readNames(fields.value)
  const head = editYaml(parts.head, document => setList(document, ['formerly'], [...before, name], true))
  return `---\n${head}---\n${parts.rest}`
}

function readNames(fields: unknown): readonly string[] {
  const names = typeof fields === 'object' && fields !== null && 'formerly' in fields ? fields.formerly : []
  return Array.isArray(names) ? names.filter(name => typeof name === 'string') : []
}
