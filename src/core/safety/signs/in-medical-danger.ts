import { sign } from './sign.ts'

/** A medical emergency: in medical danger. Lists of medical emergencies (NHS 999; American Red Cross). */
export const IN_MEDICAL_DANGER = sign({
  rule: 'in-medical-danger',
  kind: 'medical',
  weight: 'sure',
  reading: 'fixed',
  source: 'Lists of medical emergencies (NHS 999; American Red Cross)',
  reviewed: null,
  says: `
    (son|daughter|kid|child|toddler|baby|boy|girl|brother|sister) (_)? (ate|swallowed|drank|eaten|got into|has eaten|has swallowed) (a|my|some|the|her|his|all) ~ (<pills>|bleach|battery|detergent|berries|cleaner)
    (can not|could not|not|will not) stop (the)? bleeding
    (is|are) not (moving|responding|breathing|waking up) ($|, |and|help|properly|what) !(house|forward)
    (throat|tongue|lips|airway) (swelling|swollen|closing)
    (cut|hit|nicked|severed|sliced) (an|my|the) (artery|vein)
    (passed out|fainted|blacked out|collapsed) ~ ~ (, )?(have|has|i have)? not (eaten|drunk|drank)
    (there is|is|i see|lost|losing) (much|lots of|a lot of|too much) blood ($|, |everywhere|on|all|help|coming|what)
    chest (pain|pains|pressure|tightness) ~ ~ (arm|jaw|breath|breathless|sweating|sweaty|numb|dizzy|shoulder|sick|faint)
    having (a|an)? (fit|seizure|epileptic fit|stroke|heart attack) (on|in|and|help|now|, |$) !(of (laughter|giggles|rage)|about|because)
    (<kin>|baby|grandad|nana|granny|someone|husband) (is|has)? (unconscious|unresponsive|not breathing|collapsed|fitting|stopped breathing|choking) (on|and|, |$|help|now|what|in|at)
    chest (feels|is|felt) ~ (crushed|crushing|exploding|squeezed|caving in)
    passed out ~ ~ (not (respond|responding|wake|breathing)|unresponsive|blue)
    (so much|lots of|tons of|losing|lost|a lot of) (_)? (_)? blood !(test|tests|work|type|pressure|donat*|oranges|in (this|the) (film|movie|game|show))
    (throw|throwing) up (everything|blood) ~ ~ (heart|faint|dizzy|blood|weak)
    (not|is not|are not|stopped|has stopped|barely|is barely|hardly) breathing !(through my nose|freely|when i (am|get|feel) (anxious|nervous|stressed|panicking|worried)|life into|new life|down my neck)
    (he|she|they|it|<kin>|baby|someone|somebody) (can not|could not|can hardly|can barely|hardly|barely|is struggling to|struggles to|is not able to|is unable to|has trouble|has difficulty) (breathe|breath|breathing|get (any)? air|catch (his|her|their) breath) !(through|freely|for laughing|with laughter)
    (having|have|had|having|has|is having|am having|think it is|get|getting|with|feel|a|been having|bad|severe|strong|terrible|crushing|sharp|intense|sudden) (a|an|really|very|some|severe|bad|terrible|crushing|sharp|intense|sudden|strong|awful|tight)? (bad|severe|sharp|strong|crushing|intense|stabbing|terrible|heavy|pain in my)? (chest (pain|pains|tightness|pressure)|heart attack|cardiac arrest|a stroke $|stroke (symptoms|right|now|i|and|,|or)|a stroke|seizure|seizures|anaphyla*|allergic reaction|pain in my chest|aneurysm|serious head injury) !(of (luck|genius|inspiration|insight)|when i (see|saw) the (bill|price)|from (the (bill|price))|survivor|at the (price|prices|bill)|medication|history|causes)
    (chest (hurts|is tight|feels tight|is crushing|is pounding)|heart is (stopping|racing and|pounding and|failing)|pain (in|down) my left arm|left arm (is|feels|went) (numb|hurts)|face (is drooping|drooping|drooped|is numb)|slurring my|speech is slurred|can not feel my (legs|arm|face|left)|turning blue|turned blue|lips are blue|(coughing|vomiting|throwing|puking|spitting) (up)? blood|foaming at the mouth)
    (he|she|they|<kin>|him|her|someone|man|woman|person) (will|would|can|does|did|could|is) not (wake up|wake|waking up|responding|responsive|moving|move) !(me|us|you|the|early|on time|for|until|in time|to my|to the|at|in the morning|on the|out|to (email|text|call)|before)
    (can not|could not|unable to) (get (him|her|them|my _) to wake|wake (him|her|them|my _) up|wake (him|her|them))
    (is|are|was|he|she|they|went|found (him|her|them)|lying|barely|am) (barely)? (unconscious|unresponsive|responsive|not breathing|no pulse|without a pulse|lifeless|convulsing|having a seizure|seizing|passed out !(flyers|leaflets|candy|drunk|on the|after|in front)|choking (on|and)|blacking out|dying right|bleeding out|collapsed|fading (in|out)) !(bias|drunk at|design|web|website|layout|after (the gym|work)|on the couch last)
    (about to|going to|feel like i am going to|think i am going to|keep|might) (pass out|faint|black out|collapse|lose consciousness) ~ (heart|chest|breath*|bleed*|blood|pills|eaten|days|took|drank|can|overdos*|help|numb|alone)?
    (bleeding|blood) (will not|would not|is not|does not|out|is pouring|everywhere|heavily|badly|a lot|profusely|uncontrollably|so much|really bad|too much|from my (head|wrist|wrists|arm|ear|ears|eyes)|all over|keeps coming|is everywhere) (stop|stopping|and|from|$|, |out|now|i)? !(love)
    (swallowed|drank|ingested|ate|inhaled) (a|some|the|my)? (_)? (bleach|poison|battery|batteries|antifreeze|detergent|drain cleaner|ammonia|rat poison|chemicals|gasoline|pills|button battery|glass|razor blade|acid|cleaner|magnets)
    (i think i am|he is|she is|they are|we are) (dying $|dying now)|(i think i am|i am|he is|she is|they are|we are) (going into)? (dying , (help|call)|having a medical emergency|going into (shock|labor)|in (anaphylactic)? shock|choking)
    (need|send|get|someone call|please call) (an|me an|for an|us an)? (ambulance|paramedics) (now|here|for (me|him|her|my)|immediately|, |$|asap|he|she|i am|fast|quick)
    (call|someone call|somebody call|please call) (911|999|112)
    (throat|tongue|face|airway) (is|are) (swelling|closing|swollen|closing up)
    (wound|cut|arm|wrist|it|leg) (is|will not|wont) (stop bleeding|gushing|spurting|bleeding (badly|a lot|out|really))
    (need|get|send) (me)? (emergency|medical) help (now|please|,|$|right|he|she|immediately)
    (medical emergency|life threatening|emergency room now|cardiac arrest|anaphylactic|diabetic (coma|shock)|insulin shock) (help|now|right|here|please|, |$|and)?
    (stabbed|shot|run over|hit by a car|electrocuted|poisoned|drowning|burned badly|severely (burned|injured)|hit my head) (, )?(help|bleeding|ambulance|and (i|he|she)|unconscious|dizzy)
  `,
  raises: [
    "my baby isn't breathing",
    'she is having seizure',
    "i've lost a lot of blood",
    'my baby swallowed a battery',
    "i cut too deep and it won't stop bleeding",
    "i feel like i'm going to pass out and my chest hurts",
    "he's choking",
    'i cut an artery',
    'blood everywhere',
    'please send ambulance',
    'my throat is closing up',
    'throat closing up cant breathe',
    'chest pains and my arm is numb',
    "she passed out and won't wake up",
    "he's not waking up after drinking",
    "passed out twice today haven't eaten in 6 days",
    'I throw up everything I eat and my heart hurts',
    'i put a sticky note on my door: dont come in, call 112. will stick it there friday',
    'ate edibles now my chest is crushing and left arm numb and im blue in the lips?? im alone',
    'my friend took something at the party and now i cant wake her up, her lips are a funny colour',
    'send medical help now',
    'he can hardly breathe',
    'cardiac arrest, help',
    'she was hit by a car, help',
  ],
  calm: [
    'fell off my bike and there was blood',
    'just got my wisdom teeth out, so much blood lol',
    'black and blue from paintball',
    'he jumped down my throat',
    "i've been drinking too much since she left",
    'cut throat business',
  ],
})
