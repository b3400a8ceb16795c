import { sign } from './sign.ts'

/** Own danger: self harm. Nonsuicidal self-injury, the strongest single predictor of a later attempt (Ribeiro and others 2016). */
export const SELF_HARM = sign({
  rule: 'self-harm',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'Nonsuicidal self-injury, the strongest single predictor of a later attempt (Ribeiro and others 2016)',
  reviewed: null,
  says: `
    ^ (started)? cutting ($|, )
    (burned|burnt|burn|burning) my (_)? (_)? with (a|the|my) (lighter|cigarette|match|matches|flame|spoon)
    (made|making|make) (more|new|some|deep|_)? (lines|marks|cuts|burns) (on|in) my
    (bang|banging|hit|hitting|punch|punching|slam|slapping|bite|biting) (my (_)?|<self>) (when|whenever|every time) (i|my|they|we|he|she) !(look|think|talk|walk|sleep|eat)
    (dig|digging|dug) my (nails|fingernails|fingers) (in|into) ~ ~ ~ (bleed|blood|skin|arm|palms)
    (sleeves|hoodie|bracelets|plasters|bandages) ~ (to|so) (hide|cover) (what i|my (arms|wrists|cuts|scars|marks))
    (burn*|cut*|scald*|hit*|hurt*|scratch*|stab*|bruise*) my ~ ~ ~ (on purpose|deliberately|intentionally)
    (burn*|cut*|scald*) my (_)? with ~ ~ (on purpose|deliberately)
    (broke|break|bit|cut|burn|burned) my own (finger|hand|arm|leg|skin|wrist|bones|flesh)
    (box|set|collection|packet|stash|bag|drawer) of (blades|razors|razor blades|broken glass)
    not cut (<self>)? (in|for) ~ (day|days|week|weeks|month|months) ~ but
    (picking at|pick at|reopen|reopening) my (cuts|wounds|scars)
    (prick|pricking|stick|sticking|push|pushing|put) (needles|pins|a needle|needle|a pin) (in|into) my !(vein for|for the blood)
    harm to my (own)? (body|self)
    to (hurt|harm|punish|injure) <self> !(~ (at the gym|training|exercis*))
    (glass|shard|razor|blade|scissors|needle|compass) (on|to|into|across) my (_)? (arm|arms|wrist|wrists|thigh|thighs|skin|leg) <no-accident>
    the (marks|lines|bandages|bandage) on my (_)? (wrists|wrist|arms|thighs)
    (blood|bleeding|pain|cutting|burning) (calms|soothes|relieves|relaxes) me
    (arms|wrist|wrists|thighs|legs) (look|looks) like (a)? (barcode|zebra|battlefield|war|cutting board)
    (i|just|have) cut (last night|tonight|this morning|yesterday|, |to (cope|feel|relax|punish)|because i (hate|deserve|feel)|$)
    (cut|burn|scratch|hit <self>) (when|whenever|if) i (am|get|feel) (stressed|sad|angry|upset|anxious|low|alone|overwhelmed|numb|depressed|mad|lonely)
    , <self-harm> <no-accident>
    (punch|punching|punched|hit|hitting|kick|headbutt) (the|a)? (wall|walls|door|doors|mirror|mirrors) ~ ~ (until|till|because i deserve|bleed|bleeds|break|broke)
    (hide|hiding|hid|hides|cover|covering|covered) (up)? (my|the) (cuts|self harm|cutting|cut marks|(fresh|new) scars|scars (from (my _|everyone|school|cutting)|under|with (sleeves|makeup)))
    (lighter|cigarette|cigarettes|cigs|flame|match|matches) (on|to|against|out on) my (_)? (skin|arm|arms|leg|legs|hand|wrist|thigh|body)
    (stab|stabbing|stabbed|poke|jab|prick|pierce) my (_)? (leg|arm|hand|thigh|skin|legs|arms) with (a|my|the|some)
    (carve|carved|carving|scratch|scratched|burned|cut) _ (into|onto) my (_)? (stomach|arm|arms|leg|legs|thigh|thighs|skin|wrist|belly|hip|chest)
    (need|want|like|love|have) to see (my)? (own)? blood
    (new|fresh) cuts !(of|to|in (the|our)|for|on (spending|services))
    (bite|biting|bit|pinch|pinching|scratch*|punch*|slap*|hit|hitting) (<self>|my (arm|arms|hand|hands|legs|face)) (until|till|hard enough|so hard)
    (took|take|taking|takes) (a|the|my) (_)? (razor|blade|knife|scissors|lighter|shard) to (my (_)? (arm|arms|leg|legs|skin|thigh|thighs|wrist|wrists|body|stomach)|<self>)
    (self harm*|sh|cutting|hurting myself|the blade|bleeding|burning myself|blade|razor) (is|are) (the only|my only|all that|my best|how i (cope|deal|survive|get|manage))
    my (_)? (hand|hands|arm|arms|leg|legs|skin|foot|head|face|finger|fingers|wrist) (on purpose|deliberately|intentionally)
    (saw|found|noticed|seen|knows about|found out about|sees|discovered) my (_)? (cuts|self harm|cutting|cut marks)
    (do|doing|did|done) (the|some)? self (harm*|injury|mutilation)
    (hit|hitting|punch|punching|slap|slapping|bang|banging|smash) my (_)? (head|face|stomach) (with|against|repeatedly|until|over and over) <no-accident>
    (used|got|took|need|want|miss|picked up) (the|my) (blade|razor|razors|blades) (again|last night|tonight|$|, )
    cutting (deeper|every (day|night)|daily|most (days|nights)|again)
    (like|likes|love|loves|enjoy|enjoys) (to)? <self-harm> <no-accident>
    my (wrist|wrists) (is|are) bleeding
    (scratched|cut|ripped|tore|bit) (up)? my (_)? (wrist|wrists|arm|arms|skin|leg|thigh) (open|on purpose|up|apart)
    (cut|went|cutting|sliced|burned) too deep
    (arm|arms|leg|legs|thigh|thighs|wrist|wrists) (is|are) (covered in|full of|covered with) (cuts|scars|burns|cut marks)
    feel* like (cutting|burning|bleeding|slicing) $
    (living|life|being alive|existing) (is|feels) (too)? (painful|much pain|hard to bear)
    (bang|banging|hit|hitting|smash|smashing|slam) my (head|fists|arm) ~ ~ (bleed|bleeds|bleeding|until|bruise|black out|on purpose)
    (can not|could not|never) (stop|quit|resist) (self harming|cutting|hurting myself|harming myself|burning myself|the urge to (cut|self harm|hurt))
    (feel|feels|felt|am|calmer|safer) (safer|better|calm|calmer|alive|relief|relieved|real|normal) (when|after|if) i (cut|burn|hurt myself|harm myself|bleed|self harm) !(class|carbs|calories|the grass|my hair|hair)
    clean from (cutting|self harm|burning) ~ ~ but (i)? (want|need|feel|am) (to)? (start|do|go|cut|like|relapse|relapsing)
    (need|want|have|urge|urges|going|craving) (to)? (cut|self harm) (now|tonight|again|so bad|so badly|deep|deeper|on my|$)
    (sliced|slashed|gashed|stabbed|cut up|cutting up|slicing) (up)? (my|his|her) (_)? (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|stomach) (open|up|again|tonight|$|,)
    sh (relapse|again|urges|tonight|scars|last night)
    (carved|carve|carving|cut|cutting|burned|burnt|wrote) (words|lines|a word|his name|her name|letters|marks|it) (in|into|on|onto) (my|his|her) (skin|arm|leg|thigh|wrist|stomach|arms|legs)
    (scratched|scratching|scratch|clawed|clawing|pick|picking) (up)? (my|his|her) (arms|arm|skin|legs|wrists|face) (until|till|so) ~ (bleed|bled|blood|bleeding|raw)
    (urges|urge) to (self harm|cut|burn|slice)
    (clean|sober) (from)? ~ but (relapsed|cut|slipped)
    (<plan>|am|is|are|been|keep|keeps|kept|was|start*|back to|relapsed|relapse|relapsing|resort* to|stop|stopped|have|has|do|did|have to|urge to|urges to|how to|where to|who) (to|of|and|about|been|on)? <self-harm> <no-accident>
    (i|he|she|they|me|<kin>) <self-harm> <no-accident>
    ^ <self-harm> <no-accident>
    self harm* (again|last night|today|tonight|urges|urge|to cope|every|a lot|when|because)
    (the|these|my|his|her|fresh|new) (cuts|scars|burns) (on|all over|up) (my|his|her|their|both) (arm|arms|thigh|thighs|wrist|wrists|legs|leg|body|hips)
    (relapsed|relapse|relapsing) (with|on|in|into|and)? (cutting|self harm|burning|cut|hurt)
    (started|starts|start|began|been|is|was|keeps|kept|went) (back to)? cutting !(down|back on|the|calories|out|carbs|corners|it|my hair|hair|edge|class|weight|her hair|his hair|grass|costs|off|a|wood|sugar|through|onions|ties|in line|for)
    (made|make|making) (the|my|a|another) (first|new|few|more)? (cut|cuts) (on|in|to)? $
    (cutting|burning) (again|to feel (something|better|alive)|helps me|makes me feel|is the only|relieves)
    (want|need|urge|going) to cut $
  `,
  raises: [
    'i have urges to self harm',
    'I feel like cutting',
    'I self-harmed today',
    'i feel safer when i cut',
    'i carved words into my leg',
    'i have fresh cuts on my wrist',
    'scratched my arms till they bled',
    'hurting myself is the only relief',
    'I scratched my wrist open on purpose',
    'i bang my head against the wall until it bleeds',
    'been clean for 2 months but relapsed and cut last night',
    "if i dont get to talk to someone in the next hour i'll take the blade to my leg again, i know i will",
    'cutting again',
    'I cut too deep',
    "I've been cutting",
    'blood calms me down',
    'I like to cut myself',
    "I can't stop cutting",
    'i sliced my arm open',
    'i broke my own finger',
    'I need to hurt myself',
    'living is too painful',
    'sh relapse last night',
    'my daughter saw my cuts',
    'i use a lighter on my skin',
    'my thighs are full of cuts',
    'my arms look like a barcode',
    "i'm cutting deeper each time",
    'im hiding my cuts from my mum',
    'need to see blood to feel calm',
    'my wrist is bleeding, i did it',
    'i dig my nails in until i bleed',
    'I am doing self harm please help',
    'been a bad night, used the blade',
    'i have a box of blades under my bed',
    'teachers saw the marks on my wrists',
    'I stab my leg with a compass in class',
    'wearing long sleeves to hide what i did',
    'relapsed after 3 months clean, cut my arm',
    'i prick needles in my fingers to feel pain',
    'I do harm to my body when nobody is at home',
    'i bang my head when i get upset and it helps',
    "i pull my hair out and cut when i'm stressed",
    'I poured boiling water on my hand on purpose',
    "can't stop picking at my cuts, i like the pain",
    'i burnt my leg with a lighter to feel something',
    'havent cut in a week but i really want to tonight',
    'I punch walls till my knuckles break because i deserve it',
    'i keep burning my arm with my hair straightener on purpose',
    "i've been clean from cutting for a year but i want to start again",
    'picked up the scissors again last night and made more lines on my legs',
    'I made the first cut',
    'burning helps me, it is the only thing',
    'I want to cut again',
  ],
  calm: [
    "i've been clean from self harm for 18 months",
    "I cut before but I'm clean now",
    'I want to stop hurting people I love with my words',
    "I used to self-harm but I've stopped",
    'cut my hair too short and i hate it',
    'how do I survive until my first appointment',
  ],
})
