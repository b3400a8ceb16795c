import { hashText } from '../../text/hash.ts'

/**
 * Puts a question of staff's as people put theirs: with courtesies around it, a name, a town, a word that has nothing to do with
 * it, and slips. Staff's own wordings are more alike than visitors', and what is held out of them would flatter. The same
 * question is put the same way each time.
 */
export function distort(question: string): string {
  const seed = hashText(question, SEED)
  const pick = (all: readonly string[], turn: number): string => all[(seed >>> turn) % all.length] ?? ''
  const slipped = slip(question, seed >>> 5)
  return `${pick(BEFORE, 0)}${slipped}${pick(AFTER, 9)}`
}

const SEED = 77

const BEFORE = [
  '',
  '',
  'hi, ',
  'just wondering, ',
  'so ',
  'Hello, my name is Priya. ',
  'quick one: ',
  '',
  'um ',
  'ok but ',
]
const AFTER = [
  '',
  '',
  ' thanks',
  ' please?',
  ' if i live in Swindon',
  ', asking for Tom',
  ' when I get back from the harbour',
  ' on the 14th',
  '??',
  ' lol',
  ', with my knee in a cast',
]

/** Shortest word that gets a slip: in shorter ones hardly anybody makes one. */
const SLIP_FROM = 6

/** Swaps two letters inside the first long word; of every second question only. */
function slip(question: string, seed: number): string {
  if (seed % 2 === 0) return question
  return question.replace(LONG, word => {
    const at = 1 + (seed % (word.length - 3))
    return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`
  })
}

const LONG = new RegExp(`[a-z]{${SLIP_FROM},}`, 'i')
