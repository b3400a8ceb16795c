import type { StaffCard } from '../../model/voice.ts'

/** Stands above questions to pick, where somebody opens our messages. */
export const WHAT_TO_KNOW = 'What would you like to know?'

/** Label of the field to ask in, on our home. */
export const ASK_LABEL = 'Ask about therapy or about the clinic'

/** Stands in that field while it is empty. */
export const ASK_PLACEHOLDER = 'Type a question and press Enter'

/** Stands in a menu of questions before anything is picked. */
export const OR_PICK = 'Or pick a question'

/** Leads over to help lines where everybody may read them. */
export const FOR_ANYBODY = 'For anybody who needs help now:'

/** What a window shows until the answer is there. */
export const ONE_MOMENT = 'One moment, please.'

/** Stands above a window. At most 24 characters. Source: Slack Block Kit reference, "modal". */
export const WINDOW_TITLE = 'Therapy information'

/** Closes a window. */
export const CLOSE = 'Close'

/** Leaves a form. */
export const NOT_NOW = 'Not now'

/** What a request is called by how it stands. */
const STATE: Readonly<Record<StaffCard['state'], string>> = {
  open: 'waits for somebody',
  claimed: 'is taken',
  done: 'is done',
}

/** Says on a staff card which request it is, since when, and how it stands. Its parts are written in Slack's markup already. */
export function sayRequest(
  { state, isDrill }: Pick<StaffCard, 'state' | 'isDrill'>,
  written: Readonly<Record<'code' | 'platform' | 'when', string>>,
): string {
  const drill = isDrill ? '*Drill.* ' : ''
  return `${drill}Request *${written.code}* ${STATE[state]}. Asked for on ${written.platform}, ${written.when}.`
}
