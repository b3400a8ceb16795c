import type { ClinicFacts, Intent, OffTopic, Passage } from './intent.ts'
import type { HelpLine } from './helpline.ts'
import type { Some } from './some.ts'

/** One file of the clinic's content, as text. `path` is relative to the content folder, with forward slashes. */
export interface ContentFile {
  readonly path: string
  readonly text: string
  /** Why a file of the folder is only named and not read; it has no text then, and is never published. */
  readonly unread?: 'link' | 'name'
}

/** Content being edited, and the edition it was based on: null when there was none. */
export interface Draft {
  readonly files: readonly ContentFile[]
  readonly basedOn: number | null
}

/** What a draft says, parsed: everything an edition needs but its matcher. */
export interface Content {
  readonly clinic: ClinicFacts
  readonly intents: readonly Intent[]
  /** Topics that wait for facts: known by their names, and never said. */
  readonly off: readonly OffTopic[]
  readonly passages: readonly Passage[]
  readonly helplines: Some<HelpLine>
}

/** One thing a check noticed, written for the receptionist who reads it. */
export interface Finding {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Name of the rule, such as `question-twice`. */
  readonly rule: string
  readonly what: string
  readonly todo: string
  /** True stops publishing; false advises. */
  readonly stops: boolean
}

declare const checkedBrand: unique symbol

/** A draft that passed its check, with what it says. Only `content/check` makes one, and only this can be published. */
export type CheckedDraft = Draft & { readonly content: Content; readonly [checkedBrand]: true }

/** All findings, in the order of files and lines, and the checked draft if none of them stops. */
export interface CheckReport {
  readonly findings: readonly Finding[]
  readonly passed: CheckedDraft | null
}
