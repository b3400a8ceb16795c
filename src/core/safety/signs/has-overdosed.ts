import { sign } from './sign.ts'

/** A medical emergency: has overdosed. Lists of medical emergencies (NHS 999; American Red Cross). */
export const HAS_OVERDOSED = sign({
  rule: 'has-overdosed',
  kind: 'medical',
  weight: 'sure',
  reading: 'open',
  source: 'Lists of medical emergencies (NHS 999; American Red Cross)',
  reviewed: null,
  says: `
    (took|taken|swallowed|downed|ate|popped|eaten) (2|3|4|5|6|two|three|four|five|six|a few|several) (whole|full|entire)? (packs|packets|boxes|bottles|strips|sheets|handfuls) (of)?
    (took|taken|swallowed) all (of)? my sleeping
    double dosed (on|my)
    (did|took|had|done|snorted|taken) (way)? too much (coke|cocaine|ketamine|mdma|molly|speed|meth|heroin|fent|acid|ghb|drugs|crack)
    since i took (them|the pills|all|the tablets)
    (took|taken|swallowed|used|had) (my|a|the|his|her) (whole|entire|full)? (month|months|week|weeks|fortnight) (supply|worth)? (of)? (my|his|her)? (_)? <pills>
    (took|taken|had|injected|swallowed|given) (far|much|way|a lot)? more (of)? (my|the|his|her)? (_)? <pills> than (i|he|she|they|we) (should|was|am|is|meant|needed|were|had)
    (have|has|i|he|she|just|had|<kin>) (taken|took|swallowed|drunk) something (bad|dangerous|and|, |$|to (die|end)|i should not)
    (consumed|ingested|drunk|drinked|eaten|licked) (some|a|the|my|rat)? (_)? (poison|pesticide|bleach|phenyl|insecticide|acid|kerosene|weedkiller|detergent|chemicals)
    (consumed|ingested|eaten|eat|popped) (<many>) (_)? (_)? (<pills>|sleeping medicine) !(a day|every|daily|each|since)
    ^ (help)? (i|we|have|i have)? (overdosed|overdosing|od) ($|, |an hour|_ hours|last night|on|ago|now|help|this morning)
    (did|do|done|taken|took|taking|had|having|doing) (an|a|the)? (big|small|massive|serious)? (overdose|od) !(prevention|training|awareness|risk|course|of (coffee|sugar|caffeine|cuteness))
    (mixed|mixing|combined|took|taken|had) ~ <pills> (with|and) (some|a|lots of|a lot of|a bottle of|loads of|too much)? (_)? (whisky|whiskey|rum|gin|wine|vodka|alcohol|booze|beer|cider|brandy|liquor)
    (took|taken|had|swallowed|mixed) ~ (<pills>|<many>) ~ ~ ~ (, )?(i)? (feel|feeling) (woozy|drowsy|weird|strange|funny|faint|sleepy|dizzy|really sick)
    (had|took|taken) <many> (_)? (_)? and ~ (wine|vodka|whisky|whiskey|gin|rum|alcohol) , (feel|feeling)
    (he|she|they|<kin>) (just)? (took|swallowed) (some|her|his|my|a lot of)? (pills|tablets) ($|, |and (is|will|fell|passed|now)|to (die|kill|end))
    (took|taken|swallowed) (my|the|a|his|her) (whole|entire|full) (prescription|supply|months supply|stash)
    (have|has|been|was|am|got) (been)? (poisoned|drugged) !(by (sugar|social media|toxic))
    (took|taken|swallowed|downed|popped|ate|injected|chugged|taking) (about|like|over|nearly|around|almost|something like|at least|maybe)? (<many>) (or so)? (of)? (my|the|his|her|their|those|these)? (_)? <pills> !(a day|every|daily|each|as|since|over the (last|past)|before (bed|breakfast)|with (breakfast|food)|for (my|a|the) (head|back|period|cold|fever|pain))
    (double|triple|twice) (my|the|his|her|of my) (_)? dose (of insulin|of <pills>)? (and|, |by|on purpose|$)
    (took|taken|swallowed|downed|ate|injected|ingested|popped|snorted|chugged|taking|mixed|gave|given|drank|had|take) (way)? (about|like|over|nearly|around|almost|something like)? (too many|too much|more than|double|triple|a (whole|full|entire)? (_)? (bottle|box|pack|packet|bunch|handful|load|fistful|lot|ton|strip)|the (whole|entire|full|rest of the) (_)? (bottle|box|pack|packet|thing|lot)|all|a whole|half (a|the) (bottle|box|pack)|several|loads|lots|handfuls|bottles|every) (of)? (my|the|his|her|their|those|these)? (_)? <pills>
    (took|taken|swallowed|downed|ingested|popped|injected|snorted) (way)? (too (many|much)|the (whole|entire|rest of the) (bottle|box|pack|packet|thing)|a (whole|full|entire) (bottle|box|pack|packet)) (of)? (_)? ($|,|and|i|now|last night|an hour|help|ago|on purpose|by accident|what)
    (already|i|just) (took|taken|swallowed|downed) (the|those|all|all the|all of the|my|all my|all of my|these) (_)? (pills|tablets|capsules|sleeping pills|painkillers|overdose|stash) !(for|with|as|to|like|at|my|that my|the doctor|prescribed|in the morning|before bed|every)
    (mixed|mixing|combined|combining|took|taken|drank|swallowed) (too many|some|a lot of|my|the)? (_)? (xanax|benzos|opioids|opiates|pills|valium|oxy|alcohol|vodka|fentanyl|heroin|meds|painkillers|coke|mdma|ketamine|sleeping pills|drugs|substances) (with|and|on top of) (a lot of|some|too much|my)? (_)? (alcohol|vodka|wine|whiskey|beer|benzos|opioids|pills|xanax|heroin|fentanyl|meds|ghb|painkillers|drugs|liquor|booze)
    (took|swallowed|drank|downed|injected|ate) (some|the)? (bleach|antifreeze|rat poison|poison|drain cleaner|cleaning fluid|detergent|ammonia)
    (took|swallowed) (all of them|them all|every last one|the lot)
    (i|he|she|they|<kin>|have|has|just|also|may|might) (overdosed|overdosing|od) (on|now|$|, |and|last night|again|by|tonight)
    (am|is|might be|may be|could be|think i|have|having|be|gonna|been|are|just|has|i|may|might) (an|be|am|having|have|going to|are)? (overdosed|overdosing|overdose|od)
    (took|swallowed) everything in the (medicine)? cabinet
  `,
  raises: [
    'i took all my pills',
    'I overdosed',
    'Had 15 co-codamol and some wine, feeling woozy',
    'took too many',
    'i drank bleach',
    'I took 40 pills',
    'i took an overdose',
    "i've taken something",
    'I have consumed poison',
    'my daughter took pills',
    'i did it. i took them all',
    "i think i've been poisoned",
    'double dosed on lithium and shaking',
    'i took my whole prescription at once',
    'i took all of my sleeping tabs with vodka',
    "I've been sick 20 times since i took them",
    'swallowed two packs of tylenol an hour ago',
    'I took more insulin than i should on purpose',
    "he's had too much heroin and his lips are blue",
    "I mixed pills with alcohol and can't stay awake",
    'took my whole month of antidepressants an hour ago',
    'consumed 20 tablets of sleeping medicine please help',
    'i accidentally took double my insulin dose and feel faint',
    'he swallowed everything in the cabinet',
  ],
  calm: [
    'took two paracetamol for my head',
    'i took my last antibiotic today',
    'took a beating on the stock market',
    'can i get a prescription for sleeping pills',
    'I accidentally killed my dog with the car and feel guilty',
    'watched a film about heroin overdose',
  ],
})
