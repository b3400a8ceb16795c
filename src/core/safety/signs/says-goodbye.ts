import { sign } from './sign.ts'

/** Own danger: says goodbye. IS PATH WARM (AAS) and QPR, indirect clues: farewells. */
export const SAYS_GOODBYE = sign({
  rule: 'says-goodbye',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'IS PATH WARM (AAS) and QPR, indirect clues: farewells',
  reviewed: null,
  says: `
    (will|going to|about to|soon be) (be)? (at peace|in a better place|free (of|from) (this|pain|life|everything|it)|out of (everyones|your) (hair|way|lives)) ($|, |soon|now|forever|tonight|and)
    soon i (will|am going to) (not)? be (at peace|free|gone|dead|with (you|him|her|god)|a (problem|burden)|here|around|alive|your problem|no more|nothing)
    (going|go|leaving|off) to a better place ($|, |now|soon|and|tonight)
    (sorry|thank you|thanks) (all)? (for everything) (, )?(goodbye|bye|farewell|i am (gone|going|leaving|done))
    (it|this|everything) will (all)? be over soon $
    (have|got) (my|a|the) (goodbye|suicide|final)? (note|letter|letters|notes) (written|ready|done|prepared|finished)
    (waiting|wait|waited) (until|for) ~ (asleep|gone|leave|leaves|alone|sleep) ~ do it
    (this is it|this is the end|that is it) (, )? (goodbye|good bye|i am done|for me|bye|everyone)
    (am|be) saying (my)? goodbye ($|, |forever|to (everyone|all|you all|the world|life))
    (leaving|going|going away) and (i am)? (never|not) (ever)? (coming|going to come) back
    (will|going to) be gone (soon|by (morning|tomorrow|tonight|dawn|then)|forever) ($|, )
    (remember|forget) me (fondly|always|when|as|and be happy|for the good)
    (you can|please|they can) have (my|all my) (_)? , i (will)? not need
    (you|they|nobody|no one|everyone|people) (all|guys)? (will|would) (not|never) (see|hear from) me ($|, |alive)
    ^ (please)? tell (my (family|kids|children|parents|mom|mum|dad|wife|husband|son|daughter|girlfriend|boyfriend|brother|sister)|everyone) (that)? i (love|loved) (them|him|her) $
    (not|never) (look|looking|search|come looking|wait|come) for me $
    (this|here|tonight) is where (it|i|my story) (ends|end|get off|stop)
    (watching|watch|looking) (over|down on) (you|them|my _) from (heaven|above|up there)
    i (left|leave|am leaving|wrote) a (note|letter) (on the|for them|for my|for whoever|behind|explaining|to explain) !(fridge|for the (postman|landlord|neighbor))
    (transferred|gave|sent|left|signed over) (all)? (of)? my (money|savings|things) ~ (and|, ) (wrote|said|left|goodbye)
    (chosen|picked|set|chose) (a|my|the) (date|day) $
    not be needing (one|it|them|this|anything) (anymore|any longer|where)
    (not going to|will not) be (around|here|alive|there) (for|at|to see|when) (my|your|graduation|christmas|the (wedding|summer|end)|next)
    (please)? tell (my|the) (_)? (_)? it (is|was) not (their|his|her|your) fault
    (am|be|is) leaving this (world|life|earth|planet|body|place for good)
    (goodbye|good bye|farewell|bye) (cruel|to)? (world|everyone|everybody|forever|for good|to everyone|to everybody|all of you|you all|friends|this world|life|to this world|my loves) !(class|for today|see you|tomorrow|, (it was|see|thanks|have|until)|it was|team|and (thanks|have|see))
    (this is|here is) (my|the|it|a)? (final|last|real)? (goodbye|farewell|good bye) !(party|to (winter|summer|sugar|my (old|car|job|phone))|for now|from us)
    (my (last|final)|this is (the|my|our|a) (last|final)) (goodbye|goodbyes|message|words|post|letter|note|wish|night alive|night on earth|night here|day on earth|day alive|breath) !(in|at|was|from|of the|i got|he|she|on|did not|is not)
    this is the last (time you|thing i will|message you|you will)
    (say|said|saying|says) (my|his|her|their|the|final|all my|our) (last|final)? (goodbyes|goodbye|farewells|farewell) !(to (winter|summer))
    (you|they|nobody|no one) (all|guys)? (will|would) (not|never) (have to|need to|be able to|ever)? (worry about|see|hear from|deal with|put up with|check on|bother with|hate|be angry at|carry) me (again|anymore|any longer|any more|much longer|for (long|much longer)|after (tonight|today|this)|soon|ever)
    (will|would|are) (not|never) (see|hear from|talk to|bother|be bothered by|have to (deal with|worry about|put up with|see|hear|bother with|care about|take care of)) (you|me|any of you|them|him|her|with me|about me) (again|anymore|any longer|ever|much longer|after (tonight|today|this)|for much longer)
    (by the time|when|if|once) (you|anyone|someone|anybody|somebody|they|u) (read|reads|see|sees|find|finds|get|gets|hear|hears) (this|me|my (note|body|message|letter))( it)? ~ (dead|gone|be too late|too late|no longer|not be here|will be|already)?
    (take care of|look after|feed|be good to|watch over|keep) (my|the|each other) (_)? ~ (when|after|once|if) (i am|i have|i go|im) (gone|dead|not here|left|no longer|go|passed|leave this|die)
    (after|when|once) i am (dead|gone) !(to|for (lunch|the|a|work|vacation|holiday|two|three)|on|from (work|the)|all|too long|shopping)
    (giving|gave|given|give) away (all|most|everything|my (things|stuff|belongings|possessions|dog|cat|pets|favorite _|prized _))
    (wrote|written|writing|left|leaving|write|finished|recording|recorded|sealed) (goodbye|farewell|final|last|my)? (letters|notes|messages|a letter|a note) (to|for) (everyone|all|each|my (family|kids|parents|mom|mum|dad|children|friends|loved ones|wife|husband)|everybody|the people i|those i)
    (will|would) not need (it|them|this|that|anything|any of (it|this)|these|my (things|stuff)) (anymore|any more|any longer|much longer|where i am going|after (tonight|today)|soon|when i)
    will not need (them|it|any of it) $
    (tell|let) (my|the|everyone|everybody) (_)? (_)? (know)? (that)? i (loved|always loved|tried my best|am sorry) (them|her|him|you|for)? !(i am late|for being late|about)
    (will|would) not be (here|around|alive|with you) (much longer|tomorrow|anymore|any longer|for (long|much longer|christmas|my)|by (tomorrow|morning|then|next|the)|next (week|year|month)|after (tonight|today|this)|to see|when (you|they)|in the morning)
    (put|putting|getting|got|get) (my|all my) (affairs|life|things) in order (before|so|and|$)
    (sorry|forgive me|apologi*) (for)? (that)? (what i am about to do|i have to go|i have to leave you|to leave you (all|like this|alone|behind)|leaving you (all|behind|alone|like this))
    (sorry|forgive me|apologi*) ~ (could not|for not being|not being|was not|never was) (be)? (stronger|strong enough|better for you|good enough for you|the (son|daughter|child|person|mother|father|wife|husband)|able to (stay|hold on|keep)|hold on|fight)
    (please)? (forgive me|do not (be (mad|sad|angry)|blame <self>|cry|miss|hate me)) (for (what i|leaving|going|this)|when i am gone|after i am|once i am gone|i am (leaving|going)|it is not your fault|for me when)
    (see|meet) (you|u|him|her|them|my _) (all)? (on|in) (the other side|heaven|another life|the next life|the afterlife|hell)
    (remember me|think of me|do not forget me) (when|after|as i|fondly|once|goodbye|i am (gone|leaving))
    (goodbye|farewell) (i am|, i am|i|,) ~ (done|sorry|tired|leaving|love)
    (i am|im) (done|finished) (with)? (life|living|with this (life|world)|with living|being alive|existing|fighting to)
    (written|wrote|made|making|updated|writing) (my|out my) (will) (and|because|so|tonight|, )
    (look after|take care of) (him|her|them|mom|mum|dad|each other|my (kids|children|dog|cat|baby|sister|brother|mom|mum|family|parents|son|daughter)) (for me) (when|after|please|$|i|,)
    (gave|give|giving|given) (away|_ away|_ _ away|_ _ _ away) ~ (belongings|possessions|stuff|things|clothes|everything|all|dog|cat|pets|records|guitar)? ~ (not need|and wrote|no longer need|where i am going|last night|before i|will not|letters|goodbye|i am (done|leaving|ready|going))
    (time|ready|about) (for me)? to (disappear|vanish|go|leave|check out|depart|say goodbye) (forever|for good|permanently|for ever|to life|this world)
    (check|checking|checked) out (early|for good|permanently|of life|of this (life|world)) !(of the hotel|from)
    (am|i) (finished|done) (goodbye|, goodbye)
    (going|gone|goes) (to|into) the light
    (love|loved) you all (goodbye|so much goodbye|, goodbye|, bye|, farewell|bye|forever)
    (it|this|everything) will (all)? be over (soon|tonight|tomorrow|by (tomorrow|morning|tonight)) (for me|goodbye|i am|, i)
    (not|never) coming (back|home) (this time|from this|tonight|ever again|alive)
    (thank you|thanks) (all)? for everything (, )?(but)? (goodbye|i am sorry|it is time|i am (done|leaving)|i love you all)
  `,
  raises: [
    'Remember me fondly',
    'soon i will be at peace',
    'This is my last goodbye',
    "don't be sad when i'm gone",
    "i'm leaving this world tonight",
    "i won't be alive when you read this",
    "bye everyone, you won't see me again",
    'you wont have to deal with me anymore',
    "You can have my guitar, I won't need it",
    'i am done living',
    "I'll be gone soon",
    "don't look for me",
    "I'm saying goodbye",
    "i've chosen a date",
    'saying my goodbyes',
    'This is it, goodbye',
    "tell my mum i'm sorry",
    'I have my note written',
    'Goodbye, I love you all',
    'it will all be over soon',
    'see you on the other side',
    'im going to a better place',
    'Tell my family I love them',
    'i left a note on the table',
    'take care of my son for me',
    "I'm giving away all my stuff",
    "sorry i wasn't strong enough",
    'sorry for everything, goodbye',
    'I will watch over you from above',
    "I'm leaving and never coming back",
    "Take care of my dog when I'm gone",
    'i wrote my will and a note for my mom',
    'take care everyone, this is where it ends',
    "i'm not going to be around for graduation",
    "please forgive me for what i'm about to do",
    "please tell my parents it's not their fault",
    "I'm waiting until everyone's asleep to do it",
    "this is the last message you'll ever get from me",
    "I've written letters for my family and I'm ready",
    "I've got my affairs in order and tonight's the night",
    "thanks for being my friend, i won't be needing one anymore",
    'i transferred all my money to my sister and wrote her a letter',
    "miss, can you look after my nan's ring. she'd want it kept safe. i won't need it where i'm going",
    'I gave all my things away and wrote letters',
    'it is time to disappear forever',
    'I am checking out early, of life',
    'I am done, goodbye',
    'I am going into the light',
    'I loved you all, goodbye',
    'it will all be over soon for me',
    'I am not coming home this time',
    'thank you for everything, but it is time',
  ],
  calm: [
    "it'll all be over soon, just two more exams",
    "tell my therapist i'm sorry i am late",
    'my confidence is gone',
    'goodbye and thanks, see you next week',
    'goodbye everyone, it was great working with you',
    'goodbye, see you next week',
  ],
})
