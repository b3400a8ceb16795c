import type { ClinicFacts, Markdown } from '../model/intent.ts'
import { own } from '../model/own.ts'
import { MISSING_FACT } from '../words/en/conversation.ts'

/** A fact named in an answer, such as `{{fees.session}}`. */
const FACT = /\{\{\s*([\w.-]+)\s*\}\}/g

/**
 * Puts the clinic's facts into an answer. A paragraph or list item whose fact is missing becomes one honest sentence,
 * said once however many are missing; never a hole.
 */
export function fillFacts(body: Markdown, clinic: ClinicFacts): Markdown {
  const blocks = body.split(/\n{2,}/).map(block => fillBlock(block, clinic))
  const firstMissing = blocks.indexOf(MISSING_FACT)
  return blocks.filter((block, at) => block !== MISSING_FACT || at === firstMissing).join('\n\n')
}

/** The day since which a fact that an answer names was due to be reviewed, the earliest; null where none is due. */
export function factsDueSince(body: Markdown, { factReviews }: ClinicFacts, today: string): string | null {
  const named = [...body.matchAll(FACT)].map(found => found[1] ?? '')
  const due = factReviews.filter(
    ({ name, reviewBy }) => reviewBy < today && named.some(one => one === name || one.startsWith(`${name}.`)),
  )
  return due.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? null
}

function fillBlock(block: string, clinic: ClinicFacts): string {
  const lines = unwrap(block)
  const filled = lines.map(line => fillText(line, clinic)).filter(line => line !== null)
  if (filled.length === lines.length) return filled.join('\n')
  return lines.length === 1 ? MISSING_FACT : [...filled, `- ${MISSING_FACT}`].join('\n')
}

/** The items of a list, or a paragraph as one line: where a file breaks its lines is nobody's business. */
function unwrap(block: string): readonly string[] {
  return block
    .trim()
    .split(/\n(?=[^\S\n]*(?:[-*]|\d{1,9}\.)\s)/)
    .map(line => line.replace(/\s+/g, gap => (gap.includes('\n') ? ' ' : gap)).trim())
}

function fillText(text: string, clinic: ClinicFacts): string | null {
  const names = [...text.matchAll(FACT)].map(found => found[1] ?? '')
  if (names.some(name => !own(clinic.facts, name))) return null
  return text.replace(FACT, (_, name: string) => own(clinic.facts, name) ?? '')
}
