import { fixed, sure, type Sign } from './sign.ts'

/**
 * Own suicide or self-harm, said outright. The steps follow the Columbia Suicide Severity Rating Scale (Posner et al.
 * 2011): wish to be dead, active thoughts, method, intent, plan, preparatory acts. Who is meant is read from the sentence.
 */
export const SELF_SIGNS: readonly Sign[] = [
  // C-SSRS 1, wish to be dead.
  sure(
    'self',
    'wants-to-die',
    '<wish> (i|he|she|they)? (could|can|was|were|would|had|to|am|is)? (be)? (<die>|dead|to die)',
    '<ponder> (wanting to|<own>)? (own)? (die|dying|death|being dead|not being (here|alive|around)|not existing|not waking up) !(of|penalty|rate|rates|star|metal)',
    '(should|might as well|deserve* to|supposed to|going to|will|ought to) (be dead|not be alive|not exist|end up dead|kill)? (dead|alive) !(last|on)',
    '(would|i am|be|was|were|feel|he is|she is) better off dead',
    '(wish|wished|hope|hoped|pray|prayed|hoping|praying) (that)? (i|he|she|they|god|something|someone|somebody|a _|the _|death) (was|were|had|would|could|will) (never been born|not been born|never born|never existed|not born|never wake up|not wake up|dead|not here|not alive|not exist|stop existing|cease to exist|take me|kill me|run me over|hit me|just end|end me|end it|end my life|crash|killed me)',
    '(wish|hope|hoping|wishing|pray|praying|want) (that)? (i|he|she) (get|got|gets|die|died|dies|do|never|not|catch|caught|have|had)? (hit by|run over|killed|cancer|do not wake|die|died|dies|never wake|never woke|not wake|do not live|in a (car)? (accident|crash))',
    'want* (to|someone to|somebody to|him to|god to|you to) (kill|shoot|murder|end|strangle|put) me !(with)',
    '(kill|shoot|end|murder) me (please|someone|somebody|i am serious|i beg)',
    '(someone|somebody|would someone|can someone|will someone) (kill|shoot|end|murder) me',
    'welcome death',
    'death (would|will) be (a)? (_)? (relief|escape|easier|mercy|peaceful|better|kinder|release|way out)',
    '(would|i will) (rather|prefer to|sooner) (be dead|die|not exist|not be alive) !(than|before)',
    'rather (be dead|die) than (live|keep|go on|wake|continue|be here|face|do this|feel|exist|carry|stay alive|spend another)',
  ),
  fixed(
    'self',
    'wants-to-die-alone',
    'i (want|need|long) (death|to be with death)',
    'help me (die|kill myself|end my life|end it)',
    '(let|leave) (me|us) (die|to die)',
  ),
  // C-SSRS 2 and 3, active thoughts of suicide, by whatever verb.
  sure(
    'self',
    'suicidal-act',
    '<kill-self>',
    '<end-life>',
    '<plan> (to|on|of|about|just)? (be|how to|ways to|go|maybe)? <end-it>',
    '<plan> (of|about|to|on|how)? (to)? (go)? <off-world>',
    '(life|lives|existence) (is|should be)? (ended|over) by <own> own hand',
    '<own> own hand !(write|written)',
    '(attempt|attempted|attempting|try|tried|trying) suicide',
    '(suicide|suicidal) (attempt|attempts) (last night|yesterday|this week|today|this morning)',
    'catch the bus (tonight|soon|for good)',
    'kermit (suicide|sewerslide)',
    'commit die',
    '(<plan>) (yeet|unlive|unalive|delete|remove|erase|off|end|neck) <self>',
    'game end (my|him|her|them) self',
  ),
  sure(
    'self',
    'suicidal',
    '(suicidal) !(prevention|hotline|line|man|squad|people|patients|behaviour|behavior|tendencies in|ideation in|risk in)',
    '(thinking|think|thoughts|thought|thinks|considering|consider|considered|contemplating|contemplate|planning|plan|fantasizing|fantasising|fantasize|dream|dreaming|talking|talks|talked|talk|obsessed|feelings|threatening|threatened|threatens|mentioned|mentioning|ideation|urges|ideas|idea) (a|about|of|with|on|my|his|her|their)? (own)? (committing)? suicide !(prevention|in the|rates|among|squad|statistics|as a topic|awareness)',
    'suicide (is|seems|feels|looks|sounds|would be) (my|the|like|something i|on my|all i|an|a good|a way|what i|in my|tempting|appealing|better|easier|inevitable|calling|comforting|i)',
    '(my|his|her|their|a|the) (own)? suicide (plan|note|letter|date|method|attempt is|pact|video|will)',
    '(write|writing|wrote|written|have|typing) (a|my|his|her|their|the)? (suicide|goodbye|farewell) (note|letter|notes|letters|message|messages|video|videos)',
    'my (own)? (suicide|death) (is)? (planned|date|plan|will|tonight|tomorrow)',
    '(plan|planning|planned|picturing|imagining|rehearsing) (out)? (my|his|her|their) (own)? (suicide|death|funeral|exit|end)',
  ),
  // Chat messages of one or two words. A search term typed on its own is a cry for help more often than homework.
  fixed(
    'self',
    'bare-word',
    '^ (suicide|suicidal|kill myself|end it all|want (to)? die|wanting to die|die|i am dead inside i want out) $',
  ),
  // Nonsuicidal self-injury: the strongest single predictor of a later attempt (Ribeiro et al. 2016).
  sure(
    'self',
    'self-harm',
    '(<plan>|am|is|are|been|keep|keeps|kept|was|start*|back to|relapsed|relapse|relapsing|resort* to|stop|stopped|have|has|do|did|have to|urge to|urges to|how to|where to|who) (to|of|and|about|been|on)? <self-harm> <no-accident>',
    '(i|he|she|they|me|<kin>) <self-harm> <no-accident>',
    '^ <self-harm> <no-accident>',
    'self harm* (again|last night|today|tonight|urges|urge|to cope|every|a lot|when|because)',
    '(the|these|my|his|her|fresh|new) (cuts|scars|burns) (on|all over|up) (my|his|her|their|both) (arm|arms|thigh|thighs|wrist|wrists|legs|leg|body|hips)',
    '(made|make|making) (the|my|a|another) (first|new|few|more)? (cut|cuts) (on|in|to)? $',
    '(cutting|cut|burning) (again|on my|to feel|helps|makes me feel|is the only|because|relieves)',
    '(relapsed|relapse|relapsing) (with|on|in|into|and)? (cutting|self harm|burning|cut|hurt)',
    '(started|starts|start|began|been|is|was|keeps|kept|went) (back to)? cutting !(down|back on|the|calories|out|carbs|corners|it|my hair|hair|edge|class|weight|her hair|his hair|grass|costs|off|a|wood|sugar|through|onions|ties|in line|for)',
  ),
  sure(
    'self',
    'voices-command',
    '(voices|voice) ~ (tell|telling|tells|told|say|saying|command*|want|order*|urge*) (me|her|him|them)? (to|i should|that i should) ~ (hurt|kill|die|harm|end|cut|jump|stab|do it|attack|burn)',
  ),
]
