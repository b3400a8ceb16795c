// Pieces that the phrases of acts have in common: patterns over folded words, to be put into larger ones.

/** Greets. */
export const HELLO =
  '(?:hi|hiya|hiyah|heya|hey|heyo|hay|hello|helo|hlo|hullo|ello|elo|yo|howdy|greetings|salutations|(?:a )?(?:very )?(?:good|gud) (?:morning|mornin|afternoon|evening|day)|morning|mornin|gm|evening|afternoon)'
/** What somebody is called who is spoken to as a friend. */
const MATE =
  '(?:mate|mates|man|bro|bruh|bruv|brother|bud|buddy|pal|fam|dude|lad|lads|blud|cuz|sis|hun|hon|boss|chief|cobber)'
/** Asks nicely. */
export const PLEASE = '(?:please|kindly|i beg(?: you)?|i am begging(?: you)?)'
/** Whom a greeting is to. */
export const ADDRESSED = `(?:${MATE}|love|darling|there|ther|all|everyone|team|friend|friends|bot|robot|signpost|sir|madam|maam|doctor|doc|guys|folks|people|you|my|dear|again|assistant|chatbot)`
/** Begins a sentence and says nothing. */
export const OH = `(?:${MATE}|oh|ah|aw|um|uhm|uh|er|hm|well|so|ok|okay|okey|sorry|just|right|then|look|listen|lol|haha|hahaha|ugh|argh|omg|god|my|wow|excuse me|but|and|now)`
/** Ends a sentence and says nothing. */
export const AFTERWARDS = `(?:${MATE}|please|thanks|thank you|now|then|ok|okay|lol|haha|bot|asap|today|right now|already|for now|sir|maam|x|xx|xo)`
/** Anybody at all. */
export const SOMEONE = '(?:someone|some one|somebody|some body|anyone|any one|anybody|any body|sm 1|sum 1)'
/** Help, misspelt as people in a hurry do. */
export const HELP = '(?:help|halp|hlep|hepl|hlp|elp|helpme|assist|assistance)(?: me| us| out| me out)?'
/** More or less of something. */
export const VERY =
  '(?:so|very|really|rly|quite|pretty|absolutely|totally|completely|fucking|bloody|just|too|more|a bit|a little)'
/** What was said before. */
export const IT =
  '(?:it|this|that|these|those|what you said|what you mean|what you wrote|your answer|the answer|you|a word|anything|any of (?:it|this|that))'
/** Asks for something, or leaves that out. */
export const CAN_YOU = '(?:(?:can|could|would|will|may) (?:you|we|u) (?:please |kindly |just |maybe |possibly )*)?'
/** Who works at a clinic. */
export const STAFF =
  '(?:human|humans|human being|person|people|operator|agent|representative|rep|member of staff|staff member|staff|receptionist|therapist|counsellor|counselor|psychotherapist)'
/** Stands before whoever is wanted. */
export const WHAT_KIND =
  '(?:a |an |the |some |another |any )?(?:real |actual |live |living |proper |true |genuine |human |normal |different )*'
/** What we are called. */
export const BOT =
  '(?:bot|chatbot|robot|machine|program|programme|computer|ai|app|thing|chat|assistant|service|site|software|signpost)'
/** A person, not a program. */
export const PERSON = `${WHAT_KIND}(?:${STAFF}|${SOMEONE}(?: real| else| human| there| in person)?)`
/** Finds something bad. */
export const BAD =
  '(?:useless|stupid|dumb|crap|crappy|shit|shite|shitty|rubbish|garbage|trash|terrible|awful|horrible|ridiculous|pathetic|worthless|hopeless|annoying|broken|bullshit|bull|bs|bollocks|nonsense|idiotic|moronic|lame|pointless|a joke|joke|an idiot|idiot|a moron|moron|stupid bot|dumb bot|no help|no use|no good|not helpful|not helping|not very helpful|unhelpful|a waste of (?:my )?time|waste of (?:my )?time|the worst|worst|bad|suck|sucks|fool|a fool)'
/** A thing that we said. */
export const ANSWER = '(?:answer|reply|response|bit|part|last bit|last part|last answer|message|text|sentence)'
/** What is wished good at parting. */
export const TIME = '(?:day|evening|weekend|night|one|afternoon|morning|week|time|rest of (?:the|your) day)'
/** Finds something good. */
export const GREAT =
  '(?:great|perfect|lovely|brilliant|awesome|super|nice|wonderful|excellent|amazing|fantastic|superb|splendid|magic|sweet)'
/** Thanks. */
export const THANKS = `(?:(?:many |big |huge |a thousand )?thanks(?: a (?:lot|bunch|million|ton|mil))?|thank|thank (?:you|ya|yu|yo)|thanku|thankyou|thanx|thnx|thnks|thanks you|tnx|tanks|tank you|tx|ta|cheers|chers|tysm|tyvm|tyfyh|much appreciated|(?:i )?(?:really |do |so )*appreciate (?:it|that|this|your help|your time|the help|you)|bless you|god bless(?: you)?)`
/** Agrees. */
export const YES =
  '(?:yes|yea|yeah|yeh|yep|yup|yap|ya|yas|yess|yse|eys|ye|yh|aye|sure|sure thing|ok|okay|okey|okie|oki|okie dokie|okey dokey|k|kk|alright|all right|right|correct|exactly|of course|ofc|absolutely|definitely|certainly|indeed|i do|i would|please do|do it|yes please|go ahead|sounds good|got it|gotcha|i got it|i see|i understand|i get it|i understood|understood|noted|makes sense|that makes sense|fine|good|cool|that is (?:fine|good|right|it|ok|okay|cool|true)|true|fair enough|i think so|i guess|i guess so)'
/** Declines, or says that something is wrong. */
export const NO =
  '(?:(?:no )?(?:neither|none)(?: of (?:them|these|those|it))?|no|nope|nop|nah|naw|nay|na|noo|nu|nein|no (?:thanks|thank you|thx|ta)|not really|not now|not today|not yet|not this|not that|no need|maybe later|later maybe|some other time|another time|nevermind|never mind|nvm|nevermind|nm|forget it|forget about it|leave it|(?:that|this|it) is (?:wrong|not it|not right|not true|incorrect)|wrong|wrong answer|incorrect|no way|i do not think so|do not think so|(?:that|this|it) is not what i (?:asked|meant|wanted|mean|need|needed|was asking)(?: for| about)?|not what i (?:asked|meant|wanted|mean|need|needed)(?: for| about)?|(?:that|this|it) (?:did|does) not help(?: me)?(?: at all)?|(?:that|this|it) is not (?:an|the|my) answer|you did not answer(?: me| my question| the question)?|no it is not|no i do not|i do not|that is no answer)'
