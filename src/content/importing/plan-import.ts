import type { ContentFile } from '../../core/model/draft.ts'
import { planContent } from './plan-content.ts'
import { planProse } from './plan-prose.ts'
import { planRows } from './plan-rows.ts'
import type { Around, ImportPlan, LeftOut, PlannedFile } from './planned.ts'
import type { ReadUpload } from './upload.ts'

/** A file that was read, and what it was called. */
export interface ReadFile {
  readonly name: string
  readonly read: ReadUpload
}

/** Decides what each file becomes: where it goes, and what it says there. What goes nowhere is left out with the reason. */
export function planImport(reads: readonly ReadFile[], around: Around): ImportPlan {
  const parts = reads.map(one => planOne(one, around))
  const puts = parts.flatMap(one => one.puts)
  const owners = Map.groupBy(puts, ({ path }) => path)
  const isAlone = ({ path }: Pick<ContentFile, 'path'>): boolean => owners.get(path)?.length === 1
  return {
    puts: puts.filter(isAlone),
    leftOut: [...parts.flatMap(one => one.leftOut), ...puts.filter(one => !isAlone(one)).map(twice)],
  }
}

/** The files of a content with what is planned put over them. */
export function withPlanned({ puts }: ImportPlan, files: readonly ContentFile[]): readonly ContentFile[] {
  const paths = new Set(puts.map(({ path }) => path))
  return [...files.filter(({ path }) => !paths.has(path)), ...puts.map(({ path, text }) => ({ path, text }))]
}

function planOne({ name, read }: ReadFile, around: Around): ImportPlan {
  switch (read.kind) {
    case 'refused':
      return { puts: [], leftOut: [{ name, why: read.why }] }
    case 'content':
      return planContent(name, read, around)
    case 'prose':
      if (/(?:^|[/\\])readme\.md$/i.test(name)) return { puts: [], leftOut: [{ name, why: README }] }
      return { puts: [planProse(name, read, around)], leftOut: [] }
    case 'rows':
      return planRows(name, read, around)
  }
}

const README =
  'A file of this name tells whoever looks after a folder what is in it, and people are never shown it. If it is meant for them, paste it.'

function twice({ name, path }: PlannedFile): LeftOut {
  return { name, why: `Another of the files belongs to the same place, ${path}. Bring in the one that is right.` }
}
