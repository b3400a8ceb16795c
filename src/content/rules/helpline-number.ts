import { UNREAD_COUNTRY } from '../files/clinic-file.ts'
import { stopping } from '../files/finding.ts'
import type { ParsedContent } from '../files/parse-content.ts'
import type { Rule } from './rule.ts'

/** Stops where a help line's number, or the clinic's, is not one or more whole numbers of its country: nobody could dial it. */
export const helplineNumber: Rule = content => [...unreadLines(content), ...unreadPhone(content)]

function unreadLines({ helplines }: ParsedContent): ReturnType<Rule> {
  if (helplines === null) return []
  return helplines.helplines.flatMap(({ helpline: { name, country }, line, unread }) =>
    unread.map(field =>
      stopping({
        file: helplines.path,
        line,
        rule: 'helpline-number',
        what: `What stands under ${field} of "${name}" is not one or more whole numbers as they are dialled in ${country}.`,
        todo: `Compare it with its source, digit by digit. Several numbers have "or" between them, such as ${EXAMPLES[field]}.`,
      }),
    ),
  )
}

const EXAMPLES = { call: '"999 or 112"', text: '"SHOUT to 85258"' } as const

function unreadPhone({ clinic }: ParsedContent): ReturnType<Rule> {
  if (clinic === null || clinic.clinic.country === UNREAD_COUNTRY) return []
  return clinic.clinic.ways
    .filter(way => way.kind === 'phone' && way.numbers.length === 0)
    .map(({ value }) =>
      stopping({
        file: clinic.path,
        line: clinic.lines.get('contact.phone') ?? 1,
        rule: 'helpline-number',
        what: `"${value}" is not a whole phone number as it is dialled in ${clinic.clinic.country}.`,
        todo: 'Write it as people there dial it, digit by digit; several have "or" between them.',
      }),
    )
}
