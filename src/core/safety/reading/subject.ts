import type { Signal } from '../../model/assessment.ts'
import type { Near } from './near.ts'
import { pattern, type Pattern } from '../pattern/pattern.ts'

/** Tells whom a sign of suicide is about: the person who writes, somebody they know, or nobody in particular. */
export function whose({ words, at, clause }: Near): Signal['kind'] | 'general' {
  const found = words.slice(at.from, at.to)
  const before = words.slice(clause.from, at.from)
  if (found.some(word => MINE.has(word))) return 'self'
  const [first, third, general] = [lastOf(before, FIRST), lastOf(before, THIRD), lastOf(before, GENERAL)]
  if (found.some(word => THEIRS.has(word))) return general > third ? 'general' : 'third-person'
  if (A_SUICIDAL.endOf(words, Math.max(0, at.from - 2)) > 0 || A_SUICIDAL.endOf(words, Math.max(0, at.from - 1)) > 0)
    return 'third-person'
  if (first < 0 && third < 0 && general < 0) return found.some(word => ONES.has(word)) ? 'general' : 'self'
  if (first >= third && first >= general) return 'self'
  return third >= general ? 'third-person' : 'general'
}

const MINE = new Set(['myself', 'my', 'i', 'me'])
const THEIRS = new Set([
  'himself',
  'herself',
  'themselves',
  'themself',
  'his',
  'her',
  'their',
  'him',
  'them',
  'he',
  'she',
])
const ONES = new Set(['yourself', 'oneself', 'yourselves'])

// "A suicidal friend", "my suicidal son".
const A_SUICIDAL = pattern(
  '(a|my|our|the|his|her|this|with|for|someone|somebody) (is)? (_)? suicidal (_)? (<kin>|person|people|patients|clients|someone|loved)',
  '(someone|somebody|anyone|person|friend) (who is)? suicidal',
)

const FIRST = pattern('(i|me|my|myself|we)')
const THIRD = pattern(
  '<someone>',
  '(himself|herself|themselves|themself|her|his|their|wants|needs|feels|him|them)',
  'a friend',
  'loved one',
  '_ (wants|wanted) to',
)
const GENERAL = pattern(
  '(people|teens|teenagers|patients|anyone|anybody|characters|character|protagonist|veterans|celebrities|actor|singer|hero|villain|students|youth|adolescents|adults|men|women|children|yourself|you|oneself|one|person|persons|those who|who|population|someone|somebody|adolescence|romeo|juliet|ophelia|hamlet|farmers|soldiers|others|rates|clients)',
)

// Where a match ends last, so that "my friend" counts as later than its "my".
function lastOf(words: readonly string[], what: Pattern): number {
  let last = -1
  for (let at = 0; at < words.length; at += 1) last = Math.max(last, what.endOf(words, at))
  return last
}
