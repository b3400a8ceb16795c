import { sign } from './sign.ts'

/** Own danger: parts for good. QPR, indirect verbal clues: parting. */
export const PARTS_FOR_GOOD = sign({
  rule: 'parts-for-good',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'QPR, indirect verbal clues: parting',
  reviewed: null,
  says: `
    end my (story|journey|chapter)
    (going|go|leaving) (now)? , forever
    (be|is) with (my|his|her|their) (_)? (<kin>) in heaven
    (leaving|going|gone) (tonight|today|tomorrow|now|forever) and (i am)? (never|not) (coming|going to come) back
    said (my)? (goodbye|goodbyes) to (my (kids|children|family|parents|wife|husband|mum|mom|dog|friends)|everyone|everybody|all of them) !(at the airport|at the station|when|after|yesterday at)
    tell (everyone|everybody|them|all|my _|him|her) i said (goodbye|bye|farewell)
    forgive me ~ , i (am going to|have to|will|must|can not)
    (off|going|leaving|gone) (now|away)? for good ($|, |take|now|tonight|and)
    tell (them|him|her|everyone|my _) (that)? i (love|loved|tried my best|tried|am sorry) (them|him|her)? ($|, ) !((and|also)? (that)? (dinner|supper|lunch|tea|happy birthday|see (you|her|him|them)|i (am|will be) (late|home|back|on my|nearly|ten|five)|to (bring|buy|call|pick)))
    at my funeral !(home|business)
    no more (tomorrows|birthdays|christmases|mornings|sunrises) for me
    (be|become) a (star|angel) in (the (sky|heavens|heaven)|heaven)
    (do not|never) (come)? (look|looking|searching|search) ~ , ~ ~ (too late|gone|dead)
    peace out forever
    (going|leaving) (away)? (, )?(and|, )? i (will|am) not (be)? (coming|come) back
    (until|till) we meet in (heaven|the next|another|paradise)
    (mum|mom|dad|guys|everyone|kids) (<kin>)? (, )?i love you (all)? (, )?(i am )?(so )?sorry ($|, )
    (so)? this is how (it|my story|my life) ends
    (goodbye|good bye|farewell|bye) (everyone|all|everybody|friends|guys)? , (thank you|thanks) for trying
    (goodbye|good bye|farewell) (everyone|all|everybody|friends)? (, )?(i am sorry|sorry|forgive me|i love you) ($|, |all|everyone|for everything)
    (please)? (do not|never|not to) (blame|be angry (at|with)) (yourselves|anyone|anybody|each other|mum|mom|dad|my _|one another)
    (nice|good|great|lovely|pleasure|honou*r|glad|joy|fun) (knowing|having known|to have known|to know) (you|you all|all of you|everyone) ($|, |all|guys|everyone|goodbye|but|and)
    (gave|given|giving|give) (all|most)? (of)? (my|all my) (_)? (things|stuff|belongings|possessions|clothes|jewellery|jewelry|records|savings|pets|books) away !(to (charity|goodwill|oxfam)|for charity|when (we|i) moved|because (we|i) (are|am) moving)
    (before|when|once) i (go|leave|went) (for good|forever|for ever)
    too late for me ($|, |now|though|and|to be (saved|helped)) !(to (book|change|call|cancel|start|learn|apply))
    (sorry|forgive me) (<kin>|everyone|all|guys|my love|my darling) ~ (, )?(sorry <kin> , )?i (tried|can not (do|go|carry|take)|could not (do|go|carry|take|hold)|have to (go|leave)|failed you all)
    to (whoever|whomever|anyone who|the person who|the one who|who) (finds|find|reads|read|discovers) (this|me|my|us)
    (it is|is|it was) (my|our) time to (go|leave) ($|, |now|from here)
    (do not|never|not to) (cry|weep|mourn|grieve) (for|over) me
    (want|wanted|like|need) (my|the|everyone|everybody|them|her|him|you) (_)? (all)? to know (that)? (i|that i) (loved|always loved|tried|am sorry for everything|never stopped loving)
    (signing|logging|checking|tapping) (off|out) (forever|for good|for ever|for the last time|of life|permanently)
    (goodnight|good night|night|bye|bye bye|sleep|peace) (forever|for ever) ($|, |everyone|all|guys|world)
    (made|make|making) (my)? peace with (everyone|everybody|everything|god|dying|death|leaving|the end|it all|my maker|going)
    (made|making) my peace ($|, |and|now)
    (at|in) peace with (my|the|this) (decision|choice|plan|end)
    (pain|suffering|torment|misery|agony|hurting|everything|struggle|hell) (ends|stops|will (end|stop|be over)|is (ending|over)|finishes) (tonight|today|tomorrow|this (weekend|week|friday|evening))
    (last|final) (regards|respects|blessings|farewell) (to|from|for)
    (convey|give|send|pass on) my (last|final) (regards|love|wishes|words|respects)
    (will|going to|would) (not|never) (be)? (around|here|alive|with you) (anymore|any longer|after (today|tonight|this)|tomorrow|by (then|morning|tomorrow)|much longer)
    this (will be|is) (my|the) (final|last|very last) (post|message|tweet|text|entry|chat|story|email|conversation|note|letter|call)
  `,
  raises: [
    'kindly convey my last regards to my family',
    'logging off for good. irl too. tell the guild bank to split my gold',
    'bye forever guys',
    "it's my time to go",
    "tell my mum i'm sorry",
    'Goodbye, I love you all',
    'this is my last message',
    'no more tomorrows for me',
    "I won't be here tomorrow",
    "i've given my things away",
    "I've made peace with dying",
    'so this is how it ends. bye',
    'tell everyone i said goodbye',
    'last post. peace out forever',
    "mum dad i love you i'm sorry",
    'until we meet again in heaven',
    'sorry mum, sorry dad, i tried',
    'at peace with my decision now',
    'i have said goodbye to my kids',
    "Don't cry for me when I'm gone",
    'the pain ends tonight. goodbye',
    'soon i will be a star in the sky',
    "to whoever finds this, i'm sorry",
    "I think it's time to end my story",
    'farewell, it was nice knowing you',
    "I'll be with my mom in heaven soon",
    'goodbye everyone, thanks for trying',
    "forgive me father, i'm going to do it",
    'play wonderwall at my funeral lol bye',
    "don't come looking, it'll be too late",
    "i'm going away and i won't be coming back",
    'i just want my family to know i loved them',
    'just wanted to say bye before i go for good',
    "I love you all, please don't blame yourselves",
    "you've been kind. it's too late for me though",
    "nothing matters anymore and i've made my peace",
    "thanks for being my friend. i'm going now, forever",
    "leaving tonight and never coming back, don't call the police",
  ],
  calm: [
    "i'm done for today, bye",
    'rest in peace to my sleep schedule',
    'the last of us made me cry when he died',
    "i'm so dead if mum finds out",
    'i could sleep forever today',
    'funeral arrangements for my father',
    'text Ruth and tell her I love her',
    'tell my aunt that I love her, and that lunch is at one',
  ],
})
