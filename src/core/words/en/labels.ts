import type { Verb } from '../../model/action.ts'
import type { Answer, Source } from '../../model/reply.ts'

/** What a button says, by what it does. `show` says the title of the intent it shows instead. */
export const BUTTON: Readonly<Record<Verb, string>> = {
  show: 'Show',
  none: 'None of these',
  route: 'Talk to a therapist',
  helpful: 'Helpful',
  unhelpful: 'Didn’t help',
  share: 'Share in the thread',
  privacy: 'What do you keep about me?',
  forget: 'Delete what is kept about me',
  about: 'Who are you?',
  card: 'Show me',
  edit: 'Change my request',
  cancel: 'Withdraw my request',
  reopen: 'Reopen my request',
  claim: 'Claim',
  see: 'Show details',
  backup: 'I need backup',
  unreached: 'Can’t reach',
  done: 'Done',
  settle: 'See to it',
}

/** Leads over to related questions. */
export const ALSO_ASK = 'You can also ask:'

/** Stands above an answer to what was probably asked: the question it answers. */
export function sayAbout(title: string): string {
  return `About “${title}”`
}

/** Leads over from an answer to what was probably asked to what else may have been meant. */
export const NOT_MEANT = 'Not what you meant?'

/** Label that says that neither the answer shown nor what is offered below it was meant. */
export const SOMETHING_ELSE = 'Something else'

/** Leads over to a help line under words that worry. */
export const NEED_TO_TALK = 'If you need to talk to somebody now:'

/** Says honestly that an answer had to be shortened; the way to a therapist stands below it. */
export const CUT_SHORT = 'This is cut short here, because one message cannot be longer. Ask the clinic for the rest.'

/** Said where it is not certain that a reply arrived for the eyes of one person: never two replies, never none. */
export const UNSURE_WHISPER =
  'I have just answered you, but I cannot tell whether my answer reached you. If you do not see it, please ask me again here.'

/** Said when an answer could not be shown to everybody. */
export const NOT_SHARED = 'I could not share this answer there. Nobody else has seen it.'

/** Said where it is not certain that an answer is there for everybody. */
export const UNSURE_SHARED =
  'I cannot tell whether this answer is there for everybody now. Please look before you share it once more.'

/** Said when an answer was shown to everybody, and the message that it belonged to was not there any more. */
export const TAKEN_BACK =
  'The message that you shared this answer under is not there any more. I have taken the answer back.'

/** Says under a help line's name which numbers to call. */
export function sayCall(numbers: string): string {
  return `call ${numbers}`
}

/** Says under a help line's name which numbers to write to. */
export function sayText(numbers: string): string {
  return `text ${numbers}`
}

/** Said where a reply cannot be delivered; the way to a therapist stands below it. */
export const CANNOT_SEND = 'I cannot send an answer here just now. You can reach a therapist without me:'

/** Says where an answer comes from, when staff last approved it, and that they have not done so again though it was due. */
export function sayOrigin({
  source,
  reviewed,
  overdueSince,
}: Pick<Answer, 'source' | 'reviewed' | 'overdueSince'>): string {
  const due = overdueSince ? `, due to be reviewed again since ${overdueSince}` : ''
  return source ? `${saySource(source)} · reviewed ${reviewed}${due}` : `Reviewed ${reviewed}${due}`
}

/** Says where a text comes from, such as `From “Who is psychotherapy for?”, passages 5 and 6`. */
export function saySource({ title, passages }: Source): string {
  const last = passages.at(-1)
  const numbers = passages.length > 1 ? `${passages.slice(0, -1).join(', ')} and ${last}` : `${last}`
  return `From “${title}”, ${passages.length > 1 ? 'passages' : 'passage'} ${numbers}`
}
