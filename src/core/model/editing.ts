import type { GoldenStore } from './golden.ts'

/** What one version of a changed file says. */
export interface FileChange {
  readonly path: string
  /** Null takes the file out. */
  readonly text: string | null
  /** Number of the edition whose file was changed; null when there was none. */
  readonly basedOn: number | null
  readonly editor: string
  /** Names the open page that it was written on; left out where it was written on none. */
  readonly page?: string
}

/** A file of the draft, as it was saved last. */
export interface ChangedFile extends FileChange {
  /** Grows with each time the file is saved; never used twice. */
  readonly version: number
  readonly savedAtMs: number
  /** False once it was published or thrown away: then the file is as the edition has it. */
  readonly isOpen: boolean
}

/** A file at one version. */
export type FileVersion = Pick<ChangedFile, 'path' | 'version'>

/** The draft that staff work on together: what is changed since the latest edition, file by file. Versions are kept for a while. */
export interface DraftStore {
  /** The latest version of each file that was ever changed, open or not, in the order of their paths. */
  list(): Promise<readonly ChangedFile[]>
  /** The latest version of a file, open or not; null when nobody ever changed it. */
  find(path: string): Promise<ChangedFile | null>
  /** Null when that version is no longer kept. */
  at(file: FileVersion): Promise<ChangedFile | null>
  /** The last versions of a file that are kept, newest first. */
  versions(path: string, count: number): Promise<readonly ChangedFile[]>
  /** Saves over the version that was read (0 for none). Null when somebody else saved in between. */
  save(change: FileChange, over: number): Promise<ChangedFile | null>
  /** Closes changes that are still at these versions: they were published or thrown away. */
  close(files: readonly FileVersion[], editor: string): Promise<void>
}

/** What somebody typed while somebody else saved the same file: kept beside until they put the two together. */
export interface ConflictCopy {
  readonly path: string
  readonly editor: string
  readonly text: string
  /** The version they had begun with. */
  readonly over: number
}

/** Where such texts are kept: one a file and editor. */
export interface ConflictCopyStore {
  keep(copy: ConflictCopy): Promise<void>
  find(path: string, editor: string): Promise<ConflictCopy | null>
  list(editor: string): Promise<readonly ConflictCopy[]>
  drop(path: string, editor: string): Promise<void>
}

/** Why somebody publishes in spite of a piece of advice. */
export interface AcceptedConcern {
  readonly key: string
  readonly reason: string
}

/** A draft that somebody wants published and a second person has to approve. */
export interface Proposal {
  readonly id: string
  readonly files: readonly FileVersion[]
  /** SHA-256 of the content as it would be published. */
  readonly hash: string
  readonly basedOn: number | null
  readonly note: string
  readonly accepted: readonly AcceptedConcern[]
  readonly editor: string
  readonly proposedAtMs: number
  /** Who is asked to look at it; null where anybody may who has the role. */
  readonly assignedTo: string | null
  /** Who proposed it first, where somebody with the role has changed it since: their yes is the second person's. */
  readonly yesFrom: string | null
}

/** How a proposal ended: published, back to whoever proposed it, taken back by them, or in the place of a newer one. */
export type ProposalEnding = 'published' | 'sent back' | 'withdrawn' | 'replaced'

/** A proposal, and how it ended. */
export interface KeptProposal extends Proposal {
  /** Null while it is open. */
  readonly ended: {
    readonly how: ProposalEnding
    readonly by: string
    readonly atMs: number
    /** Why it was sent back; empty where it was not. */
    readonly reason: string
  } | null
}

/** What somebody says of a proposal. */
export interface ProposalComment {
  readonly proposal: string
  readonly who: string
  readonly atMs: number
  /** The file and the label of the field that it is about; null for the whole. */
  readonly about: { readonly path: string; readonly field: string } | null
  readonly text: string
}

/** Where proposals wait, and what became of them. */
export interface ProposalStore {
  add(proposal: Proposal): Promise<void>
  find(id: string): Promise<KeptProposal | null>
  /** The open ones, oldest first. */
  list(): Promise<readonly KeptProposal[]>
  /** The last that ended, newest first. */
  ended(count: number): Promise<readonly KeptProposal[]>
  /** Ends a proposal. True for one caller only. */
  settle(id: string, ending: NonNullable<KeptProposal['ended']>): Promise<boolean>
  comment(comment: ProposalComment): Promise<void>
  /** What was said of it, oldest first. */
  comments(proposal: string): Promise<readonly ProposalComment[]>
}

/** Reports of the gate, as JSON: kept, so that what was examined need not be examined again, by any instance. */
export interface ReportStore {
  find(key: string): Promise<KeptReport | null>
  /** Notes that a report is being made. True for one caller only, unless that began before `staleMs`. */
  begin(key: string, atMs: number, staleMs: number): Promise<boolean>
  finish(key: string, report: string): Promise<void>
}

/** A report, or null while it is being made. */
export interface KeptReport {
  readonly report: string | null
  readonly begunAtMs: number
}

/** Everything staff work with on the way to an edition. */
export interface EditingStore {
  readonly drafts: DraftStore
  readonly conflictCopies: ConflictCopyStore
  readonly proposals: ProposalStore
  readonly golden: GoldenStore
  readonly reports: ReportStore
}
