import type { ChangedFile, FileVersion } from '../../core/model/editing.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { mergeFile, type FileClash } from './merge.ts'

/** One changed file of the draft, brought level with the latest edition. */
export interface LevelChange {
  readonly change: ChangedFile
  /** As it would be published; null when the draft takes it out. */
  readonly file: ContentFile | null
  /** As the latest edition has it; null when it is new. */
  readonly served: ContentFile | null
  /** Where the draft and an edition that came later do not go together; null when they do. */
  readonly clash: FileClash | null
}

/** What bringing level needs: the latest edition's files, and files of editions before. */
export interface LevelParts {
  readonly latest: readonly ContentFile[]
  /** A file as the edition with that number had it; undefined when it had none. */
  baseOf(number: number | null, path: string): ContentFile | undefined
}

/** Brings a change level with the latest edition: what others published since the change began is put together with it. */
export function bringLevel(change: ChangedFile, { latest, baseOf }: LevelParts): LevelChange {
  const served = latest.find(({ path }) => path === change.path)
  const mine = change.text === null ? undefined : { path: change.path, text: change.text }
  const { file, clash } = mergeFile(baseOf(change.basedOn, change.path), mine, served)
  return { change, file, served: served ?? null, clash }
}

/** The files of an edition with some changes put over them. */
export function overlay(files: readonly ContentFile[], changes: readonly LevelChange[]): readonly ContentFile[] {
  const changed = new Set(changes.map(({ change }) => change.path))
  const kept = files.filter(({ path }) => !changed.has(path))
  const put = changes.flatMap(({ file }) => file ?? [])
  return [...kept, ...put].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

/** Tells whether a change says something else than the edition. */
export function isChange({ file, served }: LevelChange): boolean {
  return file?.text !== served?.text
}

/** Which version of which file a change is. */
export function versionOf({ change }: LevelChange): FileVersion {
  return { path: change.path, version: change.version }
}
