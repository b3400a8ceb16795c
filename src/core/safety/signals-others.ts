import { doubtful, fixed, sure, type Sign } from './sign.ts'

/** Worry about somebody else, beyond the signs that are read of any person (QPR, "Question, Persuade, Refer", Quinnett 1995). */
export const OTHERS_SIGNS: readonly Sign[] = [
  fixed(
    'third-person',
    'worried-about-life',
    '(worried|scared|afraid|terrified|concerned|think|fear|believe|convinced|sure|know|feel like|anxious|worry|suspect) (that|about)? (my|a|one of my|this|the|he|she|they|someone|her|him) (_)? (_)? (_)? (will|might|may|could|is|are|going|would|was|has|is going|wants|trying) (going|trying|planning|thinking|be|to|been)? (to|of|about)? (hurt|hurting|kill|killing|harm|harming|end|ending|do something|take|taking|die|suicidal|be dead|cut|cutting|overdose|jump|not (make|survive|wake)|in danger|self harm*|go through with) !(me|us|it with me|up with me|off|my|the job|a break)',
    '(found|saw|read|discovered|seen|noticed|finding) (a|my|his|her|their|the|some|out)? (_)? (_)? (note|letter|diary|journal|messages|texts|search history|pills|razor|blades|rope|noose|cuts|scars|post|story|google searches) ~ (in|on|from|by|about|under|that)? ~ (my|his|her|their)? ~ (die|dying|death|suicide|suicidal|kill|goodbye|end it|want* to|self harm|wrist|wrists|arm|arms|cutting)',
    '<someone> (has|have|is|was|keeps|been|started|had|talks|talked|talking|speaks|posted|posting|texted|messaged|sent|says|said|wrote|mentions|mentioned|told|threaten*|joking|jokes|hinted|admitted|confessed) (been)? (us|me)? (about|that|a|of|to|with|me)? (_)? (_)? (not being (here|around|alive)|dying|suicide|death|killing <self>|ending (it|things|everything|his|her|their)|a goodbye|goodbye|hurting <self>|not wanting to (live|be here|be alive|wake up|exist)|wanting to (die|disappear|end)|giving up on life|wishing (he|she|they) (was|were) dead)',
    '<someone> (has|have|is|was|keeps|been|started) (been)? (back to)? (cutting|self harming|giving away|burning <self>|harming|suicidal|saving up|stockpiling|writing (goodbye|letters to everyone)|googling ways) !(down|back|the|class|calories|costs|it|grass|hair|carbs|corners|his hair|her hair|me)',
    '(talking|talk|talks|talked) (about|of) (not being (here|around|alive)|not wanting to (be here|live|wake))',
    '<someone> (sent|left|texted|posted|wrote|called) (me|us)? (to say|and said)? (a|his|her|their|saying)? (_)? (goodbye|suicide|final goodbye|farewell)',
    '<someone> (is|am|are|has been|was|been)? (on|at|standing on|threatening to|going to|about to|wants to|trying to|said (he|she) (will|would|is going to)) (jump|the (bridge|roof|ledge|edge|balcony) (of|and|now|right|threatening|saying|about))',
    '(my|his|her|our|a) (_)? <kin> (not answering|has locked|locked) ~ (after|since|in) ~ (goodbye|bathroom with|pills|suicide|knife)',
    '(please)? (help|save) (my|him|her|them) (_)? (_)? (<kin>)? ~ (wants to die|going to die|kill <self>|dying|before (he|she|they) (dies|kills|does)|suicidal|from killing|from hurting <self>|from ending)',
    '<someone> (tried|attempted|trying|attempts) (to)? (kill <self>|suicide|end <own> life|hang <self>|overdose|jump|take <own> (own)? life)',
    '(stop|stopping|keep|prevent|save) (my _|him|her|them|someone|a friend|my _ _) from (killing|hurting|ending|harming|cutting|jumping|taking <own>|suicide|committing)',
    '(his|her|their) (suicidal thoughts|suicide (note|plan|attempt)|self harm*|cutting|fresh cuts|cuts on)',
    '(he|she|they|<kin>) (does|do|did) not want to (live|be alive|be here|wake up|exist|go on|be around) (<anymore>|$|,|and)',
  ),
]

