import { isNumber } from './numbers.ts'

/** One word as it is read: in small letters, whether a sentence begins with it, and whether it is how many of something. */
export interface DateWord {
  readonly lower: string
  readonly begins: boolean
  readonly isAmount: boolean
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Months of the languages that are read most at our doors, whole and short. */
const MONTHS = listed(`january jan february feb march mar april apr may june jun july jul august aug september sept sep
  october oct november nov december dec januar jänner februar märz maerz mai juni juli oktober okt dezember dez janvier février
  fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre enero febrero marzo abril mayo junio
  julio agosto septiembre setiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre
  dicembre janeiro fevereiro março marco maio junho julho setembro outubro dezembro januari februari maart mei augustus stycznia
  lutego marca kwietnia maja czerwca lipca sierpnia września wrzesnia października pazdziernika listopada grudnia ocak şubat
  subat mart nisan mayıs mayis haziran temmuz ağustos agustos eylül eylul ekim kasım kasim aralık aralik января февраля марта
  апреля мая июня июля августа сентября октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня
  жовтня листопада грудня`)

const WEEKDAYS =
  listed(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun montag
  dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles
  jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta maandag
  dinsdag woensdag donderdag vrijdag zaterdag zondag`)

/** Words that name a day of the year, and those that may stand around them. */
const HOLIDAYS =
  listed(`christmas xmas easter halloween thanksgiving hanukkah diwali eid ramadan valentine valentine's valentines
  weihnachten heiligabend silvester neujahr ostern pfingsten noël noel pâques paques navidad nochebuena reyes pascua natale pasqua
  ferragosto natal páscoa pascoa kerst kerstmis pasen oudjaar wigilia`)
const WITH_HOLIDAY = listed(`day eve good boxing new year year's years bank holiday`)

const ORDINALS =
  listed(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first thirtieth`)
const TENS = listed('twenty thirty')

/** What stands between the parts of a date. */
const BETWEEN = listed('of the de del di da do den der le il el am vom r')

/** For each word, whether it is part of a date: a day, a month or a holiday, a year, in whatever order, with what stands between. */
export function datesIn(words: readonly DateWord[]): readonly boolean[] {
  const marks = words.map(() => false)
  for (let from = 0; from < words.length; from++) {
    if (!isPart(words, from)) continue
    const to = endOfDate(words, from)
    if (isDate(words.slice(from, to))) marks.fill(true, from, to)
    from = to - 1
  }
  return marks
}

/** A date never goes on over the end of a sentence; between two of its parts one or two small words may stand. */
function endOfDate(words: readonly DateWord[], from: number): number {
  let to = from + 1
  for (;;) {
    const next = [0, 1, 2].find(gap => isPart(words, to + gap) && isBetween(words.slice(to, to + gap)))
    if (next === undefined || words.slice(to, to + next + 1).some(({ begins, lower }) => begins && !isNumber(lower)))
      break
    to += next + 1
  }
  return words[to]?.lower === 'r' && isNumber(words[to - 1]?.lower ?? '') ? to + 1 : to
}

function isBetween(words: readonly DateWord[]): boolean {
  return words.every(({ lower }) => BETWEEN.has(lower))
}

function isPart(words: readonly DateWord[], at: number): boolean {
  const word = words[at]
  if (!word || word.isAmount) return false
  return isDayOrYear(word.lower) || MONTHS.has(word.lower) || WEEKDAYS.has(word.lower) || isOfHoliday(words, at)
}

/** "Good" and "day" belong to a holiday only beside one, or as "Good Friday", "Boxing Day", "New Year's Eve". */
function isOfHoliday(words: readonly DateWord[], at: number): boolean {
  const [before, { lower } = { lower: '' }, after] = [words[at - 1]?.lower ?? '', words[at], words[at + 1]?.lower ?? '']
  if (HOLIDAYS.has(lower)) return true
  if (!WITH_HOLIDAY.has(lower)) return false
  const pair = [`${before} ${lower}`, `${lower} ${after}`]
  return (
    HOLIDAYS.has(before) ||
    pair.some(two => /^(?:good friday|boxing day|new year(?:'s|s)?|year(?:'s|s)? (?:day|eve))$/.test(two))
  )
}

function isDayOrYear(word: string): boolean {
  return /^\d{1,4}(?:st|nd|rd|th|er|ère|º|ª|o)?$/.test(word) || ORDINALS.has(word) || TENS.has(word)
}

/** A number beside a month or a holiday; or a weekday and the number of a day, with its ending. */
function isDate(words: readonly DateWord[]): boolean {
  const has = (is: (word: string) => boolean): boolean => words.some(({ lower }) => is(lower))
  if (!has(isDayOrYear)) return false
  if (has(word => MONTHS.has(word) || HOLIDAYS.has(word) || /^(?:boxing|eve)$/.test(word))) return true
  if (words.some(({ lower }, at) => lower === 'good' && words[at + 1]?.lower === 'friday')) return true
  return has(word => WEEKDAYS.has(word)) && has(word => /^\d{1,2}(?:st|nd|rd|th)$/.test(word))
}
