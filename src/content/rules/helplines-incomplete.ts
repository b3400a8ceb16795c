import { UNREAD_COUNTRY } from '../files/clinic-file.ts'
import { stopping } from '../files/finding.ts'
import type { WrittenLine } from '../files/helplines-file.ts'
import type { Rule } from './rule.ts'

/** Stops when the clinic's country lacks an emergency number, or a line for people in crisis that is open day and night. */
export const helplinesIncomplete: Rule = ({ clinic, helplines }) => {
  if (clinic === null || helplines === null || clinic.clinic.country === UNREAD_COUNTRY) return []
  const { country } = clinic.clinic
  const lines = helplines.helplines.filter(({ helpline }) => helpline.country === country)
  return NEEDED.filter(({ isFor }) => isFor === (country === 'other' ? 'other' : 'country'))
    .filter(({ isMet }) => !lines.some(isMet))
    .map(({ what, todo }) =>
      stopping({ file: helplines.path, line: 1, rule: 'helplines-incomplete', what: `${what} "${country}".`, todo }),
    )
}

interface Needed {
  readonly isFor: 'country' | 'other'
  readonly isMet: (line: WrittenLine) => boolean
  readonly what: string
  readonly todo: string
}

const NEEDED: readonly Needed[] = [
  {
    isFor: 'country',
    isMet: ({ helpline: { kind, call }, unread }) =>
      kind === 'emergency' && (call.length > 0 || unread.includes('call')),
    what: 'There is no emergency number to call for country',
    todo: 'Add a line of kind "emergency" with the number as it is dialled there.',
  },
  {
    isFor: 'country',
    isMet: ({ helpline: { kind, hours } }) =>
      (kind === 'suicide_crisis' || kind === 'crisis_text') && isDayAndNight(hours),
    what: 'There is no free line for people in crisis, open day and night, for country',
    todo: 'Add a line of kind "suicide_crisis" or "crisis_text" with hours: 24/7.',
  },
  {
    isFor: 'other',
    isMet: ({ helpline: { kind, chat } }) => kind === 'directory' && chat !== null,
    what: 'There is no directory of help lines for country',
    todo: 'Add a line of kind "directory" with its web address under chat.',
  },
]

function isDayAndNight(hours: string | null): boolean {
  return hours !== null && /24\s*\/\s*7|24 hours|day and night|around the clock/i.test(hours)
}
