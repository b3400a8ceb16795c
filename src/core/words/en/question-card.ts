import type { CardDeed } from '../../model/question-card.ts'
import type { SettledBy } from '../../model/inbox.ts'
import type { StatusReply } from '../../model/reply.ts'
import { rich } from '../../model/rich.ts'
import type { RichText } from '../../model/rich-text.ts'

/** What the buttons of a card about a question without an answer say. */
export const DEED_BUTTONS: Readonly<Record<CardDeed, string>> = {
  added: 'Add to …',
  new: 'New answer',
  human: 'Always a human',
  elsewhere: 'Not for us',
  ignored: 'Ignore',
  undo: 'Undo',
  approve: 'Approve',
  change: 'Change',
  back: 'Send back',
  rollback: 'Roll back',
  join: 'Join',
}

/** Why a question is staff's business, in words. */
export const REASON_WORDS = {
  'no-coverage': 'no word known',
  'low-margin': 'not sure enough',
  'out-of-scope': 'nothing near',
  language: 'another language',
  'not-said-yet': 'not said yet',
  none: 'none of these',
  unhelpful: 'did not help',
  offered: 'only offered',
} as const

/** What is being made of a question. */
const HOW_WORDS: Readonly<Record<SettledBy, string>> = {
  added: 'Added to',
  new: 'A new answer:',
  human: 'Sent to a human being by',
  elsewhere: 'Not for us:',
  ignored: 'Ignored',
}

/** Said to staff of what they pressed, for their eyes only. */
export const CARD_SAID = {
  ignored: rich`Ignored. *Undo* on the card takes it back.`,
  undone: rich`It waits again, and the change is taken out of the draft.`,
  'undone but kept': rich`It waits again. Somebody else was changing that answer, too: what was written stays in the draft until it is thrown away in the console.`,
  written: rich`It stands in the draft and is being checked. The card tells in a few seconds what the check says.`,
  'sent back': rich`Sent back. The card says why; *Change* goes on with it.`,
  'rolled back': rich`The words before are published again, and the question waits.`,
  gone: rich`That card is not there any more.`,
  'seen to': rich`A colleague has seen to it meanwhile: the card says how.`,
  'no line': rich`The line in your own words is missing. Please press the button again.`,
  'no answer': rich`There is no such answer, or it cannot be read yet. It can be mended in the console.`,
  'no window': rich`I could not open a window for it. Please press the button again.`,
  'not checked': rich`It is still being checked. Please wait until the card says what the check says.`,
  stopped: rich`Something stops publishing: the card says what. *Change* mends it.`,
  'no reason': rich`Please say why the advice does not hold here: press *Approve* again.`,
  outdated: rich`Somebody published or changed something at this very moment. The card tells how it is now.`,
  'second person': rich`Somebody else, with the right role, has to approve this.`,
  'not latest': rich`Something else was published since. Going back is a matter for the console now: *Published versions*.`,
  'no role': rich`Your account may not do that. Ask an admin of the console.`,
  'not joined': rich`I do not know who you are in the console. There, *My account* makes a code; press the button again and type it in.`,
  'wrong code': rich`That code is not right, or has run out. *My account* in the console makes a new one.`,
  'too often': rich`That was too often. Please wait a quarter of an hour.`,
} as const

/** One of these. */
export type CardSaid = keyof typeof CARD_SAID

/** Says to staff what came of a press. */
export function sayOfCard(what: CardSaid): StatusReply {
  return { kind: 'status', body: CARD_SAID[what], offers: [] }
}

/** Says that a publication is on its way. */
export function sayPublished(edition: number): StatusReply {
  const body = rich`Published as version ${String(edition)}. The card says when every platform answers by it; *Roll back* there goes back.`
  return { kind: 'status', body, offers: [] }
}

/** Says to somebody who they are from now on. */
export function sayJoined(account: string, role: string): StatusReply {
  const body = rich`Here you are **${account}** (${role}) from now on. Press the button on the card once more. *My account* in the console takes it back.`
  return { kind: 'status', body, offers: [] }
}

