import { SIGNS } from '../signs/signals.ts'

/** The words danger is told with: a slip in one of them is put right. */
export const WORDS =
  'want wants wanted wanting wish wished need going about planning plan planned thinking think thought thoughts feel feeling ' +
  'ready tired living live life alive exist existing existence die dying dead death died kill killing killed kills myself ' +
  'himself herself themselves themself yourself suicide suicidal hang hanging hanged stabbed shoot shooting drown drowning overdose ' +
  'overdosed overdosing pills tablets medication bottle rope noose bridge knife razor blade wrists wrist cutting hurt hurting ' +
  'harm harming harmed self ending everything nothing anything everyone everybody nobody someone without better worth point ' +
  'reason goodbye forever tonight tomorrow anymore never would could should cannot because sleep wake waking disappear pain ' +
  'painless suffering friend brother sister mother father daughter husband boyfriend girlfriend partner parents threatened ' +
  'threatens raped abused abusing abusive assaulted beating molested strangled choked choking punched kicked hitting scared ' +
  'afraid danger breathe breathing chest heart attack unconscious bleeding blood murder stab stabbing jump jumping ' +
  'burden hopeless worthless pointless miss people hear hearing voices poison swallowed stopped letter letters note written ' +
  'final decision method attempt attempted them with this that have been just they there here leave leaving world talking ' +
  'said told really kids child children family saying killer hits beats taken touches stroke bleach burning seizure ambulance'

/** The same, and a few too short to be put right. */
export const LISTENED: ReadonlySet<string> = new Set([
  ...WORDS.split(' '),
  'i',
  'to',
  'my',
  'it',
  'all',
  'cut',
  'end',
  'gun',
  'not',
  'be',
])

/** Words that decide: heard though a key beside was hit, or a space is missing. */
export const DECISIVE: ReadonlySet<string> = new Set(
  (
    'die dying dead death kill killing killed suicide suicidal myself himself herself overdose overdosed pills tablets cutting alive ' +
    'hurt hurting harm harming goodbye breathe breathing bridge raped choked bleeding unconscious knife stabbing stabbed stab ' +
    'living without abused ending hanging hang shoot murder beats hits noose rope pain burden forever unalive jump drown ' +
    'gun end cut life live want wish better taken touches stroke bleach burning boyfriend girlfriend husband daughter strangled swallowed ' +
    'stopped threatened unconscious seizure ambulance'
  ).split(' '),
)

/** Real words that are one slip away from a word we listen for. */
export const OTHERS: ReadonlySet<string> = new Set(
  (
    'waned waning wised panned panning planed though tried exits exiting shooing shooting downing overdoing tables tablet ' +
    'mediation bride writs noting bother parent threaten abuse choke sacred scare breath vices voice written three leaving ' +
    'barley brunt alter minuet suing tires crabs liens craved rarest incest dairy potion rails hurst ' +
    'token taker takes waken tokens strike strikes stroked strokes strove stoke stokes beach breach leach bleak preach beaches turning burying ' +
    'earning churning burping touched touchy touche couches pouches vouches torches slopped shopped chopped dropped stooped stepped topped seizures ' +
    'leavings taking rally beast beats best fried fiend waiting wating ' +
    'lie ill lick live pill ills tabled bets bats eats hoot soot shot ridge hopping starring tapped filled latter bitten baring ' +
    'dings ding dyed sting stars daring wiling tying lining liver loving giving palls wit with wold cold soul shoud thin wort tire writ seep bade singed scarred odds rapped rapping odors putt chill straggled crown huts stag hark ripe milled polls brats eying bears harking noise frown heats breaths milling ganging overdoses wanta wand wait ' +
    'lift lice like lime line wine wire wide wise hire hard hats lots love dive lived line lure wash wisk fish with dish read deaf deal lead head bead harp hart warm farm farn gang bang hand hung huge hunt hats hips hots hugs bits jimp bump hump pump lump dump paid pain main gain lain jail kiln mill jill bill hill gill kilt dill hilt hint runt yurt gurt wang gant pant rant cant went wont seas sead fead dear deed slab star scab swab stay stan spab pope hope cope dope tope lope mope rose rode role tripe robe ropy kite lire luce kids tits hide hiss his its lids pall peer calls'
  ).split(' '),
)

/** Every word that a sign names. */
export const KNOWN: ReadonlySet<string> = new Set(SIGNS.flatMap(({ says }) => [...says.words]))