/** Abuse or danger from others. After the HITS screen (Sherin et al. 1998), the Danger Assessment (Campbell 2003) and the Duluth wheel of power and control. */
export const ABUSE_SIGNS: readonly Sign[] = [
  sure(
    'abuse',
    'is-hurt-by-someone',
    '<partner> (_)? (is|was|has|has been|keeps|kept|started|starts|will|would|always|used to|tried to|likes to|just|been|got|gets drunk and|and|who|drunk and|once|almost|nearly)? (to)? (hit|hits|hitting|beat|beats|beaten|beating|punch|punches|punched|punching|kick|kicks|kicked|kicking|slap|slaps|slapped|slapping|choke|chokes|choked|choking|strangle|strangles|strangled|shove|shoves|shoved|push|pushes|pushed|grab|grabs|grabbed|hurt|hurts|hurting|burn|burns|burned|bite|bites|abuse|abuses|abused|abusing|rape|rapes|raped|assault|assaults|assaulted|molest|molests|molested|attack|attacks|attacked|stab|stabbed|whip|whips|whipped|torture|tortures|drag|drags|dragged|throw things at|throws things at|threw _ at|spit on|spits on|pins|pinned|pull a (gun|knife) on|pulled a (gun|knife) on|lay hands on|laid hands on|put his hands on|puts his hands on|put her hands on|smack|smacks|smacked|touches|touched|touching|force|forces|forced|forcing|drugged|locks|locked|lock) (up)? (on)? (me|us|my (kids|son|daughter|children|baby|sister|brother|mom|mum|mother|face|throat)|the (kids|children|baby)) !(at (chess|tennis|it|golf|scrabble|mario|poker|fifa|our|the game|ping|cards|bowling|monopoly)|in (the (race|final|finals|game|match)|a (race|game|match)|chess|scrabble|our|fifa|mario)|to (it|the|laugh|think|be better|work)|up (on|for|with|later|when|about)|with (a|the) (question|news|idea|bill|ball|hug)|off|by _ points|again at|last night at|feelings|deeply (with|when)|as a friend|inspired|in the right direction|feel (loved|better|happy)|for a coffee)',
    '(i|she|he|my (mom|mum|mother|sister|friend|brother|aunt|cousin|daughter|son|neighbor|neighbour|roommate)) (am|is|was|got|get|have been|been|has been|keep getting|gets|being|were|am being|is being|was being|have) (being|getting|been)? (_)? (hit|beaten|raped|abused|assaulted|molested|sexually (abused|assaulted|harassed)|attacked|stabbed|strangled|choked|punched|kicked|trafficked|groomed|stalked|followed home|threatened|held (captive|hostage)|drugged|spiked|locked in|locked up by|blackmailed|kidnapped|forced to|battered|groped|gang raped|date raped|touched (inappropriately|down there|without)|physically hurt|emotionally abused|domestically abused|tortured|exploited) !(by (a|the) (question|ad|ads|traffic|mosquito|mosquitoes|level|boss fight|song|wave)|into the|with (work|emails|homework)|up (in|with) (work|traffic)|at (chess|tennis|fifa|the game|cards)|in (chess|the (final|finals|game|match|race)|fifa)|to (pay|work|the punch|update|close))',
    '(husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|stepfather|mom|mother|uncle|ex|brother|spouse|he|she) (is|can be|gets|got|has been|was|has become|became|turned|being) (so|very|physically|emotionally|verbally|sexually)? (abusive|violent|controlling (me|and)|beating (me|us)|aggressive (to|towards|with) (me|us)|hurting me|dangerous to me|stalking me|following me|threatening (me|us)|abusing (me|us)|coercive)',
    '(victim|survivor|in|escape|escaping|leave|leaving|flee|fleeing|experiencing|suffering|report|reporting|get out of|stuck in|trapped in|living with|live with|from|suffer|happening) (of|from|an|a|my|the)? (_)? (abusive (_)? (relationship|marriage|home|household|partner|husband|boyfriend|wife|girlfriend|ex|father|mother|parents|family|house|man|situation)|domestic (violence|abuse)|abuse at home|sexual (assault|abuse)|rape) !(prevention|awareness|statistics)',
    '(threatened|threatens|threatening|threaten|promised|vowed|swore|says (he|she) (will|would|is going)|said (he|she) (will|would|is going)|going) (that)? (to|he (will|would)|she (will|would)|me|us|he is going to)? (with)? (to|a)? (kill|hurt|shoot|stab|beat|murder|rape|harm|find|burn|gun|knife|strangle|choke) (me|us|my (family|kids|children|mom|daughter|son|dog|cat|parents)|the kids)? !(my phone|my vibe|my chances)',
    '(he|she|they|husband|boyfriend|partner|ex|dad|father|stepdad|wife|girlfriend|uncle|someone|somebody|man) (is|are|was|will|would|might) (going to|gonna|trying to|about to|tried to|kill|come after|try to) (kill|hurt|murder|shoot|stab|beat|rape|harm|strangle|attack|find|hit) (me|us|my kids) !(if i (fail|do not (pass|finish|clean|do|get|call)|forget|miss|lose|break|am late|tell her the|eat|spoil|quit|buy)|when (she|he) (sees|finds out (i|about (the|my) (grade|grades|phone|car|dent|bill)))|for (being late|forgetting|this|eating|missing|buying|not)|with (kindness|work|homework)|lol|at (chess|tennis|the)|in (the game|chess|fortnite|fifa)|one day with)',
    '(scared|afraid|terrified|frightened|fear|fearing|in fear) (of|for|to|that) (my|him|her|go|going|be|what (he|she)|return|returning|sleep|coming|them|being|he|she|leave) (_)? (_)? (partner|husband|wife|boyfriend|girlfriend|ex|dad|father|stepdad|mom|mother|stepmom|home|going home|life|will (hurt|kill|hit|find)|would (hurt|kill)|him|her|at home|when he|uncle|brother|family|safety|to (him|her)|next to him|again|around him|might (do|hurt|kill)|will do|him when) !(flying|spiders)',
    '(not feel|not be|not|unsafe|never feel|never) (feel)? (safe)? (at|in|with|going|around|to go|in my|being at) (my)? (own)? (home|house|him|husband|boyfriend|partner|dad|father|uncle|ex|stepdad|her|relationship) ~ !(on my own at the gym)',
    '(will|does|did|would|do) not (let|allow) (me|us) (to)? (see|leave|talk|have|go|speak|out|contact|use|work|eat|sleep|call|go out|say no|get a job|near) (my|the|to|outside|anyone|any|a|out|home|friends|money|without|work|anywhere|alone|$) !(credits|refund|account|order|log|download)',
    '(takes|took|controls|controlled|monitors|monitoring|tracks|tracking|checks|checking|reads|smashed|broke|hides|hid) (all)? (of)? (my) (phone|money|passport|messages|every move|location|texts|bank account|wages|paycheck|car keys|documents|keys|social media) ~ (and|so|me|every|all|because|will not|to|when|if)',
    '(forced|forces|forcing|made|makes|pressured|coerced) (me|us) (to|into) (have sex|sex|do sexual|touch|sleep with|do things|undress|perform|send nudes|have an abortion|things|stuff i did not)',
    '(in danger|in immediate danger|life is in danger|fear for my (life|safety)|in fear of my life|not safe (here|at home|in my (own)? (home|house)|where i (am|live))|someone is (following|stalking|chasing|watching|trying to (break in|hurt|kill|get)|in my house|breaking in|outside my (door|window|house)) (me|us|here|now|with|into|$)?) !(of (being|losing|failing|extinction|missing|getting)|level|zone|mouse|pay)',
    '(someone|somebody|a man|man|guy|stranger|he|ex|men) (is|has been|keeps|was|kept) (following|stalking|watching|chasing) (me|us)',
    '(hits|hit|beats|beat|hurts|abuses|slaps|chokes|punches|strangles|rapes) me',
    '(without my consent|against my will|i said no and|said no but (he|she|they)|did not consent|forced himself on|touched me (inappropriately|without|sexually|when i was|where|while|there)|had sex with me (while|when|without))',
    '(am|being|get|gets|getting|is|are|been|was) (being)? (abused|beaten|hit|molested|raped|neglected) (at|by|in) (home|my|his|her|school|a|the|him|work|someone|their|its)',
    '(child|kid|kids|children|baby|toddler|boy|girl|little _|student|daughter|son|neighbor|neighbour|neighbors|neighbours|woman|couple) ~ (is|are|was|being|be|been|getting|gets|has|with|have|covered in) (being|getting|been|may be)? (_)? (abused|hurt|beaten|bruises|neglected|hit|molested|bruised|starved|burns on|locked (in|up)|screaming for help|sexually abused|hitting|beating|hurting)',
    '(someone|somebody|dad|mom|father|mother|parent|parents|neighbor|neighbour|he|she|man|teacher|they|uncle|babysitter|nanny|stepdad|coach|husband|boyfriend) (is|are|was|keeps|been|has been)? (hurting|beating|hitting|abusing|molesting|beats|hits|abuses|touches|hurts|neglecting|starving|shaking|beat|hit|touching|yelling and hitting) (a|the|his|her|my|their|our|that|this) (_)? (child|kid|kids|children|baby|son|daughter|girl|boy|wife|girlfriend|mom|mum|mother|sister|brother|partner|boyfriend|little _|grandmother|niece|nephew|toddler|husband) !(up|at (chess|tennis|fifa))',
  ),
  fixed(
    'abuse',
    'is-hurt-at-home',
    '(he|she) (hits|beats|hurts|chokes|punches|kicks|slaps) (me|us)',
    '(can not|could not|too (scared|afraid)|scared|afraid) (to)? (leave|escape|get away from|go back to|go home|come home|tell anyone what (he|she)) (him|her|because he|because she|to him|my (husband|abuser|abusive _|partner|dad|stepdad)|$|, (he|she)|he|she)',
    '(help)? (he|she) (has|got) (a)? (knife|gun) (and|on me|, )',
    'there is (someone|a man|somebody) (in my house|breaking|trying to)',
    '(hide|hiding|locked <self>|locked) ~ (from (him|her|my (husband|dad|boyfriend|partner|father|ex|stepdad))|in the (bathroom|closet|room) ~ (he|she|husband|dad|boyfriend))',
  ),
]

