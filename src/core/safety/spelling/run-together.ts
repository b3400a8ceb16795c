import { DECISIVE, KNOWN, LISTENED } from './listened-words.ts'

/** Takes a run of letters without spaces apart into words we listen for. Null when anything is left over. */
export function split(run: string): string | null {
  if (DECISIVE.has(run)) return run
  if (run.length > LONGEST_RUN || COMPOUNDS.test(run)) return null
  const ways: (string | null)[] = ['']
  for (let end = 1; end <= run.length; end += 1) ways.push(lastWord(run, end, ways))
  return ways[run.length]?.trim() || pair(run)
}

const LONGEST_RUN = 60

// Two words without the space between them, one of which bears danger: "overdosetonight", "killhim".
function pair(run: string): string | null {
  if (run.length < 5 || run.length > 24) return null
  for (let at = 1; at < run.length; at += 1) {
    const [one, other] = [run.slice(0, at), run.slice(at)]
    if ((DECISIVE.has(one) && isPlain(other)) || (DECISIVE.has(other) && isPlain(one))) return `${one} ${other}`
  }
  return null
}

function isPlain(word: string): boolean {
  return (
    (word.length > 1 || word === 'a' || word === 'i') &&
    (LISTENED.has(word) || KNOWN.has(word) || LINKS.has(word)) &&
    !ENDINGS.has(word)
  )
}

// What a word may run together with besides the words of the signs.
const LINKS: ReadonlySet<string> = new Set(
  'a i af his so us an as is if or me in on at by of up am we he she him her us and the now soon plz lol im ive dont cant wont gonna wanna rn tn'.split(
    ' ',
  ),
)

// Endings of words that look like words of their own.
const ENDINGS: ReadonlySet<string> = new Set(
  'er ed es en al ly less ness ful ing age or ion ive ish ity st able some man men'.split(' '),
)

// Real words that two of ours make.
const COMPOUNDS =
  /^(?:(?:after|night|wild|mid|half|work)?life(?:line|saving|saver|time|size|blood|long|boat|like|style|guard|hack|span)?s?|tightrope|end(?:point|game|ear|earing)s?|(?:foot)?bridge(?:work|head)?s?|shootouts?|short ?cuts?|dead(?:line|lock|locked|pan|weight|wood|beat|lift|bolt|set|pool)s?|undying|undercut\w*|kiddies?|(?:front|back|week|year|leg|off|am|un|up)end\w*|over(?:kill|hang|hanging|burden\w*)|out ?lived?|relived?|cut(?:throat|back|glass|off|out|est)s?|hang(?:over|out|man|up)s?|cliffhang\w*|unhurt|death(?:bed|watch)|(?:hair|pay|wood|upper|price|clear|un)cut\w*|offshoots?|painkillers?|diehards?|knife(?:like|point)|itself|abridge[sd]?|amend\w*|comedies?|shoulds?|i?tself|wanton|wanta|begun|(?:hand|shot)guns?|gun(?:play|barrel|point|shot|ship|fire|man|men|smith|loading)s?|live(?:stream|stock|in)\w*|jump(?:start|suit)\w*|kill(?:joy|er)s?|(?:buzz|road)kill|blood\w+|wish(?:list|bone)s?)$/

function lastWord(run: string, end: number, ways: readonly (string | null)[]): string | null {
  for (let start = Math.max(0, end - 9); start < end; start += 1) {
    const before = ways[start]
    const word = run.slice(start, end)
    if (before !== null && before !== undefined && RUN_TOGETHER.has(word)) return `${before} ${word}`
  }
  return null
}

const RUN_TOGETHER: ReadonlySet<string> = new Set(
  'i im want wanna to die kill killing my self myself end it all life suicide suicidal be dead not live dont anymore need cut hang shoot gonna going am feel hurt kms wish was were hate'.split(
    ' ',
  ),
)
