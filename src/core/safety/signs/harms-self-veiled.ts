import { sign } from './sign.ts'

/** Self-harm told in its own slang, by tally, trace or relapse. */
export const HARMS_SELF_VEILED = sign({
  rule: 'harms-self-veiled',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  isVeiled: true,
  source: 'Nonsuicidal self-injury (Ribeiro and others 2016; ISAS, Klonsky and Glenn 2009)',
  reviewed: null,
  says: `
    (relapsed|relapse|slipped|broke my streak|back to zero|day zero|day one|reset) <far> (sh|self harm|self harming|cutting|the blade|my blade|razor|burning myself)
    (sh|self harm|cutting|blade) (, )?(relapse|relapsed|streak|free|clean) <far> (gone|over|ruined|broke|broken|slipped|again|failed|zero|tonight)
    (days|weeks|months|year|years) (clean|free) <far> (sh|self harm|cut|cutting|blade) ($|,|again|tonight|last)
    (days|weeks|months|year|years) (clean|free) <far> (gone|ruined|wasted|thrown away|for nothing|down the drain|over) <far> (bathroom|blade|razor|arm|arms|thigh|thighs|sleeves|wrist|bleed*|blood)
    (barcode|barcodes|stripes|tally marks|tallies|cat scratches|tiger stripes|red lines) (again)? (on|all over|up|down|across|along) (both|all|each)? (my|his|her) (_)? (wrist|wrists|arm|arms|thigh|thighs|leg|legs|hip|hips|forearm|forearms|stomach)
    (deserve|deserved|earned|owe) (the|this|my|it|that|all the)? (pain|hurt|punishment) <far> (do|did|doing) (it|this|that) to <self>
    (do|did|doing) (it|this|that|things|bad things) to <self> (in the (bathroom|shower|dark)|with (the|a|my) (blade|knife|razor|lighter|scissors)|again (last|to)|until (it|i) (bleed|bleeds|numb))
    (start|started|starting|back|gone back|went back|going back) (to|at|with|doing)? (cut|cutting|burning|scratching|slicing) (again|deeper|more|$|,) !(the|carbs|sugar|back|hair|grass|calories)
    (long sleeves|hoodie|plasters|bandages|bracelets) <far> (nobody|no one|they|mum|mom|my _) (_)? (not)? (see|sees|notice|notices|ask|asks|know|knows)
    (hit|hitting) (styro|beans) 
    (only|just|it) ~ (feel|feels|felt) (real|calm|better|something|human|alive) (when|after|if) i (bleed|cut|see blood|burn|hurt|draw blood)
    (see|seeing|watch|watching|need|miss|like) (the|my|some)? (blood) ~ (calm*|helps|relief|drip|run|running|come out|in the sink)
    (sharpener|blade|blades|razor|glass|lighter|compass|scissors) ~ (hidden|hide|hid|keep|kept|under|inside) ~ (in my|my (phone case|pillow|mattress|drawer|pencil case|sock|bra|case)|under my|for when i)
    (my|the) (arm|arms|thigh|thighs|wrist|wrists|leg|legs|skin) (pay|pays|paid|is paying|are paying|take|takes|gets|get) (for|the (price|punishment)|it (out)?)
    take it out on my (own)? (body|skin|arm|arms|legs|thighs|wrists)
    (itch|itching|urge|urges|craving|tempted) (to|for) (the)? (blade|razor|cut|cutting|burn|bleed|slice|scratch (until|till)|sh)
    (dig|digging|digs) (my|her|his) nails in (until|till|so hard)
    (pull|pulling|rip|ripping) (out)? my (own)? (hair|eyelashes|skin|nails) (out)? (until|till|when|so|to) ~ (bleed*|bleeds|feel|hurt|punish)
    not (eat|eating) (to|as a) (punish|punishment|hurt) ~ <self>
  `,
  raises: [
    'slipped tonight, self harm again after all that work',
    'my sh streak is over, I broke it',
    'ninety days clean and tonight I cut again',
    'two months clean, gone, I am in the bathroom with the blade',
    'there are red lines all over my left thigh and I counted every one',
    'I deserve the hurt so I did it to myself',
    'I did it to myself with the scissors after school',
    'I have started cutting again',
    'long sleeves in July so nobody sees them',
    'went too far this time and hit styro',
    'it only feels real when I bleed',
    'I like to watch the blood run in the sink',
    'there is a blade hidden in my phone case',
    'when I fail at work my skin pays for it',
    'I take it out on my arms',
    'the urge to cut is so loud tonight',
    'I dig my nails in until the skin breaks',
    'I rip my hair out until I feel something',
    'I am not eating to punish myself',
  ],
  calm: [
    'I relapsed on cigarettes after ninety days clean',
    'the barcode on my card does not scan',
    'I have started cutting back on sugar',
    'long sleeves because it is cold in your waiting room',
    'I take it out on my keyboard',
    'the tiger has stripes down its legs',
    'the blood test is next week',
    'I keep my scissors in my pencil case for art class',
    'I did this to myself by spending too much',
  ],
})
