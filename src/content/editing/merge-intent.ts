import type { ContentFile } from '../../core/model/draft.ts'
import type { Intent } from '../../core/model/intent.ts'
import { isSome } from '../../core/model/some.ts'
import { formatIntent, parseIntent, type WrittenIntent } from '../files/intent-file.ts'
import { mergeLines, type Clash, type MergedText } from './merge-lines.ts'

/** One file as it was, as I left it, and as somebody else left it. */
export interface ThreeWays {
  readonly base: ContentFile
  readonly mine: ContentFile
  readonly theirs: ContentFile
}

/**
 * Puts two people's changes of one intent together field by field: lists as sets, so that two who each add a question both
 * get theirs. Null when one of the three cannot be read as an intent.
 */
export function mergeIntent({ base, mine, theirs }: ThreeWays): MergedText | null {
  const intents = [base, mine, theirs]
    .map(file => parseIntent(file).value)
    .map(file => file && { ...file.intent, answer: file.answer })
  const [was, left, right] = intents
  if (!was || !left || !right) return null
  const clashes: Clash[] = []
  const pick = <T extends string>(of: (intent: WrittenIntent) => T): T => {
    const [b, m, t] = [of(was), of(left), of(right)]
    if (m !== b && t !== b && m !== t) clashes.push({ line: 1, mine: [m], theirs: [t] })
    return m === b ? t : m
  }
  const questions = mergeLists(was.questions, left.questions, right.questions)
  const answer = mergeLines(`${was.answer}\n`, `${left.answer}\n`, `${right.answer}\n`)
  const { yes: _yes, no: _no, ask: _ask, helpline: _helpline, facts: _facts, ...rest } = left
  const intent: WrittenIntent = {
    ...rest,
    title: pick(one => one.title),
    questions: isSome(questions) ? questions : left.questions,
    ...verdicts('yes', [was, left, right]),
    ...verdicts('no', [was, left, right]),
    not: mergeNot(was, left, right),
    related: mergeLists(was.related, left.related, right.related),
    passages: mergeLists(was.passages, left.passages, right.passages),
    ...(pick(one => one.ask ?? '') === '' ? {} : { ask: 'always' }),
    ...(pick(one => one.helpline ?? '') === '' ? {} : { helpline: 'always' }),
    ...waiting(mergeLists(was.facts ?? [], left.facts ?? [], right.facts ?? [])),
    owner: pick(one => one.owner),
    ...laterReview(was, left, right),
    answer: answer.text.trim(),
  }
  return { text: formatIntent(intent, mine.text), clashes: [...clashes, ...answer.clashes] }
}

function verdicts(name: 'yes' | 'no', [was, left, right]: Three): Pick<Intent, 'yes' | 'no'> {
  const merged = mergeLists(was[name] ?? [], left[name] ?? [], right[name] ?? [])
  return isSome(merged) ? { [name]: merged } : {}
}

type Three = readonly [was: WrittenIntent, left: WrittenIntent, right: WrittenIntent]

function waiting(facts: readonly string[]): Pick<Intent, 'facts'> {
  return isSome(facts) ? { facts } : {}
}

/** The review that was made last; publishing stamps its day, so two days are no clash. */
function laterReview(...[was, left, right]: Three): Pick<Intent, 'reviewed' | 'reviewBy'> {
  const isTheirs = right.reviewed === left.reviewed ? left.reviewBy === was.reviewBy : right.reviewed > left.reviewed
  const { reviewed, reviewBy } = isTheirs ? right : left
  return { reviewed, reviewBy }
}

/** What either added is there, what either took out is gone, in my order with theirs behind. */
function mergeLists<T extends string>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const kept = mine.filter(one => theirs.includes(one) || !base.includes(one))
  const added = theirs.filter(one => !base.includes(one) && !mine.includes(one))
  return [...kept, ...added]
}

function mergeNot(...[base, mine, theirs]: Three): Intent['not'] {
  const keyed = (intent: WrittenIntent): readonly string[] => intent.not.map(one => JSON.stringify(one))
  const all = new Map([...theirs.not, ...mine.not].map(one => [JSON.stringify(one), one]))
  return mergeLists(keyed(base), keyed(mine), keyed(theirs)).flatMap(key => all.get(key) ?? [])
}
