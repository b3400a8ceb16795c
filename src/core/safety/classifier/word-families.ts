/**
 * Words that the classifier takes for one another, by what they have in common: a viaduct is a height like any bridge,
 * and what is learnt of the one holds of the other. Written by hand; words as `normalise` leaves them. These can bear
 * danger: means and places, the body and what is done to it, dying and not living.
 */
const GRAVE_FAMILIES = {
  HEIGHT:
    'bridge bridges footbridge viaduct overpass flyover aqueduct cliff cliffs clifftop ledge roof roofs rooftop balcony balconies tower parapet railing railings rail quarry headland gorge ravine dam pier jetty silo crane scaffold scaffolding mast pylon storey multistorey windowsill',
  WATERSIDE:
    'river rivers sea lake canal loch lough harbour harbor weir reservoir tide tides ocean pond estuary docks quay waves shore currents rapids',
  HANGING:
    'rope ropes noose ligature cord cable flex twine belt beam beams rafter rafters joist joists banister bannister hook knot knots lead leash strap hanged hanging',
  FUMES: 'hosepipe hose exhaust charcoal barbecue fumes helium gas monoxide nitrogen carbon oven',
  GUN: 'gun guns shotgun rifle rifles pistol revolver firearm bullet bullets cartridge cartridges barrel trigger ammo ammunition muzzle handgun glock twelvebore',
  BLADE:
    'blade blades razor razors razorblade scalpel scissors penknife shard shards needle needles staple staples sharpener stanley knife knives craft boxcutter tweezers compass lighter cigarette cigarettes matches',
  PILL: 'pill pills tablet tablets capsule capsules meds medication medications medicine medicines painkillers paracetamol tylenol ibuprofen aspirin codeine morphine oramorph insulin opioids opiates oxycodone fentanyl heroin methadone tramadol diazepam valium xanax benzos zopiclone lithium sertraline fluoxetine citalopram amitriptyline propranolol pregabalin gabapentin mirtazapine quetiapine digoxin warfarin antidepressants sedatives barbiturates potassium patches blister blisters foil dosette prescription prescriptions repeat ambien temazepam lorazepam clonazepam trazodone benadryl advil percocet vicodin oxys xans aspirins cocodamol codamol nytol',
  POISON:
    'poison bleach antifreeze pesticide weedkiller paraquat cyanide arsenic slurry solvent acid ricin nitrite hemlock',
  LIMB: 'arm arms wrist wrists forearm forearms thigh thighs leg legs hip hips stomach skin ankle ankles calf calves knuckles shoulder shoulders belly inner',
  WOUND:
    'cut cuts cutting slice slices slicing slit scratch scratches scratching scratched burn burns burned burnt burning bleed bleeds bleeding bled blood carve carved carving scar scars stitches wound wounds bruise bruises bruised graze bandage bandages plasters marks picking gouge gash gashes sliced',
  PURGE: 'purge purging purged vomit vomiting laxatives starve starving starved fasting binge binged bingeing',
  BLOW: 'hit hits hitting slap slaps slapped slapping punch punches punched punching kick kicks kicked kicking shove shoves shoved shoving choke chokes choked choking strangle strangles strangled throttle throttled throttles pin pins pinned grab grabs grabbed drag dragged drags beat beats beaten beating smash smashed smashes headbutt headbutted batter battered batters thump thumped whack hurts spit spat',
  SEXUAL:
    'rape raped rapes molest molested grope groped gropes touches touched fondled naked nude nudes undress sexual sexually forced forces consent photos',
  CAPTIVE:
    'locked locks locking trapped passport tracker tracking follows following followed stalking stalks stalker stalked controls watches forbids hostage prisoner sponsor papers visa deport',
  THREAT: 'threat threats threaten threatens threatened threatening warned swears swore promised',
  FEAR: 'scared afraid terrified frightened fear fears petrified scares frightens terrifies',
  AILING:
    'breathe breathing breath unconscious unresponsive collapsed collapsing fit fits fitting seizure seizures convulsing blue lips grey slurring slurred droop drooping drooped numb stroke chest throat swollen swelling anaphylaxis epipen sting stung choking dizzy vomited foaming pulse limp stiff floppy clammy faint fainted concussion hypo haemorrhage',
  RESCUE: 'ambulance paramedic paramedics 999 911 112 police cops emergency hospital resus casualty officer',
  DEATH:
    'die dies died dying dead death deaths deceased perish coffin grave graves graveyard cemetery funeral buried bury burial cremated cremation ashes urn headstone undertaker hearse wake mortuary morgue corpse obituary eulogy wreath',
  SUICIDE:
    'suicide suicidal suicides unalive unaliving overdose overdosed overdosing od overdoses selfharm selfharmed selfharming',
  KILLING:
    'kill kills killed killing murder murdered murdering shoot shooting shot stab stabbed stabbing strangle drown drowned drowning smother poisoned slaughter slaughtered execute',
  LIVING: 'live living lives life alive exist existing existence survive surviving existed',
  GONE: 'gone vanish vanished vanishing disappear disappeared disappearing fade erased erase deleted delete absent removed',
  SLEEPING: 'sleep sleeping asleep wake wakes waking woke woken awake bed pillow',
  FAITH:
    'god lord jesus allah heaven hell saint saints angels afterlife pray prayed prays praying prayer prayers soul mercy',
  BURDEN:
    'burden burdens millstone drain drag deadweight nuisance liability leech parasite lumber albatross weight cost costs costing',
  WORTHLESS:
    'worthless useless failure waste disgrace rubbish garbage trash unlovable pathetic shame ashamed disgusting broken ruin',
  PAIN: 'pain pains hurt hurting hurts suffer suffering agony ache aches misery torment',
  PARTING: 'goodbye goodbyes bye byes farewell cheerio adieu adios tara toodaloo ciao goodnight signing',
} as const satisfies Readonly<Record<string, string>>

