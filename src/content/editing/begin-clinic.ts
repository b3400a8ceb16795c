import { isShippedFact } from '../files/shipped.ts'
import { readFactFields, writeFacts } from './edit-clinic.ts'

/** The file that holds the clinic and its facts. */
export const CLINIC_PATH = '_clinic.yml'

/** What stays although the example says the same: nobody is told it, or it is asked about at once. */
const KEPT: ReadonlySet<string> = new Set(['name', 'country', 'timeZone', 'example', 'keepQuestions'])

/** Makes the example's file one of a clinic's own: without the example's facts, and no longer an example. */
export function beginClinic(text: string): string {
  const borrowed = (readFactFields(text) ?? []).filter(
    ({ name, value }) => !KEPT.has(name) && isShippedFact(name, value),
  )
  const emptied = borrowed.map(({ name }) => [name, ''] as const)
  return withOwnHead(writeFacts(text, [...emptied, ['example', 'false']]))
}

/** Tells whether somebody has made the file their own. */
export function isBegun(text: string): boolean {
  return readFactFields(text)?.find(({ name }) => name === 'example')?.value !== 'true'
}

function withOwnHead(text: string): string {
  return text.replace(/^# AN EXAMPLE(?:.*\n#)*.*\n/, HEAD)
}

const HEAD = `# The clinic and its facts. An answer names a fact in double curly brackets, such as {{fees.session}}, and the assistant puts the
# words of this file in its place. Write a fact so that it fits into a sentence, in plain words.
# A fact you do not have: leave it empty after the colon. The assistant then says honestly that it does not have it.
`
