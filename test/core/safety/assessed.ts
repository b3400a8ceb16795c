import type { Assessment, Level } from '../../../src/core/model/assessment.ts'
import { assess } from '../../../src/core/safety/assess.ts'
import { utterance } from '../../fixtures/small-clinic.ts'

/** What is made of a message after turns of these levels. */
export function assessed(text: string, recent: readonly Level[] = []): Assessment {
  return assess(utterance(text), recent)
}

/** Its level alone. */
export function levelOf(text: string, recent: readonly Level[] = []): Level {
  return assessed(text, recent).level
}
