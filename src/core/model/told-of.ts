import { ALERTINGS, type Alerting } from './alerting.ts'

/** What somebody was told staff hear and see of them, or what there is to tell. */
export interface ToldOf {
  /** Whether staff hear of crisis cards. */
  readonly alerting: Alerting
  /** Whether questions are kept for staff. */
  readonly keepsQuestions: boolean
}

/** What somebody knows who was told nothing. */
export const TOLD_NOTHING: ToldOf = { alerting: 'off', keepsQuestions: false }

/** Tells whether somebody who was told one thing knows all there is to know of another. */
export function coversAll(told: ToldOf, now: ToldOf): boolean {
  const isAlertingKnown = ALERTINGS.indexOf(told.alerting) >= ALERTINGS.indexOf(now.alerting)
  return isAlertingKnown && (told.keepsQuestions || !now.keepsQuestions)
}
