import type { ContentFile } from '../../core/model/draft.ts'

/** The files of a folder that were read, without those that are only named: what can be compared, merged and published. */
export function readOnes(files: readonly ContentFile[]): readonly ContentFile[] {
  return files.filter(({ unread }) => unread === undefined)
}
