/**
 * Things and people that everybody has or meets, and that nobody is told by: of what can be touched, only these are kept
 * wherever they stand. Pets, teams, houses and boats are called by the others.
 */
export const PLAIN_THINGS: ReadonlySet<string> = new Set(
  `area areas scene machine tape breakfast lunch dinner dinners supper idiot space prison government department patient patients
  spot glass flight computer computers pants fellow shop shops gotten dogs hall cup ways victim victims knife weapon restaurant
  shirt cars drug cake meat milk coat cares pig animals cheese planet eggs bullet character characters airport crowd
  sees bedroom bedrooms neighborhood neighbourhood doctors liar stolen among students ends gang
  farm chocolate grade grew mate mates load community toilet toilets drove member members bags traffic source grandmother
  grandfather grandson granddaughter grandchild grandkids garage loser giant wheel stranger strangers cigarette
  cigarettes event events egg rooms birds stood object hates guests dirt plate knowledge falls equipment
  conference audience outfit uniform location pen poison elevator mirror partners direction theater theatre tail
  dust owner parties library toward photo photos package vehicle trash ambulance per families material expert experts marks
  shoe shoes clothes chain basement bug agency pipe enemy enemies customers laundry plastic device bars cameras fuel neighbor
  neighbors neighbours nephew nephews niece nieces personnel humans chips entrance exit costume salad makeup furniture
  beats blocks product products territory hostage facility facilities shown towel towels leather suitcase fools toys basket bin
  motor organization organisation drawer blanket heroes authorities medication medications eats pole producer battery
  convention pockets mothers fathers daughters sons labor robot generation generations combination cells
  citizens needle needles idiots dishes individual individuals shelter workers carpet sheet employee employees companies
  teachers photograph photographs lovers dentist luggage tools ages supplies airplane plane aeroplane passengers subway
  homeless countries jewelry colors colours reservation curtain curtains envelope structure buildings visitors
  visitor skirt fridge kitchen medicine medicines pencil hallway corridor parts groups codes snack snacks profession population
  roads sock socks fluid fluids motorcycle leaders oven reunion objects briefcase candidate gallery laser kiddo kiddos senses
  sequence ribs cane doorbell footage strings sis bro husbands wives institution addition corporation content terminal contents
  stove ink umbrella aisle heel skies panel resident residents substance substances dearest cooler sector guardian guardians
  household households cleaner grease hardware dudes dude driveway bicycle bike mattress laboratory lab freezer
  handcuffs pyjamas pajamas platform infection premises spa hotels playground supermarket groceries grocery toothbrush belts
  belt region bathroom bathrooms kids youngsters relatives relative ancestors adolescents adolescent teenagers teens toddlers
  newborn infants infant kid parent spouse spouses couple clients therapists staff boyfriends girlfriends bully bullies
  abuser abusers narcissists addict addicts smokers drinker drinkers gamer gamers psycho maniac survivor survivors sufferer
  sufferers trainee trainees professionals specialist specialists provider providers practitioner
  practitioners clinician clinicians consultant consultants physician physicians paramedics coordinator
  receptionist receptionists administrator secretary supervisor supervisors politicians tourists commuters passenger refugees
  immigrant immigrants migrant migrants foreigner foreigners newcomers beginner beginners listeners athletes athlete
  artists creatives pupil pupils classmates classmate schoolmates teammates teammate freelancers nurses
  pharmacist pharmacists pharmacy chemist hospitals clinics prescriptions cafe cafes mall bus buses trains trams seats seat
  cushion tissues tissue candles plants paintings picture pictures headphones earphones speaker microphone charger cable modem
  router tablet laptop laptops printer keyboard mouse smartphone smartphones cellphone mobile inbox folder file files pdf link
  links button folders leaflet leaflets brochure booklet book books bookshop diary journal notebook worksheet worksheets
  handout handouts calendar clock watch alarm lock locks key keys coins coin wallet purse bag backpack fob ramps stairs
  staircase stairway corridors reception desk desks window windows wall walls ceiling roof rug sofa couch couches chair chairs
  blinds heater heating loo washroom restroom cloakroom smell smells dish noise music headset food foods crisps biscuits fruit
  vegetables vegan sandwich coffee caffeine tea alcohol beer wine wines booze whisky pills cigs tobacco weed pot joint pack
  vapes e-cig lighter ashes cream ointment patch patches syringe blood urine saliva hair nails nail skin clothing trousers
  jeans shorts dress boots trainers slippers hat hats gloves scarf lipstick perfume bra underwear nappy nappies diaper diapers
  pram buggy pushchair stroller cot crib bottle bottles dummy toy games puzzle puzzles crayons paint paints pens paper papers
  instrument instruments rain snow wind weather sky ocean mountain mountains woods wood beach sand river lake island field
  fields grass tree trees flower flowers leaf leaves garden gardens plant mud stone stones rocks fire ice water flood earth
  world animal pet pets cats kitten kittens puppy puppies horses snake snakes spider spiders mice rats insects insect wasp
  wasps bees mosquito blade razor razors rope gun guns knives weapons bomb bombs tablets crew person persons guy guys lads lad
  lady ladies gentleman gentlemen bloke blokes chap pal pals folks folk crowds gangs society societies union unions team teams
  board boards committee council councils authority police military troops church churches mosque temple synagogue congregation
  charity charities company firm business businesses employer employers office offices departments factory site sites venue
  venues building flat flats apartment apartments bungalow dorm dorms hostel housing home homes village villages town towns
  city cities county country countryside suburb suburbs abroad land lands border airports harbor motorway motorways highway
  pavement path paths bridge bridges tunnel tunnels corner corners junction crossing bench bikes truck trucks lorry van vans
  tractor planes flights ship boat boats ferry train carriage wheelchair crutches hearing-aid hearing-aids assistance aids
  interpreter signer captions subtitles screen screens`
    .trim()
    .split(/\s+/),
)
