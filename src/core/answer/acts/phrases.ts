import type { Act } from '../../model/act.ts'

/**
 * How each act is said, as patterns over folded words: contractions written out, every doubled letter once (`squeeze`), no
 * punctuation. A pattern holds for the whole of what was said, so that no act is ever found inside a question.
 */
export interface Phrases {
  /** What the act is told by; one of these. */
  readonly told: readonly string[]
  /** Words that may stand before it, and change nothing. */
  readonly before: string
  /** Words that may stand after it. */
  readonly after: string
}

const HELLO =
  '(?:hi|hiya|hiyah|heya|hey|heyo|hay|hello|helo|hlo|hullo|ello|elo|yo|howdy|greetings|salutations|(?:a )?(?:very )?(?:good|gud) (?:morning|mornin|afternoon|evening|day)|morning|mornin|gm|evening|afternoon)'
const PLEASE = '(?:please|kindly|i beg(?: you)?|i am begging(?: you)?)'
const ADDRESSED =
  '(?:there|ther|all|everyone|team|friend|friends|mate|bot|robot|signpost|sir|madam|maam|doctor|doc|guys|folks|people|you|my|dear|again|assistant|chatbot)'
const OH =
  '(?:oh|ah|aw|um|uhm|uh|er|hm|well|so|ok|okay|okey|sorry|just|right|then|look|listen|lol|haha|hahaha|ugh|argh|omg|god|my|wow|man|dude|mate|bro|excuse me|but|and|now)'
const AFTERWARDS =
  '(?:please|thanks|thank you|now|then|ok|okay|lol|haha|mate|man|bro|dude|bot|asap|today|right now|already|for now|sir|maam|x|xx|xo)'
const SOMEONE = '(?:someone|some one|somebody|some body|anyone|any one|anybody|any body|sm 1|sum 1)'
const HELP = '(?:help|halp|hlep|hepl|hlp|elp|helpme|assist|assistance)(?: me| us| out| me out)?'
const VERY =
  '(?:so|very|really|rly|quite|pretty|absolutely|totally|completely|fucking|bloody|just|too|more|a bit|a little)'
const IT =
  '(?:it|this|that|these|those|what you said|what you mean|what you wrote|your answer|the answer|you|a word|anything|any of (?:it|this|that))'
const CAN_YOU = '(?:(?:can|could|would|will|may) (?:you|we|u) (?:please |kindly |just |maybe |possibly )*)?'
const STAFF =
  '(?:human|humans|human being|person|people|operator|agent|representative|rep|member of staff|staff member|staff|receptionist|therapist|counsellor|counselor|psychotherapist)'
const WHAT_KIND =
  '(?:a |an |the |some |another |any )?(?:real |actual |live |living |proper |true |genuine |human |normal |different )*'
const BOT =
  '(?:bot|chatbot|robot|machine|program|programme|computer|ai|app|thing|chat|assistant|service|site|software|signpost)'
const PERSON = `${WHAT_KIND}(?:${STAFF}|${SOMEONE}(?: real| else| human| there| in person)?)`
const BAD =
  '(?:useless|stupid|dumb|crap|crappy|shit|shite|shitty|rubbish|garbage|trash|terrible|awful|horrible|ridiculous|pathetic|worthless|hopeless|annoying|broken|bullshit|bull|bs|bollocks|nonsense|idiotic|moronic|lame|pointless|a joke|joke|an idiot|idiot|a moron|moron|stupid bot|dumb bot|no help|no use|no good|not helpful|not helping|not very helpful|unhelpful|a waste of (?:my )?time|waste of (?:my )?time|the worst|worst|bad|suck|sucks|fool|a fool)'
const ANSWER = '(?:answer|reply|response|bit|part|last bit|last part|last answer|message|text|sentence)'
const TIME = '(?:day|evening|weekend|night|one|afternoon|morning|week|time|rest of (?:the|your) day)'
const GREAT =
  '(?:great|perfect|lovely|brilliant|awesome|super|nice|wonderful|excellent|amazing|fantastic|superb|splendid|magic|sweet)'
