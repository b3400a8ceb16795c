import { createNear } from '../../text/near-words.ts'
import { SLIP_COSTS, typoCost, type SlipCosts } from '../../text/typo-cost.ts'
import { DECISIVE, LISTENED, OTHERS, WORDS } from './listened-words.ts'
import { SLANG } from './slang.ts'

/** The words that a slip is put right in. Shorter ones are as likely something else. */
const MEANT = [...new Set([...WORDS.split(' '), ...DECISIVE])].filter(word => word.length > 3)
const near = createNear(MEANT, 1)

/** Stricter than the costs of a question, where another vowel or letter is forgiven: what is put right here may raise the card. */
const STRICT: SlipCosts = { ...SLIP_COSTS, any: 1.2, neighbour: 1.2, vowel: 1.2 }
/** In a word that decides, the key beside is forgiven: "suixide". */
const DECIDING: SlipCosts = { ...STRICT, neighbour: SLIP_COSTS.neighbour }

/** The word that a slip of the pen or the thumb was meant for; null where it may be none. */
export function meantBy(typed: string): string | null {
  const known = SHORT_SLIPS.get(typed)
  if (known !== undefined) return known
  if (LISTENED.has(typed) || OTHERS.has(typed) || SLANG.has(typed)) return null
  let [best, least] = [null as string | null, Infinity]
  for (const place of near(typed)) {
    const meant = MEANT[place] ?? ''
    const isDeciding = DECISIVE.has(meant)
    const cost = typoCost(typed, meant, limitOf(typed, meant), isDeciding ? DECIDING : STRICT)
    if (cost < least) [best, least] = [meant, cost]
  }
  return best
}

// A letter left out is forgiven in longer words, where few others are as near.
function limitOf(typed: string, meant: string): number {
  if (typed.length < meant.length) return meant.length > 4 ? STRICT.any : 0
  return SLIP_COSTS.swap + SLIP_COSTS.first
}

/** Slips in the shortest words, each of which is no word itself. */
const SHORT_SLIPS: ReadonlyMap<string, string> = new Map(
  (
    'dei: die, di: die, diee: die, kil: kill, kll: kill, kiil: kill, klil: kill, ikll: kill, wnt: want, ' +
    'wnat: want, awnt: want, watn: want, wat: want, wan: want, ded: dead, deda: dead, daed: dead, lfe: life, ' +
    'lif: life, liffe: life, hrt: hurt, hur: hurt, hurtt: hurt, rop: rope, rpe: rope, plls: pills, pils: pills, ' +
    'pilss: pills, pllls: pills, hrm: harm, harn: harm, wsh: wish, wih: wish, myslef: myself, mysefl: myself, ' +
    'meslf: myself, mysleff: myself, myselff: myself, lve: live, hts: hits, jmp: jump, jum: jump, hng: hang, ' +
    'stb: stab, tok: took, toko: took, tokk: took, sotp: stop, stpo: stop, sttop: stop, stopp: stop'
  )
    .split(', ')
    .map(pair => {
      const [slip = '', meant = ''] = pair.split(': ')
      return [slip, meant] as const
    }),
)

/** Every word that two neighbouring letters changing places would give. */
export function swapsOf(word: string): readonly string[] {
  return Array.from(word.slice(1), (letter, at) => word.slice(0, at) + letter + word.charAt(at) + word.slice(at + 2))
}
