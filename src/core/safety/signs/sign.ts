import type { Signal } from '../../model/assessment.ts'
import { pattern, type Pattern } from '../pattern/pattern.ts'

/** One sign we listen for. */
export interface Sign {
  /** Such as `wants-to-die`: what a clinician reads in the signals. */
  readonly rule: string
  /** `self` becomes `third-person` where the sentence is about somebody else. */
  readonly kind: Signal['kind']
  /** `sure` alone is a crisis; `doubtful` needs a second voice; `mild` is worth a help line. */
  readonly weight: 'sure' | 'doubtful' | 'mild'
  /**
   * `open`: negation, past, media and person of the sentence count. `fixed`: it means what it says. `timeless`: likewise, and words of time
   * take nothing back, since a death lies years behind where what it calls for does not. `bygone`: it tells of what lies behind, so that no
   * word of time takes it back.
   */
  readonly reading: 'open' | 'fixed' | 'timeless' | 'bygone'
  /** What the message must tell of, anywhere, for the sign to say anything. */
  readonly amid?: 'a-death' | 'an-abuse'
  /**
   * Its words also say much else: a last message, a part of life that is over, no breath. Among the many of a letter some stand by chance, so
   * there the letter must sound like danger, too.
   */
  readonly isVeiled?: true
  readonly says: Pattern
  /** Where it is described. */
  readonly source: string
  /** Who reviewed it, and the day; null until a clinician has. */
  readonly reviewed: string | null
  /** Messages as people write them that raise it. */
  readonly raises: readonly string[]
  /** Messages that look like it; no sign stands in them. */
  readonly calm: readonly string[]
}

/** A sign as its file gives it: one pattern a line. */
export interface SignText extends Omit<Sign, 'says'> {
  readonly says: string
}

/** Makes a sign of what its file gives. */
export function sign(text: SignText): Sign {
  return { ...text, says: pattern(...text.says.trim().split(/\n\s*/)) }
}