// These are said in danger as well as out of it: people, partings, time, and what ordinary talk is about.
const PLAIN_FAMILIES = {
  RAILWAY:
    'train trains track tracks platform railway railways tube metro underground subway tram express freight locomotive crossing signalbox sleepers intercity',
  ROADWAY:
    'lorry lorries truck trucks bus buses traffic motorway carriageway lane lanes junction kerb headlights windscreen swerve swerving bumper lorrys oncoming steering wheel seatbelt hgv bend',
  HOARD:
    'saved saving stash stashed stockpile stockpiling stockpiled hoard hoarding hoarded collecting collected counted counting stored keeping hidden hid hiding',
  SWALLOW: 'swallow swallowed swallowing gulped downed necked ingested took taken taking crushed dissolved washed',
  DRINK: 'vodka whisky whiskey gin rum wine beer scotch brandy drunk booze alcohol bottle',
  TIRED: 'tired exhausted weary worn fed done sick drained spent knackered',
  HOPELESS: 'hopeless pointless meaningless point purpose reason reasons nothing future empty numb hollow',
  URGE: 'urge urges craving cravings itch itching temptation tempted relief release',
  PAPERS:
    'will wills insurance insured policy password passwords pin deeds deed pension solicitor executor estate probate savings mortgage account accounts paperwork bills bank folder trustee inheritance guardian guardianship logins',
  LETTER:
    'letter letters note notes envelope envelopes voicemail video recording recorded wrote written writing draft drafted scheduled diary',
  PET: 'dog dogs cat cats hamster budgie rabbit rabbits horse pony hens goldfish parrot tortoise kitten puppy spaniel labrador terrier gerbil',
  CHILD:
    'kids kid children child boys girls daughter daughters son sons baby babies toddler grandchildren grandson granddaughter grandkids bairns weans little twins',
  KIN: 'mum mom mother mam ma dad father pa parent parents brother sister sibling wife husband partner spouse fiance fiancee boyfriend girlfriend bf gf ex friend friends bestie buddy mate pal roommate flatmate housemate cousin uncle aunt auntie nephew niece grandad granddad granny nana grandma grandmother grandpa grandfather gran nan coworker colleague classmate neighbor neighbour student pupil teammate client patient lodger tenant family missus hubby',
  PARDON: 'sorry forgive forgiveness apologise apologize apology blame blaming fault guilt guilty',
  THANKS: 'thank thanks grateful gratitude kind kindness',
  FONDNESS: 'love loved loves dear dearest darling proud cherish remember',
  GIVING: 'gave give giving given donate donated rehomed rehome handed bequeath sold selling returned',
  ORDERED:
    'tidy tidied tidying sorted arranged arrangements settled settle cleaned cleared packed organised organized labelled labeled paid ready prepared planned finalised',
  ENDING: 'end ends ended ending over finish finished finishing final finally last stop stops stopping stopped quit',
  DECIDED: 'decided decision decide chosen chose choice date plan plans planned set certain resolved settled mind made',
  SOON: 'tonight tonite today tomorrow tmrw midnight noon dawn sunrise soon now hour hours minute minutes morning evening weekend monday tuesday wednesday thursday friday saturday sunday',
  SEASON:
    'christmas easter birthday spring summer autumn winter january february march april june july august september october november december wedding graduation anniversary holidays',
  ALONE: 'alone nobody noone lonely anybody anyone everyone everybody',
  BOOKING:
    'appointment appointments slot slots session sessions book booking booked cancel cancelled reschedule rescheduled invoice fee fees price prices refund referral refer therapist therapists counsellor counselor counselling counseling clinic reception receptionist form forms intake website portal availability available opening wheelchair parking zoom online insurer insurance copay deposit psychologist psychiatrist supervision waitlist leaflet brochure newsletter reminder',
  LEARNING:
    'essay dissertation thesis research study studies studying module course lecture training awareness workshop seminar policy policies guideline guidelines statistics university college student students school teacher exam exams revision homework coursework assignment project conference poster panel leaflet safeguarding',
  STORY:
    'film films movie movies series episode episodes novel novels book books chapter character characters script play plays podcast documentary song songs lyrics album opera theatre stage scene plot season netflix author poem poetry musical hamlet actor actress drama soap anime manga',
  GAME: 'game games gaming level boss raid server respawn match goal goals ref referee team teams pitch league season player players controller console minecraft fortnite dungeon campaign chess quiz puzzle striker defender keeper score scored tournament',
  TRADE:
    'server process code deploy bug script printer laptop wifi battery spreadsheet database backup terminal kernel git build repo app phone charger software',
  GARDEN:
    'garden gardening weeds weed slugs slug snails aphids wasps wasp ants moths mice rats roses dahlias tomatoes plant plants lawn hedge shed greenhouse allotment',
  KITCHEN:
    'cake tea coffee biscuit biscuits scone scones lunch dinner breakfast supper curry chilli pizza chocolate soup roast bread onion onions carrots recipe cook cooking kitchen bake baking chef',
  OFFICE:
    'meeting meetings manager boss shift shifts payroll deadline deadlines office email emails invoice client commute payslip overtime hr audit budget quarter quarterly promotion interview',
  SPORT:
    'gym squats marathon run running workout pilates yoga swim swimming football rugby cricket netball hockey cycling climbing hike hiking ski skiing tennis training race ran legday',
  TRAVEL:
    'flight flights holiday holidays hotel airport ticket tickets trip travel travelling suitcase luggage move moving moved relocating abroad visa cruise ferry',
  COMEDY:
    'hilarious laugh laughing laughed joke joking joked giggle cringe dramatic literally honestly haha lol embarrassing mortified',
  PAST: 'ago used once former formerly previously history teens teenager teenage twenties thirties childhood decade decades nineties eighties years then',
  RECOVERED:
    'recovered recovery clean sober stable better well healed healing remission grateful happy happily content thriving',
  DENIED: 'not never no neither nor none without deny denied nope',
  GRIEF:
    'passed lost loss bereaved bereavement grief grieving mourn mourning widow widower miscarriage stillborn anniversary',
  LOW: 'sad low lonely anxious anxiety panic panicking stressed stress overwhelmed depressed depression cry crying cried tears crisis insomnia worried worry nervous upset',
} as const satisfies Readonly<Record<string, string>>

/** The families a word belongs to; most words belong to none. */
export const FAMILIES_OF: ReadonlyMap<string, readonly string[]> = byWord({ ...GRAVE_FAMILIES, ...PLAIN_FAMILIES })

/** Tells whether the words of a family can bear danger. */
export function isGrave(family: string): boolean {
  return Object.hasOwn(GRAVE_FAMILIES, family)
}

function byWord(families: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [family, words] of Object.entries(families))
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), family])
  return found
}
