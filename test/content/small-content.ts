import type { ContentFile, Finding } from '../../src/core/model/draft.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import type { Rule } from '../../src/content/rules/rule.ts'

/** The day on which the small content is examined. */
export const TODAY = '2026-06-01'

/** Text of the small clinic's file: a price it knows, and one it knows that it has not decided. */
export const CLINIC = `name: Garden Clinic
country: GB
timeZone: Europe/London
contact:
  phone: 020 7946 0011
  website: https://garden.example
fees:
  visit: £40 for 50 minutes
  groups:
`

/** Text of the small clinic's help lines. */
export const HELPLINES = `- country: GB
  kind: emergency
  name: Emergency services
  call: 999
  source: https://lines.example/emergency
  verified: 2026-05-01
- country: GB
  kind: suicide_crisis
  name: A line that listens
  call: 116 000
  hours: 24/7
  source: https://lines.example/listens
  verified: 2026-05-01
`

/** Text of a source with two passages. */
export const SOURCE = `---
title: What the garden taught us
author: The gardener
---
## 1

Plants grow when somebody waters them with patience.

## 2

Roots are hidden, and they carry the whole tree.
`

const QUESTIONS = ['how much is a visit', 'what do you charge', 'is it expensive', 'price please']

/** The lines of an intent file: line 2 is its title, 4 to 15 its questions, and its answer begins on line 24. */
export function intentText({
  title = 'What does a visit cost?',
  questions = QUESTIONS,
  answer = 'A visit costs {{fees.visit}}.',
  related = '[]',
  passages = '[]',
  not = 'what does a tree cost',
  reviewed = '2026-05-01',
  reviewBy = '2026-11-01',
  facts = '',
} = {}): string {
  const own = questions.map(question => `  - ${question}`)
  const more = Array.from({ length: Math.max(0, 12 - own.length) }, (_, at) => `  - ${title} way${letters(at)}`)
  return [
    '---',
    `title: ${title}`,
    'questions:',
    ...own,
    ...more,
    'not:',
    `  - ${not}`,
    `related: ${related}`,
    `passages: ${passages}`,
    'owner: front desk',
    `reviewed: ${reviewed}`,
    `reviewBy: ${reviewBy}`,
    ...(facts === '' ? [] : [`facts: ${facts}`]),
    '---',
    answer,
    '',
  ].join('\n')
}

/** A small folder without a fault, with some files in place of its own or besides. Null takes a file away. */
export function smallContent(changed: Readonly<Record<string, string | null>> = {}): readonly ContentFile[] {
  const files = {
    '_clinic.yml': CLINIC,
    '_helplines.yml': HELPLINES,
    '_sources/garden.md': SOURCE,
    'clinic/price.md': intentText(),
    ...changed,
  }
  return Object.entries(files).flatMap(([path, text]) => (text === null ? [] : { path, text }))
}

/** What a rule finds in the small folder with some files changed, as file, line and whether it stops. */
export function found(rule: Rule, changed: Readonly<Record<string, string | null>> = {}): readonly string[] {
  const { parsed, findings } = parseContent(smallContent(changed))
  if (findings.length > 0) throw new Error(`The fixture itself is broken: ${JSON.stringify(findings[0])}`)
  return rule(parsed, TODAY).map(inShort)
}

/** A finding in short, such as `clinic/price.md:4 stops`. */
export function inShort({ file, line, stops }: Finding): string {
  return `${file}:${line} ${stops ? 'stops' : 'advises'}`
}

function letters(at: number): string {
  return 'abcdefghijkl'.charAt(at).repeat(3)
}
