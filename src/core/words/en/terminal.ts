import type { Verb } from '../../model/action.ts'

/** What to type for an offer, where a command does it. */
export const TYPE_TO: Readonly<Partial<Record<Verb, string>>> = {
  forget: 'Type /forget to delete it.',
  route: 'Type /therapist to talk to a therapist.',
  edit: 'Type /edit to change it.',
  cancel: 'Type /cancel to withdraw it.',
  reopen: 'Type /reopen to reopen it.',
}

/** Says how to pick one of so many choices. */
export function howToPick(choices: number): string {
  const how = choices === 1 ? 'Answer with yes or no' : 'Answer with a number'
  return `${how}, or ask in other words.`
}

/** The same where they stand below an answer; there may be none. */
export function howToPickBelow(choices: number): string {
  return choices === 0 ? 'Ask in other words.' : 'Answer with a number, or ask in other words.'
}