/** Intent to harm others: "leakage" and fixation on a target are the warning signs of threat assessment (Meloy and O'Toole 2011). */
export const HARM_SIGNS: readonly Sign[] = [
  sure(
    'harm-to-others',
    'wants-to-hurt-others',
    '(<wish>|<ponder>|(going|about|planning|plan|trying|ready|need|have|tempted|decided|intend|set) to|will|i would|might|am|urge to|think i will|may|should) (to|of|about|just)? (be|go)? (kill|killing|murder|murdering|shoot|shooting|stab|stabbing|hurt|hurting|harm|harming|attack|attacking|strangle|strangling|choke|choking|beat|beating|poison|poisoning|torture|slaughter|execute|bomb|rape|burn|assault|massacre|smash|cut|slit|end|destroying|punch|punching|hit|hitting|assassinate|drown|behead|butcher|run over) (up)? (down)? <people> (up|to death|badly|so bad|tonight|one day)? !(feelings|back (his|her|their)|chances|in the (final|finals|game|match|race|playoffs)|at (chess|tennis|fifa|golf|their own|the game|this game)|with (kindness|love|questions)|up (on|about|for)|in (chess|fifa|smash|mario|valorant|fortnite|minecraft|the game|this game|a game)|a text|home|to work|record|score|a picture|an email|a message|who (is|can|does) (not)?)',
    '(thoughts|urges|urge|fantasies|visions|images|impulses|dreams) (about|of|to) (_)? (hurting|killing|harming|stabbing|shooting|strangling|drowning|hurt|kill|harm|stab|attacking|beating|shaking) (my|him|her|them|people|others|someone|the|everyone|other|a|children|strangers)',
    '(shoot|shooting|blow|blowing|burn|burning|bomb|bombing|bring a (gun|knife) to) (up|down)? (my|the|this|a|our|that) (_)? (school|office|workplace|church|mosque|mall|building|house down|place|synagogue|class|college|university|crowd|campus|work) !(hoops|a video|a film|a movie|budget)',
    '(make|making) (him|her|them|everyone|everybody|all of them|you all|those|that _|my ex|these people) (all)? (pay|suffer|regret|bleed|hurt|beg) !(for (dinner|lunch|it with|the (meal|bill|tickets|repair))|attention|the bill|rent|me back|back)',
    '(they|he|she|you|everyone) (will|is going to|are going to|are all going to) (all)? (pay (for (this|what)|with)|die (for|tonight|tomorrow)|regret (what|this|it when)|be sorry when i (shoot|kill)|suffer for)',
    '(bought|have|got|buying|loaded|bringing|bring|take|taking) (a|my|the) (gun|knife|rifle|weapon|shotgun) ~ (and|to) ~ (know where|school|work|he lives|she lives|they live|him|her|them|(going|will|ready) (to)? (use it on|shoot|kill|make)|(waiting for|find) (him|her|them))',
    '(know|found out|looking for|figured out|waiting) where (he|she|they|that _|my ex) (lives|live|sleeps|works|parks) ~ (gun|knife|pay|kill|hurt|wait|tonight|he will|i will|and i)',
    '(homicidal|murderous) (thoughts|urges|ideation|rage|feelings|intent|and)',
    'feel* (homicidal|murderous|like a murderer|like (hurting|killing|stabbing|strangling|hitting|shooting) (him|her|them|someone|somebody|people|everyone|my))',
    '(he|she|they|you|<kin>) (deserves|deserve|needs|need|has) to (die|be (killed|shot|dead|hurt|murdered)) ~ (and|i|by my|tonight|by)',
    '(afraid|scared|worried|terrified) (that)? (i|i am) (will|might|may|going|could|would|am) (to|going to)? (hurt|kill|harm|shake|stab|attack|hit|strangle) (my|him|her|them|someone|somebody|people|the)',
    '(voices|voice) ~ (hurt|kill|stab|attack|harm) (him|her|them|people|someone|my|others|everyone)',
    '(wants|going|threatened|threatening|plans|planning|threatens|plan) to (kill|shoot|stab|murder|hurt|attack|shoot up|blow up) (his|her|their|people|someone|everyone|the school|a school|him|them|our) !(own life)',
  ),
]

