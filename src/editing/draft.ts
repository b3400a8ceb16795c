import { bringLevel, isChange, overlay, type LevelChange } from '../content/editing/draft-files.ts'
import type { ChangedFile } from '../core/model/editing.ts'
import type { ContentFile, Draft } from '../core/model/draft.ts'
import type { PublishedFiles } from '../core/model/edition.ts'
import type { EditingParts } from './parts.ts'

/** The draft as it is at this moment, level with the latest edition. */
export interface LoadedDraft {
  /** Null when nothing was ever published. */
  readonly latest: PublishedFiles | null
  readonly changes: readonly LevelChange[]
  /** The latest edition with all changes over it. */
  readonly files: readonly ContentFile[]
  /** The latest version of each file that was ever changed, by its path. */
  readonly versions: ReadonlyMap<string, ChangedFile>
}

/** Reads the draft that staff work on together. */
export async function readDraft({
  editions,
  editing,
}: Pick<EditingParts, 'editions' | 'editing'>): Promise<LoadedDraft> {
  const [latest, last] = await Promise.all([editions.latest(), editing.drafts.list()])
  const open = last.filter(({ isOpen }) => isOpen)
  const bases = await basesOf(open, latest, { editions })
  const files = latest?.files ?? []
  const level = {
    latest: files,
    baseOf: (number: number | null, path: string) => bases.get(number)?.find(file => file.path === path),
  }
  const changes = open.map(change => bringLevel(change, level)).filter(isChange)
  const versions = new Map(last.map(file => [file.path, file]))
  return { latest, changes, files: overlay(files, changes), versions }
}

/** The version of a file that whoever looks now begins with; 0 where nobody ever changed it. */
export function versionOf({ versions }: Pick<LoadedDraft, 'versions'>, path: string): number {
  return versions.get(path)?.version ?? 0
}

/** The draft with only some of its changes, as it would be published. */
export function toDraft({ latest }: Pick<LoadedDraft, 'latest'>, changes: readonly LevelChange[]): Draft {
  return { files: overlay(latest?.files ?? [], changes), basedOn: latest?.number ?? null }
}

/** Files of the editions that changes are based on. */
async function basesOf(
  changes: readonly ChangedFile[],
  latest: PublishedFiles | null,
  { editions }: Pick<EditingParts, 'editions'>,
): Promise<ReadonlyMap<number | null, readonly ContentFile[]>> {
  const numbers = [...new Set(changes.map(({ basedOn }) => basedOn))].filter(number => number !== null)
  const bases = await Promise.all(
    numbers.map(async number => {
      const edition = number === latest?.number ? latest : await editions.get(number)
      return [number, edition?.files ?? []] as const
    }),
  )
  return new Map(bases)
}
