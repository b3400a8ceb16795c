import { readWords } from './words.ts'
import { own } from '../model/own.ts'

/**
 * The stems of what a question asks, in the order of the alphabet and each once: without the frame people put around it
 * ("hello, could you tell me …, please"), and without words that change nothing. Two questions with the same stems are
 * the same question. Empty only when there is no word at all.
 */
export function askedStems(question: string): readonly string[] {
  return [...new Set(askedInOrder(question))].sort()
}

/** The same, in the order in which they were asked. */
export function askedInOrder(question: string): readonly string[] {
  const words = readWords(question).filter(({ text }) => text !== '?')
  const stems = new Map(words.map(({ text, stem }) => [text, stem]))
  const asked = withoutFrame(words.map(({ text }) => text).join(' ')).split(' ')
  const heavy = asked.filter(word => !LIGHT.has(word))
  const kept = heavy.length > 0 ? heavy : asked
  return kept.flatMap(word => own(SAME, word) ?? stems.get(word) ?? [])
}

/** Takes frames off both ends until none is left; a question that is nothing but a frame, such as "hello", stays whole. */
function withoutFrame(whole: string): string {
  let asked = whole
  for (;;) {
    const inner = asked.replace(OPENING, '').replace(CLOSING, '')
    if (inner === '') return whole
    if (inner === asked) return asked
    asked = inner
  }
}

const TELL = '(?:tell|explain|say|show|clarify|advise|describe)'
const KNOW = '(?:know|ask|find out|learn|understand|hear|check|enquire|inquire)'

/** What may stand before a question and says nothing of it, in folded words without contractions. */
const OPENING = new RegExp(
  `^(?:${[
    'hello|hi|hey|hiya|dear (?:team|all|sir|madam)|good (?:morning|afternoon|evening|day)|there|everyone|all',
    'please|sorry|excuse me|pardon|thanks|thank you|kindly',
    'ok|okay|so|well|um|uh|er|and|but|also|now|just|actually|basically',
    '(?:a )?(?:quick |small |simple |stupid |silly )?question',
    `(?:can|could|would|will|may) (?:you|u|someone|somebody|anyone|anybody) (?:please |just |kindly )?(?:${TELL}|let)(?: to)?(?: me| us)?(?: ${KNOW})?(?: a bit| more| something)?(?: about| on)?`,
    `${TELL} (?:me|us)(?: a bit| more| something)?(?: about| on)?`,
    `(?:can|could|may|might) i (?:please |just )?(?:ask|enquire|inquire|know)(?: you)?(?: a question)?(?: about| if| whether)?`,
    `i (?:just |really |only )?(?:want|wanted|need|wish|would like|would love|am trying|am looking|hope|like)(?: to)? (?:please )?${KNOW}(?: more)?(?: about| if| whether)?`,
    'i (?:am|was|have been) (?:just )?(?:wondering|curious)(?: about| if| whether)?|just wondering(?: about| if| whether)?|i wonder(?: about| if| whether)?',
    '(?:do|would|does) (?:you|anyone|anybody) (?:happen to )?know(?: about| if| whether)?',
    'i (?:do not|did not) (?:really )?know(?: about| if| whether)?|i am not sure(?: about| if| whether)?|(?:any|no) idea(?: about| if| whether| on)?',
    'let me know|i have (?:a|one|another) (?:quick )?question(?: about| on)?',
  ].join('|')})(?: |$)`,
)

/** What may stand after a question and says nothing of it. */
const CLOSING =
  /(?:^| )(?:please|thanks|thank you|many thanks|thanks a lot|very much|so much|for me|if i may ask|may i ask|if you do not mind|do you know|can you tell me|could you tell me|any idea|right|then|exactly|actually|anyway|so)$/

/** Words without which a question asks the same. */
const LIGHT: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'is',
  'are',
  'am',
  'be',
  'do',
  'does',
  'did',
  'of',
  'that',
])

/** Words that ask the same as another one. */
const SAME: Readonly<Record<string, string>> = { could: 'can', would: 'will', might: 'may' }