/** A medical emergency. After the NHS and American Heart Association lists of when to call an ambulance. */
export const MEDICAL_SIGNS: readonly Sign[] = [
  sure(
    'medical',
    'has-overdosed',
    '(took|taken|swallowed|downed|ate|injected|ingested|popped|snorted|chugged|taking|mixed|gave|given|drank|had|take) (way)? (about|like|over|nearly|around|almost|something like)? (too many|too much|more than|double|triple|a (whole|full|entire)? (_)? (bottle|box|pack|packet|bunch|handful|load|fistful|lot|ton|strip)|the (whole|entire|full|rest of the) (_)? (bottle|box|pack|packet|thing|lot)|all|a whole|half (a|the) (bottle|box|pack)|several|loads|lots|handfuls|bottles|1*|2*|3*|4*|5*|6*|7*|8*|9*|twenty|thirty|forty|fifty|sixty|a hundred|every) (of)? (my|the|his|her|their|those|these)? (_)? <pills>',
    '(took|taken|swallowed|downed|ingested|popped|injected|snorted) (way)? (too (many|much)|the (whole|entire|rest of the) (bottle|box|pack|packet|thing)|a (whole|full|entire) (bottle|box|pack|packet)) (of)? (_)? ($|,|and|i|now|last night|an hour|help|ago|on purpose|by accident|what)',
    '(already|i|just) (took|taken|swallowed|downed) (the|those|all|all the|all of the|my|all my|all of my|these) (_)? (pills|tablets|capsules|sleeping pills|painkillers|overdose|stash) !(for|with|as|to|like|at|my|that my|the doctor|prescribed|in the morning|before bed|every)',
    '(took|swallowed) (all of them|them all|every last one|the lot)',
    '(overdosed|overdosing|overdose|od) (on|now|$|, |and|last night|again|by|tonight)',
    '(am|is|might be|may be|could be|think i|have|having|be|gonna|been|are|just|has|i|may|might) (an|be|am|having|have|going to|are)? (overdosed|overdosing|overdose|od)',
  ),
  fixed(
    'medical',
    'in-medical-danger',
    '(can not|could not|can hardly|can barely|hardly|barely|struggling to|trouble|not able to|unable to|hard to|is not|are not|stopped|not|has stopped|is barely|difficulty|struggles to) (breathe|breath|breathing|breathe $|breathing and|get (any)? air|catch my breath) !(through my nose|laughing|with laughter|because (it is|this is) (so)? funny|in this (heat|dress|mask)|freely|life into|new life|without you|down my neck)',
    '(having|have|had|having|has|is having|am having|think it is|get|getting|with|feel|a|been having|bad|severe|strong|terrible|crushing|sharp|intense|sudden) (a|an|really|very|some|severe|bad|terrible|crushing|sharp|intense|sudden|strong|awful|tight)? (bad|severe|sharp|strong|crushing|intense|stabbing|terrible|heavy|pain in my)? (chest (pain|pains|tightness|pressure)|heart attack|cardiac arrest|a stroke $|stroke (symptoms|right|now|i|and|,|or)|a stroke|seizure|seizures|anaphyla*|allergic reaction|pain in my chest|aneurysm|serious head injury) !(of (luck|genius|inspiration|insight)|when i (see|saw) the (bill|price)|from (the (bill|price))|survivor|at the (price|prices|bill)|medication|history|causes)',
    '(chest (hurts|is tight|feels tight|is crushing|is pounding)|heart is (stopping|racing and|pounding and|failing)|pain (in|down) my left arm|left arm (is|feels|went) (numb|hurts)|face (is drooping|drooping|drooped|is numb)|slurring my|speech is slurred|can not feel my (legs|arm|face|left)|turning blue|turned blue|lips are blue|(coughing|vomiting|throwing|puking|spitting) (up)? blood|foaming at the mouth)',
    '(will not|would not|can not|not|never|does not|did not|could not|unable to) (wake (up|him|her|them|my _)|waking up|respond|responding|responsive|move or|get (him|her|them) to wake) ~ !(so early|up (early|at|in|on|for|when|to)|to (my|your) (email|emails|message|messages|text))',
    '(is|are|was|he|she|they|went|found (him|her|them)|lying|barely|am) (barely)? (unconscious|unresponsive|responsive|not breathing|no pulse|without a pulse|lifeless|convulsing|having a seizure|seizing|passed out|choking (on|and)|blacking out|dying right|bleeding out|collapsed|fading (in|out)) !(bias|drunk at|design|web|website|layout|after (the gym|work)|on the couch last)',
    '(about to|going to|feel like i am going to|think i am going to|keep|might) (pass out|faint|black out|collapse|lose consciousness) ~ (heart|chest|breath*|bleed*|blood|pills|eaten|days|took|drank|can|overdos*|help|numb|alone)?',
    '(bleeding|blood) (will not|would not|is not|does not|out|is pouring|everywhere|heavily|badly|a lot|profusely|uncontrollably|so much|really bad|too much|from my (head|wrist|wrists|arm|ear|ears|eyes)|all over|keeps coming|is everywhere) (stop|stopping|and|from|$|, |out|now|i)? !(love)',
    '(swallowed|drank|ingested|ate|inhaled) (a|some|the|my)? (_)? (bleach|poison|battery|batteries|antifreeze|detergent|drain cleaner|ammonia|rat poison|chemicals|gasoline|pills|button battery|glass|razor blade|acid|cleaner|magnets)',
    '(i think i am|he is|she is|they are|we are) (dying $|dying now)|(i think i am|i am|he is|she is|they are|we are) (going into)? (dying , (help|call)|having a medical emergency|going into (shock|labor)|in (anaphylactic)? shock|choking)',
    '(stabbed|shot|run over|hit by a car|electrocuted|been poisoned|poisoned|drowning|burned badly|severely (burned|injured)|hit my head) ~ (help|bleeding|ambulance|now|and (i|he|she)|unconscious|dizzy|vomit*|confused|pass*) ',
    '(call|need|send|get) (an|me an|for an|a|the)? (ambulance|paramedic|paramedics|911|999|112 now|emergency services) (now|right|please|here|for|immediately|, |$|to|asap|,)? !(number|cost|coverage|bill|work|responder)',
    '(medical emergency|life threatening|emergency room now|cardiac arrest|anaphylactic|diabetic (coma|shock)|insulin shock) (help|now|right|here|please|, |$|and)?',
  ),
  doubtful(
    'medical',
    'starving-or-purging',
    '(purging|purge|vomiting|throwing up|making <self> (throw up|vomit|sick)|binge* and purg*) ~ (times|every|each|daily|day|and|after)',
    '(restricting|eating|eat|under|below|only|fasting) (to|under|only|less than|at|below)? (under|below|less than)? (_)? (calories|kcal|cals)',
    '(not|nothing|never) (eaten|eat|to eat|had food|eaten anything|had anything to eat) (anything)? (in|for|since) (_)? (_)? (days|weeks|day|week)',
    '(laxatives|diuretics|diet pills) (every|a|per|after|to)',
  ),
  fixed(
    'medical',
    'starving-in-danger',
    '(not|nothing|never) (eaten|eat|to eat|had food) (anything)? (in|for|since) (_) (days|weeks) (,)? (and)? ~ (heart|pass|faint|dizzy|chest|weak|collapse|black)',
    '(purging|vomiting|throwing up) ~ (day|daily|times) ~ (and|,) ~ (restrict*|calories|faint*|blood|heart|can not stop)',
    '(purging|restricting|starving <self>) ~ ~ (under|below|less than) (_)? (calories|kcal)',
  ),
]
