import type { ForeignLanguage } from '../../model/language.ts'
import type { FrameWord } from './frame-words.ts'
import { NUMBER, TAKEN } from './marks.ts'

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What names hold between their halves. */
const PARTICLES = listed('de del della di da du des la las los van von der den bin ibn al of')
const PARTICLES_ABROAD = listed(
  `do dos das na no em el le les y e und zu zum zur op aan te ter ten a à au aux en sur chez in im am an vom von der die dem den
  il lo gli i la al alla nel nella da dal dalla del della dei delle het de een bij van naar u w z we ze od przy ul i o os as um uma por pelo pela
  um unter bei auf mit et con com z con`,
)

/** What stands before a name abroad, and goes with it: “il […]”, “pani […]”. */
const BEFORE_ABROAD = listed(
  `il lo la el los las le les l der die das dem den am im de het o a os as un une um uma een ein eine einem einer unos unas gli pan pani pana
  panią don doña dona donna señor señora señorita herr frau monsieur madame mme mr mijnheer meneer mevrouw tante oom onkel tía tío tia tio
  zia zio ciocia wujek oma opa abuela abuelo nonna nonno avó avô mamie papi dott dottor doktor docteur doctor doctora dottoressa ul ulica`,
)

/** What names of schools, roads, clubs, houses and papers end with. */
export const TAILS =
  listed(`high primary secondary academy road street lane avenue terrace crescent gardens united rovers fc gaa rfc parish
  church school college university hospital surgery hospice nursery estate village square park library register museum theatre
  theater hall station market palace castle arms inn hotel gazette times herald post news echo chronicle journal tribune cathedral
  chapel abbey priory synagogue mosque temple infirmary stores bakery cafe bar gym studios cinema arena stadium pool works factory
  mill farm cottage house court common green bridge hill heights valley bay beach island lake pond river canal docks harbour harbor
  port airport club team choir band orchestra society trust foundation council centre center quay wharf woods forest marina pier
  racecourse allotments barracks prison foods motors brothers sons partners bank district county borough province grange lodge
  manor court gate cross junction plaza mall garage services pitch ground grounds shop shops store reservoir lock rink course diner salon barbers tavern brewery`)

/** What may stand between a name and how it ends: “[…] town hall”. */
const MIDDLES =
  listed(`city town central royal general county community memorial district north south east west old new public leisure
  sports rugby football cricket hockey golf tennis bowls rowing running athletic amateur junior ladies boys girls youth grammar high
  primary infant sixth form free international fire police bus train railway police health medical shopping art arts street park
  church house`)

/** What names of houses begin with: “the old […]”. */
const HEADS = listed(
  'old new little big great royal red black white green blue golden silver grand upper lower north south east west',
)

/** The marks, and the tokens that they stand for. */
interface MarkedText {
  readonly tokens: readonly FrameWord[]
  readonly language: ForeignLanguage | null
}

/** What stands between two things that were taken out, or ends what one names, goes with them. */
export function withBetween(marks: readonly string[], text: MarkedText): readonly string[] {
  const { tokens } = text
  const all = marks.map((mark, at) => (isHead(text, marks, at) ? TAKEN : mark))
  for (let at = 1; at < all.length; at++) {
    if (all[at - 1] !== TAKEN || all[at] === TAKEN || tokens[at]?.begins === true) continue
    const tail = endOfTail(text, at)
    all.fill(TAKEN, at, tail)
    let to = tail
    while (to < tail + 3 && isParticle(text, to) && tokens[to]?.gap === ' ') to += 1
    const ends = all[to] === TAKEN || all[to] === NUMBER
    if (to > tail && ends && tokens[to]?.gap === ' ') all.fill(TAKEN, tail, to)
  }
  return text.language === null ? all : withArticles(all, text)
}

function withArticles(marks: readonly string[], { tokens }: MarkedText): readonly string[] {
  const isOfNext = (at: number): boolean =>
    marks[at + 1] === TAKEN && tokens[at + 1]?.gap === ' ' && BEFORE_ABROAD.has(tokens[at]?.lower ?? '')
  return marks.map((mark, at) => (isOfNext(at) ? TAKEN : mark))
}

function isHead({ tokens }: MarkedText, marks: readonly string[], at: number): boolean {
  const isWithin = tokens[at]?.gap === ' ' && tokens[at + 1]?.gap === ' ' && tokens[at - 1]?.lower === 'the'
  return isWithin && marks[at + 1] === TAKEN && HEADS.has(tokens[at]?.lower ?? '')
}

function isParticle({ tokens, language }: MarkedText, at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return PARTICLES.has(lower) || (language !== null && PARTICLES_ABROAD.has(lower))
}

/** Where the end of a name is over that goes on at a place; the place itself where none does. */
function endOfTail({ tokens, language }: MarkedText, from: number): number {
  const isNext = (at: number): boolean => tokens[at]?.gap === ' ' && !tokens[at].begins
  let to = from
  while (to < from + 2 && isNext(to) && MIDDLES.has(tokens[to]?.lower ?? '')) to += 1
  // Polish writes an `r.` behind the year of a date.
  const isTail = (at: number): boolean =>
    isNext(at) && (TAILS.has(tokens[at]?.lower ?? '') || (language !== null && tokens[at]?.lower === 'r'))
  if (isTail(to)) return to + 1
  return isTail(from) ? from + 1 : from
}
