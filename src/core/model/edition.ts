import type { CheckedDraft, ContentFile } from './draft.ts'
import type { HelpLine } from './helpline.ts'
import type { ClinicFacts, Intent, IntentId, OffTopic, Passage, PassageId } from './intent.ts'
import type { Matcher } from './match.ts'
import type { Some } from './some.ts'
import type { Utterance } from './turn.ts'

/** Finds the passage that speaks plainly of what an utterance asks. Null when none does. */
export type FindPassage = (utterance: Utterance) => Passage | null

/** A published, numbered set of content with its matcher: what is served. */
export interface Edition {
  /** From 1 upwards; 0 for content that was never published. */
  readonly number: number
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
  readonly clinic: ClinicFacts
  readonly intents: ReadonlyMap<IntentId, Intent>
  /** Topics that wait for facts. */
  readonly off: ReadonlyMap<IntentId, OffTopic>
  readonly passages: ReadonlyMap<PassageId, Passage>
  readonly helplines: Some<HelpLine>
  readonly matcher: Matcher
  readonly findPassage: FindPassage
}

/** Which edition this is and who published it when. */
export interface EditionSummary {
  readonly number: number
  readonly hash: string
  readonly editor: string
  /** In milliseconds since the Unix epoch. */
  readonly publishedAtMs: number
}

/** The files of one edition, as they were published. */
export interface PublishedFiles extends EditionSummary {
  readonly files: readonly ContentFile[]
}

/**
 * Editor of an edition that was published from a folder. Who did it may follow after a slash, as in `folder/anna`; the
 * name of an account has no slash.
 */
export const FOLDER_EDITOR = 'folder'

/** Tells whether an edition was published from a folder and not in the console. */
export function isFromFolder({ editor }: Pick<EditionSummary, 'editor'>): boolean {
  return editor === FOLDER_EDITOR || editor.startsWith(`${FOLDER_EDITOR}/`)
}

/** Who publishes, and the hash of what they publish. */
export type Publisher = Pick<EditionSummary, 'editor' | 'hash'>

/** Where editions are kept. Kept honest by test/contracts/store.ts on SQLite and PostgreSQL. */
export interface EditionStore {
  latest(): Promise<PublishedFiles | null>
  get(number: number): Promise<PublishedFiles | null>
  /** Newest first. */
  list(): Promise<readonly EditionSummary[]>
  /** Adds the next edition. Rejects with `edition-outdated` when someone else published after the draft's base. */
  add(draft: CheckedDraft, by: Publisher): Promise<PublishedFiles>
  /**
   * Calls back with the newest number, soon after it appears and perhaps once for the one already there; the function it
   * returns stops that. Numbers may be skipped: read `latest`.
   */
  onAdded(listener: (number: number) => void): () => void
}
