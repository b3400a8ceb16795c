import { html } from 'hono/html'
import { routePath } from 'hono/route'
import { own } from '../../core/model/own.ts'
import { BASE } from '../web/address.ts'
import { assetPath } from '../web/assets.ts'
import type { Html } from '../web/html.ts'
import type { StaffContext } from '../web/request-context.ts'

/** What is said of a page to somebody who does not know what to do there, and where the manual says more. */
export interface PageHelp {
  readonly text: string
  /** A heading of the manual for staff. */
  readonly section: string
}

/** The help of every page, by its path as the routes have it. */
export const HELP: Readonly<Record<string, PageHelp>> = {
  '/': {
    text: 'What waits for you stands here, the most pressing first; press it, and you are where it is seen to. What is done is gone from the list by itself.',
    section: 'Today',
  },
  '/find': {
    text: 'Type a word, a price, a phone number or the code of a request into the field that stands on every page. The key / goes there, n leads to the next place that was found.',
    section: 'Find anything',
  },
  '/first-steps': {
    text: 'Answer in any order, and leave out what you do not know: people are then told honestly that we do not know it. Each answer is saved at once, and nobody outside sees it before it is published.',
    section: 'From the example to your clinic',
  },
  '/intents': {
    text: 'Each line is one thing that people want to know. Search for a word of the question or of the answer; “review due” means that somebody wanted to read it again by now.',
    section: 'Correct an answer',
  },
  '/intents/:id': {
    text: 'Change what you like: it is saved as you type, and nobody outside sees it before it is published. Beside it stand what the check says and how the answer looks in chat. Numbers belong among the clinic facts, and are put in by their names.',
    section: 'Correct an answer',
  },
  '/intents/:id/history': {
    text: 'Every piece of writing since this answer was last changed. Any of them can be brought back; nobody outside sees that before it is published.',
    section: 'Correct an answer',
  },
  '/intents/:id/remove': {
    text: 'An answer that goes takes every place along that leads to it. Choose where those should lead from now on, or nowhere. It can be undone.',
    section: 'From the example to your clinic',
  },
  '/intents/:id/rename': {
    text: 'Only the short name changes, which nobody outside reads; every place that leads here follows. To change what people read, change the title of the answer.',
    section: 'From the example to your clinic',
  },
  '/new-intent': {
    text: 'Begin with the question, as somebody would ask it. You write the answer and the other ways to ask it on the next page.',
    section: 'Correct an answer',
  },
  '/clinic': {
    text: 'Each fact stands here once, and every answer that names it says the same. Under it stand the answers that do. Empty means that people are told we do not know it.',
    section: 'Correct an answer',
  },
  '/helplines': {
    text: 'People in danger are shown these at once. Call or look up those of your country twice a year, and note on the page of each that it is still right.',
    section: 'Correct an answer',
  },
  '/helplines/:at': {
    text: 'Write the number as one dials it in its country. Whatever one dials is changed, and the day on which it was compared goes, until somebody has compared it again.',
    section: 'Correct an answer',
  },
  '/helplines/new': {
    text: 'Begin with the name, the country and what the line is for; how to reach it comes on the next page. Only the page of the provider counts as a source.',
    section: 'Correct an answer',
  },
  '/sources': {
    text: 'The clinic’s own texts, in numbered passages. Answers rest on them, and where no answer fits, a passage that plainly does may be shown.',
    section: 'Correct an answer',
  },
  '/sources/:name': {
    text: 'Change a passage, and the answers that rest on it stand beside it, to be read again. An empty line parts two paragraphs; each passage keeps its number.',
    section: 'Correct an answer',
  },
  '/sources/:name/remove': {
    text: 'The answers that rest on this text are listed first. Once it is gone they rest on nothing, until you tick other passages on their pages.',
    section: 'From the example to your clinic',
  },
  '/sources/:name/rename': {
    text: 'Only the short name changes, which nobody outside reads. The answers that rest on this text follow.',
    section: 'From the example to your clinic',
  },
  '/new-source': {
    text: 'Paste a text of the clinic’s, such as a leaflet. It is cut into passages at its empty lines; you can change each afterwards.',
    section: 'Bring in what you have',
  },
  '/try': {
    text: 'Type a question as people would. If what comes is wrong, choose under “Should be” what it ought to be: the change is made, and you see at once what people would get. It can be undone.',
    section: 'Correct an answer',
  },
  '/publish': {
    text: 'Tick what is meant, and check it: every question is asked again with the changes. Then publish, or propose it to a second person. You can go back to any earlier version with one press.',
    section: 'Correct an answer',
  },
  '/compare': {
    text: 'Two changes met in the same place. Nothing is lost: take one of the two, or write both together in the fields below.',
    section: 'Correct an answer',
  },
  '/proposals/:id': {
    text: 'Read what changes, and how each answer looked before and will look after. Approve it, change it first, or send it back with a reason that helps whoever wrote it.',
    section: 'Second person',
  },
  '/import': {
    text: 'A page of your website, a leaflet, or a table with questions and answers. Whatever a colleague is changing is never overwritten, and you see what became of everything.',
    section: 'Bring in what you have',
  },
  '/golden': {
    text: 'Questions that must find their answer, or none, whenever changes are checked. Five or ten that matter most are a good beginning; write them in your own words.',
    section: 'Correct an answer',
  },
  '/editions': {
    text: 'Everything that people were ever answered by. Going back takes one press, and publishes the earlier words again as a new version.',
    section: 'Correct an answer',
  },
  '/editions/:number': {
    text: 'What changed with this version, who published it, and why. For two days it is watched whether the changed answers help less than before.',
    section: 'Correct an answer',
  },
  '/requests': {
    text: 'People who want to speak with a therapist, the longest wait first. Claim one before you write to them, so that nobody is contacted twice; what they wrote is shown once you have.',
    section: 'Requests for a therapist',
  },
  '/requests/:code': {
    text: 'Contact the person in the way they gave, and say here how it ended. What cannot be undone waits ten seconds. You can hand it to a colleague, or put it back.',
    section: 'Requests for a therapist',
  },
  '/questions': {
    text: 'What was asked lately, without names and numbers. Try one, or see what became of it. Everything is deleted after 30 days.',
    section: 'The last questions',
  },
  '/inbox': {
    text: 'What several people asked and got no answer to. Add it to an answer, begin a new one, or say that it is always for a human; nothing is said before it is published.',
    section: 'What had no answer',
  },
  '/figures': {
    text: 'How many people asked, and how it ended for them. Small numbers say little: look at whole months, and at the answers that help least.',
    section: 'The last questions',
  },
  '/people': {
    text: 'Make a link for each colleague and give it to them yourself; it works once, and for a day. Whoever leaves is shut out here, and what they hold is handed over first.',
    section: 'Begin',
  },
  '/people/:name/shut-out': {
    text: 'Read what shutting somebody out comes to, and choose who takes the requests they have. They can be let in again at any time.',
    section: 'Begin',
  },
  '/audit': {
    text: 'Who did what and when; nothing in it is ever changed. Filter it by a person, by what was done, or by what it was about, and take it along as a table.',
    section: 'Find anything',
  },
  '/me': {
    text: 'Change your password here, and sign out everywhere if a device is lost. A code joins your account with Slack or Discord, so that what you do there is yours.',
    section: 'Correcting in chat',
  },
}

/** The help of the page that is asked for; nothing where it is none of ours. `place` stands for what a form shows again. */
export function showHelp({ context }: Pick<StaffContext, 'context'>, place: string): Html | '' {
  const help = own(HELP, routePath(context).slice(BASE.length)) ?? own(HELP, place)
  if (!help) return ''
  const manual = `${assetPath('manual.txt')}#:~:text=${encodeURIComponent(help.section)}`
  return html`<details class="help">
    <summary>Help</summary>
    <p>${help.text}</p>
    <p class="small"><a href="${manual}" target="_blank" rel="noopener">More in the manual: “${help.section}”</a></p>
  </details>`
}
