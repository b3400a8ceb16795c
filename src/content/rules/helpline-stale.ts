import type { HelpLine } from '../../core/model/helpline.ts'
import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Days after which a line is to be compared with its source again. Source: safety spec. */
const DAYS_MAX = 180
const DAY_MS = 24 * 60 * 60 * 1000

/** Advises when a help line of the clinic's country was not compared with its source for half a year. */
export const helplineStale: Rule = ({ clinic, helplines }, today) => {
  if (clinic === null || helplines === null) return []
  return helplines.helplines
    .filter(({ helpline }) => helpline.country === clinic.clinic.country && isStale(helpline, today))
    .map(({ helpline, line }) =>
      advising({
        file: helplines.path,
        line,
        rule: 'helpline-stale',
        what: helpline.verified
          ? `"${helpline.name}" was last compared with its source on ${helpline.verified}.`
          : `"${helpline.name}" was never compared with its source.`,
        todo: `Open ${helpline.source}, compare, and write the day under verified.`,
      }),
    )
}

function isStale({ verified }: HelpLine, today: string): boolean {
  return verified === null || Date.parse(today) - Date.parse(verified) > DAYS_MAX * DAY_MS
}
