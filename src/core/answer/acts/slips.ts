import { typoCost } from '../../text/typo-cost.ts'

/** Writes every doubled letter once: "hellooo" and "helo" are one word. Patterns of acts are written so too. */
export function squeeze(text: string): string {
  return text.replace(/([a-z])\1+/g, '$1')
}

/** The word of an act that a squeezed word was probably meant for; null where it is none. */
export function mendSlip(word: string): string | null {
  if (word.length < SLIP_FROM || REAL_WORDS.has(word)) return null
  let [best, least]: [string | null, number] = [null, costAllowed(word)]
  for (const meant of MENDED) {
    if (Math.abs(meant.length - word.length) > 1) continue
    const cost = meant.length > SLIP_FROM || isSwapped(word, meant) ? typoCost(word, meant, least) : least + 1
    if (cost <= least && (best === null || cost < least)) [best, least] = [meant, cost]
  }
  return best
}

/** A short word is soon another one: it must have the very letters. */
function isSwapped(word: string, meant: string): boolean {
  return Array.from(word).sort().join('') === Array.from(meant).sort().join('')
}

/** Least length of a word that is taken for a slip. */
const SLIP_FROM = 4

/** Most that a slip may cost: one of the kinds people make often; in a longer word one of any kind. */
function costAllowed(word: string): number {
  if (word.length <= 4) return 0.75
  return word.length <= 6 ? 1 : 1.4
}

function squeezed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(squeeze))
}

/** What slips are mended to: words long enough, or said often enough, that a slip in them is still seen. */
const MENDED =
  squeezed(`please thanks thank hello goodbye morning evening afternoon human person people someone somebody
  anyone anybody therapist counsellor receptionist operator agent representative understand understood understanding confused
  confusing explain simple simpler simply english again repeat unsubscribe useless stupid rubbish garbage terrible ridiculous
  pathetic annoying hopeless appreciate helpful night later speak talking really complicated difficult commands menu options
  topics instructions questions question perfect brilliant great awesome amazing wonderful lovely excellent greetings actual
  support assistance immediately urgent urgently desperate desperately everything nothing sorry alright exactly absolutely
  definitely message messages messaging texting answer answering different clearer easier language connect transfer wrong
  tomorrow weekend goodnight`)

/** Words that look like a slip in one of these and are none: found among the words that WordNet knows to be in use. */
const REAL_WORDS =
  squeezed(`accent actuals agents alight alter amusing assent attain balking bothering cleaner cleared collect
  commando commandos commend comment complicate confide confided confuse confusion corning counsel deterrent disparate easter
  evenings eventing factual garage grating greats greeting halo help helps humane humans languages lather latter layer leader
  letter liter lively lonely losing massage massaging mending might moaning mooring mornings mothering mourning nights noting
  parson persona persons pleased pleases ready realm realms relay repeal repeats repent reply sample sampler sneak speaks spear
  speck sport stalking steak story support supports tacking tactual taking tasking tasting testing therapists therapies
  thinks think topic treat waking walking welcomed wring hell heal held hull jello cello men menus tension`)
