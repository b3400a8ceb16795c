import { wordBefore, type FrameWord } from './frame-words.ts'

const ASKING =
  /^(?:do|does|did|can|could|will|would|is|are|should|may|what|whats|what's|how|which|any|why|have|has|need|want|looking|interested)$/
/** What one asks a clinic to do with something, or about it. */
const ABOUT =
  /^(?:offer|offers|use|uses|do|does|doing|treat|treats|take|takes|accept|accepts|have|provide|provides|give|sell|with|for|of|about|by|through|speak|help|stop|is|are|on|cover|covers|allow|recommend|know|between|and|or|like|try|tried|trying|my|bring|no|not|any|some|a|an|get|need|needs|want|to|what|whats|what's|than|vs)$/
/** Behind these, a thing is one of many: nobody is called so. */
const ONE_OF_MANY =
  /^(?:a|an|any|some|my|your|no|the|other|of|more|many|with|about|help|treat|for|to|by|than|accept|take|use|see)$/

/** Tells whether the clinic is asked about a rarer word at a place, so that nobody is named by it: “do you treat …”, “is there a …”. */
export function isAskedOf(words: readonly FrameWord[], at: number, kind: 'matter' | 'thing'): boolean {
  if (words[at]?.begins === true) return false
  const lead = wordBefore(words, at)
  if (!isInQuestion(words, at)) return false
  if (kind === 'matter') return ABOUT.test(lead) || isInQuestion(words, at)
  const word = words[at]?.lower ?? ''
  return ONE_OF_MANY.test(lead) && (/^(?:a|an|any|some|my|your|no)$/.test(lead) || word.endsWith('s'))
}

/** Whether its sentence begins as a question to the clinic does. */
function isInQuestion(words: readonly FrameWord[], at: number): boolean {
  let from = at
  while (from > 0 && words[from]?.begins !== true && !/,/.test(words[from]?.gap ?? '')) from -= 1
  const opening = words.slice(from, from + 2).map(({ lower }) => lower)
  return opening.some(word => ASKING.test(word)) && words.slice(from, at).length <= 12
}
