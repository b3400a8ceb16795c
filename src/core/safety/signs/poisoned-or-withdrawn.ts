import { sign } from './sign.ts'

/** Emergencies of medicines, drink and drugs that are told as a list of signs in the body. */
export const POISONED_OR_WITHDRAWN = sign({
  rule: 'poisoned-or-withdrawn',
  kind: 'medical',
  weight: 'sure',
  reading: 'fixed',
  source: 'Lists of medical emergencies (NHS 111 and 999; lithium toxicity, NICE CG185; withdrawal, NICE CG100)',
  reviewed: null,
  says: `
    lithium <far> (vomit*|throwing up|shaking|shakes|tremor|confus*|slur*|twitch*|dizzy|diarrhoea|diarrhea|can not walk)
    (vomit*|shaking|confus*|slur*|twitch*) <far> lithium
    (words|speech|voice) ((is|are) (coming (out)?)?|(come|comes|came) (out)?|sound|sounds) (slurred|slurring|wrong|jumbled|garbled|all wrong|funny and)
    (slurred|slurring|jumbled|garbled) (his|her|my|the)? (words|speech)
    (can not|could not|unable to) (walk|stand|see|swallow|talk|speak) (straight|properly|right|up) (, |and|since|after|words|$) !(, (german|french|english|spanish))
    (stopped|stop|quit|came off|coming off|ran out of|off|without|withdrawing from|withdrawal) ~ (benzos|benzo|alcohol|xanax|valium|diazepam|drinking|drink|clonazepam|lorazepam|ativan|klonopin|alprazolam|baclofen|ghb|heroin|methadone|opioids|meds) <far> (shaking|shakes|shake|seeing (things|spiders|people)|hearing (things|voices)|fit|fits|seizure|seizures|seized|hallucinat*|convuls*|confus*|sweating)
    (had|having|has|have|had a|just had) (some)? (kind of|sort of|a|like a)? (fit|seizure|convulsion|convulsions) ($|, |and|again|last|this|just|now|on the) !(of (laughter|anger|giggles|rage))
    (mixed|mixing|took|taken|taking|had) <far> (<pills>|ghb|ketamine|mdma|coke|cocaine|speed|acid) (and|with|on top of|plus) <far> (drowsy|passing out|can not (breathe|move|stay awake|wake)|heart|slow|lips|blue|dizzy|numb|chest)
    (took|taken|swallowed|ate|drank|given|gave) ~ (double|triple|twice|three times|too much|too many|wrong) <far> (<pills>|insulin|dose|warfarin|methadone|medicine) <far> (sleepy|drowsy|shaking|dizzy|weird|confus*|sick|breath*|heart|not wake|faint*|sweat*)
    (sugar|glucose|blood sugar|bg|sugars) <far> (dropping|low|1 *|2 *|2|high|over 20|off the) <far> (shaking|shaky|confused|passing out|faint|can not|sweating|drowsy|vomit*|not wake|will not wake|passed out)
    (passed out|unconscious|not responding|will not wake|can not wake|unresponsive|floppy) <far> (vomit*|drunk|vodka|drinking|bottle|snoring|blue|cold|pills|party|gurgl*)
    (drunk|vodka|drinking|bottle|party|pills) <far> (passed out|unconscious|not responding|will not wake|can not wake|unresponsive|floppy) !(on the (sofa|couch) (again)? lol)
    (lips|fingers|face|nails) (are|is|have|has) (turning|going|gone|turned)? (blue|grey|gray|purple) 
    (child|baby|toddler|son|daughter|year old|kid|boy|girl|grandson|granddaughter) <far> (swallowed|drank|ate|eaten|drunk|got into) <far> (<pills>|bleach|battery|batteries|detergent|cleaner|antifreeze|weed killer|edibles|vape liquid|button)
    (bleed|bleeding|blood) <far> (not stop|will not stop|soaking|soaked|through (the|my|two)|everywhere|pool|spurting|pumping|coughing up|vomiting) 
    (vomiting|coughing|throwing|spitting|peeing|passing) (up)? (a lot of|bright|fresh|loads of|large)? blood
    (face|mouth|arm|side) (is|has|has gone|gone|went) (drooping|droopy|dropped|numb|weak|limp) <far> (speech|talk|speak|slur*|smile|arm|leg|words|lift|face|confus*|sudden*)
    (not|no) (eaten|ate|eating|food) ~ (for|in) (_)? (_)? (days|weeks) <far> (faint*|passed out|chest|heart|blood|black|collapse*|can not stand|dizzy)
    (heart|pulse) (is|keeps|rate)? (racing|skipping|stopping|slowing|slow|irregular|pounding) <far> (fainted|faint|passed out|pills|took|drank|coke|chest pain|left arm|purge|purging|not eat*)
  `,
  raises: [
    'she is on lithium and has been vomiting since Friday',
    'shaking and confused, he takes lithium',
    'his words are coming out slurred',
    'she has slurred speech since noon',
    'I can not walk straight, and my hands tremble',
    'I came off diazepam on Monday and now I am seeing things',
    'he just had some kind of fit on the floor',
    'I mixed tramadol with wine and now I am drowsy and my chest feels odd',
    'gran took double her insulin and is sweating',
    'my sugar is dropping and I am shaky',
    'she passed out after a bottle of vodka',
    'he has been drinking and will not wake up',
    'her lips are going blue',
    'my toddler swallowed a battery',
    'the bleeding will not stop',
    'he is coughing up blood',
    'one side of his face is drooping and his speech is odd',
    'I have not eaten for nine days and I fainted twice',
    'my heart keeps racing and I fainted after purging',
  ],
  calm: [
    'do you treat people who take lithium',
    'I always get the words wrong when my grandchild explains it',
    'I stopped drinking in January and feel well',
    'I had a fit of laughter in the waiting room',
    'the baby ate all the carrots',
    'I can not speak properly in French',
    'my blood test is on Monday',
    'can I mix ibuprofen and paracetamol',
    'his face was white with paint',
  ],
})
