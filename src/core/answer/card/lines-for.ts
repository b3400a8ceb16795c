import type { Danger } from '../../model/assessment.ts'
import type { HelpLine } from '../../model/helpline.ts'
import { own } from '../../model/own.ts'
import { isSome, type Some } from '../../model/some.ts'
import { DIRECTORIES, LOCAL_EMERGENCY, MINIMUM_BY_COUNTRY } from './minimum-lines.ts'

/**
 * Picks the lines of a card, in the order they are shown: emergency, the round-the-clock line that fits the danger, one
 * that can be written to, then what is left to say. Takes the clinic's lines where its country has them, else the
 * built-in minimum, else the directories that serve every country.
 *
 * @example
 * linesFor('GB', [], 'self')[0].call[0].number.shown // → '999'
 */
export function linesFor(country: string, lines: readonly HelpLine[], danger: Danger): Some<HelpLine> {
  const ours = [...lines.filter(line => line.country === country), ...(own(MINIMUM_BY_COUNTRY, country) ?? [])]
  const emergency = ours.find(line => line.kind === 'emergency' && canBeCalled(line)) ?? LOCAL_EMERGENCY
  const fitting = FITTING[danger].flatMap(kind => ours.filter(line => line.kind === kind))
  const spoken = fitting.find(line => isOpenAlways(line) && canBeCalled(line)) ?? ours.find(isTalkedTo)
  const written = fitting.find(line => line.text.length > 0 || line.chat !== null)
  const chosen = [emergency, spoken, written].filter(line => line !== undefined)
  const distinct = [...new Map(chosen.map(line => [line.name, line])).values()]
  const all = spoken === undefined ? [...distinct, ...DIRECTORIES] : distinct
  return isSome(all) ? all : [LOCAL_EMERGENCY]
}

const FITTING: Readonly<Record<Danger, readonly HelpLine['kind'][]>> = {
  self: ['suicide_crisis', 'crisis_text'],
  medical: ['medical', 'suicide_crisis', 'crisis_text'],
  'third-person': ['suicide_crisis', 'crisis_text'],
  abuse: ['abuse', 'child', 'suicide_crisis', 'crisis_text'],
  'harm-to-others': ['suicide_crisis', 'crisis_text'],
}

function isOpenAlways(line: HelpLine): boolean {
  return line.hours === '24/7'
}

function isTalkedTo(line: HelpLine): boolean {
  return line.kind === 'suicide_crisis' && canBeCalled(line)
}

function canBeCalled(line: HelpLine): boolean {
  return line.call.length > 0
}
