import { pattern } from '../pattern/pattern.ts'

/**
 * Takes out of a sentence what sounds like danger and is a manner of speaking; `idiom` is left in its place.
 * Only what means nothing else is listed: where an idiom could be meant in earnest, the sentence keeps it.
 */
export function withoutIdioms(words: readonly string[]): readonly string[] {
  const left: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const end = MANNERS_OF_SPEAKING.endOf(words, at)
    left.push(end > at ? 'idiom' : (words[at] ?? ''))
    if (end > at) at = end - 1
  }
  return left
}

/** Somebody else for whom people ask. */
const ANOTHER =
  '((a|my|our|the) (_)? (friend|mate|buddy|colleague|coworker|neighbour|neighbor|mum|mom|mother|dad|father|parent|parents|son|daughter|child|children|kid|kids|brother|sister|sibling|wife|husband|partner|girlfriend|boyfriend|spouse|fiance|fiancee|aunt|uncle|cousin|nephew|niece|gran|grandma|grandmother|grandad|grandpa|grandfather|flatmate|roommate|housemate|relative|client|student|pupil|employee)|(someone|somebody) else|another person)'

const MANNERS_OF_SPEAKING = pattern(
  // Whom a question is for, where the sentence says nothing else.
  `^ ((it is|this is|that is|i am asking|asking|just asking) (just|only|actually)?)? (for|on behalf of|about) ${ANOTHER} (,)? (and|but)? (it is|this is)? not (for|about)? (me|myself) $`,
  `^ ((it is|this is|that is|i am asking|asking) )?not (for|about) (me|myself) (,)? (but|it is|this is|i am asking|asking)? (but|it is|this is|i am asking)? (just|only)? (for|about) ${ANOTHER} $`,
  // An end of love, no abandonment in danger.
  '(ex|ex (wife|husband|partner|girlfriend|boyfriend)) (will|does|did|would) not let me (see|visit|speak to|talk to|call) (my|our|the) (_)? (kids|kid|children|child|son|sons|daughter|daughters|boy|boys|girl|girls|baby|little _)',
  // Who sends somebody home.
  '(boss|manager|supervisor|foreman|teacher|driver|coach|trainer|doctor|nurse|receptionist|landlord|colleague|colleagues|flatmate|guide|captain|pilot|usher|barman|babysitter|alarm|clock|phone|app|watch|calendar|satnav) (says|said|say|tells (me|us)|told (me|us)|thinks|shouts|reminds me) (that)? (it is|its)? time to (go|leave|rest)',
  '(girlfriend|boyfriend|fiance|fiancee) (has)? left me and (i|it) (feel|feels|hurts|am (sad|heartbroken|down|lost))',
  // What a machine is to write to somebody.
  '(text|message|email|ring|call|phone|whatsapp|(send|write) (a|an)? (text|message|email|mail|note)? (to)?) (my)? (_)? (_)? (, )?(and)? (tell|say|saying|to say) (to)? (her|him|them)? (that)? i (love|miss) (her|him|them|you)',
  // Dying of, dying to, dead tired.
  '(die|dying|died|dies|dead|death) (a little|inside|right here|right there|right now|on the spot)? (of|from|with|out of) (sheer|pure|the|my|all the|all this|second hand|secondhand|total|absolute)? (_)? (laugh*|embarrass*|boredom|cringe*|shame|curiosity|thirst|hunger|heat|cuteness|happiness|excitement|joy|jealousy|anticipation|suspense|exhaustion|secondhand|awkward*|spice|cold|humidity|overwork|joke|jokes|humiliation|envy)',
  '(want|could|going|wanted|would|almost|nearly|about|literally) (to)? (just)? (die|died) (, )?(laughing|that is so|it was so|this is so|so embarrass*|how embarrass*|when (i|he|she|they) (saw|heard|told|said|opened|read|realised|realized)|when my _ (told|said|saw|called|walked)|at that|over (this|that|the))',
  '(almost|nearly|basically|just|i|we) (died|die) (laughing|when|at (that|the|this)|like _ times|on that boss|_ times)',
  '(die|died|dying|dead) (laughing|on the inside over|for (a|some|this|that|these|the) (_)? (pizza|coffee|burger|nap|drink|snack|beer|cigarette|smoke|taco|chocolate|donut))',
  'could (just)? die (, |laughing|that|happy|of|it is)',
  'dying (to|for) (_) !(life|be|myself)',
  'so (hot|cold|funny|hungry|tired|bored|full|thirsty|sore|humid|embarrassed|spicy) ~ (i am|we are|i was) (dying|dead)',
  '(i am|we are) (dying|dead) (it is|this is)? so (hot|cold|funny|spicy|boring|humid)',
  '(feel*|felt|am) (like)? (i am)? drowning (in _)? !(myself)',
  '(so|was|were) (embarrassed|ashamed|mortified|awkward|cringe) (that)? (i|we) (wanted|could|almost|nearly|want) (to)? (have)? (die|died)',
  '(mom|mum|dad|parents|boss|wife|husband|teacher|coach|sister|brother|roommate) (is)? (going to|will|would|gonna) (kill|murder) me (for|if|when|over|about)',
  '(keep|kept|always|i) (dying|died|die) (in|on|at) (this|that|the) (game|level|boss|map|round|stage|fight)',
  'game (, )?i (keep|kept|always) (dying|die|getting killed)',
  'jump* (off|from) (the|a) (pier|dock|diving board|swing|plane|boat|rocks into the)',
  'going to die if i do not (get|eat|drink|have|find|pee|sleep|see)',
  '(dying|died|die) (of|from) (cancer|old age|covid|a heart|an illness|aids|leukemia|dementia|kidney|the flu|natural)',
  '(overdos*|od) on (_)? (_)? (cookies|chocolate|cake|cakes|candy|sweets|cheese|coffee|netflix|tv|memes|sugar|pizza|turkey|carbs|puppies|cuteness|ice cream|crisps|biscuits|mince pies|tea|sunshine|music|kittens)',
  '(dressed|dress) to kill',
  '(like|among|from) the dead',
  'hang (around|on|tight|in there|out|up|with|loose|back)',
  '(they|we|you) beat (us|them|you) !(up|with|until|because|so)',
  '(die|dying|dead) to myself',
  '(respawn*|spawn*|checkpoint) ~ (dying|died|die)',
  '(roll|rolls|rolling|rolled|throw|toss|role) ~ (die|dice)',
  'sided (die|dice)',
  '(kill|shoot) me now (, )?(my|it is|i sent|i have|another|this|why|the|taxes|he|she)',
  '(sent|wore|said|forgot|told|posted|called) ~ ~ (kill|shoot) me $',
  'live in (this|the|that|a|my|our) (_)? (city|town|house|flat|apartment|country|state|area|neighborhood|village|dorm)',
  '(hot|cold|humid|spicy|funny|hilarious|cringe|boring) ~ (i am|we are) (dying|dead)',
  'panic ~ ~ (feel*|felt|feeling) like (i am)? (dying|die|going to die)',
  'panic ~ ~ (can not|could not) breathe',
  '(slept|sleep|sleeping) (like)? the dead',
  '(brain|legs|arms|feet|fingers|thumbs|ears) (is|are|feel) (so)? dead',
  '(cut|cutting) (back|down|off|corners|costs|expenses)',
  'game over (, )?(i|we)? (died|dead)?',
  '(team|squad|driver|drivers|bots|teammates|lemmings|pigeons|cyclists) (is|are) suicidal',
  '(rush|push|peek|peeking|feeding|going) (_)? is suicide',
  '(almost|nearly|gave|give|giving|gives) (me|had|have|him|her|us)? (a)? heart attack',
  'can not breathe (, )?(it is|this is|that is|that was)? (funny|hilarious|laughing)',
  'sleep when i am dead',
  'better (off)? without (my ex|that|this|the|a|any|his|it) !(and i want to)',
  'i (am|would be|will be|feel) better (off)? without (him|them|her)',
  '(stab|stabbed|stabs|stabbing) me in the back',
  '(murder|demolish|destroy|smash|kill) (this|that|these|those) (_)? (pizza|burger|curry|cake|steak|pie|kebab|noodles|pasta|sandwich|wings|workout|exam|interview)',
  'put me out of my misery (, )?(did|what|who|tell|is|and tell|when)',
  '(wallet|bank account|company|heart|pen|ink|colours|colors) (is|are) bleeding',
  '(character|hero|heroine|villain|protagonist) (dies|died|is dead|is dying|gets killed)',
  'cross my heart (and)? hope to die',
  'hill (that)? (i|we|he|she|to|you) (am|will|would|would)? (die|dying) on',
  'hair (is|feels|looks) dead',
  '(could|would) (kill|murder|strangle) (my|him|her|you|them) (_)? for (eating|saying|taking|leaving|forgetting|stealing|doing|spoiling|being late)',
  'sleep forever (on|but)',
  'to die for',
  '(dying|died|die) to (self|sin|see|know|the flesh|the world|hear|meet|get|try|go|ask|tell|eat|watch|read|find|visit|have)',
  'dead (tired|serious|on|line|lines|right|sexy|weight|center|centre|set|lift|pan|simple|beat|ass|end|ends|heat|silent|quiet|giveaway|pool|in the water|battery|phone|inside the (app|box)|man walking|sea|wood|link|links|skin|pixel|pixels)',
  '(feel*|am|i|look*|was) (half)? dead (after|from|tired|today|on my feet|this morning|lol)',
  'drop dead gorgeous',
  'over my dead body',
  '(death (of me|by powerpoint|metal|star|valley|stranding|note (episode|anime|manga))|cause of death|scared to death|bored to death|worried to death|sick to death|tickled to death|love (him|her|it|them|you) to death|starving to death lol|to death (at|over|by) (that|this|the))',
  '(laugh*|worked|work|freez*|froze|starv*|bored|scared|worry*|sweat*|cringe*) (myself|himself|herself|me|us) (half)? to (death|sleep)',
  '(freezing|starving|boiling|roasting) to death',
  // Killing it, killing time.
  '(kill|killing|killed|kills) (it|this (presentation|interview|test|exam|workout)|that (presentation|interview|exam|test)|the (presentation|interview|exam|test|game|vibe|mood|battery|audition|pitch|lights|engine|app|process|server|task|job|switch|dance floor|stage|performance|deal|weeds|buzz|music|power|alarm|timer)|time|two birds|my (_)? (vibe|mood|buzz|phone|battery|plants|plant|wifi|momentum|afternoon|weekend|productivity|evening|legs|back|feet|grades|gpa|eyes|knees|knee|head|appetite|confidence|credit|score|sleep|lawn|grass|motivation|budget|arms|abs|diet|internet|shoulders|neck|tooth|day|lunch|schedule|social life)|a (bug|few (minutes|hours)|couple of hours|process|boss|dragon|tree|spider|fly|mosquito|weed|bill)|some time|an hour|off the|on sight|switch|or be killed the|weeds|germs|bacteria|ants|bugs|mosquitoes|mice|zombies|the boss|cancer cells|mold|fleas|lice|roaches)',
  '(kill*|hang*|hung|shoot*|shot|drown*|bury|burying|cut*) (myself|himself|herself|themselves|yourself) (laughing|with laughter|lol|out to dry|in (work|homework|emails|books|books|paperwork|netflix)|in the foot|off a slice|some slack|some (cake|bread)|trying to (finish|understand|open|find|get (this|the|my) (_)? (done|finished|right)|look|impress|learn))',
  '(is|are|was|were|be|am|been) (_)? (killing|murdering|slaying|crucifying) me (with (these|those|this|all|the|his|her) _)? !(slowly and|inside and|i can not|i do not)',
  '(this|that|the|these|those|my|leg day|monday|mondays|traffic|work|school|math|finals|everything|homework|heat|it) !((_)? (crash|accident|overdose|illness|cancer|fall|attempt|virus|surgery|fire|pills)) (_)? (_)? (killed|kills|murdered|destroyed|ended|slaughtered) me',
  '(_) (will|would|is going to|might|could|are going to|are trying to|is trying to|was trying to) (be the death of|kill|murder) me (if (i|we|she|he|they) (_)? (_)? (fail*|forget|miss|eat|lose|break|spoil|quit|late|tell|show up|come home late|bring|buy|spend|drop|skip|get (a|an|another|home)|do not (pass|finish|clean|do|get|call|show|go|come|reply|answer|bring|send|text|make))|for (this|that|saying|being|forgetting|eating|missing|not|telling|spoiling|asking|buying)|when (she|he|they) (sees|finds|see|find|hears|reads)|lol|with (work|homework|kindness|cuteness))',
  '(trying|going) to kill me (today|at the gym|with (these|this|those))',
  '(this|that|the|it|hiit|workout|boss|class|teacher|coach|trainer|professor|gym|course|hill|job|diet) (_)? (_)? (is|was|will|are) (trying|going|about) to kill me',
  '(kill|shoot|end) me (now)? (, )?(monday|mondays|it is monday|another meeting|this meeting|traffic|so boring|i am bored|so cringe|lol|haha|why did i (say|wear|send))',
  '(meeting|meetings|traffic|monday|lecture|homework|commute|class|queue|line|song|small talk|wedding|karaoke|exam|exams) ~ (torture|boring|endless|hell|awful|long|worst) (, )?(just)? (kill|shoot|end) me (now)?',
  '(could|would|might) (kill|murder|slay|commit murder|die) for (a|an|some|that|this|one)',
  '(could|would) (murder|kill|smash|demolish|destroy) (a|an|some) (_)? (coffee|pizza|burger|beer|curry|cup|tea|sandwich|pint|drink|nap|steak|taco|kebab|snack|cake|chocolate|ice)',
  '(laughs|dress|shoes|skills|instinct|deal|app|whale|bee|bees|feature|view|outfit|heels|abs) (to die for)',
  '(killer|murder|bloody|suicide) (app|feature|workout|deal|heels|outfit|headache|abs|squeeze|squats|hornet|whale|bees|mystery|mary|burn|squad|doors|sunday|on the dancefloor)',
  '(on|is|was) (murder|a killer) (on (my|your|the)|week|to (park|find))',
  '(finals|exam|exams|traffic|parking) (week)? (is|are|was) (pure)? (murder|hell|suicide|death)',
  '(political|career|social|commercial|financial|professional) suicide',
  'suicide (squad|squeeze|silence|door|doors|sprint|sprints|drills|run|runs|wings|burger|king|mission|bomber|bombing|bombers|is painless|girls|sheep|forest|room|commando)',
  'suicidal (tendencies (is|are|the|band|album|concert|song|on|live)|sheep|squirrel|build|play|mission|drivers|birds|lemmings|pace|deer|strategy)',
  '(build|move|play|strategy|tactic|dive|drop|loadout|comp|push|run|deck|driver|squirrel|bird|plan of attack) (is|was) (totally)? suicidal',
  // Things that die.
  '(phone|battery|laptop|car|wifi|computer|plant|plants|engine|internet|tablet|ipad|macbook|console|controller|tv|headphones|airpods|watch|server|chat|conversation|party|meme|language|tree|flowers|rose|fern|succulent|charger|link|light|lightbulb|bulb|router|mic|signal|town|gym|mall|office|thread|discord) (_)? (_)? (die|died|dies|dead|dying|killed)',
  '(heart|stroke|hang|shot|stab) (of (luck|genius)|in the dark|at (it|this|that))',
  'stroke (of|survivor support|order|width)',
  // Bodies in religion and meditation.
  '(die|dying|died|dead) (daily|to the (world|flesh|old)|with christ|in christ|to ourselves|and rise|for (my|our|your|their|all our|the) (sins|country|sake|freedom))',
  '(can not|could not|can) (go on|live|survive|exist|breathe) without (you|coffee|my (phone|coffee|morning)|music|chocolate|netflix|jesus|god|lord|wifi|internet|caffeine|it lol|air ?(con|conditioning)?|cheese)',
  '(take|took|takes) my life (and|lord|in a|into|to the|back|for|, lord|story|seriously|savings)',
  // Lists, prices, sports and clips that share words with harm.
  '(cut|cutting) (myself|himself|herself) (a (slice|piece|break|deal|check)|some|off|out|short|down|from (the|my)|free|in on)',
  '(hit|beat|kick|punch|push*) (myself|yourself) (up)? (over|about|for (eating|missing|forgetting|that|not))',
  '(hit|hits) (me|us) (up|with (a|the|your|his|her) (best|bill|question|link|idea|news|update|details|song|facts)|that (i|it|we|he|she)|like a (ton|truck|wave)|hard when|in the feels|back)',
  'can not breathe (lol|i am laughing|from laughing|laughing|through my nose|in (this|these) (dress|jeans|heat|mask|corset)|that is (so)? (funny|hilarious))',
  '(beat|beats|beating|killed|kill|destroyed|destroy|crushed|smashed|demolished|slaughtered|murdered|annihilated) (them|him|her|me|us|everyone|the _|my (_)? (brother|sister|dad|mom|friend|cousin|record|uncle|mate)) (0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|by (1*|2*|3*|4*|5*)|in (the|a|our|my|straight|overtime|chess|fifa|mario|smash|monopoly|scrabble|tennis|golf|trivia|the final*|the second|quiz)|at (chess|tennis|golf|trivia|fifa|mario|poker|the (game|quiz|match|pitch|track|gym|finals|relay)|bowling|ping|pool|darts|cards|uno|monopoly|scrabble|our)|on (penalties|points|the (scoreboard|track|court|pitch))|and (won|advanced)|to (the (punch|finish|top|bus|door)|it))',
)
