import { answerLineAt, proseOf } from '../answer-text.ts'
import type { Piece } from '../answer-text.ts'
import { stopping } from '../finding.ts'
import type { IntentFile } from '../intent-file.ts'
import type { ParsedContent } from '../parse-content.ts'
import type { Rule } from './rule.ts'

/** Stops when an answer states a number that neither the clinic's facts nor the passages it cites know. */
export const numberUnknown: Rule = content =>
  content.intents.flatMap(file => {
    const known = knownWords(file, content)
    return numbersIn(proseOf(file.intent.answer))
      .filter(({ text }) => !known.has(text) && !known.has(IN_DIGITS[text] ?? ''))
      .map(({ text, at }) =>
        stopping({
          file: file.path,
          line: answerLineAt(file, at),
          rule: 'number-unknown',
          what: `"${text}" is not among the clinic's facts.`,
          todo: 'Put it into _clinic.yml, and name it here like this: {{fees.session}}.',
        }),
      )
  })

function knownWords({ intent }: IntentFile, { clinic, sources }: ParsedContent): ReadonlySet<string> {
  const cited = sources.flatMap(source => source.passages).filter(({ passage }) => intent.passages.includes(passage.id))
  const texts = [...Object.values(clinic?.clinic.facts ?? {}), ...cited.map(({ passage }) => passage.body)]
  return new Set(texts.flatMap(text => text.toLowerCase().match(WORD) ?? []))
}

/** A number with its points and colons, or a word. */
const WORD = /\d+(?:[.,:]\d+)*|\p{L}+/gu

/** Numbers in digits, and those in words that count something a clinic promises. */
function numbersIn(prose: string): readonly Piece[] {
  return [...prose.toLowerCase().matchAll(NUMBER)].map(found => ({ text: found[0], at: found.index }))
}

const COUNTED =
  'minutes?|hours?|days?|weeks?|months?|years?|sessions?|appointments?|pounds|euros|dollars|percent|per cent'

const IN_DIGITS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  'forty-five': '45',
  fifty: '50',
  sixty: '60',
  ninety: '90',
  hundred: '100',
}

const NUMBER = new RegExp(
  `\\d+(?:[.,:]\\d+)*|\\b(?:${Object.keys(IN_DIGITS).toReversed().join('|')})\\b(?=[\\s-]+(?:\\p{L}+[\\s-]+)?(?:${COUNTED})\\b)`,
  'gu',
)
