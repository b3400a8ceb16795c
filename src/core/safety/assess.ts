import type { Assessment, Level } from '../model/assessment.ts'
import type { Utterance } from '../model/turn.ts'
import { analyse } from './analyse.ts'
import { conclude } from './conclude.ts'

/**
 * Looks for signs that a person may be in danger. Pure, deterministic, linear in the utterance; reads all of it; before
 * anything else. Never throws: whatever goes wrong inside is a `concern`. `recent` are the levels of the last turns of
 * the same conversation, newest last: a doubtful sign after a worrying turn is a crisis.
 *
 * @example
 * assess('what does a session cost', []).level // → 'none'
 * assess('i want to kill myself', []).level // → 'crisis'
 */
export function assess(utterance: Utterance, recent: readonly Level[]): Assessment {
  return conclude(analyse(utterance), recent)
}
