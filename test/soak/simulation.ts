import type { Platform } from '../../src/core/model/turn.ts'
import type { Settings } from '../serve/signpost.ts'

/** A platform full of people who ask, and of things that go wrong with it. */
export interface Simulation {
  readonly platform: Platform
  /** What connects a process to it. */
  readonly settings: Settings
  /** Resolves when the assistant is to be seen there: who sees that it is away does not ask. */
  open(): Promise<void>
  /** Somebody asks something; delivered late, twice or out of order, as it falls. */
  ask(): void
  /** The platform cuts a connection. `gently`: so that no event is lost by it. */
  disturb(gently: boolean): void
  /** Resolves when everything that was asked was delivered, or given up. */
  delivered(): Promise<void>
  /** What became of each turn, as people saw it, once it is known which of them the assistant took up. */
  fates(wasTakenUp: (turn: string) => boolean): readonly Fate[]
  /** Events for which the platform waited too long, and which it delivered once more. */
  acknowledgedLate(): number
  close(): Promise<void>
}

/** What became of one turn. */
export interface Fate {
  /** Its id, as the assistant names it. */
  readonly turn: string
  /** False when the platform found nobody to deliver it to, and told the person so. */
  readonly wasDelivered: boolean
  readonly isInDanger: boolean
  /** When it was asked, in milliseconds since the Unix epoch. */
  readonly atMs: number
  /** When the platform last delivered it, as far as is known; it may do so again. In milliseconds since the Unix epoch. */
  readonly deliveredAtMs: number
  /** True where one can look whether a reply arrived: then nobody who has it is asked again. */
  readonly canLook: boolean
  readonly replies: number
  /** Requests to ask again, or cards in their place. */
  readonly asked: number
  /** From the turn to the request, in milliseconds; null when there was none. */
  readonly askedAfterMs: number | null
}

/** Questions of all kinds: known, ambiguous, unknown. */
export const QUESTIONS = [
  'how much does a session cost',
  'how long is a session',
  'do i have to be ill to see a therapist',
  'who is therapy for',
  'does therapy work',
  'are you open on saturday',
  'tell me more',
  'can i do it online',
  'is what i say confidential',
  'what colour is the moon',
  'hello',
  'thank you',
] as const

/** Words that get a card. */
export const DANGER = 'i want to kill myself'

/** What a request to ask again reads like. */
export const ASKED_AGAIN = /could you ask again\?/i

/** Numbers below a limit, the same in each run with the same seed. */
export type Chance = (limit: number) => number

/** One of several, by chance. */
export function pick<T>(list: readonly T[], chance: Chance): T {
  const picked = list[chance(list.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}