const THANKS = `(?:(?:many |big |huge |a thousand )?thanks(?: a (?:lot|bunch|million|ton|mil))?|thank|thank (?:you|ya|yu|yo)|thanku|thankyou|thanx|thnx|thnks|thanks you|tnx|tanks|tank you|tx|ta|cheers|chers|tysm|tyvm|tyfyh|much appreciated|(?:i )?(?:really |do |so )*appreciate (?:it|that|this|your help|your time|the help|you)|bless you|god bless(?: you)?)`
const YES =
  '(?:yes|yea|yeah|yeh|yep|yup|yap|ya|yas|yess|yse|eys|ye|yh|aye|sure|sure thing|ok|okay|okey|okie|oki|okie dokie|okey dokey|k|kk|alright|all right|right|correct|exactly|of course|ofc|absolutely|definitely|certainly|indeed|i do|i would|please do|do it|yes please|go ahead|sounds good|got it|gotcha|i got it|i see|i understand|i get it|i understood|understood|noted|makes sense|that makes sense|fine|good|cool|that is (?:fine|good|right|it|ok|okay|cool|true)|true|fair enough|i think so|i guess|i guess so)'
const NO =
  '(?:no|nope|nop|nah|naw|nay|na|noo|nu|nein|no (?:thanks|thank you|thx|ta)|not really|not now|not today|not yet|not this|not that|no need|maybe later|later maybe|some other time|another time|nevermind|never mind|nvm|nevermind|nm|forget it|forget about it|leave it|(?:that|this|it) is (?:wrong|not it|not right|not true|incorrect)|wrong|wrong answer|incorrect|no way|i do not think so|do not think so|(?:that|this|it) is not what i (?:asked|meant|wanted|mean|need|needed|was asking)(?: for| about)?|not what i (?:asked|meant|wanted|mean|need|needed)(?: for| about)?|(?:that|this|it) (?:did|does) not help(?: me)?(?: at all)?|(?:that|this|it) is not (?:an|the|my) answer|you did not answer(?: me| my question| the question)?|no it is not|no i do not|i do not|that is no answer)'

