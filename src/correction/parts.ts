import type { QuestionCardStore, CardRhythm } from '../core/model/question-card.ts'
import type { ServingStore } from '../core/model/serving.ts'
import type { Account, StaffStore } from '../core/model/staff.ts'
import type { Platform } from '../core/model/turn.ts'
import type { StaffRoll, Voice } from '../core/model/voice.ts'
import type { EditingParts } from '../editing/parts.ts'

/** A channel of the staff. */
export interface StaffChannel {
  readonly platform: Platform
  readonly channel: string
}

/** What correcting in chat works with. */
export interface CorrectionParts extends EditingParts {
  readonly staff: Pick<StaffStore, 'accounts' | 'audit' | 'identities' | 'attempts'>
  readonly cards: QuestionCardStore
  readonly serving: Pick<ServingStore, 'list'>
  readonly rhythm: CardRhythm
  /** Where cards are told; the same card in each. */
  readonly channels: readonly StaffChannel[]
  /** Filled in once the platforms are connected. */
  readonly voices: ReadonlyMap<Platform, Voice>
  readonly rolls: ReadonlyMap<Platform, StaffRoll>
  newId(): string
}

/** Somebody of the staff, at work on a card. */
export interface AtCard {
  readonly me: Account
  readonly parts: CorrectionParts
}
