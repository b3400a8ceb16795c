import { find, pattern } from '../pattern/pattern.ts'
import type { Sign } from '../signs/sign.ts'
import type { Near } from './near.ts'

/** Tells whether somebody parts who moves, travels or retires: "we are moving to Canada, so this is farewell". */
export function isJourney({ words, at }: Near, { rule }: Sign): boolean {
  if (!PARTING.has(rule) || find(BEYOND, words) !== null || find(LIVING, words, at.from, at.to) !== null) return false
  return find(JOURNEY, words) !== null
}

// Not to be here may be a journey; not to live is none, unless it says where.
const LIVING = pattern('(live|living|alive|exist|existing) !(here|there|in|with|at|near|on|by|together|alone|abroad)')

const PARTING = new Set(['says-goodbye', 'parts-for-good', 'may-be-parting', 'has-plan', 'no-wish-to-live'])

const JOURNEY = pattern(
  '(moving|relocating|emigrating|move|moved|transferred|transferring) (to|abroad|away|house|home|back|in with|out of (town|the country)|overseas|north|south|cities)',
  '(new|another) (job|school|city|posting|clinic|therapist|practice)',
  '(on|for) (_)? (holiday|exchange|leave|sabbatical|vacation|maternity|deployment|tour|honeymoon)',
  '(my|our|the) (flight|plane|removal van|lease|visa)',
  '(retire|retiring|retired|redundant|last shift|last class|end of term)',
  '(wisdom teeth|tooth out|dentist|surgery|operation|wedding|interview|conference|business trip|trip to)',
  '(we|i) (fly|leave|sail|set off) (on|to|for|to morrow|next) !(good|ever)',
)

const BEYOND = pattern(
  '(heaven|the other side|a better place|the next (world|life)|for good and|not coming back|this (world|life)|dead|die|pills|rope|bridge|end it|kill*)',
)
