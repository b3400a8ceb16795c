import type { Verb } from '../../src/core/action.ts'

/** What a button says, by what it does. `show` says the title of the intent it shows instead. */
export const LABEL: Readonly<Record<Verb, string>> = {
  show: 'Show',
  none: 'None of these',
  route: 'Talk to a therapist',
  helpful: 'Helpful',
  unhelpful: 'Didn’t help',
  share: 'Share in this channel',
  privacy: 'What do you keep about me?',
  forget: 'Delete what is kept about me',
  about: 'Who are you?',
  card: 'Show the help lines',
}

/** Label that opens a reply for the person who asked. */
export const SHOW_ME = 'Show me'

/** Stands in a menu before anything is picked. */
export const PICK = 'Pick a question'

/** Label of the one choice of a consent. */
export const AGREE = 'Yes, I agree'
/** Stands in the menu of a consent before it is given. */
export const CONSENT = 'Please choose'

/** Leads the ways to a therapist. */
export const ROUTE = `**${LABEL.route}:**`

/** Leads a help line under a reply to words that worry. */
export const LINE = 'If you need to talk to somebody now:'

/** Ends a text that is longer than Discord can show. */
export const SHORTENED = '*This is cut short here, because one message cannot be longer. Ask the clinic for the rest.*'

/** Stands in a channel for a reply that only the person who asked may see. */
export const PRIVATE_REPLY = 'I have a reply for you. Press **Show me**: only you will see it.'

/** Said to somebody who presses a button meant for another person. */
export const NOT_YOURS = 'That reply is for the person who asked. You can ask me yourself with `/ask`.'

/** Tells in a channel whom to call when it cannot wait. */
export function emergency(number: string | null): string {
  return number ? `In an emergency, call **${number}** now.` : 'In an emergency, call your local emergency number now.'
}
