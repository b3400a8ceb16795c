/** Label of the button that leads to a human being. */
export const TALK = 'Talk to a therapist'
/** Label that asks what is kept, after we said who we are. */
export const PRIVACY = 'What do you keep about me?'
/** Label under an answer. */
export const HELPFUL = 'Helpful'
/** Label under an answer. */
export const UNHELPFUL = 'Didn’t help'
/** Label that posts an answer where everybody can read it. */
export const SHARE = 'Share in this channel'
/** Label for none of the choices offered. */
export const NONE = 'None of these'
/** Label that opens a reply for the person who asked. */
export const SHOW_ME = 'Show me'
/** Stands in a menu before anything is picked. */
export const PICK = 'Pick a question'
/** Label of the one choice of a consent. */
export const AGREE = 'Yes, I agree'
/** Stands in the menu of a consent before it is given. */
export const CONSENT = 'Please choose'

/** Leads the ways to a therapist. */
export const ROUTE = `**${TALK}:**`
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
