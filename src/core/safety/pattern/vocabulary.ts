/**
 * The words that the signs are written with, by name; `pattern` puts them in. Words are as `normalise` leaves them:
 * lower case, contractions opened, fillers such as "really" and "just" gone.
 */
export const VOCABULARY: Readonly<Record<string, string>> = {
  // Who.
  kin: '(mom|mum|mother|dad|father|parent|parents|brother|sister|sibling|son|daughter|kid|kids|child|children|baby|wife|husband|partner|spouse|fiance|fiancee|boyfriend|girlfriend|bf|gf|ex|friend|friends|bestie|buddy|mate|pal|roommate|flatmate|housemate|cousin|uncle|aunt|auntie|nephew|niece|grandad|granddad|granny|nana|grandson|granddaughter|grandma|grandmother|grandpa|grandfather|gran|nan|coworker|colleague|classmate|neighbor|neighbour|student|teammate|crush|client|patient|teacher|stepdad|stepmom|stepfather|stepmother|stepson|stepdaughter|stepbrother|stepsister|dude|guy|girl|boy|lady|man|woman|teenager|teen|twin)',
  whose: '(my|our|his|her|their|a|an|this|that|the|one of my|some)',
  someone:
    '(<whose> (_)? <kin>|he|she|they|<kin>|someone i _|someone close to me|somebody i _|one of my _|someone (on|in) (this|my|the|our) _|a guy (in|from|on) my _|a girl (in|from|on|online) _)',
  partner:
    '((my|the) (ex|abusive|new|own|_)? (partner|husband|wife|boyfriend|girlfriend|bf|gf|ex|spouse|fiance|fiancee|man|dad|father|stepdad|stepfather|mom|mum|mother|stepmom|stepmother|brother|sister|uncle|cousin|son|daughter|boss|parents|family|pimp|roommate|coach|teacher|husbands family|ex husband|ex wife)|he|she|they|someone|somebody|<man>)',
  man: '((a|this|that|some|the) (man|guy|men|stranger|person|woman))',
  self: '(myself|himself|herself|themself|themselves|yourself|yourselves|oneself)',
  own: '(my|his|her|their|your|ones)',
  people:
    '(him|her|them|someone|somebody|some one|people|everyone|everybody|anyone|others|other people|another person|a person|the (kids|children|baby|others|people|guy|man|woman|whole _)|all (of)? (them|you|humans|people|these people|of you)|humans|(my|his|her|the|our|that|this) (_)? (boss|manager|coworker|coworkers|colleague|colleagues|teacher|classmates|classmate|neighbor|neighbour|neighbors|neighbours|<kin>|landlord|family|bully|bullies|abuser|rapist|professor))',

  // Wanting, thinking of, being about to.
  to: '(to|2)',
  wish: '((want|wants|wanted|wanting|need|needs|needed|longing|hope|hopes|hoping|wish|wishes|wished|wishing|prefer|crave|craving|yearn|desire|ache|pray|praying|beg|begging|dying) (<to>)?|(long|longs) (<to>|for)|would (like|love|prefer) <to>|would rather|(ready|prepared|tempted|desperate|deserve|deserves|determined|willing|happy|able|allowed) <to>|feel* like|felt like|(urge|urges|desire|wish|right|courage|guts|strength) to|had better)',
  ponder:
    '((think|thinks|thinking|thought|thoughts|dream|dreams|dreaming|dreamt|dreamed|fantasi*|daydream*|fantasy|fantasies|obsess*|idea|ideas|urge|urges|image|images|visions|talk|talks|talking|talked|joke|jokes|joked|joking|threat*|mention*|hint*|wonder*|imagin*|pictur*|visuali*|feelings|ideation) (about|of|on|to|what it is like to)?|(consider|considers|considering|considered|contemplat*|ponder*|planning|planned|plan|plans|plotting) (to|on|for|of|about|my|how to)?)',
  will: '((going|about|planning|plan|plans|planned|trying|try|tried|tries|attempt*|intend|intends|intending|decided|set|starting|start|started|need|needs|promised|vowed|prepared|ready|preparing|gearing up|working up) <to>|will|would|should|might|may|could|can|must|shall|let me|wanna|gonna|gon)',
  plan: '(<wish>|<ponder>|<will>)',
  not: '(not|never|no longer)',

  // Dying, killing oneself, ending it.
  die: '(die|dying|dies|be dead|being dead|be gone forever|not (exist|be alive|be here|live|wake up)|not existing|not being (here|alive|around)|not waking up|(stop|cease|quit) (existing|breathing|being alive|living !(in|with|at|on|near|from|here))|cease to exist|cease existing|(never|not) wake up)',
  'kill-self':
    '((kill|killing|killed|kills|hang|hanging|hanged|hung|drown|drowning|drowned|stab|stabbing|stabbed|suffocate|suffocating|strangle|strangling|electrocute|electrocuting|unalive|unaliving|unalived|unalives|off|offing|offed|delete|deleting|neck|necking|top|topping|rope|murder|murdering|gas|gassing|asphyxiat*|behead|smother) <self>|(shoot|shooting|shot) <self> !(in the foot)|(end|ending|poison|poisoning) <self>|(burn|burning|burned|set|setting) <self> (alive|on fire|to death)|(starve|starving|drink|drinking|bleed) <self> to death|(do|doing|done) <self> in|(blow|blowing) <own> (brains|head) (out|off)|(end|ending) me !(with|up)|self (delete|deletion|terminate))',
  'end-life':
    '((end|ending|ended|ends|take|taking|took|takes|finish|finishing|terminate|terminating) <own> (own)? (life|lives|existence|days)|(end|ending) (this|the) (life|existence)|(end|ending|ended|ends) it all|commit* suicide|do* suicide|die by suicide|suicide myself)',
  'end-it':
    '((end|ending|ends) (it|everything|things|all of it|all this|this all) !(with|between|up|here as|for us|on|in a|at|by|early|well|nicely|properly|gently|amicably|as (a couple|friends|we))|(end|ending|stop|stopping|escape) (the|my|this|all|all the|all this|all my|this constant) (_)? (pain|suffering|nightmare|misery|hell|torment|agony|hurting|struggle))',
  'off-world':
    '((leave|leaving|exit|exiting|escape|depart|departing) (this|the) (world|earth|life|planet|body|existence|mortal _)|leave <own> body !(type|image|weight|worries)|(jump|jumping|leap|leaping|throw* <self>|drive|driving|step|stepping|walk|walking|fling <self>|lie|lay|lying) (<own> car|my truck|out)? (off|in front of|under|into|onto|from|over|on) (a|an|the|this|that|my|oncoming|incoming|some|moving|train) (_)? (bridge|building|cliff|roof|rooftop|balcony|window|floor|storey|story|top|tower|train|trains|bus|truck|lorry|traffic|tracks|track|tree|wall|car|cars|river|ledge|overpass|tower|parking garage|car park|lake|ocean|sea|tube|metro|subway|railway|rails)|jump* off (a|the|this|that) (_)? (bridge|building|cliff|roof|rooftop|balcony)|(jump|jumping) out (of)? (a|the|my|this) window|(jump|jumping|walk|walking|run|running|step|stepping|drive|driving|wander|wandering) into (oncoming|moving|busy|the)? traffic|bleed out|bleeding out|(slit|slitting|cut|cutting|slash|slashing|open|opening) <own> (wrist|wrists|throat|veins|arteries)|overdose|overdosing|od|odeing|(take|taking|swallow|swallowing|down|downing) all (of)? (my|the|these|those|his|her) (_)? (pills|meds|medication|medications|tablets|medicine|sleeping pills)|catch the bus (for good|forever|out of (here|this|life)|$)|meet my maker|join (him|her|them|my _) in (heaven|death|the afterlife)|be with (him|her|them|my _) in heaven|walk into the (sea|ocean|river|lake) and _ _ _)',
  'kill-act': '(<kill-self>|<end-life>|<off-world>)',
  'self-harm':
    '((hurt|hurting|hurts|harm|harming|harmed|harms|cut|cutting|cuts|injure|injuring|injured|burn|burning|burned|burnt|scratch|scratching|mutilat*|punish|punishing|bruise|bruising|stab|stabbing|carve|carving|slice|slicing|punch|punching|punched|whip|whipping|scald|scalding|cutted|hit|hitting) <self>|self (harm|harming|harmed|injure|injury|injuring|mutilation|mutilating)|selfharm*|(cut|cutting|cuts|burn|burning|slice|slicing|slash|slashing|carve|carving) (up)? <own> (arm|arms|thigh|thighs|leg|legs|skin|wrist|wrists|stomach|hips))',

  'no-accident':
    '!(~ (shaving|shave|cooking|chopping|slicing|baking|kitchen|gym|accident|accidentally|mistake|playing|running|lifting|workout|training|skiing|climbing|skating|falling|fell|football|soccer|basketball|tennis|yoga|gardening|ironing|stove|oven|kettle|radiator|candle|grill|bbq|toaster|hob|lamp|water|steam|oil|campfire|lighter fluid|paper|glass on|knife while|bike|biking|hiking|dancing|moving|carrying|work yesterday|at work|stretching|exercising|coffee|tea|soup|curling|straightener|iron|tongue|pan|sun|match today|game|squatting|deadlifting|lawn|sledding|snowboarding|practice|slack|short|off from|down to|out of (the|my)|some|a (slice|piece|break|deal)|in on|from the (team|list|will)|can opener|tripping|tripped|slipped|hair|fence|peeling|dishes))',

  // Living.
  live: '(live|living|be alive|being alive|exist|existing|stay alive|staying alive|be here|being here|keep living|keep on living|go on|going on|keep going|(wake|waking) up !(for (my|the|work|school|class|a)|at|early|before|on|in (the|an)|to (my|an|the) (alarm|dog))|survive|carry on|carrying on|continue|continuing|keep trying|breathe|breathing|stick around|sticking around|be around|being around|stay|staying|be on this (earth|planet)|be in this world|be part of this world|remain)',
  anymore: '(anymore|any more|any longer|no more|on this earth|in this world|on this planet|alive|at all)',
  'gone-me':
    '(i (died|die|dies|was gone|were gone|am gone|was dead|were dead|am dead|disappeared|disappear|vanished|was not (here|around|alive|born)|were not (here|around|alive|born)|am not (here|around)|had never been born|was never born|were never born|never existed|did not exist|killed myself|left this world|went away forever|dropped dead|passed away|passed)|me (gone|dead)|my death)',

  // Asking.
  how: '(how|where|which|what|when|is there|are there|any|tell me|advise me|advice on|need to know|want to know|looking for|looked up|anyone know|tips)',
  gentle:
    '(painless|painlessly|peaceful|peacefully|quick|quickest|quickly|fast|fastest|easy|easiest|surest|certain|reliable|gentle|gentlest|clean|cleanest|effective|guaranteed|foolproof|quiet|quietest|least painful|less painful|without pain|that works|undetectable|hurts least)',
  unseen:
    '(without (anyone|anybody|someone|my _|his _|her _|their _|them|people|the _|her|him|you|being|getting) (_)? (noticing|knowing|finding out|finding me|seeing|hearing|suspecting|caught|found|stopping me|saving me|noticed|seen|stopped|rescued|discovered)|(that|where|when)? (no one|nobody|none of them|they|my (_)? <kin>|people) (_)? (not)? (notice|notices|find|finds|find out|finds out|know|knows|stop|stops|suspect|suspects|hear|hears|save|saves) (me|it|out|anything|until)|(and|to|so i) (not|never) (be|get) (found|saved|caught|stopped|rescued|noticed|discovered))',
  // Up to six words, over commas too.
  far: '((_|,) ((_|,) ((_|,) ((_|,) ((_|,) (_|,)?)?)?)?)?)?',

  // Things.
  pills:
    '(pills|pill|tablets|tablet|meds|medication|medications|medicine|capsules|painkillers|sleeping pills|sleeping tabs|paracetamol|tylenol|ibuprofen|aspirin|advil|xanax|ambien|oxy|oxycodone|percs|percocet|percocets|antidepressants|sertraline|prozac|insulin|benadryl|valium|opioids|fentanyl|heroin|benzos|klonopin|ativan|codeine|morphine|drugs|acetaminophen|zoloft|lithium|seroquel|antihistamines|melatonin|antifreeze|bleach|xannies|xans|codamol|tramadol|diazepam|zopiclone|amitriptyline|fluoxetine|citalopram|escitalopram|lexapro|mirtazapine|propranolol|quetiapine|pregabalin|gabapentin|panadol|crocin|nurofen|lorazepam|temazepam|clonazepam|trazodone|warfarin|digoxin)',
  means:
    '(rope|noose|gun|pistol|shotgun|rifle|revolver|bullets|bullet|knife|razor|razors|razorblade|razorblades|razor blade|blade|blades|belt|cord|ligature|stash|<pills>|poison|helium|everything ready|scissors)',
  many: '(6|7|8|9|10|11|12|13|14|15|16|18|20|21|22|24|25|26|27|28|30|32|35|36|40|45|48|50|56|60|64|70|75|80|90|100|120|150|200|300|500|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a dozen|dozens|half a dozen|two dozen)',
  // Ages that most who write have left behind.
  young: '(1*|2*|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)',
  place:
    '(bridge|roof|rooftop|ledge|cliff|balcony|edge|train tracks|tracks|railing|overpass|platform edge|tall building|top of the _)',
}