/** What stands on a card, by what it is about. */
export const ON_CARD = {
  notKept: () => rich`**A question without an answer.** What was asked is not kept any more.`,
  asked: (question: string) => rich`**“${question}”**`,
  ignored: (who: string) => rich`Ignored by ${who}.`,
  sentBack: (who: string, why: string) => rich`Sent back by ${who}: ${why}`,
  told: (askers: number, times: number, where: string, lately: readonly [week: number, before: number]) =>
    rich`Without an answer. ${askers === 1 ? 'One person' : `${askers} people`} asked ${times === 1 ? 'once' : `${times} times`} on ${where}: ${String(lately[0])} in the last week, ${String(lately[1])} in the week before.`,
  why: (reasons: string, nearest: string | null, taken: string) =>
    rich`Why: ${reasons}.${nearest === null ? '' : ` Nearest: “${nearest}”.`}${taken === '' ? '' : ` Taken of what was offered: ${taken}.`}`,
  made: (how: SettledBy, title: string, writers: string, at: string) =>
    rich`${HOW_WORDS[how]} **“${title}”**, by ${writers}, ${at}.`,
  noAnswer: () => rich`No answer is written yet: *Change* writes it.`,
  preview: () => rich`People then get:`,
  askedAs: (ways: string, notFor: string) => rich`Asked as ${ways}.${notFor === '' ? '' : ` Not for ${notFor}.`}`,
  checking: () => rich`It is being checked …`,
  brokeOff: () => rich`The check broke off. *Change* begins it anew.`,
  stops: () => rich`**Something stops publishing:**`,
  letThrough: () => rich`**The check lets it through.**`,
  sameReplies: (asked: number) => rich`Of the last ${String(asked)} questions, none would be answered otherwise.`,
  newReplies: (asked: number, count: number) =>
    rich`Of the last ${String(asked)} questions, ${String(count)} would be answered otherwise:`,
  following: (edition: number | null, who: string, by: number, of: number) =>
    rich`Published as version ${String(edition)} by ${who}. Being prepared: ${String(by)} of ${String(of)} instances answer by it.`,
  live: (edition: number | null, who: string, platforms: string) =>
    rich`Published as version ${String(edition)} by ${who}. **Live on ${platforms}.**`,
} as const satisfies Readonly<Record<string, (...values: never[]) => RichText>>

/** What is said within such a line. */
export const CARD_WORDS = {
  more: (count: number) => `${count} more, in the console`,
  noLonger: () => 'a question that is not kept any more',
  rolledBack: (edition: number, who: string) => `Version ${edition} was rolled back by ${who}.`,
  thrownAway: () => 'What was written was thrown away in the console.',
  clash: () => 'Somebody published other words in the same place. Put the two together in the console, under Changes.',
} as const

/** What windows of a card say above and below their fields. */
export const CARD_FIELDS = {
  code: ['One-time code', 'In the console, “My account” makes one. You do this once.'],
  line: ['In your own words', 'People’s own words never go into an answer.'],
  intent: ['Which answer?', ''],
  title: ['Title', ''],
  questions: ['How people ask it', 'One a line.'],
  not: ['What it must not match', 'One a line, with its answer: does my insurance pay → insurance'],
  answer: ['The answer', 'Paragraphs, **bold**, lists, links.'],
  passages: ['Passages it rests on', 'Such as about-therapy#3'],
  reason: ['Why is it meant?', 'The card lists the advice. What you write stands in the history.'],
  note: ['What should be different?', ''],
} as const satisfies Readonly<Record<string, readonly [label: string, hint: string]>>

/** What windows of a card are called, and what is pressed to send them. */
export const CARD_WINDOWS = {
  join: ['Who are you here?', 'Join'],
  added: ['Add to an answer', 'Save'],
  human: ['Always a human', 'Save'],
  new: ['New answer', 'Save'],
  elsewhere: ['Not for us', 'Save'],
  change: ['Change', 'Save'],
  approve: ['Approve', 'Approve'],
  back: ['Send back', 'Send back'],
} as const satisfies Readonly<Partial<Record<CardDeed, readonly [title: string, submit: string]>>>
