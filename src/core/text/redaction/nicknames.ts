import { follows, wordBefore, wordFrom, type Frame } from './frame-words.ts'
import { isNoun } from './known-words.ts'

/** What people are called for what they look like, before a name or instead of it: “big red”, “my twin sister”. */
export const nicknames: Frame = (words, at) => {
  const [word, next] = [words[at]?.lower ?? '', wordFrom(words, at + 1)]
  if (/^(?:twin|triplet)$/.test(word) && /^(?:brother|brothers|sister|sisters|boys|girls)$/.test(next))
    return [at, at + 2]
  if (/^(?:twins|triplets|quads|quadruplets|quintuplets)$/.test(word) && BORN.test(wordBefore(words, at)))
    return [at, at + 1]
  if (!SIZE.test(word) || !COLOUR.test(next)) return null
  const lead = wordBefore(words, at)
  return /^(?:\^|me|and|by|with|called|boss|mate|friend|neighbour|neighbor)$/.test(lead) &&
    !(follows(words, at + 2) && isNoun(words[at + 2]?.lower ?? ''))
    ? [at, at + 2]
    : null
}

const SIZE = /^(?:big|little|lil|old|ol|young|wee|mad|fat|tall|tiny|crazy)$/
const COLOUR = /^(?:red|blue|black|brown|white|grey|gray|green|ginger|blondie|boy|man|one|guy)$/
const BORN = /^(?:have|had|has|got|my|our|the|with|are|two|of)$/
