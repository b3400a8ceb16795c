import { slugOf } from '../files/slug.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm } from '../files/intent-form.ts'
import { readSourceForm } from '../files/source-form.ts'
import { HELPLINES } from '../files/shipped.ts'
import { CLINIC_PATH } from '../editing/begin-clinic.ts'
import type { Around, ImportPlan } from './planned.ts'
import type { ReadUpload } from './upload.ts'

type OwnFile = Extract<ReadUpload, { readonly kind: 'content' }>

/** One of our own files goes to its place as it is: an intent that is here to where it stands, a new one to the folder `clinic`. */
export function planContent(name: string, { of, text }: OwnFile, { files }: Around): ImportPlan {
  const path = placeOf(
    name,
    { of, text },
    files.map(file => file.path),
  )
  if (path === null) return { puts: [], leftOut: [{ name, why: NAMELESS }] }
  return { puts: [{ name, path, text, twins: [] }], leftOut: [] }
}

const NAMELESS = 'It has neither a name nor a title that could name it. Give it a title.'

function placeOf(name: string, { of, text }: Pick<OwnFile, 'of' | 'text'>, paths: readonly string[]): string | null {
  if (of === 'clinic') return CLINIC_PATH
  if (of === 'helplines') return HELPLINES
  const title = (of === 'intent' ? readIntentForm({ text }) : readSourceForm(text))?.title ?? ''
  const slug = slugOf(stemOf(name)) || slugOf(title)
  if (slug === '') return null
  if (of === 'source') return `_sources/${slug}.md`
  const isTopic = (path: string): boolean => !/(?:^|\/)_/.test(path)
  return paths.find(path => isTopic(path) && idOf(path) === slug) ?? `${groupOf(name)}/${slug}.md`
}

/** The name of a file without the folders above it and without its ending. */
export function stemOf(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,4}$/i, '')
}

/** The folder that a name asks for, where that is a plain one. */
function groupOf(name: string): string {
  return /^([a-z0-9][a-z0-9-]*)\/[^/\\]+$/.exec(name)?.[1] ?? 'clinic'
}
