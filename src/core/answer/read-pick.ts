import { readWords } from '../text/words.ts'

/**
 * Which of so many choices are picked by number or place, counted from 0 in the order of the choices: "2", "the second one
 * pls", "1 and 3", "both", "all of them", "the middle one". `out` where a number is none of theirs, or "both" is said of
 * three. Null where nothing is picked so.
 */
export function readPick(text: string, count: number): readonly number[] | 'out' | null {
  const said = readWords(text)
    .map(({ text: word }) => word)
    .filter(word => word !== '?')
  if (said.length === 0 || said.length > WORDS_MAX) return null
  const words = placesIn(said)
  const some = pickSome(words.join(' '), count)
  if (some !== null) return some
  const places = words.map(word => placeOf(word, count))
  if (words.length === 0 || places.includes(undefined)) return null
  const picked = [...new Set(places.filter(place => place !== undefined))].sort((a, b) => a - b)
  return picked.every(place => place >= 0 && place < count) ? picked : 'out'
}

/** Most words of a pick. */
const WORDS_MAX = 10

/** Words that may stand around a pick. */
const AROUND: ReadonlySet<string> = new Set(
  `number no nr option choice answer question the i mean meant want would like take pick choose go with let us please pls thanks
  thank you yes yeah yep ok okay sorry show me tell about it is that and also plus then maybe probably think guess well
  oh uh um hm can could have of them these those st nd rd th ones give my hey hi actually no n em mate`.split(/\s+/),
)

/** The words that tell places. "One" is none where it only stands for the thing: "the second one". */
function placesIn(said: readonly string[]): readonly string[] {
  const telling = said.filter(word => !AROUND.has(word))
  return telling.length > 1 && telling.at(-1) === 'one' ? telling.slice(0, -1) : telling
}

function pickSome(words: string, count: number): readonly number[] | 'out' | null {
  const all = Array.from({ length: count }, (_, at) => at)
  if (/^(?:all|all three|all two|everything|every|each|any|either|whichever|any one|whatever)$/.test(words)) return all
  if (/^both$/.test(words)) return count === 2 ? all : 'out'
  if (/^first (?:two|2)$/.test(words)) return all.slice(0, 2)
  return /^last (?:two|2)$/.test(words) ? all.slice(-2) : null
}

/** The place a word names, from 0; undefined where it names none. */
function placeOf(word: string, count: number): number | undefined {
  if (/^\d{1,2}$/.test(word)) return Number(word) - 1
  if (word === 'last' || word === 'bottom') return count - 1
  if (word === 'middle') return count === 3 ? 1 : count
  const place = PLACES.findIndex(names => names.includes(word))
  return place < 0 ? undefined : place
}

const PLACES = [
  ['one', 'first', 'a', 'top', 'frist', 'fist', 'uno'],
  ['two', 'second', 'b', 'secnd', 'sec'],
  ['three', 'third', 'c', 'thrid'],
  ['four', 'fourth', 'd'],
  ['five', 'fifth'],
]
