import { follows, wordBefore, wordFrom, type Frame, type FrameWord } from './frame-words.ts'

/** Feasts of one word. */
const FEASTS: ReadonlySet<string> = new Set(
  `christmas xmas easter ramadan eid diwali hanukkah chanukah halloween thanksgiving hogmanay passover pesach purim sukkot holi navratri
  vaisakhi nowruz pentecost whitsun epiphany michaelmas candlemas advent lent midsummer midwinter solstice equinox carnival juneteenth
  kwanzaa oktoberfest shavuot ashura vesak songkran samhain beltane lammas yule`.split(/\s+/),
)

/** Feasts of several, as they are said; a word may stand in the place of a star. */
const PHRASES: readonly (readonly string[])[] = [
  "new year's eve|new years eve|new year's day|new years day|new year's|new years|new year|lunar new year|chinese new year",
  'boxing day|christmas eve|christmas day|easter sunday|easter monday|good friday|palm sunday|maundy thursday|holy saturday|ash wednesday|shrove tuesday|pancake day|mardi gras',
  "valentine's day|valentines day|valentine's|valentines|mother's day|mothers day|father's day|fathers day|st * day|saint * day|all saints|all souls|all hallows",
  'bonfire night|guy fawkes|burns night|independence day|memorial day|labor day|labour day|veterans day|presidents day|columbus day|canada day|australia day|anzac day|bastille day|flag day|armistice day|remembrance day|remembrance sunday|liberation day|unity day|may day|leap day|groundhog day|rosh hashanah|yom kippur',
  "bank holiday monday|spring bank holiday|august bank holiday|fourth of july|4th of july|twelfth night|st stephen's|stephen's day",
].flatMap(line => line.split('|').map(phrase => phrase.split(' ')))

/** Words of who asks when the clinic is there: then the feast is one of everybody's. */
const OPEN =
  /^(?:open|opens|opened|opening|closed|close|closes|closing|shut|hours|available|celebrate|celebrates|break|staff|staffed|cover)$/

/** A feast on which something happened to somebody; when the clinic is open is asked about without telling anything. */
export const feasts: Frame = (words, at) => {
  const length = lengthOfFeast(words, at)
  if (length === 0 || isOfOpening(words, at) || isNewYearAhead(words, at)) return null
  return [at, at + length]
}

function lengthOfFeast(words: readonly FrameWord[], at: number): number {
  const lengths = PHRASES.flatMap(phrase => (isSaid(phrase, words, at) ? phrase.length : []))
  if (lengths.length > 0) return Math.max(...lengths)
  if (!FEASTS.has(words[at]?.lower ?? '')) return 0
  return /^(?:eve|day|dinner|night|morning|sunday|monday|time|party)$/.test(wordFrom(words, at + 1)) ? 2 : 1
}

function isSaid(phrase: readonly string[], words: readonly FrameWord[], at: number): boolean {
  return phrase.every(
    (word, on) => (on === 0 || follows(words, at + on)) && (word === '*' || words[at + on]?.lower === word),
  )
}

function isOfOpening(words: readonly FrameWord[], at: number): boolean {
  const said: string[] = []
  for (let here = at; here >= 0; here--) {
    said.push(words[here]?.lower ?? '')
    if (words[here]?.begins === true) break
  }
  for (let here = at + 1; here < words.length && words[here]?.begins === false; here++)
    said.push(words[here]?.lower ?? '')
  return said.some(word => OPEN.test(word)) || /\ba (?:bank |public )?holiday\b/.test(said.join(' '))
}

/** “In the new year” is when somebody wants to begin. */
function isNewYearAhead(words: readonly FrameWord[], at: number): boolean {
  return wordBefore(words, at) === 'the' && words[at]?.lower === 'new'
}
