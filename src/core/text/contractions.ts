/**
 * Opens a folded word that stands for several, with and without its apostrophe ("don't", "dont", "she's"), and what people type for
 * it in a hurry ("gonna", "u"). Gives any other word back; of a possessive, the word it belongs to.
 *
 * @example
 * openShort("can't") // → ['can', 'not']
 */
export function openShort(word: string): readonly string[] {
  return SHORT_WORDS.get(word)?.split(' ') ?? unhook(word)
}

function unhook(word: string): readonly string[] {
  const at = word.indexOf("'")
  if (at < 0) return [word]
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not']
  const head = word.slice(0, at)
  const tail = word.slice(at)
  // After a noun it is a possessive, which says nothing.
  if (tail === "'s") return SUBJECTS.has(head) ? [head, 'is'] : [head]
  const ending = ENDINGS.get(tail)
  return ending === undefined ? [word.replaceAll("'", '')] : [head, ending]
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
])

const SUBJECTS: ReadonlySet<string> = new Set(
  'he she it that this what there here who how where when why everything nothing everyone someone somebody everybody nobody one'.split(
    ' ',
  ),
)

/** Words that stand for several, and chat spellings of ordinary ones, with what they stand for. */
export const SHORT_WORDS: ReadonlyMap<string, string> = new Map(
  (
    "can't: can not, cant: can not, cannot: can not, won't: will not, wont: will not, shan't: shall not, ain't: is not, aint: is not, " +
    'dont: do not, dnt: do not, didnt: did not, doesnt: does not, isnt: is not, wasnt: was not, werent: were not, wouldnt: would not, ' +
    'couldnt: could not, shouldnt: should not, havent: have not, hasnt: has not, hadnt: had not, arent: are not, ' +
    'im: i am, iam: i am, ive: i have, theres: there is, thats: that is, whats: what is, whos: who is, hows: how is, wheres: where is, ' +
    'hes: he is, shes: she is, theyre: they are, theyve: they have, theyll: they will, youre: you are, youve: you have, youll: you will, ' +
    'weve: we have, itll: it will, itd: it would, wouldve: would have, howd: how would, noone: no one, noones: no one is, ' +
    "let's: let us, everyones: everyone is, everythings: everything is, nothings: nothing is, y'all: you all, yall: you all, " +
    'wanna: want to, wana: want to, wnna: want to, gonna: going to, gunna: going to, gona: going to, gon: going to, gotta: have to, ' +
    'hafta: have to, tryna: trying to, tryin: trying, finna: going to, boutta: about to, bouta: about to, imma: i am going to, ' +
    "ima: i am going to, i'ma: i am going to, i'mma: i am going to, lemme: let me, gimme: give me, outta: out of, alot: a lot, " +
    'dunno: do not know, idk: i do not know, idc: i do not care, idek: i do not know, idec: i do not care, ' +
    'u: you, ur: your, r: are, em: them, dis: this, dat: that, teh: the, mah: my, hav: have, bein: being, goin: going, ' +
    'nothin: nothing, thinkin: thinking, feelin: feeling, takin: taking, til: until, till: until, bout: about, abt: about, cuz: because, ' +
    'cos: because, coz: because, bc: because, bcuz: because, wo: without, b4: before, 2nite: tonight, tonite: tonight, ' +
    '2day: today, tn: tonight, tmrw: tomorrow, tmr: tomorrow, rn: right now, luv: love, sm1: someone, sumone: someone, every1: everyone, ' +
    'evry1: everyone, any1: anyone, no1: no one, thx: thanks, ty: thank you, pls: please, plz: please, ppl: people, smth: something, ' +
    'sumthing: something, evry: every, nvr: never, neva: never, wnt: want, whish: wish, anymor: anymore, nemore: anymore'
  )
    .split(', ')
    .map(line => {
      const [short = '', long = ''] = line.split(': ')
      return [short, long] as const
    }),
)
