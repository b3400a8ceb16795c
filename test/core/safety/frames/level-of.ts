import { assess } from '../../../../src/core/safety/assess.ts'
import type { Level } from '../../../../src/core/model/assessment.ts'
import { toUtterance } from '../../../../src/core/model/turn.ts'

/** The level of a message of which nothing came before. */
export function levelOf(text: string): Level {
  const utterance = toUtterance(text)
  if (!utterance) throw new Error('nothing is said')
  return assess(utterance, []).level
}
