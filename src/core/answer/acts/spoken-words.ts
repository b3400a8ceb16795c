import { readWords } from '../../text/words.ts'
import { mendSlip, squeeze } from './slips.ts'

/** Nothing longer is an act and nothing else: in UTF-16 units, and in words. */
const READ_MAX = 140
const WORDS_MAX = 14

/**
 * The folded words of something short that may be an act, slips mended towards the words that acts are said with. Null where a
 * word of it belongs to no act, or there is none.
 */
export function spokenWords(text: string, known: ReadonlySet<string>): readonly string[] | null {
  if (text.length > READ_MAX) return null
  const words = joinSpelt(readWords(withoutDigits(text)).flatMap(word => unfold(word.text)))
  if (words.length === 0 || words.length > WORDS_MAX) return null
  const meant = words.map(word => (known.has(word) ? word : mendSlip(word)))
  return meant.every(word => word !== null) ? meant : null
}

/** With words in the place of those that a digit is heard in: "m8", "gr8". */
function withoutDigits(text: string): string {
  return text.replace(HAS_DIGIT, word => HEARD.get(word.toLowerCase()) ?? word)
}

const HAS_DIGIT = /(?<![\p{L}\d])[a-z]{0,3}[2489][a-z]{0,4}(?![\p{L}\d])/giu

const HEARD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    m8: 'mate',
    m8s: 'mates',
    m8y: 'mate',
    gr8: 'great',
    l8: 'late',
    l8r: 'later',
    l8rs: 'later',
    b4: 'before',
    '2day': 'today',
    '2nite': 'tonight',
    '2moro': 'tomorrow',
    '4u': 'for you',
    '4now': 'for now',
  }),
)

/** The words a word stands for; none for a question mark, which people put behind anything. */
function unfold(word: string): readonly string[] {
  if (word === '?') return []
  if (/^a?(?:h+[aeio]+){2,}h*$/.test(word)) return ['haha']
  return (SHORT_FORMS.get(word) ?? word).split(' ').map(squeeze)
}

const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    its: 'it is',
    lemme: 'let me',
    gimme: 'give me',
    n: 'and',
    ppl: 'people',
    smth: 'something',
    smn: 'someone',
    somone: 'someone',
    cld: 'could',
    wld: 'would',
    shld: 'should',
    hv: 'have',
    wat: 'what',
    wot: 'what',
    wht: 'what',
    da: 'the',
    dis: 'this',
    dat: 'that',
    yuo: 'you',
    yu: 'you',
  }),
)

/** "H E L P" is one word. */
function joinSpelt(words: readonly string[]): readonly string[] {
  return words.length > 2 && words.every(word => word.length === 1) ? [words.join('')] : words
}
