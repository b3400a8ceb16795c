import { sign } from './sign.ts'

/** Danger to others: wants to hurt others. Threat assessment: leakage and fixation on a target (Meloy and O'Toole 2011). */
export const WANTS_TO_HURT_OTHERS = sign({
  rule: 'wants-to-hurt-others',
  kind: 'harm-to-others',
  weight: 'sure',
  reading: 'open',
  source: "Threat assessment: leakage and fixation on a target (Meloy and O'Toole 2011)",
  reviewed: null,
  says: `
    (going to|will|want to|about to|might) (beat|kick|smash|knock) the (shit|crap|hell|life|living daylights) out of (my|him|her|them|that|this|the|someone) !(team|level|boss|game|record)
    people i am going to (hurt|kill|shoot|stab|get)
    (plan|planning|going|want|wants) to (finish|eliminate|end|get rid of|take out) (my (_)? (boss|wife|husband|ex|neighbour|neighbor|father|mother|brother|sister|colleague|manager)|him|her|them) !(contract|off|with|things)
    (he|she|they|my ex|ex) (is|are) dead (when|if|once|the moment) i (find|see|get|catch)
    (set|setting|light|torch) (his|her|their|my (_)? (_)?) (car|house|flat|_) on fire !(accident)
    (bash|bashing|smash|cave|caving|crack|beat|kick) (his|her|their) (skull|head|face|brains|teeth) (in|open|out)
    (do|doing|commit|planning|plan) (a|the)? (mass|school)? (shooting|massacre|bombing|mass stabbing) !(range|practice|star)
    (think|thinking|thought|thoughts|urge|urges|want|wanted|wanting|fantasi*|images|imagine|imagining|tempted|dream|dreaming|afraid|scared) (about|of|to|i will|i might)? (smother*|shak*|drown*|push*|suffocat*|tortur*|throwing|throw|slit*|strangl*|drop|dropping|cutting|choking|poisoning) (my (_)? (baby|newborn|son|daughter|kid|kids|child|children|ex|wife|husband|mother|father|partner|boss)|the (baby|kids|child|children)|people|someone|somebody|a (stranger|child|person|baby)|strangers|him|her|them) !(for (a|the) (hug|photo)|hand*|at school|to school|a (note|party|line|ball))
    i (_)? (hit|slapped|punched|choked|strangled|hurt|kicked|shook|shoved|smacked|beat) (my|our|the) (_)? (wife|husband|girlfriend|boyfriend|partner|gf|bf|baby|newborn|son|daughter|kid|kids|child|children|mum|mom|mother|toddler|stepson|stepdaughter) !(at|feelings|in (chess|a game|fifa|the)|by accident|up|with (the news|a question)|personal|record|by accident|accidentally|s)
    (all|be|they|everyone|he|she) (be)? sorry (tomorrow|tonight|when i|once i) ~ ~ ~ (gun|knife|rifle|bomb|come back|show up|done with|finish)
    (run|mow|drive|running|mowing) (people|them|him|her|someone|everyone|pedestrians|a crowd|my ex) (over|down) !(to the)
    (violent|homicidal|murderous) (urges|thoughts|impulses|fantasies|feelings) (toward|towards|about|against|to hurt)
    (people|everyone|they|kids|students|coworkers) (at|in) (school|work|the office|church|my _) (are|is|will) (going to)? (all)? (die|get shot|be dead|pay|bleed|be sorry)
    (want|going|plan|planning|will|ready) (to)? (burn|set fire to|torch) (his|her|their|the|my) (_)? (house|home|place|flat|car|building) (down)? (with|while|when|tonight|and)
    (<wish>|<ponder>|(going|about|planning|plan|trying|ready|need|have|tempted|decided|intend|set) to|will|i would|might|am|urge to|think i will|may|should) (to|of|about|just)? (be|go)? (kill|killing|murder|murdering|shoot|shooting|stab|stabbing|hurt|hurting|harm|harming|attack|attacking|strangle|strangling|choke|choking|beat|beating|poison|poisoning|torture|slaughter|execute|bomb|rape|burn|assault|massacre|smash|cut|slit|end|destroying|punch|punching|hit|hitting|assassinate|drown|behead|butcher|run over) (up)? (down)? <people> (up|to death|badly|so bad|tonight|one day)? !(feelings|back (his|her|their)|chances|in the (final|finals|game|match|race|playoffs)|at (chess|tennis|fifa|golf|their own|the game|this game)|with (kindness|love|questions)|up (on|about|for)|in (chess|fifa|smash|mario|valorant|fortnite|minecraft|the game|this game|a game)|a text|home|to work|record|score|a picture|an email|a message|who (is|can|does) (not)?)
    (thoughts|urges|urge|fantasies|visions|images|impulses|dreams) (about|of|to) (_)? (hurting|killing|harming|stabbing|shooting|strangling|drowning|hurt|kill|harm|stab|attacking|beating|shaking) (my|him|her|them|people|others|someone|the|everyone|other|a|children|strangers)
    (shoot|shooting|blow|blowing|burn|burning|bomb|bombing|bring a (gun|knife) to) (up|down)? (my|the|this|a|our|that) (_)? (school|office|workplace|church|mosque|mall|building|house down|place|synagogue|class|college|university|crowd|campus|work) !(hoops|a video|a film|a movie|budget)
    (make|making) (him|her|them|everyone|everybody|all of them|you all|those|that _|my ex|these people) (all)? (pay|suffer|regret|bleed|hurt|beg) !(for (dinner|lunch|it with|the (meal|bill|tickets|repair))|attention|the bill|rent|me back|back)
    (they|he|she|you|everyone) (will|is going to|are going to|are all going to) (all)? (pay (for (this|what)|with)|die (for|tonight|tomorrow)|regret (what|this|it when)|be sorry when i (shoot|kill)|suffer for)
    (bought|have|got|buying|loaded|bringing|bring|take|taking) (a|my|the) (gun|knife|rifle|weapon|shotgun) ~ (and|to) ~ (know where|school|work|he lives|she lives|they live|him|her|them|(going|will|ready) (to)? (use it on|shoot|kill|make)|(waiting for|find) (him|her|them))
    (homicidal|murderous) (thoughts|urges|ideation|rage|feelings|intent|and)
    feel* (homicidal|murderous|like a murderer|like (hurting|killing|stabbing|strangling|hitting|shooting) (him|her|them|someone|somebody|people|everyone|my))
    (he|she|they|you|<kin>) (deserves|deserve|needs|need|has) to (die|be (killed|shot|dead|hurt|murdered)) ~ (and|i|by my|tonight|by)
    (afraid|scared|worried|terrified) (that)? (i|i am) (will|might|may|going|could|would|am) (to|going to)? (hurt|kill|harm|shake|stab|attack|hit|strangle) (my|him|her|them|someone|somebody|people|the)
    (voices|voice) ~ (hurt|kill|stab|attack|harm) (him|her|them|people|someone|my|others|everyone)
    (wants|going|threatened|threatening|plans|planning|threatens|plan) to (kill|shoot|stab|murder|hurt|attack|shoot up|blow up) (his|her|their|people|someone|everyone|the school|a school|him|them|our) !(own life)
    (lose|losing|lost) control and (hurt|hit|kill|shake|stab|attack|do something to) (my|him|her|them|someone|somebody|people|the)
    (could|can) (kill|strangle|murder) my (_) , (i am)? not (joking|kidding)
    (know|found out|looking for|figured out|waiting) where (he|she|they|that _|my ex) (lives|live|sleeps|works|parks) ~ (gun|knife|pay|kill|hurt|wait|tonight|he will|i will|and i)
  `,
  raises: [
    "i'm scared i'll hurt my baby",
    "I'm going to shoot up the school",
    "i'm gonna bring a gun to work and make them pay",
    'will do a shooting',
    'homicidal thoughts',
    'voices say to stab her',
    'want to run people over',
    'want to strangle my wife',
    'im gonna bash his skull in',
    'i feel like hurting people',
    'I have urge to kill someone',
    'I have plan to finish my boss',
    'my ex is dead when i find her',
    "he's going to pay with his life",
    'gonna beat the shit out of my ex',
    'i have violent urges toward my family',
    'i will burn his house down with him in it',
    "he deserves to die and I'm going to do it",
    'people at school are going to die tomorrow',
    "i've got a list of people i'm going to hurt",
    "I'm going to set his car on fire with him in it",
    "they're all gonna be sorry tomorrow when i bring my gun",
    'I lose control and hurt my kids',
    'I could strangle my brother, not joking',
    'I know where she lives and I have a knife',
  ],
  calm: [
    'over my dead body will i pay that',
    'last day of school tomorrow!',
    "deadline tomorrow, i'm dead",
    'bored out of my skull',
    'i could strangle my alarm clock',
    'i lost my job last year',
  ],
})
