import { sign } from './sign.ts'

/** Own danger: means at hand. C-SSRS 5, means within reach; means safety (CALM). */
export const MEANS_AT_HAND = sign({
  rule: 'means-at-hand',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'C-SSRS 5, means within reach; means safety (CALM)',
  reviewed: null,
  says: `
    (have|got) (a|the|my) (_)? (bottle of <pills>|rope|gun|noose|knife|pills) and (a|my|the) (plan|method|date|reason to die)
    (pills|tablets|rope|noose|gun|razor|blades|knife|meds) (is|are) (all)? (counted|lined up|laid out|loaded|hidden|waiting|set up|out) (and|, |$|on the|for|out)
    (took|got|pulled|taken|take|taking) out (the|my|a|his) (_)? (razor|razors|blade|blades|gun|pistol|rope|noose|pills|knife) ($|, |and|to)
    (have|got) (my|his|her|the|a|dads|moms) (_)? (gun|pistol|rifle|shotgun|revolver) and (i am (done|ready|going|tired|not afraid)|nothing|no one)
    (do|doing|did) it with (a|my|the|his)? (_)? (gun|pills|rope|knife|razor|belt|blade|shotgun|pistol|overdose)
    (inject|injecting|injected) all (of)? (my|the|his|her) insulin
    (practicing|practiced|practising|rehearsing) with (the|a|my) (rope|noose|gun|blade|belt|knife)
    (going to|will|about to|want to|planning to) use (my|the|a|his|her) (_)? (gun|rope|noose|razor|blade|knife|belt|pills) ($|, |on <self>|tonight|to (die|end|kill))
    (driving|walking|heading|going|headed|on my way) to (the|a) (_)? (bridge|cliff|train tracks|tracks|roof|rooftop) (now|tonight|to (jump|end|die|do it)|and i)
    (am|just) (taking|swallowing) (the|all the|these|all my|them|all|my) (_)? (pills|tablets)? (of them)? (now|one by one|all at once|one after)
    (bag|hood|mask) and (a)? (helium|nitrogen|gas|tank)
    helium tank
    (found|got|took|stole|grabbed|hid) (my|his|her|dads|the) (_)? (gun|pistol|rifle|shotgun|revolver) ($|, |and)
    (have|got|made|bought) (a|the|my) noose
    (have|got|have got) (the|my|all the|all my) (_)? (pills|tablets) (lined up|out|counted|all|ready|waiting|hidden)
    (tied|tying|made|making|set up|hung) (the|a|my) (noose|rope|ligature)
    (standing|sitting) (here)? on (the|a) (edge|ledge) ($|, |of (the|a) (bridge|roof|building|cliff|platform)|ready|about)
    (have|keep|hid|got) (a|the) (rope|noose|razor|blade|gun|pistol|shotgun) (in|under|hidden in|ready in) (my|the) (closet|room|drawer|bed|wardrobe|car|bathroom|nightstand|bag|basement|garage|hands) !(for (climbing|hunting|sport))
    (holding|staring at|looking at|counting|lining up) (the|a|my|these|all my|all the) (_)? (bottle|pills|tablets|gun|razor|blade|knife|noose|rope) !(of (wine|water|milk|beer)|menu|collection|in the (shop|store))
    (bullet|bullets) (in|through|into) (my|his|her) (head|brain|skull|mouth|heart)
    (eat|eating|bite|swallow) a bullet
    (take|taking|took) (<self>|me) out $
    (lie|lay|laying|lying|sit|stand|kneel) (down)? (on|across) (the|some) (train|railway|rail)? (tracks|rails|railway|track)
    (crash|wreck|total|drive) my (car|truck|bike) on purpose
    (bought|ordered|got|found|getting|buying) (a|the|some|my)? (rope|noose|gun|pistol|shotgun|razor blades|razors|helium|poison|cyanide) (off|from|on|out of|online|yesterday|today|tonight) !(for (climbing|my (trip|boat|tent|swing|garden|kitchen|beard|legs)))
    (am|is|i am) (sitting|standing)? (here)? on (a|the) (bridge|ledge|roof|rooftop|train tracks|tracks|railing) (now|tonight|and|, |$|crying|thinking) !(taking (photos|pictures)|enjoying|having|with friends|for (dinner|drinks))
    (swallow|swallowing|take|taking) (everything|all of (it|them)|it all|them all) (in|from|tonight|now|at once|, |$|and)
    (have|got|has|bought|ordered|found|holding|stole|stashed|collected|hid|hidden|with|buying|tied|loaded|get|grabbed|hold|picked out) (got|enough|up|myself|a|the|my|all|all my|all the|these|some|his|her|dads|moms)? (_)? <means> ~ (ready|in front of me|in my hand|in my hands|next to me|beside me|here $|here now|here with me|tonight|loaded|to (my|his|her) (head|throat|wrist|wrists|temple)|at my (throat|wrist|wrists)|and (i am|he is|she is) (going|ready|using|taking)|to (do it|end it|kill|die|use on)|in my (lap|mouth)|and a plan|around my neck|for tonight|set up|hidden for|i am (using|taking|going))
    (saving|saved|stockpiling|stockpiled|hoarding|hoarded|hiding|collecting|collected|stashing|stashed|counting|counted|lining|lined) (up|out)? (all|enough)? (of)? (my|his|her|their|the|up)? (_)? <pills> !((, )?(and)? (i)? need (a|my) (refill|prescription))
    (gun|pistol|knife|blade|razor|barrel|rope|noose) (is|to|against|at|around|pointed at|on) (to|against|at|around)? (my|his|her) (head|throat|wrist|wrists|temple|mouth|neck|arm|skin|heart)
    (pills|rope|gun|razor|blade|noose|knife) (is|are) (ready|right here|in front of me|next to me|waiting|on the (table|bed|desk|nightstand)|in my hand)
    (loaded|loading) (the|a|my) (gun|pistol|shotgun|rifle|revolver)
    (i am|i have been) ~ (on|at) (the|a) (edge|ledge) of (the|a|this) (roof|bridge|building|cliff|balcony|platform|tracks)
  `,
  raises: [
    'i am holding a knife to my throat',
    "I'm taking all of them now",
    "I've got a bag and a helium tank",
    'I have a noose',
    "I'm on the roof",
    'I loaded the gun',
    "I've tied the noose",
    "I found my dad's gun",
    "I'll do it with pills",
    'gonna take myself out',
    'i want to eat a bullet',
    "I'm going to use my belt",
    "I'm standing on the edge",
    'walking to the tracks now',
    'i have a rope in my closet',
    'I took out the razor blades',
    "I've got the pills lined up",
    "i'll put a bullet in his head",
    'i got the gun out of the safe',
    'my pills are counted and ready',
    'i want to lie down on the tracks',
    "i've been stockpiling medication",
    'i want to crash my car on purpose',
    "I'm going to inject all my insulin",
    "I've been practicing with the rope",
    'I have a bottle of pills and a plan',
    "I have my dad's pistol and I'm done",
    'the knife is in my hand and I want to use it on myself',
    'I am right on the ledge of the balcony',
  ],
  calm: [
    'the train tracks near my house are loud',
    'noose knot tutorial for halloween decorations',
    'not gonna lie i thought about it in my twenties, not now',
    "i'm taking my pills as prescribed, does it matter for therapy",
    'counted my tablets, i need a refill',
    'jump the gun',
  ],
})
