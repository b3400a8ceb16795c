import { sign } from './sign.ts'

/** Stalking, coercive control, secrets with a child: abuse told without the word. */
export const WATCHED_OR_HELD = sign({
  rule: 'watched-or-held',
  kind: 'abuse',
  weight: 'sure',
  reading: 'open',
  source: 'HITS (Sherin 1998), Danger Assessment (Campbell 2003), coercive control (Stark 2007)',
  reviewed: null,
  says: `
    my ex (_)? (keeps|is|was|has been|always) (turning up|showing up|waiting|standing|parked|sitting|lurking|hiding|watching|following|coming) <far> (outside|garden|yard|house|home|work|school|gym|window|door|car|street|driveway|flat|me)
    my ex ~ (turned up|showed up|broke in|got in|was) ~ (in|inside|outside|at) my (garden|yard|house|flat|bedroom|car|window|door|driveway|hallway|porch) !(to (pick up|collect|drop))
    (he|she|they) (was|is|were|got) (in|inside) my (garden|yard|house|flat|bedroom|car) (again|last night|this morning|when i|at night|, i)
    (put|found|hid|installed|hidden) (a|an)? (tracker|airtag|camera|cameras|gps|spyware|tracking app|recorder) (in|on|under|inside) my (_)? (car|bag|phone|bedroom|house|coat|shoes|bathroom)
    (he|she|they|<partner>) (_)? (take|takes|took|hide|hides|hid|keep|keeps|kept|burned|confiscated) (away)? my (_)? (passport|documents|document|papers|visa|residence permit|bank cards|bank card|wages|salary)
    (he|she|they|<partner>) (_)? (say|says|said|threaten*|will|would) <far> (call|report|tell|phone|calls) (me to)? (the)? (immigration|home office|deport*|police on me) 
    (deport|deported|lose my (kids|children|visa)) if i (leave|tell|speak|talk|go|complain|divorce)
    (he|she|they|<partner>) (do|does|did|will) not (let|allow) me (to)? (leave|go out|see (my|anyone|anybody|friends|people)|talk to|speak to|work|have (a|my) (phone|money|friends|own)|eat|sleep|use|out of) !(early|until i finish|eat sweets)
    (stands|stood|blocks|blocked|standing) (in|by) the (doorway|door) <far> (leave|out|go|until|apolog*)
    (break|breaks|broke|smash|smashes|smashed|throw|throws|threw) (things|stuff|plates|dishes|furniture|my (phone|things)|doors|glasses) <far> (when|if|because|last|at) ~ (dinner|late|i|he|she|angry|week it was|me)
    (last|this) (week|time|month|night) it was my (wrist|arm|nose|ribs|rib|face|jaw|neck|eye|fingers|hand|shoulder)
    (he|she|they|someone|somebody|uncle|stepdad|coach|teacher|cousin|grandad|babysitter|priest|man|daddy|dad|brother|neighbour) (says|said|told me|tells me|made me promise) (that)? (it is|this is|to keep it|it was|keep it|it must stay|it stays)? (a|our|my|as our)? (_)? secret !(recipe|ingredient|santa|party|surprise|word|handshake)
    (nobody|no one) (would|will) (ever)? believe me (if i (tell|told|say))? <far> (he|she|coach|teacher|uncle|secret|touched|happened)
    (coach|teacher|uncle|stepdad|priest|babysitter|cousin|grandad|tutor|pastor) <far> (touch* !(base)|kiss*|undress*|hands (on|up|under|down|all over)|lap|shower*|naked|private|privates|bed) ~ me !(base|up|off|goodnight)
    (touch|touches|touched|touching|looks at|saw|washes|tickles) (me|my) (_)? (down there|privates|private parts|bum|bottom|willy|boobs|chest|where i do not|in the bath|in bed|at night|when (mum|mom|mummy|nobody) is)
    (he|she|they|daddy|uncle|man) (makes|made|wants|asks) me (to)? (touch|show|take off|kiss|lick|watch) (it|his|my (clothes|pants|shirt|knickers)|him there|videos|bad videos)
    (dad|daddy|father|stepdad|mum|mom|mummy|mother|stepmum|brother|uncle|her boyfriend|mums boyfriend|moms boyfriend) (_)? (_)? (_)? (and)? (hurts|hits|beats|kicks|chokes|punches|slaps|hurt|strangles|strangled|throws|threw|pushes|drags) (my)? (mum|mom|mummy|mother|dad|daddy|brother|sister|little brother|little sister|baby brother|us|the baby|her|me and) !(at|in (chess|tennis|a)|golf)
    (he|she|husband|wife|boyfriend|girlfriend|man|mother in law) (hit|beat|hits|beats|slap|kick|punch|choke) (me|also|too|us|every|all) (also|too|much|very|with|every|all|when|if|$|,)
    (he|she|they|<partner>) (checks|reads|goes through|tracks|controls|monitors) (all|every)? (of)? my (_)? (phone|messages|texts|location|money|bank|calls|emails) <far> (not|hit*|scared|afraid|angry|threat*|allowed|cannot|shout*|punish*)
    (he|she|they) (spend|spends|take|takes|took|control|controls|keeps) (all)? (my|the) (pension|benefits|wages|savings|money) <far> (shout*|lock*|hit*|push*|scared|afraid|not (let|feed|give)|threat*)
    (post|send|share|leak|upload|show) (my|the) (_)? (nudes|pictures|photos|pics|video|videos) <far> (unless|if|pay|money|more|everyone|my (family|friends|parents|school|mum|mom))
    (pay|money|more (photos|pictures|pics|nudes)|gift cards) <far> (or|else|otherwise) <far> (post|send|share|leak|upload|show) (it|them|my|the)
    (carer|nurse|aide|staff|son|daughter|nephew|helper) <far> (slaps|slap|slapped|hits|hit|pinches|pushes|shakes|ties|drags|leaves me (wet|dirty|hungry)|rough with|shouts at and hits) (me|my (_)? (mum|mom|mother|dad|father|gran|grandma|nan))
    (scared|afraid|frightened|terrified) (to|of) (going|go|get) (back)? home (to|because|as|when) (him|her|them|he|she|they|my|of)
    (boss|manager|colleague|teacher|coach|therapist|doctor|nurse|neighbour|landlord|uncle|cousin|brother|stranger|man|guy|friend|ex|he|she|they|someone|somebody) (has|have|just)? (sexually)? (assaulted|molested|groped|raped|abused) me
    (someone|somebody|a man|he|she|they|my ex|people) (broke|breaks|is breaking|has broken|got|forced his way) (in|into) (my|the|our) (house|home|flat|apartment|room|bedroom)
    (being|am|was|keep getting) (followed|stalked|watched|harassed) (home|around|everywhere)? by (my ex|an ex|a man|a stranger|some (man|guy|men)|my (husband|boyfriend|colleague|neighbour|stepdad))
    not (allowed|let) (to)? (leave|go out of|go outside) (the (house|flat|room)|home|without (him|her|asking)) (by|because|,|unless|he|she)? !(dog|cat|kids|ward|quarantine)
  `,
  raises: [
    'my ex keeps showing up outside my office',
    'my ex was in my garden last night',
    'he was inside my house again when I came home',
    'I found an airtag in my bag, he put a tracker on my car',
    'my husband keeps my passport in his safe',
    'she says she will call immigration if I speak',
    'he says I will be deported if I leave him',
    'my wife does not let me see my family',
    'he blocks the door and stands in the doorway until I apologise',
    'he smashes plates when dinner is late',
    'last week it was my wrist',
    'my coach says it is our secret',
    'nobody would ever believe me if I told what my uncle did, it is his secret',
    'my tutor puts his hands on me',
    'he touches me down there when mum is at work',
    'he makes me touch his thing',
    'daddy hurts mummy when he drinks',
    'my husband hit me also with his belt, he hit also the child',
    'he reads all my messages and I am afraid',
    'they take my pension and shout at me',
    'he will send my pictures to my family unless I pay',
    'pay or I post them everywhere, he wrote, or else he will share my nudes',
    'the carer slaps my mother',
    'I am scared to go home because of him',
    'I am not allowed to leave the house, he has the key',
    'my landlord groped me',
    'somebody broke into our flat and I am hiding',
    'I am being watched by my ex',
  ],
  calm: [
    'someone broke into my car last year',
    'I was followed by a duck all the way',
    'my ex was at my house to pick up the kids',
    'the delivery man was in my garden',
    'my gran says it is a secret recipe',
    'my husband has my passport because he booked the flights',
    'dad beats mum at chess every Sunday',
    'my boss does not let me leave early on Fridays',
    'I broke a plate when dinner was late',
    'the nurse was kind to my mother',
    'he checks my phone bill for me',
    'may I post the photos of the party',
    'my coach is hands on and touches base with me weekly',
  ],
})
