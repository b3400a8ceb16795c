import type { ContentFile } from '../../core/model/draft.ts'
import type { IntentId } from '../../core/model/intent.ts'
import { idOf } from '../files/intent-file.ts'
import { readIntentForm } from '../files/intent-form.ts'
import { readSourceForm } from '../files/source-form.ts'

/** An intent whose answer cites a passage. */
export interface Citing {
  readonly id: IntentId
  readonly title: string
}

/** A passage that answers cite and that no longer says what it said. */
export interface CitedChange {
  readonly number: number
  readonly before: string
  /** Null when it is gone. */
  readonly now: string | null
  readonly citedBy: readonly Citing[]
}

/** A text before and after: null where there is none. */
export interface SourceTexts {
  /** Name of the file in `_sources`, without its ending. */
  readonly name: string
  readonly before: string | null
  readonly now: string | null
}

/** Passages that answers cite and that were changed or taken out, in the order of the text. */
export function citedChanges(
  { name, before, now }: SourceTexts,
  files: readonly ContentFile[],
): readonly CitedChange[] {
  const [was, is] = [before, now].map(text => (text === null ? [] : (readSourceForm(text)?.passages ?? [])))
  const cites = citations(name, files)
  return (was ?? []).flatMap(({ number, body }) => {
    const after = is?.find(one => one.number === number)?.body ?? null
    const citedBy = cites.get(number) ?? []
    return citedBy.length === 0 || after === body ? [] : [{ number, before: body, now: after, citedBy }]
  })
}

/** The intents that cite a text, by the number of the passage. */
export function citations(name: string, files: readonly ContentFile[]): ReadonlyMap<number, readonly Citing[]> {
  const pairs = files.flatMap(file => {
    const id = file.path.startsWith('_') ? null : idOf(file.path)
    const form = id && readIntentForm(file)
    if (!id || !form) return []
    const numbers = form.passages.filter(one => one.startsWith(`${name}#`)).map(one => Number(one.split('#')[1]))
    return [...new Set(numbers)].map(number => ({ number, citing: { id, title: form.title || id } }))
  })
  return new Map(
    [...Map.groupBy(pairs, ({ number }) => number)].map(([number, all]) => [number, all.map(({ citing }) => citing)]),
  )
}
