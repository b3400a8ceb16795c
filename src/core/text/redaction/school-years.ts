import { follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'

const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|[ivx]{1,4})$/
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|final|junior|senior|\d{1,2}(?:st|nd|rd|th))$/
const SEASON = /^(?:spring|summer|autumn|fall|winter|early|late|mid|christmas|easter|end|beginning|start|term)$/
const YEAR = /^(?:19|20)\d{2}$|^\d{2}$/

/** A class or year at school, and a part of one year: “year seven”, “sixth form”, “the summer of 2019”. */
export const schoolYears: Frame = (words, at) => {
  const word = words[at]?.lower ?? ''
  const next = wordFrom(words, at + 1)
  if (SEASON.test(word)) return season(words, at)
  if (
    /^(?:year|grade|class|form|primary|stage|standard|junior)$/.test(word) &&
    COUNT.test(next) &&
    !isCounting(words, at + 1)
  )
    return [word === 'stage' && wordBefore(words, at) === 'key' ? at - 1 : at, at + 2]
  if (ORDINAL.test(word) && /^(?:grade|grader|form|class)$/.test(next) && !/^(?:class)$/.test(wordFrom(words, at + 2)))
    return [at, at + 2]
  if (ORDINAL.test(word) && next === 'year' && isOfSchool(words, at)) return [at, at + 2]
  return ofSchool(words, at)
}

/** “Class of 2019”, “a levels”, “a freshman”. */
function ofSchool(words: readonly FrameWord[], at: number): readonly [number, number] | null {
  const [word, next] = [words[at]?.lower ?? '', wordFrom(words, at + 1)]
  if (
    /^(?:freshman|freshmen|sophomore|sixth-former|sixth-form|highers|gcses|alevels|matura|abitur|baccalaureate)$/.test(
      word,
    )
  )
    return [at, at + 1]
  if (word === 'a' && /^levels?$/.test(next)) return [at, at + 2]
  if (word === 'leaving' && /^cert(?:ificate)?$/.test(next)) return [at, at + 2]
  if (/^(?:reception|junior|senior|transition|foundation)$/.test(word) && /^(?:class|infants|year)$/.test(next))
    return [at, at + 2]
  if (word === 'class' && next === 'of' && YEAR.test(wordFrom(words, at + 2))) return [at, at + 3]
  return null
}

function isCounting(words: readonly FrameWord[], at: number): boolean {
  return /^(?:sessions?|weeks?|months?|years?|times?|hours?|minutes?|of|therapists?|people)$/.test(
    wordFrom(words, at + 1),
  )
}

/** Of a marriage or a treatment, the first year tells nothing. */
function isOfSchool(words: readonly FrameWord[], at: number): boolean {
  const [own, then] = [wordBefore(words, at), wordFrom(words, at + 2)]
  if (/^(?:students?|pupils?|undergrad|undergraduate)$/.test(then)) return true
  return (
    /^(?:my|his|her|their|in|a|i'm|im)$/.test(own) &&
    /^(?:at|uni|university|college|of|\$|and|in)$/.test(then) &&
    !isOfLife(words, at + 2)
  )
}

function isOfLife(words: readonly FrameWord[], at: number): boolean {
  return /^(?:therapy|treatment|marriage|being|recovery|life|sobriety|motherhood|parenthood|using|business)$/.test(
    wordFrom(words, at + 1),
  )
}

/** A season or a part of a year, and which year. */
function season(words: readonly FrameWord[], at: number): readonly [number, number] | null {
  let to = at + 1
  while (to < at + 3 && /^(?:of|the|in|term|holidays?)$/.test(wordFrom(words, to))) to += 1
  return follows(words, to) && YEAR.test(words[to]?.lower ?? '') ? [at, to + 1] : null
}