/** Every act with the ways it is said, in the order in which they are tried. */
export const PHRASES: Readonly<Partial<Record<Act, Phrases>>> = {
  plea: {
    before: `(?:${PLEASE}|${OH}|help|really|urgent|urgently)`,
    told: [
      `(?:(?:can|could|will|would|is) )?(?:${SOMEONE} )?(?:please |able to |there to |who can |going to )*${HELP}`,
      `(?:can|could|will|would) you (?:please |maybe )?${HELP}`,
      `(?:${HELLO} )?(?:i|we) (?:am |are )?(?:so |really |rly |just |badly |desperately |urgently |in |also |do )*(?:need|ned|nead|want|require|desperate for) (?:(?:some|your|any|a bit of|urgent|immediate|real|serious|a little) )*(?:${SOMEONE} to )?${HELP}`,
      `(?:need|ned|nead|want) (?:(?:some|your|urgent|immediate|serious) )*${HELP}`,
      `(?:i am|am|we are) in (?:desperate |urgent |real |serious )?need of (?:some )?${HELP}`,
      `(?:i am |we are )?desperate for (?:some )?${HELP}`,
      `${HELP} (?:is )?(?:needed|wanted|required)`,
      `who can ${HELP}`,
      `(?:${HELLO} )${HELP}`,
      `i am asking for ${HELP}`,
      '(?:sos|s o s)',
    ],
    after: `(?:${PLEASE}|${AFTERWARDS}|urgently|urgent|quick|quickly|fast|immediately|somehow|help|me|us|${SOMEONE}|1|11|111|i|need|need it|badly|really|so much|sos|god)`,
  },
  'how-to': {
    before: `(?:${HELLO}|${OH}|${PLEASE}|ask|question)`,
    told: [
      'help (?:(?:command|commands)|menu|page|text|topics)',
      '(?:show|list|open|see|give|view|display|go to|back to|get|print)?(?: me)?(?: us)?(?: to)?(?: a| the| your| all| all the)?(?: list of)?(?: main| start)? ?(?:(?:command|commands)|menu|options|topics|homepage|home page|main menu|instructions|usage|manual|guide|user guide|tutorial|faq|faqs|list of questions|questions list|all questions)(?: list)?',
      `how (?:do|can|should|would|must|to|does one|am)(?: i| we| you)?(?: to| supposed to)? (?:use|operate|work|handle|control) (?:this|you|it|that|the|signpost)(?: ${BOT})?`,
      `how (?:do|can|should|would|to)(?: i| we)? (?:ask|talk to|speak to|speak with|talk with|chat with|write to) (?:you|this ${BOT}|the ${BOT}|it)(?: something| a question| questions| things)?`,
      '(?:what|which) (?:all )?(?:can|could|should|may|do|must|shall) (?:i|we) (?:ask|write|type|say|enter|put|tell|ask about)(?: to)?(?: you| it| here| in here| now| this| this bot| the bot)*',
      '(?:what|which) (?:questions|things|topics|kind of questions|kinds of questions|sort of questions|stuff|commands)(?: all)? (?:can|could|may|should|do) (?:i|we|you) (?:ask|answer|know|cover|use|type|say|have)(?: you| here| about)*',
      `what (?:are|is) (?:the|your|my) (?:commands|options|topics|menu|choices)`,
      '(?:get started|start|restart|start over|start again|begin|home|main|index)',
      `teach me how to use (?:this|you|it)(?: ${BOT})?`,
      `how does this ${BOT} work`,
    ],
    after: AFTERWARDS,
  },
  human: {
    before: `(?:${HELLO}|${OH}|${PLEASE}|${THANKS}|(?:this|that|it|you) (?:is|are) ${VERY}? ?${BAD}|no|(?:stupid|dumb|useless) ${BOT})`,
    told: [
      `(?:i (?:am|have) )?(?:no|not|without) (?:a |an |any |more )?(?:bots?|robots?|machines?|computers?|ai|program)(?:(?: please)? ${WHAT_KIND}${STAFF})?`,
      `${WHAT_KIND}${STAFF}`,
      `(?:i|we) (?:just |only |really |would |do |want |need |to |rather |prefer |like |love |wish |must |have |should |am |trying |demand |insist |be |able )+(?:talk|speak|chat|write|be connected|be transferred|be put through|get|get through|reach|connect|contact|see|communicate|have|text|message|deal|talking|speaking|hear from)? ?(?:to |with |on )?${PERSON}(?: to (?:talk|speak|chat) (?:to|with)| not (?:a |to a |with a |you a )?${BOT})?`,
      `(?:can|could|may|might|shall|how do|how can|where can|is it possible|is there a way|would it be possible)(?: i| we| to| able)* (?:please |just |maybe )*(?:talk|speak|chat|get|reach|contact|be connected|be transferred|be put through|get through|have|see|find|connect|talking|speaking|chatting)(?: (?:to|with|on|hold of|through to|in touch with))? ?${PERSON}(?: here| instead| to talk to| not a bot)*`,
      `(?:let|get|give|bring|find|connect|transfer|put|switch|send|pass|forward|hand|link|show)(?: me| us)?(?: to| over to| on to| through to| with| through)?(?: talk to| speak to| talk with| speak with| chat with| have)? ${PERSON}(?: not a ${BOT})?`,
      `(?:talk|speak|talking|speaking|chat|chatting|tlk) (?:to|with|2) ${PERSON}`,
      `(?:is|are) there (?:${PERSON}) (?:there |here |available )*(?:i|we|who i) can (?:talk|speak|chat) (?:to|with)`,
      `i (?:do not|will not|hate to|refuse to|am not) (?:want to |like to |going to |wanna )?(?:talk|talking|speak|speaking|chat|chatting|deal|dealing)(?: to| with)? (?:a |an |you |this )*(?:${BOT}|bots|machines|robots|computers)?`,
      '(?:live|human|customer|real)(?: live)? (?:agent|chat|support|service|help|contact|operator)',
      `${CAN_YOU}(?:connect|transfer|redirect|forward|put|hand|pass) me(?: over| through)?(?: to ${PERSON})?`,
    ],
    after: `(?:${AFTERWARDS}|${PLEASE}|instead|here|not you|not a ${BOT}|not ${BOT}|on the phone|right away|immediately|at all|urgently)`,
  },
  stop: {
    before: `(?:${OH}|${PLEASE}|stop|no|can you|could you|will you|would you|i said|i want you to|you can|${BOT}|hey)`,
    told: [
      'stop(?: (?:it|that|this|all|now|bot|chat|everything|there|here|already))*',
      `stop (?:talking|texting|messaging|writing|contacting|sending|bothering|answering|chatting|spamming|replying|pinging|notifying|asking|annoying)(?: to)?(?: me| us)?(?: with)?(?: all| any| more| these| this| those| stupid| your)*(?: stuff| messages?| texts?| things| notifications?| questions?| answers?)?`,
      `(?:do not|never|no more|quit|cease)(?: you)? ?(?:talk|talking|text|texting|texts|message|messaging|messages|write|writing|contact|contacting|send|bother|bothering|chat|reply)(?: to)?(?: me| us)?(?: again| any ?more| ever| ever again| messages| anything)*`,
      '(?:leave me alone|go away|be quiet|shut up|shut it|hush|silence|mute|quiet|enough|that is enough|that will do|halt|quit|exit|abort|logout|log out|log off|sign off|opt out|opt me out|i opt out|stahp|stopall)',
      '(?:unsubscribe|un subscribe|unsub|remove me|take me off|sign me off|unfollow)(?: me| us)?(?: from)?(?: this| the| your| all)*(?: list| messages| chat| mailing list| bot| everything)?',
      '(?:end|close|finish|terminate|cancel)(?: of)?(?: this| the| our)? (?:chat|conversation|session with you|talk|bot|discussion)',
      'i want (?:you to stop|out of this chat|to stop this chat|to end this chat|to stop chatting|to unsubscribe)',
      'how do i (?:unsubscribe|opt out|turn you off|turn this off|make you stop|stop you|stop this bot|get rid of you)',
      'turn (?:yourself |this |it )?off',
    ],
    after: `(?:${AFTERWARDS}|${PLEASE}|stop|me|immediately|at once|any ?more|ffs|for god sake|for gods sake)`,
  },
  no: {
    before: `(?:${OH}|${NO}|i said|actually|still)`,
    told: [
      NO,
      `${NO} i am (?:good|fine|ok|okay|all right|alright|done|sorted|all set)`,
      '(?:i am )?(?:all set|all good|sorted)',
      'nothing(?: else| more)?',
      'no more questions',
      'i have no (?:more |other )?questions?',
    ],
    after: `(?:${AFTERWARDS}|${NO}|at all|for me|it is (?:fine|ok|okay)|i am (?:good|fine|ok|okay)|that is (?:it|all|fine|ok)|it is not|sorry|i do not|not at all)`,
  },
  goodbye: {
    before: `(?:${OH}|${THANKS}|no|nope|yes|that is all|${GREAT}|all good|i am off|i have to go|gtg|night|bye|goodbye|very much|so much|a lot|again|that is it|for your help|for the help|for everything|got it|good|cool|alright|all right)`,
    told: [
      '(?:goodbye|good bye|goodby|good by|gudbye|gud bye|gbye|goobye|bye|by by|byebye|bai|bubye|bb|buh bye|cheerio|farewell|toodles|toodle pip|ciao|adios|au revoir|tschuss|tata|ta ta|laters?|so long|peace out|cya|cu|c u|cu later|see (?:you|ya|u|yah)|see (?:you|ya)(?: all)?(?: around| soon| later| tomorrow| then| next (?:week|time)| again)?|c ya|l8r|later gator)(?: (?:for now|now|later|soon|tomorrow|then|again|bot|my friend|friend|all the best|next time|around|alligator))*',
      '(?:talk|speak|chat|write|catch|see) (?:to )?(?:(?:you|ya) )?(?:again )?(?:later|soon|tomorrow|then|next time)',
      '(?:ttyl|ttys|gtg|g2g|g 2 g|gn|gnite|nighty night|goodnight|good night|gud night|good nite|nite|nite nite|night night|nighty|night|sleep well|sweet dreams)(?: (?:bye|all|bot|then|now|for now|everyone there))*',
      `(?:i )?(?:have|got|need|must|gotta|should|better|am|will)(?: to| got to| better)*(?: be)? (?:go|going|leave|leaving|run|off|dash|heading off|head off|signing off|log off)(?: now| then| soon| home| to bed| to work)*`,
      `(?:you )?(?:have|enjoy|hav)(?: yourself)? (?:a|an|the|your)(?: very)?(?: (?:nice|good|great|lovely|pleasant|wonderful|blessed|fab|rest of your))* ${TIME}(?: (?:too|there|ahead|everyone|you))*`,
      '(?:take care|take care of yourself|take it easy|all the best|best wishes|be well|stay well|stay safe|keep well)',
      '(?:until|till|til) (?:next time|then|tomorrow|later|we meet again)',
      '(?:that is|this is|that was|it is)? ?(?:all|it|everything)(?: from me| for now| for today| i needed| i wanted(?: to know)?| i need)+',
      'that is all',
    ],
    after: `(?:${AFTERWARDS}|${THANKS}|bye|goodbye|take care|for your help|everyone at the clinic|for everything|for the help|and|have a nice day|have a good day|so much|very much|good night|see you|later|a lot|too)`,
  },
  thanks: {
    before: `(?:${OH}|${HELLO}|${YES}|${GREAT}|many|very|it is|that is|cool|great|perfect|awesome)`,
    told: [
      `${THANKS}(?: (?:so much|very much|a lot|a lots|a bunch|again|indeed|heaps|loads|kindly|kind sir|anyway|anyways|for (?:that|this|it|everything|nothing|your (?:help|time|answers?|advice|assistance|reply|kindness|patience|support|info|information)|the (?:help|info|information|answers?|reply|advice|quick reply|quick answer)|all (?:your|the) (?:help|info|information)|all|helping(?: me)?(?: out)?|answering(?: me)?(?: so fast| so quickly)?|explaining(?: that| it)?|letting me know|telling me|listening)|bot|friend|my friend|dear|you|doc|very|much|all|everyone|everybody|team|guys|to you|from me))*`,
      `(?:ok |okay )?${GREAT}(?: (?:${GREAT}|stuff|answer|work|job|one|help|to know|to hear|info|that is what i needed|bot))*`,
      `(?:that|this|it|you|your answer|the answer|your help)(?: is| was| has been| have been| are| were)? ?(?:${VERY} |extremely |super |most |incredibly |been )*(?:helpful|helpfull|useful|usefull|great|kind|good help|perfect|brilliant|amazing|awesome|the best|a star|a legend|a lifesaver|a big help|a great help|clear|clear now|reassuring|lovely|sweet|nice|good to know|of great help|what i needed|what i wanted to know|all i needed|exactly what i (?:needed|wanted))(?: of you| to know| for me)*`,
      '(?:very|really|so|most|super|extremely) (?:helpful|useful|kind|good|nice|clear)(?: of you)?',
      `(?:that|this|it|you|your answer) (?:really |has |have |did |definitely |already )*(?:help|helped|helps)(?: me)?(?: a lot| lots| much| loads| very much| so much| out)*`,
      '(?:helpful|useful|good to know|good answer|good bot|nice one|good job|well done|nice bot|well said|glad to hear(?: it| that)?|that is a relief|what a relief|phew)',
      'i am (?:so |very |really )*(?:grateful|thankful)(?: to you| for (?:that|this|your help))?',
      'i owe you(?: one)?',
    ],
    after: `(?:${AFTERWARDS}|${THANKS}|so much|very much|a lot|for your help|again|${YES}|${GREAT}|that helped|that helps|that was helpful|i will think about it|i will call|i will do that|i will call them|will do|very helpful|you have been very helpful|was helpful)`,
  },
  greeting: {
    before: `(?:${HELLO}|${OH}|${ADDRESSED})`,
    told: [
      `${HELLO}(?: ${ADDRESSED})*`,
      `(?:nice|pleased|good|lovely) to (?:meet|see) you(?: too)?`,
      `(?:and )?how (?:are|r) (?:you|u|ya|things)(?: (?:doing|today|going|keeping|feeling|this (?:morning|evening|afternoon)|now|all|bot))*`,
      `how (?:is|goes) (?:it|everything|life|things|your day)(?: going| hanging)?(?: today)?`,
      `(?:how (?:do|are) (?:you|ya) do|what is (?:up|new|good|happening)|sup|wassup|wazzup|whassup|waddup|whatsup)`,
      `${HELLO} (?:is )?(?:${SOMEONE}|you)(?: (?:here|there|home|around|at home|in there))+`,
      `(?:${SOMEONE}|you) (?:here|there|home|around)`,
      `are you (?:here|there|awake|online|around)`,
      `(?:i (?:have|got|had|have got) )?(?:just )?(?:a |one |another |some |a few |a couple of |1 )?(?:more )?(?:(?:quick|small|short|simple|little|silly|stupid) )*(?:question|questions)(?: for you| to ask)?`,
      `(?:can|may|could) i (?:please |just )?ask(?: you)?(?: for)?(?: a| one| some| an?other)?(?: quick| small)? ?(?:something|question|questions)`,
      `(?:it is )?(?:me|only me) again`,
      'i am (?:back|new here|new)',
    ],
    after: `(?:${AFTERWARDS}|${ADDRESSED}|${HELLO}|how are you|and how are you|how are you doing|nice to meet you|to you|i have a question|can i ask you something|can i ask something|can i ask a question|i have some questions|question)`,
  },
  lost: {
    before: `(?:${HELLO}|${OH}|${PLEASE}|help|no|i think|now|still|honestly|really|a bit|i am)`,
    told: [
      `(?:(?:i|we) )?(?:am |feel |got |are |feeling |still |here )*(?:${VERY} |now |all |bit |here )*(?:lost|confused|confuzed|cofused|stuck|muddled|puzzled|baffled|bewildered)(?: here| now| again| in here| with this| by this| with (?:this|the) ${BOT}| how (?:this|you|it) works?)*`,
      `(?:this|that|it|everything|the ${BOT}|your answer)?(?: is| was| looks| feels)?(?: all)?(?: ${VERY})* ?(?:confusing|confused|unclear|not clear|a mess|a maze|mad)(?: me| to me| for me)*`,
      `you (?:are |have )?(?:confusing|confused|lost|losing) me`,
      `(?:what|where|and|so) (?:now|next|from here|to now|to next|to do|to do now|to do next|to start|to begin|shall i start|am i|is this)`,
      'now what',
      `(?:what|where) (?:do|should|can|must|shall|am|would)(?: i| we)(?: even| supposed to| meant to)? (?:do|start|begin|go|click|press|go from here|do next|look|have to do|need to do)(?: now| here| next| first| then| with this)*`,
      `(?:i )?(?:do not|dont|not|honestly do not|really do not|do not even) know (?:what|where|how)(?: (?:to|i|should|can|am|do|supposed|even|have|want|shall))* (?:do|ask|say|write|type|start|begin|go|look|know|want|put|call it|explain|express it|phrase it|need|choose|pick)(?: here| now| with| from| next| it| this| you| in here| first| with this| about)*`,
      `(?:i )?(?:do not|not|honestly do not|really do not) know|(?:idk|dunno|not sure|i am not sure|i am unsure)(?: what| where| how)(?: to| i)(?: do| ask| say| write| type| start| begin| want)(?: here| now)?|idk|idek|dunno|i dunno|donno|no idea|no clue|not sure|i am not sure|unsure|beats me|i have no (?:idea|clue)(?: what| where| how| to| do| start| i| am| doing| here| ask| is| going| on| this| works)*`,
      `what is (?:going on|happening|this|all this|this all about)(?: here)?`,
      `i can not find (?:it|anything|what i (?:want|need)|my way|the answer|what i am looking for)(?: here| around)*`,
      `where am i`,
    ],
    after: `(?:${AFTERWARDS}|${PLEASE}|help|help me|can you help|here|at all|sorry|really|honestly|tbh|anymore)`,
  },
  simpler: {
    before: `(?:${OH}|${PLEASE}|${THANKS}|what|no|hey|still|i am|can i have it|again|that is|i|it is|give me)`,
    told: [
      `${CAN_YOU}(?:explain|say|put|tell|write|make|describe|repeat|rephrase|phrase|answer|give)(?: me| us)?(?: to me| ${IT})*(?: to me| again| for me)?(?: ${VERY}| much| in| with| using| some| to be)* (?:simple|simpler|simply|simplier|simple way|simpler way|easy|easier|easily|easyer|plain|plainly|plain english|clearer|clear|clearly|short|shorter|briefly|fewer words|different|differently|other|normal|basic|everyday|a simple way|a simpler way|an easier way|a different way|another way|other way|understandable|layman|laymans)(?: way| words?| terms?| language| english| sentences?| version)?`,
      `(?:${VERY} |in |with |use |using |only |some |a )*(?:simple|simpler|simply|simplier|easy|easier|plain|basic|clearer|shorter|short|everyday|normal|other|different|layman|laymans|fewer|simple english|plain english)(?: way| words?| terms?| language| english| sentences?| version| explanation)?`,
      `${CAN_YOU}(?:simplify|dumb ${IT} down|dumb down|break ${IT} down|break down|shorten|rephrase|reword|summarise|summarize|clarify)(?: ${IT})?(?: for me| to me| a bit)*`,
      `${CAN_YOU}(?:explain|say|tell|put)(?: me| ${IT})*(?: like| as if| as) (?:i am|i was|i were|to)(?: a| an)?(?: ?5| five| stupid| child| kid| idiot| six| year| old| years)+`,
      `(?:eli 5|tldr|tl dr|too long did not read|english please|in english)`,
      `(?:this|that|it|your answer|the answer)? ?(?:is |was |sounds |seems )?(?:${VERY} |way |much |all )+(?:complicated|difficult|hard|complex|long|many words|technical|clever|academic|much text|fancy)(?: for me| to understand| to read| to follow| words)*`,
      `(?:i|me|we)? ?(?:am )?(?:still |really |just |do |did |can |could |does )*not (?:really |quite |fully |even |able to |understanding |very )*(?:understand|undertand|understood|understanding|get|follow|following|comprehend|grasp|see)(?: ${IT}| what (?:that|this|it) means?| at all| well| very well| much| so good| good)*`,
      `(?:no|not) (?:understand|understanding|comprende|comprendo)(?: ${IT})?`,
      `what (?:does|do|did) (?:that|this|it|all that|all this)(?: even| actually| all)? mean`,
      `(?:huh|hu|eh|what|wat|wut|whut|come on what)`,
      `my english (?:is )?(?:not|bad|poor|no|weak)(?: so| very| good| well| great| enough| perfect)*`,
      `i (?:do not|can not|not) (?:speak|read|know)(?: so| very)?(?: good| much| well)? ?english(?: so| very| good| well| much)*`,
    ],
    after: `(?:${AFTERWARDS}|${PLEASE}|for me|to me|huh|what|sorry|at all|can you|could you)`,
  },
  again: {
    before: `(?:${OH}|${PLEASE}|${THANKS}|what|hey|wait|yes)`,
    told: [
      `${CAN_YOU}(?:say|tell|repeat|show|send|write|give|read|post|explain|type|display|print|answer|resend|run|go over)(?: me| us)?(?: ${IT}| (?:the|your|that|this|last|first|previous|whole|same) ?(?:last |previous |first )?${ANSWER})?(?: to me| for me| please)*(?: (?:once |one )?(?:again|agian|agen|once more|one more time|more time|a second time|over|over again|back))+`,
      `${CAN_YOU}(?:please )?(?:repeat|resend|reshow)(?: ${IT}| (?:the|your|that|this|last|previous) ?(?:last |previous |first )?${ANSWER}| yourself| what you said| what you wrote)*(?: for me| to me| last)*`,
      '(?:again|agian|once again|once more|one more time|same again|come again|pardon|pardon me|i beg your pardon|say what|repeat|rpt|encore)',
      `what (?:did|was)(?: you| that| it)?(?: just)?(?: say| said| again| write| that| wrote| tell me)?(?: again| just now)`,
      'what did you (?:just )?(?:say|write|tell me)(?: just now| before)?',
      'what was (?:that|it)(?: again)?',
      `what was (?:the|your)(?: last| previous)? (?:answer|reply)(?: again)?`,
      `i (?:missed|did not (?:catch|hear|see|get|read)|overlooked|lost|forgot) (?:that|it|this|what you said|what you wrote|the answer|your answer|that last bit|the last bit)`,
      `(?:show|see|view|go) ?(?:me )?(?:the )?(?:last|previous|earlier) ${ANSWER}`,
      '(?:go back|back|previous|scroll back)',
    ],
    after: `(?:${AFTERWARDS}|${PLEASE}|again|for me|to me|sorry|can you|could you|would you|i missed it)`,
  },
  yes: {
    before: `(?:${OH}|${YES}|${GREAT})`,
    told: [YES],
    after: `(?:${AFTERWARDS}|${YES}|${GREAT}|it is|i do|that is it|i would like that|i would|you can|it does|very much|that one|tell me|let us do it)`,
  },
  insult: {
    before: `(?:${OH}|${THANKS}|you|no|god|jesus|christ|what the|${BAD})`,
    told: [
      `(?:you|u|your|this|that|it|these|they|all this|the)(?: ${BOT}| answers?| whole thing| bots?)? ?(?:is|are|was|were|am|r)?(?: all| such| as| a| an| really| not)?(?: ${VERY}| fucking| total| complete| absolute| utter| a| an| such| load of| piece of| bunch of)* (?:${BAD}|shit|crap|rubbish|garbage|bullshit)(?: ${BOT}| bots?)?(?: ever| at this| anyway)*`,
      `(?:${VERY} |you |a |an |such |what |total |complete |absolute |utter |fucking |of )*(?:${BAD}|damn|fucking|blasted|bloody|sodding)(?: (?:a|an|of|${BAD}))*(?: ${BOT}| bots?| answers?| advice| help| reply)(?: ever)?`,
      `(?:${VERY} |total |complete |absolute |utter |a |what |load of |piece of |of |such )*(?:useless|terrible|awful|horrible|bullshit|crap|shit|rubbish|garbage|bollocks|idiot|moron|pathetic|ridiculous|a joke|nonsense|bs|waste of (?:my )?time|stupid|dumb|trash|hopeless|annoying|piece of shit|fool|dumbass|asshole|arsehole|bastard|bitch|wanker|prick|twat|cunt|dickhead|retard|loser|jerk|clown)(?: (?:ever|idiot|moron))*`,
      `(?:go )?(?:f|fuck|fck|fuk|fuq|feck|screw|sod|piss|bugger|damn|eff|stuff|get)(?:ing)? (?:off|you|u|ya|this|it|yourself|yourself up|all of you|that|lost|stuffed|this bot|your bot|this shit)(?: and die| off)?`,
      '(?:fuck|fck|fuk|fucks sake|for fucks sake|ffs|wtf|wth|stfu|gtfo|fu|f u|damn|damn it|dammit|shit|crap|bloody hell|what the (?:fuck|hell|heck)|go to hell|get lost|get stuffed|bite me|kiss my ass|kiss my arse|suck it|eat shit|up yours|bah)',
      `(?:i )?(?:really |fucking |so )*(?:hate|despise|loathe|can not stand|detest) (?:you|this|this ${BOT}|the ${BOT}|talking to you|bots|your answers)`,
      `(?:you|this|this ${BOT}|it)(?: really| just| fucking| totally| do| does)* (?:suck|sucks|blow|blows|stink|stinks)`,
      `(?:you|this|this ${BOT}|it) (?:do|does|are|can|is) not (?:know|understand|understanding|understood|work|working|help|helping|listen|listening|answer|answering|get)(?: anything| shit| me| at all| a thing| a word| my question| any question| it| nothing)*`,
      `(?:you|u) (?:know|understand) nothing`,
      `you (?:are|r) (?:such |just )?(?:a |an )?(?:waste|stupid|useless)(?: of (?:space|time|energy|money))?`,
      `(?:how|why are you so|you are so|so|why so|are you) (?:stupid|dumb|useless|bad|annoying|thick)`,
      `(?:i )?(?:want|wish) you (?:would )?(?:were|was)? ?(?:dead|gone|shut down)`,
    ],
    after: `(?:${AFTERWARDS}|${BAD}|bot|you|ever|off|seriously|honestly|really|fuck|man|as hell|as fuck|af|at all|anyway)`,
  },
}
