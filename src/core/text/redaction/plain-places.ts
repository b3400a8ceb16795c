import type { FrameWord } from './frame-words.ts'

function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Where everybody goes, and when: by themselves they tell nothing. */
export const PLACES = listed(
  `station stop bus train school shop shops office offices hospital church park river sea beach city centre center town village
  clinic airport road corner street house motorway hotel university college bank gym supermarket restaurant cafe pub bar
  factory warehouse bakery salon kitchen garage court prison army navy police government council nhs store call home night
  weekend evening day morning afternoon team teams club clubs group groups company business firm family building hall room
  library cinema market field lake pool playground nursery mosque temple band choir orchestra class classes course board work
  fun money time nights weekends times sessions session evenings hours world front back side end door window wheel scenes other
  people others youth food care charity shelter hostel care-home uni games music golf football rugby tennis basketball hockey
  cricket chess cards guitar piano drums violin victim fool role part game system moment moments least most worst best random
  length start beginning middle bottom top once noon midday midnight dawn dusk bedtime lunch lunchtime breakfast dinner tea
  christmas easter ease peace risk fault war hand heart age ages point points stage level odds last first present all parents'
  mum's mums dads gran's nan's place places table desk reception appointment appointments therapy assessment ends party parties
  wedding funeral cost price prices rate speed full half fifty discretion sight loss cross crossroads lights stairs bedroom
  bathroom toilet loo shower gp doctor doctors doctor's dentist hairdresser vet clinics practice surgery a&e er funerals
  concert concerts gig gigs event events exams exam interview interviews meeting meetings conference festival markets
  restaurants cafes pubs bars address number email phone check-in checkout till tills counter counters stations stops distance
  everyone everybody anything anyone person men women children kids boyfriend girlfriend husband wife partner brother sister
  teacher staff friend friends friend's houses mate mate's rest play low high minimum maximum days week month year camp
  swimming training rehearsal living gate gates mirror screen computer car bed sofa couch hallway waiting ward crowded public
  traffic line queue lift lifts bridge bridges toilets gyms parks supermarkets shopping mall weddings birthdays holidays
  anniversary graduation daycare preschool kindergarten refuge`,
)

/** Words before one of those that leave it as common as it is. */
export const PLAIN_BEFORE_PLACES = listed(
  `local public big small busy main nearest next other same old new little primary secondary high middle state private large
  city town village school football rugby tennis golf work book night youth sports social mental health medical clinical
  support crisis care train bus call care-home food shopping fitness community general tech car clothes coffee grocery retail
  my your his her our their waiting living front back operating emergency intensive dining spare quiet crowded dark whole
  entire very right wrong exact given certain crossing family best good bad first last final previous current present early
  late home`,
)

/** Tells whether words in a row begin with a place that everybody goes to, such as “the nearest station”. */
export function isPlainPlace(words: readonly FrameWord[], from: number, to: number): boolean {
  const said = words.slice(from, to).map(({ lower }) => lower)
  const head = said.findIndex(word => PLACES.has(word))
  return head >= 0 && said.slice(0, head).every(word => PLAIN_BEFORE_PLACES.has(word))
}
