import type { ContentFile } from '../../core/model/draft.ts'
import type { Twin } from './twins.ts'

/** What becomes of files that are brought in, before any of it is written. */
export interface ImportPlan {
  readonly puts: readonly PlannedFile[]
  readonly leftOut: readonly LeftOut[]
}

/** A file of the content as what was brought in would have it. */
export interface PlannedFile extends ContentFile {
  /** What it came from, such as `faq.csv, row 3`. */
  readonly name: string
  /** Topics that may say the same. */
  readonly twins: readonly Twin[]
}

/** Something that goes nowhere, and why. */
export interface LeftOut {
  readonly name: string
  readonly why: string
  /** Where a topic answers the question already: which, and the answer that was brought. */
  readonly instead?: { readonly twin: Twin; readonly answer: string }
}

/** What there is already. */
export interface Around {
  /** As they are now. */
  readonly files: readonly ContentFile[]
  /** As whoever brings files knew them: a file that is brought again is compared with these. */
  readonly bases: readonly ContentFile[]
  /** The clinic's name, under which its texts go. */
  readonly author: string
  /** ISO date. */
  readonly today: string
}
