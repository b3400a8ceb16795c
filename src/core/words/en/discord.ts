import type { StaffCard } from '../../model/voice.ts'

/** Label that posts an answer where everybody can read it. */
export const SHARE = 'Share in this channel'

/** Label that opens a reply for the person who asked. */
export const SHOW_ME = 'Show me'

/** Stands in a menu before anything is picked. */
export const PICK = 'Pick a question'

/** Label of the one choice of a consent. */
export const AGREE = 'Yes, I agree'
/** Stands in the menu of a consent before it is given. */
export const CONSENT = 'Please choose'

/** Stands in a channel for a reply that only the person who asked may see. */
export const PRIVATE_REPLY = 'I have a reply for you. Press **Show me**: only you will see it.'

/** Said where Discord takes no reply of ours, and perhaps a shorter one. */
export const REPLY_NOT_TAKEN = 'I could not show you my reply here. A therapist can help you.'

/** Said to somebody who presses a button meant for another person. */
export const NOT_YOURS = 'That reply is for the person who asked. You can ask me yourself with `/ask`.'

/** Tells in a channel whom to call when it cannot wait. */
export function emergency(number: string | null): string {
  return number ? `In an emergency, call ${number} now.` : 'In an emergency, call your local emergency number now.'
}

/** What a request is called by how it stands. */
const STATE: Readonly<Record<StaffCard['state'], string>> = {
  open: 'waiting for somebody',
  claimed: 'somebody has it',
  done: 'done',
}

/** Says on a staff card which request it is, since when, and how it stands. Its parts are written in Discord's markup already. */
export function sayRequest(
  { state, isDrill }: Pick<StaffCard, 'state' | 'isDrill'>,
  written: Readonly<Record<'code' | 'platform' | 'asked', string>>,
): string {
  const drill = isDrill ? 'This is a drill.\n' : ''
  return `${drill}**Request ${written.code}**, from ${written.platform}, asked ${written.asked}: ${STATE[state]}.`
}
