import { sign } from './sign.ts'

/** Danger from others: is hurt by someone. HITS (Sherin 1998), Danger Assessment (Campbell 2003). */
export const IS_HURT_BY_SOMEONE = sign({
  rule: 'is-hurt-by-someone',
  kind: 'abuse',
  weight: 'sure',
  reading: 'open',
  source: 'HITS (Sherin 1998), Danger Assessment (Campbell 2003)',
  reviewed: null,
  says: `
    (am|being|get|getting|been) (being)? (hurt|hit|beaten|harmed|threatened) by (someone|somebody|my _|a _|him|her|them)
    (kept|keeps|keeping|holding|held|holds) me (locked|prisoner|hostage|captive|trapped|chained)
    (man|guy|someone|adult|he|stranger|person) ~ ~ (asking|asks|asked|wants|begging|pressuring) (me)? (for)? (pics|nudes|naked pictures|naked photos|pictures of me|photos of me|videos of me)
    (locks|locked|shuts|shut|lock) me in (the|a|my) (cupboard|room|basement|cellar|house|closet|bathroom|garage|wardrobe|cage|shed|bedroom)
    (he|she|they|husband|boyfriend|partner|dad|wife) (_)? (killed|hurt|hurts|kicked|kicks|poisoned|strangled|threatens|threatened) my (cat|dog|pet|puppy|kitten|rabbit)
    (says|said) (that)? i am next
    (gets|got|is|getting) (rough|physical|aggressive) ~ ~ ~ (afraid|scared|terrified)
    (not) (give|giving) (me)? (back)? my (passport|documents|papers|id)
    (passport|documents|wages) ~ (, )?(and)? (make|making|force|forcing) me (to)? work
    (someone|somebody|man|guy|he|she|they|stranger|ex|men) (_)? (followed|chased|cornered|stalked) me (home|to|down|into|and|again|from|$|in|through)
    (for|over|demanding|demand|about|more|bring|not (bringing|enough)) dowry
    in laws (_)? (beat|beats|hit|hits|abuse|torture|harass|threaten*|starve|lock*|burn*|hurt) me
    (<partner>|priest|pastor|doctor|babysitter|grandpa|grandfather|adult|tutor|cousin) did (things|stuff|something|bad things|sexual things|bad stuff|horrible things) to me
    (have|got|has|covered in) (_)? bruises (everywhere|all over|from (him|her|my)|because (he|she))
    (says|said|tells me|told me|claims) (it is my fault)? i (made|make|provoked|force) (him|her|them) (do it|to do it|hit|hurt|to hit|to hurt|$)
    (teacher|coach|boss|man|guy|adult|tutor|pastor|priest|he|she|someone|stranger|uncle|ex) (_)? (sends|sent|sending|asks|asked|wants|asking|demands|demanding|pressures|forces) (me)? (for|to send)? (him|her)? (nude|nudes|naked|sexual|dick|explicit) !(art|drawing|scene)
    (he|she|dad|father|mum|mom|mother|husband|wife|partner|boyfriend|girlfriend|stepdad|stepfather|brother|uncle|ex) (_)? (_)? (_)? (comes|goes|came|went) (after|for) (me|us|my (mum|mom|kids|sister|brother)) ($|, |with|when|and|again)
    <partner> (keeps|kept|is|was) (showing up|turning up|waiting|coming) ~ (house|home|work|door|place|school) ~ (and|,) ~ (terrified|scared|afraid|frightened|threat*)
    (comes|came|coming|sneaks|gets|got|climbs) (in|into) my (room|bed|bedroom) (at night|and|while|when|drunk)
    (not|never) (stop|stopped|leave me alone|stops) (following|stalking|harassing|threatening|hitting|hurting|touching) me
    victim of (abuse|violence|incest|sexual violence|a (violent|sexual) (crime|attack)|gaslighting and abuse|trafficking|stalking)
    (bruises|bruise|marks|burns|welts|bite marks) (all over|on|over) (my|his|her|the|a|their|our) (_)? (<kin>|arms|body|back|face|legs) ~ (and|he|she|again|from)?
    (have|has|been|was|got|just) (been|got)? (shot|stabbed|beaten up|jumped by) !(down|by (a|the) (camera|photographer)|in (the (film|movie)|spain|paris))
    (<partner>|mom|mother|dad|father) (burned|burns|burnt|scalded|cut|stabbed|whipped) me (with|on purpose|again)
    (man|guy|stranger|someone|car|person|men) (following|stalking|chasing|watching) me
    (is|am) (a)? (man|guy|stranger) (following|outside|at my door)
    <partner> (_)? (is|was|has|has been|keeps|kept|started|starts|will|would|always|used to|tried to|likes to|just|been|got|gets drunk and|and|who|drunk and|broke in and|came in and|came home and|shows up and|once|almost|nearly)? (to)? (hit|hits|hitting|beat|beats|beaten|beating|punch|punches|punched|punching|kick|kicks|kicked|kicking|slap|slaps|slapped|slapping|choke|chokes|choked|choking|strangle|strangles|strangled|shove|shoves|shoved|push|pushes|pushed|grab|grabs|grabbed|hurt|hurts|hurting|burn|burns|burned|bite|bites|abuse|abuses|abused|abusing|rape|rapes|raped|assault|assaults|assaulted|molest|molests|molested|attack|attacks|attacked|stab|stabbed|whip|whips|whipped|torture|tortures|drag|drags|dragged|throw things at|throws things at|threw _ at|spit on|spits on|pins|pinned|pull a (gun|knife) on|pulled a (gun|knife) on|lay hands on|laid hands on|put his hands on|puts his hands on|put her hands on|smack|smacks|smacked|touches|touched|touching|gropes|groped|fondles|fondled|force|forces|forced|forcing|drugged|locks|locked|lock) (up)? (on)? (me|us|my (kids|son|daughter|children|baby|sister|brother|mom|mum|mother|face|throat)|the (kids|children|baby)) !(with|at (chess|tennis|it|golf|scrabble|mario|poker|fifa|our|the game|ping|cards|bowling|monopoly)|in (the (race|final|finals|game|match)|a (race|game|match)|chess|scrabble|our|fifa|mario)|to (it|the|laugh|think|be better|work)|up (on|for|with|later|when|about)|with (a|the) (question|news|idea|bill|ball|hug)|off|by _ points|again at|last night at|feelings|deeply (with|when)|as a friend|inspired|in the right direction|feel (loved|better|happy)|for a coffee)
    (i|she|he|my (mom|mum|mother|sister|friend|brother|aunt|cousin|daughter|son|neighbor|neighbour|roommate)) (am|is|was|got|get|have been|been|has been|keep getting|gets|being|were|am being|is being|was being|have) (being|getting|been)? (_)? (hit|beaten|raped|abused|assaulted|molested|sexually (abused|assaulted|harassed)|attacked|stabbed|strangled|choked|punched|kicked|trafficked|groomed|stalked|followed home|threatened|held (captive|hostage)|drugged|spiked|locked in (by|my room|a room|the (house|basement|closet|room))|locked up by|blackmailed|kidnapped|forced to|battered|groped|gang raped|date raped|touched (inappropriately|down there|without)|physically hurt|emotionally abused|domestically abused|tortured|exploited) !(out of|off the|the (wall|ceiling|roof|road|buffers|bottom|jackpot|spot)|a (wall|low|rough|dead)|rock bottom|my (limit|head|stride|elbow)|with|by (a|the) (question|ad|ads|traffic|mosquito|mosquitoes|level|boss fight|song|wave)|into the|with (work|emails|homework)|up (in|with) (work|traffic)|at (chess|tennis|fifa|the game|cards)|in (chess|the (final|finals|semifinals|semis|quarter*|playoffs|tournament|league|cup|game|match|race|first|second)|fifa|overtime|straight)|to (pay|work|the punch|update|close))
    (husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|stepfather|mom|mother|uncle|ex|brother|spouse|he|she) (is|can be|gets|got|has been|was|has become|became|turned|being) (so|very|physically|emotionally|verbally|sexually)? (abusive|violent|controlling (me|and)|beating (me|us)|aggressive (to|towards|with) (me|us)|hurting me|dangerous to me|stalking me|following me|threatening (me|us)|abusing (me|us)|coercive)
    (victim|survivor|in|escape|escaping|leave|leaving|flee|fleeing|experiencing|suffering|report|reporting|get out of|stuck in|trapped in|living with|live with|from|suffer|happening) (of|from|an|a|my|the)? (_)? ((abusive|violent) (_)? (relationship|marriage|home|household|partner|husband|boyfriend|wife|girlfriend|ex|father|mother|parents|family|house|man|situation)|domestic (violence|abuse)|abuse at home|sexual (assault|abuse)|rape) !(prevention|awareness|statistics)
    (threatened|threatens|threatening|threaten|promised|vowed|swore|says (he|she) (will|would|is going)|said (he|she) (will|would|is going)|(he|she|they|someone|somebody|who|<partner>) (is|are|was|were) going) (that)? (to|he (will|would)|she (will|would)|me|us|he is going to)? (with)? (to|a)? (kill|hurt|shoot|stab|beat|murder|rape|harm|find|burn|gun|knife|strangle|choke) (me|us|my (family|kids|children|mom|daughter|son|dog|cat|parents)|the kids)? !(my phone|my vibe|my chances)
    (he|she|they|husband|boyfriend|partner|ex|dad|father|stepdad|wife|girlfriend|uncle|someone|somebody|man) (is|are) (coming (after|for|to get) (me|us)|outside my _|at my door (and|with|again|scream*)|breaking (in|into my _)|trying to (get|break) (in|into) (my|the|our) _)
    (put|puts|had|wrapped|wraps) (his|her) hands (around|on|round) my (neck|throat)
    (he|she|partner|husband|wife|boyfriend|girlfriend|dad|mom|father|ex) (broke|breaks|fractured|bruised|twisted|burned|busted|split|stomped) my (arm|nose|wrist|rib|ribs|jaw|finger|lip|face|leg|hand|phone so|glasses|tooth|skull)
    (attacking|stabbing|beating|strangling|raping|assaulting|beating up) (someone|somebody|a (woman|man|girl|boy|kid|person)|her|him) !(in|at)
    (leave|escape|run from|get away from|away from|hide from|flee) (him|her|them|my (ex|husband|wife|partner|dad|abuser|family)) before (he|she|they) (kills|hurts|kill|hurt|does)
    (being|am|been) (held|kept) (here|prisoner|captive|against|hostage|by force|locked|in a|by a man|$)
    (<partner>|parents|mother|father|mom|dad|stepmother|stepfather|stepmom|stepdad) (beat|beats|starve|starves|starving|lock|locks|hit|hits|burns|whip|whips) (up)? (me|us|my (_)? (brother|sister|siblings|mom|mum)) (in|with|every|when|and|up|until|for|because|$|,)
    (trafficked|human trafficking|forced prostitution|sold me|pimping me|forced marriage|force me to marry|forcing me to marry|honou*r killing)
    (he|she|they|husband|boyfriend|partner|ex|dad|father|stepdad|wife|girlfriend|uncle|someone|somebody|man) (is|are|was|will|would|might) (going to|gonna|trying to|about to|tried to|kill|come after|try to) (kill|hurt|murder|shoot|stab|beat|rape|harm|strangle|attack|find|hit) (me|us|my kids) !(if i (fail|do not (pass|finish|clean|do|get|call)|forget|miss|lose|break|am late|tell her the|eat|spoil|quit|buy)|when (she|he) (sees|finds out (i|about (the|my) (grade|grades|phone|car|dent|bill)))|for (being late|forgetting|this|eating|missing|buying|not)|with (kindness|work|homework)|lol|at (chess|tennis|the)|in (the game|chess|fortnite|fifa)|one day with)
    (scared|afraid|terrified|frightened|fear|fearing|in fear) (of|for|to|that) (my|him|her|go|going|be|what (he|she)|return|returning|sleep|coming|them|being|he|she|leave) (_)? (_)? (partner|husband|wife|boyfriend|girlfriend|ex|dad|father|stepdad|mom|mother|stepmom|home|going home|life|will (hurt|kill|hit|find)|would (hurt|kill)|him|her|at home|when he|uncle|brother|family|safety|to (him|her)|next to him|again|around him|might (do|hurt|kill)|will do|him when) !(flying|spiders)
    (not feel|not be|not|unsafe|never feel|never) (feel)? (safe)? (at|in|with|going|around|to go|in my|being at) (my)? (own)? (home|house|him|husband|boyfriend|partner|dad|father|uncle|ex|stepdad|her|relationship) ~ !(on my own at the gym)
    <partner> (will|does|did|would) not (let|allow) (me|us) (to)? (see (my (family|friends|kids|parents|mom|sister|brother|children)|anyone|anybody|people|the kids|friends)|leave !(early|until|before)|talk to (my|anyone|other|people|friends)|go (out|home|to work|anywhere)|speak to|contact|sleep|call (my|anyone|the police|for)|say no|get a job|have (friends|my (phone|own money)|a phone|any money))
    (controls|controlled|monitors|monitoring|checks|checking|reads|smashed|broke|hides|hid) (all)? (of)? (my) (phone !(bill|number|case|contract|screen)|money|passport|messages|every move|location|texts|bank account|wages|paycheck|car keys|documents|keys|social media) ~ (and|so|me|every|all|because|will not|to|when|if)
    (takes|took) (all)? (of)? my (money|passport|bank account|wages|paycheck|car keys|documents|keys) ~ (and|so|me|every|all|because|will not|to|when|if)
    (forced|forces|forcing|made|makes|pressured|coerced) (me|us) (to|into|do)? (have sex|sex|do sexual|sexual|touch|sleep with|do things|undress|perform|send nudes|have an abortion|things|stuff i did not)
    (in danger|in immediate danger|life is in danger|fear for my (life|safety)|in fear of my life|not safe (here|at home|in my (own)? (home|house)|where i (am|live))|someone is (following|stalking|chasing|watching|trying to (break in|hurt|kill|get)|in my house|breaking in|outside my (door|window|house)) (me|us|here|now|with|into|$)?) !(of (being|losing|failing|extinction|missing|getting)|level|zone|mouse|pay)
    (someone|somebody|a man|man|guy|stranger|he|ex|men) (is|has been|keeps|was|kept) (following|stalking|watching|chasing) (me|us)
    (hits|beats|hurts|abuses|slaps|chokes|punches|strangles|rapes) me !(with|up|different|hard|in the|that|at|every time i hear|when i (hear|see|listen|run|bend|sit|walk|stand))
    (i said no and (he|she|they|it) (just)? (did|does|kept|keeps|carried on|went|would not|forced|pushed|held|still|happened)|said no but (he|she|they)|did not consent to (sex|it|him|her)|forced himself on|forces himself on|touched me (inappropriately|without|sexually|when i was|where|while|there|down)|had sex with me (while|when|without))
    (am|being|get|gets|getting|is|are|been|was) (being)? (abused|beaten|hit|molested|raped|neglected) (at|by|in) (home|my|his|her|school|a|the|him|work|someone|their|its)
    (child|kid|kids|children|baby|toddler|boy|girl|little _|student|daughter|son|neighbor|neighbour|neighbors|neighbours|woman|couple) ~ (is|are|was|being|be|been|getting|gets|has|with|have|covered in) (being|getting|been|may be)? (_)? (abused|hurt|beaten|bruises|neglected|hit|molested|bruised|starved|burns on|locked (in|up)|screaming for help|sexually abused|hitting|beating|hurting)
    (someone|somebody|dad|mom|father|mother|parent|parents|neighbor|neighbour|he|she|man|teacher|they|uncle|babysitter|nanny|stepdad|coach|husband|boyfriend) (is|are|was|keeps|been|has been)? (hurting|beating|hitting|abusing|molesting|beats|hits|abuses|touches|hurts|neglecting|starving|shaking|beat|hit|touching|yelling and hitting) (a|the|his|her|my|their|our|that|this) (_)? (child|kid|kids|children|baby|son|daughter|girl|boy|wife|girlfriend|mom|mum|mother|sister|brother|partner|boyfriend|little _|grandmother|niece|nephew|toddler|husband) !(up|at (chess|tennis|fifa))
    (think|believe|sure|know|afraid|worried|suspect) ~ (he|she|they|<kin>) (is|are) (being|getting) (abused|beaten|molested|neglected|hurt|starved|hit|raped|assaulted|exploited)
    (someone|somebody|one) (at home|at school|at work|in my (family|house|home)|i (live with|know|trust)) (is|has been|keeps|was)? (hits|hit|hitting|beats|beating|hurts|hurt|hurting|kicks|kicking|chokes|choking|touches|touching|abuses|abusing|threatens|threatening) me
    (isolates|isolating|isolated) me from
    (posted|shared|leaked|threatening to (post|share|leak)|threatens to (post|share|leak)) my (private|nude|intimate|naked) (pictures|photos|pics|images|videos)
    (not|never) take no for an answer
    (he|husband|boyfriend|girlfriend|partner|wife|ex) (takes|took|takes away|took away) my phone (i can not|that i can not|will not|will never|every time|whenever|and (locks|hits|will not|does not let|threatens))
  `,
  raises: [
    'my dad hits me',
    'kinda hope i get hit by a bus',
    'my in laws beat me for dowry',
    'help, someone is breaking in',
    'he threatened me with a knife',
    "there's a man following me home",
    'my neighbor is beating his kids',
    "he killed my cat and says i'm next",
    "they won't give me my passport back and make me work",
    "i've got bruises everywhere, he says i made him do it",
    "I've been shot",
    'dad broke my arm',
    'my husband is abusive',
    "i'm scared to go home",
    'I feel unsafe at home',
    "he won't let me leave",
    'a man is following me',
    'I am a victim of abuse',
    'he forces himself on me',
    "I'm held against my will",
    'my uncle did things to me',
    'mum locks me in the cupboard',
    'she burns me with cigarettes',
    'i feel like stabbing someone',
    'someone is trying to kill me',
    "my ex won't stop following me",
    "I'm in a violent relationship",
    'my dad comes in my room at night',
    'he put his hands round my throat',
    'my boyfriend forces me to have sex',
    'my parents are forcing me to marry',
    'there are bruises all over my nephew',
    'someone followed me home and is outside',
    'my father gets drunk and comes after me',
    "she's kept me locked in my room for days",
    "i'm 13 and a man online is asking for pics",
    "my boyfriend gets rough and i'm afraid of him",
    'my teacher sends me nude pics and wants to meet',
    "my ex keeps showing up at my house and i'm terrified",
    'my partner controls all my money and tracks my phone',
    'my carer takes my money and shouts at me and hits me',
    'i need to get away from my husband before he hurts us',
    'I think my niece is being abused',
    'someone at home is hitting me',
    'he isolates me from everyone I know',
    'my ex leaked my intimate photos',
    'he does not take no for an answer',
    'my husband takes my phone so I can not call',
  ],
  calm: [
    'I am a carer and I have hit the wall',
    'I got kicked out of the choir for singing flat',
    "I'm bleeding money",
    "my ex-boyfriend keeps texting me, it's annoying",
    'my father killed a man in the war and never talked about it',
    'my mum has dementia and gets confused',
    'my boyfriend snores, it is killing our relationship',
    "i'm overwhelmed with work and need someone to talk to",
  ],
})
