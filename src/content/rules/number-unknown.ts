import type { Finding } from '../../core/model/draft.ts'
import type { ClinicFacts } from '../../core/model/intent.ts'
import { answerLineAt, factsNamed, proseOf, type Piece } from '../files/answer-text.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { ParsedContent } from '../files/parse-content.ts'
import { isKnownAmount, readAmounts, type Amount, type Unit } from './read-amounts.ts'
import { liveFile, type Rule } from './rule.ts'

/**
 * Stops when an answer states a number that neither a fact it names nor a passage it cites knows; advises where the answer is
 * served as it stands.
 */
export const numberUnknown: Rule = (content, _today, live) =>
  content.intents.flatMap(file => {
    const prose = proseOf(file.answer)
    const known = knownAmounts(file, content)
    const facts = content.clinic?.clinic.facts ?? {}
    const [dialled, phones] = [phonesIn(prose), phoneFacts(facts)]
    const said = new Set(factsNamed(file.answer).flatMap(({ text }) => phonesIn(facts[text] ?? '').map(digitsIn)))
    const isDialled = ({ at }: Piece): boolean => dialled.some(one => one.at <= at && at < one.at + one.text.length)
    const amounts = readAmounts(prose).filter(amount => !isDialled(amount) && !isKnownAmount(amount, known))
    const stops = liveFile(live, file.intent.id)?.answer !== file.answer
    const found = (at: number, said: NumberAdvice): Finding => ({
      file: file.path,
      line: answerLineAt(file, at),
      rule: 'number-unknown',
      ...said,
      stops,
    })
    return [
      ...dialled.filter(one => !said.has(digitsIn(one))).map(({ text, at }) => found(at, ofPhone(text, phones))),
      ...amounts.map(amount => found(amount.at, ofAmount(amount, file, content))),
    ]
  })

type NumberAdvice = Pick<Finding, 'what' | 'todo'>

/** Something to dial, as people write it: one number, though it has several groups of digits. */
const PHONE = /(?<![\p{L}\p{N}])(?:\+|\(?0)\d*(?:[ ()./–-]{0,2}\d{2,}){2,}/gu

function phonesIn(prose: string): readonly Piece[] {
  return [...prose.matchAll(PHONE)].map(({ 0: text, index: at }) => ({ text, at }))
}

function digitsIn({ text }: Pick<Piece, 'text'>): string {
  return text.replace(/\D/g, '')
}

/** The facts that hold nothing but something to dial. */
function phoneFacts(facts: ClinicFacts['facts']): readonly (readonly [name: string, value: string])[] {
  return Object.entries(facts).filter(([, value]) => phonesIn(value).some(({ text }) => text.length === value.length))
}

function ofPhone(text: string, phones: ReturnType<typeof phoneFacts>): NumberAdvice {
  const [name] = phones.find(([, value]) => digitsIn({ text: value }) === digitsIn({ text })) ?? []
  const [fact, there] =
    name === undefined ? ['contact.phone', 'Put it among the clinic facts, and write'] : [name, 'Write']
  return {
    what: `A phone number stands here: “${text}”. When it changes, it would stay here as it is.`,
    todo: `${there} {{${fact}}} in its place.`,
  }
}

/** Most facts that are named to choose from. */
const NAMED_MAX = 3

function ofAmount(amount: Amount, { intent, answer }: IntentFile, { clinic }: ParsedContent): NumberAdvice {
  const here = new Set(factsNamed(answer).map(({ text }) => text))
  const names = Object.entries(clinic?.clinic.facts ?? {}).flatMap(([name, value]) =>
    !here.has(name) && isNameable(name) && readAmounts(value).some(one => isSame(one, amount)) ? name : [],
  )
  if (names.length > 0 && names.length <= NAMED_MAX)
    return {
      what: `"${amount.text}" is not said by any fact that this answer names.`,
      todo: `${names.join(' and ')} ${names.length === 1 ? 'says' : 'say'} it. If that is meant, write {{${names[0]}}} in its place.`,
    }
  const own = `${intent.id}.${amount.of === null ? 'number' : NOUNS[amount.of]}`
  return {
    what: `"${amount.text}" is not among the clinic's facts.`,
    todo: `Add a fact with these words to the clinic facts, under a name such as ${own}, and write {{${own}}} in their place.`,
  }
}

/** A fact that somebody writes; what is made of several others says more than is meant. */
function isNameable(name: string): boolean {
  return /^[\w.-]+(?<!\.each)$/.test(name)
}

/** Five minutes are not 5 pm. */
function isSame(one: Amount, other: Amount): boolean {
  return one.value === other.value && one.of === other.of
}

const NOUNS: Readonly<Record<Unit, string>> = {
  money: 'price',
  percent: 'share',
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  year: 'years',
  visit: 'sessions',
  people: 'number',
}

function knownAmounts({ intent, answer }: IntentFile, { clinic, sources }: ParsedContent): readonly Amount[] {
  const facts = factsNamed(answer).map(({ text }) => clinic?.clinic.facts[text] ?? '')
  const cited = sources.flatMap(source => source.passages).filter(({ passage }) => intent.passages.includes(passage.id))
  return [...facts, ...cited.map(({ text }) => text)].flatMap(readAmounts)
}
