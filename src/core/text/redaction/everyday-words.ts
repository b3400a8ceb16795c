/**
 * Words that some people or places are called by as well, and that people at the door of a clinic need: they stay where
 * nothing says that they name somebody. Whatever is rather a name when it stands alone (mark, grace, jack) is not here.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `you do to my can in of work call see come people will an session tell long sessions good person say so may go doctor lead
  else back wait start bad many day works list line any child over old cost room way new record her read friend file place
  free send early still test client just than price real well look book money cover normal ok far treat he more best son days
  near welcome care human husband hard bye job small miss fee soon progress goes body walk low card cancel court weeks had
  effort success car re files due short check self morning big house said most worth comes staff choice man media fine happy
  young word boss shows rule love means judge few sell even quick wear bodily stuck won date class holiday buy gift lines
  street service lower heard police mobile healing save minor felt matter heart pick wedding gay speaks nurse black true
  numbers register reason begin able post rather fix fall link couch suits college till straight cash red grow coffee blood
  knee light hand hands range daily lovely bigger gain sides deal heal loop blind parent hug driver running click fell
  friendly hurt lawyer university fears forward holder dollar cross boy close styles research profit delay degree male split
  law six hair button polite strong bold web plain dates stops homes press million centre gains manage town corner rude
  church harder little mix case center music block story sum pound elder senior cousin fax reserve weekly fast duty pass leak
  talent severe ready cope oh ours held tall pounds born marry boring fly hole pet season dance keys clever surprise dry
  trainer wake cool gamble mole books council plant number point group large high power plan put thought white land branch
  head hear bed rest learned women hospital mother father brother sister brothers sisters family parents kid kids baby
  toddler teenager teen girl girls boys wife partner uncle aunt mum mom dad nan granny gran friends boyfriend girlfriend
  neighbour colleague student teacher worker cook soldier artist engineer manager waiter coach pastor priest on at for from
  with without about into onto before after during until since because while though although unless whether and or but if
  then both either neither not no yes yeah also too very much less least only quite really is are was were be been being am
  does did done have has having could would shall should might must need a the this that these those here there where when
  why how what which who whom whose i me mine myself your yours yourself him his himself she hers herself it its itself we us
  our they them their theirs themselves one someone somebody anyone anybody everyone everybody nobody none nothing something
  anything everything thing things today tomorrow yesterday tonight now later again always never often sometimes usually ever
  once twice monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays noon midday evening evenings mornings afternoon afternoons night nights weekend weekends week month months year
  years minute minutes hour hours second seconds time times late first third last next two three four five seven eight nine
  ten mouse wing pain sick ill hot cold warm deep slow loud quiet calm safe angry sad lonely tired scared afraid anger grief
  loss trauma stress panic worry sleep dream dreams death dead dying alive birth abuse rape violence war drink drinking drunk
  alcohol drugs smoke smoking weed gambling gaming porn sex sexual food eat eating weight diet meal meals sugar bread rice
  water tea juice hearing voice voices vision speech sign memory brain nerve nerves bone neck shoulder stomach skin chest
  drama play sand animal horse dog cat nature garden walking outdoor board bank banks lift lifts ramp stairs step steps floor
  floors ground level levels door doors gate bus train tram taxi bike station stop road route map north south east west
  letter letters form forms note notes paper papers report reports signs stamp rate rates cheap dear gross net tax loan debt
  wage wages salary rent english mean kind sort type side part parts whole half full empty open shut fit fitting suit match
  right wrong left up down out off change changes turn turns move moves stand sit lie lay run ran jump keep kept give given
  take taken spend spent spare share lend borrow owe pay paid offer offers began bring brought teach taught seek sought
  bought catch caught fight fought feel find found hold mood moods temper tears cry crying laugh smile fat thin slim heavy
  weak brown queer trans bi mass posts blog page pages site app apps text texts chat chats video mail email chair table desk
  screen camera mask gloves pro con pros cons office offices front team teams bench cases fact facts joint meeting meetings
  visit visits trip strength wonder wondering wander settle settled crisis risk harm danger mosque faithful religious
  spiritual course courses school schools classes lesson lessons exam exams tests worse worst better moment moments past
  present future certain sure likely rare common usual regular rules rights laws data records tip tips idea ideas view views
  meds med pill pills dose doses tablet tablets drip shower wash clean dirty sorted stuff bully bullied bullying teased ward
  beds surgery clinic fair unfair equal ring rang phone phones cell mad crazy mental value values signed simple easy fresh
  rough gentle soft proper decent missed missing join joined joining swift cure cured cures drop dropped tried try beat hit
  push pull cut cuts burn burns choose chose chosen grown growing lost gone upset guess handle hide ban gender female youth
  adult adults seniors elders single couple couples ex divorce custody key eye stock roll officer officers drivers games stage tv shouts snores barks smoker smokers
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  freeze freezes froze main mainly via half halves gonna haha embarrass embarrassed embarrassing fear fearing phantom secular cancels rural consultations consultation placebo directive hopefully freak freaks spoke spoken unspoken sleepless replaying replay wort triggers
  perfectionist grieve swim swimming waits packed
  pretty clear blow smart dark strange wild reach innocent bottom favorite favourite force peace holding speed younger elder sharp edge cutting
  sweat sweats shake shaking shook pleasant standard lack current tone laughter sample manners dull handy hack cruel petty shorter harsh
  bitter sober nicely constant burden burdens lung bare rash hobby hobbies roots peak sane overall vanish steer tutor stalker breed lesser newborn
  pride rush rushing shock shocks shocked guard wire swing belt nation lust hunger weary barely utter spells shade stiff slick louder borders buzz fails fail
  knows likes sake lied fake truly picking sees begun mistake mistakes dies argue argues wins yell warn smiling fairly obey worlds cough shove fetch lame
  kicks minus fuss threats doom loosen tease tango dine daring flatter morale blush abide perish finer bathe ache aches colder wider knack simmer
  tremble brochure tuning fret scarce unavailable bowels peers finder risen tilt raid pee smack sings helps risks suing lone rival camps breaker cannot
  swallow swallows grieves dread dreads drain drains drained numb verbal postal offshore mend begs worries hurts stutters shy moves
  sweaty shaky dizzy nauseous teary weepy tearful weird daft loo bloody shite arsed knackered gutted chuffed poorly arvo reckon fortnights kiddies
  resend unsubscribe login logins unmute rejoin reconnect offline wifi upload uploaded download downloads pdf pdfs hashtag selfie selfies
  postgrad undergrad undergraduate uni placement placements coursework dissertation thesis freshers semester semesters term terms
  codependent neurotypical undiagnosed misdiagnosed retraumatised retraumatized hypervigilant hypervigilance dysregulated dysregulation
  masking stimming meltdown meltdowns shutdown shutdowns overstimulated overstimulation overthink overthinks spiralling spiraling catastrophising
  catastrophizing intrusive compulsions compulsion obsessions urge urges ruminate ruminating triggering validating invalidating boundaries
  codependence enmeshed estranged estrangement coparent coparenting co-parenting stepkids stepchild stepchildren stepmother stepfather
  inlaws in-laws sibling siblings ex-husband ex-wife ex-partner fiances newlywed newlyweds pregnant pregnancy breastfeeding miscarried
  terminally palliative oncology remission biopsy mri scan scans surgery surgeries rehab sobriety relapsing sponsor hangover hungover comedown
  backdated prorated deductibles paperless prepay prepaid overdraft overdue unpaid underpaid payslip payslips paycheck paychecks
  benefits universal disability pip allowance workload deadlines deadline redundancy redundant laid sacked unemployed unemployment
  overtime shift shifts rota rotas workplace workplaces hybrid remote remotely commute commutes desk-based appraisal probation
  immigration visa visas citizenship tribunal custody mediator affidavit subpoena gdpr anonymised anonymous anonymously anonymity
  pseudonym confidentiality safeguarding disclosure disclosures consent consenting encrypted encryption recordings transcript transcripts`
    .trim()
    .split(/\s+/),
)
