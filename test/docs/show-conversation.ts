import { runSignpost } from './run-signpost.ts'

/** What somebody asks in the README. */
const QUESTION = 'Do I have to be ill to see a therapist?'

/** A question and what the program answers to it. */
export function showConversation(): string {
  return ['```', `> ${QUESTION}`, '', runSignpost(['ask', QUESTION]).trim(), '```'].join('\n')
}
