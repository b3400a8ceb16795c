import { sign } from './sign.ts'

/** Own danger: speaks around it. IS PATH WARM (AAS), words around the thing. */
export const SPEAKS_AROUND_IT = sign({
  rule: 'speaks-around-it',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'IS PATH WARM (AAS), words around the thing',
  reviewed: null,
  says: `
    ^ i am (at|on) the (bridge|roof|ledge|cliff) $
    (going|want|about) to hang (in|from) (the|my|a) (garage|shed|tree|closet|attic|beam|basement|woods|barn|loft|rafters) !(with)
    (press|push|hit) (a|the) button and (be gone|disappear|die|end|not exist|vanish|it would (all)? (be over|end))
    have (a)? (better|happier|easier) (life|lives|time|future) without me
    (what|who) (am i|do i|is there) (living|live|to live|alive|staying alive) for
    not want (a|any) future
    (can not|could not|not able to|unable to) keep <self> safe
    give up on everything , (permanently|forever|for good)
    (give|giving) up (my|on) life
    (thinking|think|dreaming) (about|of) the (bridge|tracks|rope|gun|blade|razor|noose|railway) ($|, |at night|all)
    only one thing left (to do|for me)
    (not) (think|believe|know if|sure|sure if|imagine) i will be (around|alive|here) (for|to see|by|when|next|in) !((my|the|our) (session|appointment|meeting|class|call|visit)|time|person)
    (be|so|is|feels) easy to (let go|jump|end it|die|step off|slip away|go under) ($|, |now|and|of life)
    (want|need|needs) (the|this|all the|my) (pain|suffering|hurt|hurting|agony|misery|torment) to (stop|end|be over) (, )?(whatever it takes|any way|forever|for good|now|tonight|for ever)
    (none of|nothing of) (it|this) will matter after (tonight|today|tomorrow|i am|this)
    (run|ran|running) out of reasons ($|, |to|not)
    let go of the (wheel|railing|rail|ledge|edge|steering)
    (river|water|bridge|tracks|edge|sea|pills|tablets|void|death|dark|cliff|train) ~ (calling|calls|call|looking at|whispering to|waiting for|pulling) (to)? me
    (someone|somebody|anyone|god) (to|please|has to|must)? stop me ($|, |before i|from (doing|killing|ending|hurting|dying)) !(buying|shopping|from eating)
    (beg|begging|need|needing|give me|looking for|find|want) ~ (a|any|one) reason to stay ($|alive|, |here)
    found by (my|the) (kids|children|mum|mom|wife|husband|family|son|daughter|parents)
    (find|finds|found) (my body|me (dead|hanging|hanged|like that|afterwards))
    (hope|hoping|wish|pray|praying) (that)? my heart (stops|stop|gives out|would stop|would give)
    (hope|wish|pray|hoping) (it|this|that|each one) (is|was|will be) (my|the) last (birthday|day|night|christmas|year|winter|one|$)
    (be|is|as) (a)? (relief|blessing|mercy|release|comfort) (if i|to) (died|die|was dead|were dead|am dead|go|be dead)
    ready for (the)? (good)? (lord|god|jesus|death|allah) to (take|call|come|collect)
    no (purpose|place|use|need|room|life) for me (on|in|here|anymore|$) !(at (the|this))
    nothing to (wake|get) up for
    (mum|mom|mother|parents|she) (had|should have)? aborted me
    it (have|had|been) been me instead
    wait for it all to (be over|end|stop)
    (i am|feel like|am only|being) (a)? waste of (oxygen|air)
    (use|point|purpose|sense) (of|in) (living|being alive|going on|existing) (at my age|like this|anymore|now|$|when|without)
    (fed up|sick|tired|weary|done) (of|with) (living|being alive|existing|breathing) ($|, |and|now|like|this)
    i am taking up space
    not see <self> (making|make|getting|get|reaching|living|lasting|surviving) (it)? (to|past|until|beyond|through)
    (be)? (all)? over for me ($|, |soon|now|tonight|and)
    (is|see|be|have|left me) only one way out
    (not|never) trust <self> (to be|being|alone|tonight|around|with (pills|a|the|knives|myself)|not to|now|at (the )?(moment|all)|to (stay|be|keep)) !(around (cake|chocolate|food|sweets|snacks)|with (money|a credit|the (car|budget|cake|remote)))
    (scared|afraid|terrified|frightened|worried) (of|about) what i (might|may|could|will|would|am going to) do (to <self>|tonight|next|if (i am|left)|$|, |when i am alone|alone)
    (not|never) (think|sure|know if|know|believe|see) (if|that|how|whether)? i (will|can|am going to|could|would) (make it|survive|last|get|live) (through|past|to|until|see)? (the|this|tonight|another|tomorrow|today|till) (night|morning|$|, |day alive)
    (not|never) (think|sure|know if|know|believe|see) (if|that|how|whether)? i (will|can|could|would) survive (this|it)? ($|, |tonight|much longer|this time|another (day|night))
    (going|about|might|will|could|may|scared i will|afraid i will) (to)? do something (stupid|drastic|terrible|permanent|irreversible|dangerous|awful|to <self>|bad to <self>|i (can not|could not|will not|may not|will never|would never) (take|come|undo|be able)|i will (not)? (regret|live|be)) ($|, |back|from|tonight|soon|today|if|to|now|again|and|because)
    what (happens|will happen|would happen|becomes|would become|will become) (to|of) my (_)? (kids|children|family|dog|cat|mum|mom|parents|baby|son|daughter|wife|husband|pets|girls|boys) (if|when|after|once) i (die|am dead|am gone|kill <self>|was gone|were gone|do it)
    (does|will|would|is|did) (it)? (hurt|painful|hurts|scary) (much|a lot)? (to (die|be dead|stop living)|when you die)
    (god|allah|heaven|jesus|the lord) ~ (forgive|forgives|let|accept|punish|hate) ~ ~ (if|for|when) ~ (<end-it>|suicide|<kill-self>|<end-life>|doing it|taking my)
    (go|goes|going|end up|sent) (to|in) (hell|heaven) (if|for|when|after) (you|i|someone|people|one|he|she)? (<kill-act>|<end-it>|commit*|suicide|take <own>|do it)
    (look|looking|stare|staring|stand|standing) (down)? (at|on|over|near|by) (the|those|my|a) (_)? (train|trains|tracks|traffic|water|bridge|pills|knife|edge|platform|ledge) (and|, ) (i)? (think|imagine|wonder|picture|want|feel|consider)
    (how|so) easy (it|that) (would|could|might) be (to (jump|step|let|end|fall|swerve|crash|die|slip|go under|do it|stop)|$|, )
    (dark|darkest|deep|black) (place|hole|pit) ~ ~ (not|never) ~ ~ (coming|come|get|getting|climb|find) (back|out|my way)
    (not|never) (see|picture|imagine) (me|<self>) (being|living)? (here|alive|around) (at|by|next|for|past|in (a|the|_ (months|years))|when|after|this time)
    (only|just) (my|the) (_)? (dog|cat|pets|kids|children|mum|mom|mother|family|son|daughter|baby|sister|brother|faith|rabbit|horse|grandchildren|wife|husband) (keeps|keep|is keeping|are keeping|stops|stop|is stopping|holds) me (here|alive|from (it|doing|ending|killing|jumping|dying))
    (think|thinking|thought|consider|considering|contemplat*) (of|about)? (doing)? the unthinkable
    (fall|drift|go|be|nod) (asleep|off|to sleep) and (stay|remain|be) (asleep|that way|there|gone|sleeping)
    if (a|the|my|some|something|that) (truck|bus|car|train|plane|lorry|van|meteor|_) (hit|hits|ran over|runs over|crashed|crashes|fell on|killed|kills|took|takes|crushed|flattened) (me|down|with me|into me)? ~ (would|will) not (be (sad|upset|bad|sorry|the worst)|mind|care|complain|fight|move|bother)
    (would|will|do) not (mind|care|be (sad|upset|bothered)|complain|object) if (my|the|this|a) (_)? (plane|car|bus|train|lift|elevator|heart|ship|taxi|truck) (crashed|crashes|went down|goes down|fell|stopped|hit|gave out|sank)
    (hoping|hope|wishing|wish|praying|pray|asking|longing) (for|i (get|got|had|have|develop)) (some)? (a|an)? (fatal|terminal|deadly|quick|incurable|massive|sudden)? (cancer|heart attack|accident|car crash|crash|aneurysm|stroke|illness|disease|something (terminal|fatal))
    (morning|day|time|night|every|when i wake) ~ ~ (disappointed|gutted|sad|angry|upset|annoyed|sorry|devastated|cry|crying|hate) (to|that i|because i|i|and) (am|be|find|have|woke|wake|realise|realize)? ~ (here|alive|breathing|awake|woken)
    (living|being alive|existing|staying alive) (is|has become|gets|feels) (too|way)? (hard|much|difficult|exhausting|painful|a chore|tiring) ($|, |for me|now|and|to)
    (lived|been (here|around|alive)|stayed) (long enough|too long|enough) ($|, |now|i|and|already) !(in|with|at|to know)
    no (point|reason|purpose|use|sense) (living|existing|being (alive|here)|going on|staying alive|me (being|living|existing)) !(in|with|at|on hold|early)
    (envy|envious of|jealous of|envying|envies) (the|all the)? (people|those|everyone|anyone)? (who)? (dead|died|is dead|are dead|dying|have died|get to die)
    rather (<kill-self>|die|be dead|end it) than (go|be|stay|return|live|face|see|wake|spend) (back|there|here|with|through|in|on|another|him|her|this)
    death is (all|the only thing|what) i (think|want|dream|can think|see)
    (want|ready|going|decided|planning) to hang ($|, |tonight|and die|by (my|the) neck)
    how (much)? (longer|long) i can (stay alive|keep (living|fighting|<self> (safe|alive))|live|exist)
    selfish (to|if i|of me to) (die|end|kill <self>|leave this|leave (everyone|them) behind)
    (not) mind (being dead|dying|not waking|never waking|if i died|being gone)
    (living|being alive|existing|staying alive) is (an|a) (effort|struggle|burden|chore|punishment|curse|nightmare)
    (can not|could not|will not) promise (that)? i (will|would|can|am going to)? (not)? (hurt|harm|cut|kill|do (anything|something|it)|be safe|stay safe|keep <self> safe|be (here|alive))
    (wish|wished) (the|that) (_)? (crash|accident|overdose|illness|cancer|fall|attempt|virus|surgery|fire) (had|would have|did) (killed|kill|finished|taken|ended|worked)
  `,
  raises: [
    "i'm tired of being alive",
    "i don't think i can survive this",
    'I look at the train and think how easy it would be',
    'i want to hang',
    "I'm on the roof",
    'no point living',
    "it's over for me",
    'living is too hard',
    'I envy dead people',
    'does it hurt to die',
    'what am i living for',
    'i dont want a future',
    "I'm giving up my life",
    'hoping for cancer tbh',
    'nothing to wake up for',
    "i've run out of reasons",
    'no point in being alive',
    "i can't keep myself safe",
    'I need someone to stop me',
    'I wish mum had aborted me',
    'only my dog keeps me here',
    'I hope this is my last day',
    "it'd be a relief if i died",
    'death is all i think about',
    'i hear the river calling me',
    'i might do something drastic',
    'it would be so easy to let go',
    'i feel like a waste of oxygen',
    "i'm scared of what i might do",
    'I am thinking the unthinkable',
    'i wish my heart would just stop',
    "there's no place for me anymore",
    'will god forgive me if i end it',
    "i'm begging for a reason to stay",
    "can't wait for it all to be over",
    "there's only one way out of this",
    'i dont see myself making it to 25',
    'what if i just let go of the wheel',
    "i'm thinking about the bridge again",
    "i don't want to be found by my kids",
    "i wouldn't mind if my plane crashed",
    "I'm gonna hang in the garage tonight",
    'none of it will matter after tonight',
    'do you go to hell if you kill yourself',
    "i don't trust myself to be alone tonight",
    "nobody needs me, i'm just taking up space",
    "just don't see me being here at christmas",
    'my kids would have a better life without me',
    "don't think i'll be around for your wedding",
    "why couldn't it have been me instead of him",
    'i want to give up on everything, permanently',
    'would be nice to fall asleep and stay asleep',
    'if i could press a button and be gone i would',
    "i feel like there's only one thing left to do",
    'i just need the pain to end, whatever it takes',
    "if a truck hit me tomorrow i wouldn't be upset",
    'Each morning I am disappointed to still be here',
    "I've lived long enough, I should like to go now",
    "i'd rather kill myself than go back to that house",
    "I'm ready for the good lord to take me any day now",
    'what happens to my kids if i die, would they be ok',
    "i'm in a very dark place and i don't think i'm coming back",
    "Monday they take the house. I want them to find me dead in it, on the stairs, where I've fixed the hook.",
    'I wonder how long I can keep myself alive',
    'is it selfish if I end it',
    'I would not mind not waking',
    'being alive is a punishment',
    'I can not promise I will be safe',
    'I wish that crash had killed me',
  ],
  calm: [
    "i don't want to be here, this lecture is boring",
    'thirteen reasons why, is it ok for teens',
    "my daughter doesn't want to go to therapy",
    'I used to think about it, that was years ago',
    'i feel like giving up on my studies',
    'my son is being bullied, is that something you treat',
  ],
})
