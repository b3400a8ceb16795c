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
  const words = joinSpelt(readWords(text).flatMap(word => unfold(word.text)))
  if (words.length === 0 || words.length > WORDS_MAX) return null
  const meant = words.map(word => (known.has(word) ? word : mendSlip(word)))
  return meant.every(word => word !== null) ? meant : null
}

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
