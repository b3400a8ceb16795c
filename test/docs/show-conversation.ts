import { runSignpost } from './run-signpost.ts'

/** What somebody asks in the README. */
const QUESTION = 'Do I have to be ill to see a therapist?'

/** A question and what the program answers to it. */
export function showConversation(): string {
  const lines = runSignpost(['ask', QUESTION]).trim().split('\n')
  return ['```', `> ${QUESTION}`, '', ...lines.map(wrap), '```'].join('\n')
}

/** A browser does not wrap what stands in a block of code: at most 100 characters a line. */
function wrap(line: string): string {
  return line.replaceAll(/(.{1,100})(?: |$)/g, '$1\n').trimEnd()
}
