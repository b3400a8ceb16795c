import { arrowsTo, type Arrow, type Target } from '../../content/editing/arrows.ts'
import { fileOf } from '../../content/editing/rename-file.ts'
import { idOf } from '../../content/files/intent-file.ts'
import { readIntentForm } from '../../content/files/intent-form.ts'
import { readSourceForm } from '../../content/files/source-form.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { LASTING } from '../../core/model/duties.ts'
import { intentPath, sourceAddress } from '../web/address.ts'
import { param, type StaffContext } from '../web/request-context.ts'
import { readDraft, type LoadedDraft } from '../../editing/draft.ts'

/** A topic or a text in the draft, and every place that leads to it. */
export interface TargetDocument {
  readonly target: Target
  readonly title: string
  /** Of its page, below the console's own. */
  readonly address: string
  readonly draft: LoadedDraft
  readonly arrows: readonly Arrow[]
  /** True where the program leads people to it by its name: it may be reworded only. */
  readonly isLasting: boolean
  /** Others of its kind, by name and title. */
  readonly others: readonly { readonly name: string; readonly title: string }[]
}

/** Finds the topic or the text that the path names. Null when the draft has none. */
export async function findTarget(visit: StaffContext, kind: Target['kind']): Promise<TargetDocument | null> {
  const name = param(visit, kind === 'topic' ? 'id' : 'name')
  const draft = await readDraft(visit.parts)
  const target: Target = { kind, name }
  const file = fileOf(target, draft.files)
  if (!file) return null
  return {
    target,
    title: titleOf(file) || name,
    address: kind === 'topic' ? intentPath(name) : sourceAddress(name),
    draft,
    arrows: arrowsTo(target, draft.files),
    isLasting: kind === 'topic' && LASTING.has(name),
    others: draft.files.flatMap(other => (other.path === file.path ? [] : named(other, kind))),
  }
}

function named(file: ContentFile, kind: Target['kind']): TargetDocument['others'] {
  const name = kind === 'text' ? /^_sources\/([^/]+)\.md$/.exec(file.path)?.[1] : topicName(file)
  return name === undefined ? [] : [{ name, title: titleOf(file) || name }]
}

function topicName({ path }: ContentFile): string | undefined {
  return /(?:^|\/)_/.test(path) ? undefined : (idOf(path) ?? undefined)
}

function titleOf(file: ContentFile): string {
  return (file.path.startsWith('_') ? readSourceForm(file.text) : readIntentForm(file))?.title ?? ''
}
