import { alignPassages } from '../editing/align-passages.ts'
import { slugOf } from '../files/slug.ts'
import { readSourceForm, writeSourceForm } from '../files/source-form.ts'
import { stemOf } from './plan-content.ts'
import type { Around, PlannedFile } from './planned.ts'
import type { Prose } from './upload.ts'

/** A text becomes a source in numbered passages; one that is here already keeps the numbers of what it still says. */
export function planProse(name: string, { title, passages }: Prose, { bases, files, author }: Around): PlannedFile {
  const named = title === '' ? sentence(stemOf(name)) : title
  const path = `_sources/${slugOf(stemOf(name)) || slugOf(named) || 'our-text'}.md`
  const before = [...bases, ...files].find(file => file.path === path)?.text ?? ''
  const was = readSourceForm(before)
  const text = writeSourceForm(before, {
    title: title === '' && was ? was.title : named || 'Our text',
    author: was?.author ?? (author || 'The clinic'),
    note: was?.note ?? '',
    passages: alignPassages(was?.passages ?? [], passages),
  })
  return { name, path, text, twins: [] }
}

function sentence(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
