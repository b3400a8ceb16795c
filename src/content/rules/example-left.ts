import { sayCommand } from '../../core/model/say-command.ts'
import type { Finding } from '../../core/model/draft.ts'
import { advising } from '../files/finding.ts'
import type { ClinicFile } from '../files/clinic-file.ts'
import type { ParsedContent } from '../files/parse-content.ts'
import { isShippedFact, isShippedReview } from '../files/shipped.ts'
import { liveFile, type Rule } from './rule.ts'

/**
 * Stops when a clinic that is no example any more still says what the example says, or shows a review that only we have made, until
 * it confirms that; advises where it is served like that already.
 */
export const exampleLeft: Rule = ({ clinic, intents }, _today, live) => {
  if (clinic === null) return []
  if (clinic.clinic.example) return unknownNames(clinic)
  const served = live?.clinic?.clinic.example === false ? live : null
  const reviews = intents.filter(
    ({ intent, answer }) => isShippedReview(intent) && !isChanged(liveFile(live, intent.id), answer),
  )
  return [
    ...unknownNames(clinic),
    ...factsLeft(clinic, served),
    ...reviews.map(({ path, intent, lineOf }): Finding => ({
      file: path,
      line: lineOf(['reviewed']),
      rule: 'example-left',
      what: 'This answer came with the program, and nobody at your clinic has read it yet.',
      todo: `Read it. If it is right for you, press “I have read it” on its page, or type: ${sayCommand(`confirm ${intent.id}`)}.`,
      stops: liveFile(served, intent.id)?.intent.reviewed !== intent.reviewed,
    })),
  ]
}

/** Words that differ from those that are served get their day when somebody publishes them. */
function isChanged(live: { readonly answer: string } | undefined, answer: string): boolean {
  return live !== undefined && live.answer !== answer
}

function factsLeft({ path, clinic, lines, confirmed }: ClinicFile, served: ParsedContent | null): readonly Finding[] {
  const own = new Set(confirmed.map(({ name }) => name))
  const alike = Object.entries(clinic.facts).filter(([name, value]) => isShippedFact(name, value))
  const isFromExample = alike.some(([name]) => !WIDE.has(name))
  return alike
    .filter(([name]) => !own.has(name) && (isFromExample || !WIDE.has(name)))
    .map(([name, value]) => ({
      file: path,
      line: lines.get(name) ?? 1,
      rule: 'example-left',
      what: `"${name}" still says what the example says: “${value}”.`,
      todo: `Write your own. If yours is the same, tick it under Clinic facts, or type: ${sayCommand(`confirm ${name}`)}.`,
      stops: served?.clinic?.clinic.facts[name] !== value,
    }))
}

/** Thousands of clinics say the same here: that alone is no sign that a file began as the example. */
const WIDE: ReadonlySet<string> = new Set(['country', 'timeZone', 'intake.referral', 'therapists.prescribing'])

function unknownNames({ path, lines, confirmed }: ClinicFile): readonly Finding[] {
  return confirmed
    .filter(({ name }) => !lines.has(name))
    .map(({ name, line }) =>
      advising({
        file: path,
        line,
        rule: 'example-left',
        what: `"${name}" is confirmed, but there is no such fact.`,
        todo: 'Correct the name, or take it off the list.',
      }),
    )
}
