import { sign } from './sign.ts'

/** Own danger: is prepared. C-SSRS, preparatory acts. */
export const IS_PREPARED = sign({
  rule: 'is-prepared',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'C-SSRS, preparatory acts',
  reviewed: null,
  says: `
    (countdown|road|way|steps) to my (own)? (suicide|death)
    (gun|razor|knife|blade|noose|rope|pills|pistol) (is|are) in my (lap|hand|hands|mouth)
    (boxes|packs|packets|bottles|strips) of (_)? <pills> ~ (, )?(that|it|which|should) ~ (do it|enough|work|kill)
    what (height|fall|drop|speed) (_)? (_)? is (fatal|lethal|deadly|enough to (die|kill))
    (looked up|checked|searched|googled) ~ ~ to do it ($|, |on|in|without)
    about to climb over
    (hid|hidden|hiding|stashed) (the|a|my|some) (_)? (razor|razors|blade|blades|pills|rope|knife|gun|noose) !(from (my|him|her|the|us))
    (need|want|have|going) to buy (the|a) (noose|rope|helium|razor blades) !(~ (climbing|swing|boat|dog|tent))
    (high|tall) enough (building|bridge|roof|cliff|drop)
    (planning|planned|plan) (an|my|the|another) (overdose|od|hanging)
    (waiting|wait) (until|for) ~ ~ ~ (, )?(then|and|so)? i (will|can|am going to) do it
    (writing|wrote|written|finishing|finished) my (_)? note (now|$|, |to|for)
    (planning|going|want|thinking|about|ready|tempted) ~ (step|stepping|jump|jumping|walk|walking) (out)? in front of !(the (class|audience|crowd|camera|mirror|people|everyone|shop|house)|people|everyone|an audience|my (house|class))
    (swerve|swerving|steer|steering|veer|veering|ram|ramming) (<own> car)? (into|under|off|in front of) (a|the|an|oncoming|incoming) !(lane|parking)
    look like an accident
    (insurance|policy) money (would|will) (help|be|go|look|pay)
    (is|are|would|will) (<many>) (_)? (<pills>) (be)? (enough|sufficient|too much to survive)
    how (much|many) (of)? (my)? (<pills>) (would|will|does|do) (it|i) (take|need) ($|, |to)
    (rope|belt|cord|noose|cable|scarf|sheet) ~ ~ (, )?(wardrobe|rail|beam|chair|hook|ceiling|my neck|fan|door handle|rafters)
    (chair|beam|stool|ceiling fan) (, )?(and)? (the|a|my)? (rope|belt|noose|cord)
    with (it|the rope|a rope|the belt|a belt|the cord|a noose) (round|around) my neck
    (drove|went|walked|been|gone|driven) to (look at|see|visit)? (the|a) (bridge|viaduct|cliff|cliffs|tracks|roof|overpass) ~ ~ (and)? (sat|stood|looked|watched|stayed|cried|twice|to see how)
    (bottle|pills|rope|knife|blade|gun|razor|noose|tablets) in my (hand|hands|lap|mouth) !(for|while (cooking|i cook))
    (keep|hide|hid|hiding|keeping) (the|my|some|enough|a) (pills|tablets|blades|rope|gun|razor|razors|knife|stash) (in|under|behind|hidden|for when)
    (between|either) (the|a)? (bridge|train|rope|gun|pills|knife|hanging|jumping) (and|or) (the|a)? (pills|rope|gun|train|bridge|knife|jumping|hanging)
    (drive|walk|go|swim) to the (lake|river|sea|ocean|reservoir|canal) and (walk|jump|go|let|not) (in|out|under|go|come)
    (spot|place) (by|near|in|under|at) the (river|woods|bridge|tracks|forest|lake|cliffs|railway) ~ (no one|nobody)
    (nobody|no one) (notices|will notice|knows|realises|will know) (that)? i am (gone|missing)
    how (high|tall) (does|must|should|would) (a|the) (building|bridge|fall|drop|cliff|roof) (have|need|be)
    (have|has|got|put|hid|keep|there is) (got)? (the|a|my) (_)? (rope|noose|hose|helium|pistol|shotgun|gun|cord) (in|under|inside) (the|my) (_)? (boot|trunk|shed|attic|loft|garage|wardrobe|closet|back|car|bag|drawer) !(~ (climbing|hunting|towing|tow|camping|boat|sport|range))
    (know|chosen|picked|chose|found|decided on|decided) (on)? (which|the|my|a) (perfect|quiet|_)? (bridge|tree|beam|cliff|rooftop|platform|train|tracks|building) ($|, |and|to (jump|use|do|hang)|i (will|am|want))
    (written|wrote|finished|writing) (the|my|all my|all the) (_)? (letters|notes|goodbyes|note|letter) (and|, |$|to (my|everyone|each|the)|for (my|everyone|each|them)) !(to (santa|the editor))
    (left|put|leaving|placed) (my|the) (note|letter) (on|under|in|for|where|by)
    (jumping|jump|falling|fall|hanging|drowning|an overdose) (from|off|of)? ~ ~ (kill (you|me|someone)|be fatal|be enough|survive|work for sure)
    (sorted|arranged|organised|organized|settled|changed|updated) (out)? (the|my) (_)? (will|insurance|funeral|affairs|finances|paperwork) ~ ~ (so|and|before) ~ ~ ~ (after|when i am|once i|ok|okay|fine|taken care|go|gone)
    (in (the|my) (garage|car|shed)) with (the|my)? (engine|motor|car|exhaust) (running|on)
    (on|at|off) (the)? (top|roof|edge) of (the|a|this) (_)? (car park|multi storey|parking garage|building|tower|cliff|bridge|block|park) (looking|staring|peering) (over|down|at the (ground|drop|water))
    tied (it|one|the _|a _|my _) (up)? (to|round|around|over) (the|a|my) (beam|rafter|rafters|banister|bannister|ceiling|neck|door handle|curtain rail|light fitting)
    (nobody|no one|they|noone) (would|will|to|could) (find|stop|save) (me|my body) (for (days|a while|weeks|hours|a long)|until|in time)
    (counted|counting|got|have|collected|saved) ~ (, )?(<many>|64|80|96) (_)? <pills> (ready|saved|now|in|by now|put away|hidden|$|is it enough|enough) !(left|a (day|week|month)|to (collect|pick))
    (overdose|od|die) (on|from|of) (_)? (<pills>|_) (enough)? to (die|kill|end)
    (going|go|goes|driving|walking|heading|headed|off|drive|walk) (up|down|out|over)? to (the|a|that) (_)? (cliffs|cliff|bridge|tracks|river|sea|lake|roof|woods|forest|beach|mountains) ~ ~ (not|never) (coming|come|going to come|be coming) (back|home)
    (ordered|bought|getting|got) (the|it|some|my) (stuff|it|kit|them|one|supplies)? ~ ~ ~ (then|and|and then|after that) i am (done|gone|free|finished|out of here|at peace)
    (razor|blade|blades|knife|gun|rope|noose|pills) (here)? (in|on|beside|by|next to) (the|my)? (_)? (with)? (me|with me) ($|, |now|and|tonight)
    (more|less|most|least|which is) (painless|painful|reliable|peaceful|lethal|quick|quicker) (, )?(hanging|pills|jumping|drowning|overdose|overdosing|a gun|cutting) or
    (have|has|got) (a|the|my) (_)? plan and (the|a|my|all the)? (means|method|date|pills|rope|will|day)
    (set|fixed|picked|chosen|chose|got|have) (a|the|my) (date|day) (for (it|my death|the end)|, (i|only|just) ~ ~ do it|and (i|only|just) ~ ~ do it)
    (have|got) everything (i need|ready|prepared|set) (, )?(tonight|now|to (do|end|go)|for (tonight|tomorrow|it)|and (tonight|tomorrow|i am (going|ready|doing)))
    (building|bridge|roof|cliff|drop|floor) (high|tall) enough
    (ok|okay|fine|alright|hate me|forgive me|understand|easier|safe) (after|once|when) i (do|have done) it
    (hose|pipe|hosepipe) ~ (to|on|over|from) (the|my) (exhaust|tailpipe|car window)
    (can|could|will|would) (you|i|one|someone) die (from|of|on) (taking|too many|too much|an overdose|overdosing)
    (tie|tied|tying) (it|the knot|a knot|the rope) (that)? it (holds|does not|will not|tightens)
    (stuff|things|everything) (is)? in my (drawer|bag|room|car) <far> (house to be empty|everyone to leave|everyone leaves)
    (how|where|when) to do it ~ (nobody|no one|they|my _) ~ (find|finds|found|stop|stops|hear|hears|know|knows)
    (hanging|jumping|drowning|overdosing|pills|overdose|gun|rope) or (a)? (pills|hanging|jumping|drowning|overdosing|overdose|gun|rope|razor) (, )?(which|what|to (die|do it|end)|is|would)
    (bought|got|have|buying|ordered|getting) (a|the|some) (gun|rope|noose|pills|razor|knife|helium) (and|because|, )? i (can|will|am going to)? ~ (end|die|kill|finish)
  `,
  raises: [
    "I've tied a rope to the beam",
    "I've written the letters and set the date, only have to do it now",
    'writing my note now',
    'I know which bridge',
    'the gun is in my lap',
    'planning an overdose',
    'is 20 zopiclone enough',
    'i counted them, 64 pills',
    'just need to buy the rope',
    'I have a razor in my hand',
    'i have a rope in my closet',
    'I have a plan and the means',
    'what height of fall is fatal',
    'found a high enough building',
    'looked up train times to do it',
    'how much insulin would it take',
    'i keep a razor in my phone case',
    'i want to step in front of a bus',
    'left my note on the kitchen table',
    'got the razor in the bath with me',
    "I've got a countdown to my suicide",
    'the chair, the rope. its all set up',
    'how high does a building have to be',
    'thinking of just swerving into a lorry',
    'at the top of the car park looking over',
    'which is more painless hanging or pills',
    'I hid the razor so i can finish it later',
    'would jumping from the 5th floor kill me',
    'picked a spot by the river no one goes to',
    'cant decide between the bridge and the pills',
    'can you overdose on sertraline enough to die',
    'got 3 boxes of paracetamol, that should do it',
    "i'm sat in the garage with the engine running",
    'told work im on leave so nobody notices im gone',
    'if i crash the car will it look like an accident',
    "I've been to look at the viaduct twice this week",
    'at least the insurance money would help my family',
    'I am going to the cliffs tomorrow and not coming back',
    'stood on a chair with it round my neck then my phone rang',
    'ordered the stuff online it comes friday and then im done',
    'i worked out how to do it so nobody would find me for days',
    "i'm just waiting till my mum goes on holiday then i'll do it",
    "tonight after work i'm going to drive to the lake and walk in",
    "i'm at the top of the stairs of the bridge about to climb over",
    "I've sorted the will and the insurance so the kids are ok after i do it",
    'I have everything ready for tonight',
    'is the building high enough',
    'they will understand after I do it',
    'there is a hose over the exhaust',
    'can you die from taking too many',
    'I tied the knot so it holds',
    'the stuff is in my drawer, I wait for the house to be empty',
    'I worked out how to do it so nobody finds me',
    'pills or hanging, which is better',
    'I bought the rope so I can end this',
  ],
  calm: [
    "I've had enough",
    'hang up the phone',
    'walking across the bridge to your office, where do i park',
    'i was in a car accident and have nightmares',
    "we're going to the cliffs on sunday for a picnic",
    'rope me into it',
  ],
})
