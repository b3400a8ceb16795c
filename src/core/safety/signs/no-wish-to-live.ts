import { sign } from './sign.ts'

/** Own danger: no wish to live. C-SSRS 1, the passive wish. */
export const NO_WISH_TO_LIVE = sign({
  rule: 'no-wish-to-live',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'C-SSRS 1, the passive wish',
  reviewed: null,
  says: `
    (not|never) (want|wanting|wish|deserve|feel like) (to|to be|to keep)? (breathe|breathing) !(in|through|with)
    (not|never) want to open my eyes (tomorrow|ever|$|in the morning|anymore)
    (wish|hope|want|pray) ~ (cancer|illness|attack|stroke|covid|disease|accident|truck|bus|car|train|plane) ~ (take|takes|took|kill|kills|killed|get|hit|hits|end|ends) me
    (not) (made|meant|built|cut out|fit|right) for (this (world|life)|life|living|living in this)
    (world|life|earth) is not (made|meant)? for me ($|, |anymore)
    (not) (find|see) (any|a)? (meaning|reason|point|purpose|joy|sense) in (living|being alive|my life|staying)
    (my life|i|my existence) (does|do) not matter ($|, |to (anyone|anybody) and)
    (pray|praying|beg|begging|asking|ask|wish|wishing|hope|hoping|waiting|wait|longing|ready) for (my)? (own)? death !(penalty|metal|note)
    (is|was) (life|living|my life) (even)? worth living
    why go on ($|living|like this)
    (letting go of|giving up|give up|throw away|throwing away|let go of|ending) (on)? (my)? life ($|, )
    throw* my life away $
    (not|no) (have)? (the|any)? (energy|strength|will|courage) to (exist|live|be alive|stay alive|go on|keep living)
    (living|existing|being alive|staying alive|waking up) (hurts|is (pain|agony|torture|hell|unbearable|suffering|exhausting|killing))
    (not|never) (want|need|wish) tomorrow (to)? (come|happen|arrive)
    (hope|wish|pray) tomorrow (never|does not|would not|will not) (comes|come)
    nothing (left)? to (offer|give) (this world|the world|anyone|anybody|to the world)
    (not) deserve (life|this life|oxygen|air|my life|the air|existence)
    (god|heaven|the world|nobody|life) (does|do) not (want|need) me (here|alive|around)?
    (nobody|no one|none of them) (needs|wants|loves) me (here|alive|around|in this world)
    (not|never) (care|matter|care whether|care if) (if|whether)? (i|to me if i) (live|am alive|wake|die|make it)
    (cares|care|matters|matter) (if|whether) i (live|am alive|die|wake|exist)
    (accept|accepted|embrace|embracing|at peace with|made peace with|not afraid of|not scared of|no longer (fear|afraid of)) (death|dying|my death)
    should (have|of) (died|been dead|not survived|been the one who died|been aborted) (years ago|long ago|instead|that day|then|as a (child|baby)|already|in)?
    (regret|regrets|wish i never|hate|sorry about) (surviving|survived|being saved|waking up|not dying)
    (it is|is|it all) over for me $
    (turn|switch|shut) off (my (brain|mind|life)|everything) (forever|for good|permanently)
    (only|one) (thing|reason|person|people) (keeping|stopping|that keeps|i am|holding|that stops|preventing) (me)? (alive|here|from (doing it|ending|killing|dying|jumping|leaving)|still (alive|here))
    (if|without) ~ (my|her|him|them|for) ~ (i would|i had|i would have) (be|been|have)? (dead|gone|killed myself|ended it|not be (here|alive)) (already|by now|long ago)?
    nothing (is|in life is|in this world is|left is)? (worth) (living|staying|going on|fighting|sticking around) for
    if <gone-me> (today|tomorrow|tonight|now|right)? (it would not|nobody|no one|would anyone|nothing would|who would)
    (not|never|no longer|without|lost|losing|no|nor|stopped) (want|wants|wanted|wish|wishes|care|feel like|have|having|wanting|see|any|much|desire|will|the|my|deserve|deserves|worthy|meant|plan|planning|intend|expect|hope|fit|interested)? (any|the|a|much|all|my|interest|will|desire|want)? (to|of|about|for|in|interest in|desire to|will to|reason to|point in|whether i)? (<live>) (<anymore>|, !(this|the|that|it|my|class|work|i have|but)|$|and|because|but|without|through (this|the)|another|past|to see|past|if|with this (pain|feeling|body|illness|depression)|in this (world|pain|body)|when|one more|i|to be|if|since|for|after|much longer|until|tomorrow|today|tonight|with myself|if this|knowing|here) !(in this (house|flat|city|town|apartment|state)|longer on hold|with (my|him|her|them|roommates) (parents|anymore|in)|(the|my|our|this|that) (_)? (session|appointment|meeting|class|visit|call|one))
    (not) (want|wants|wanted|wish) to (live|be alive|exist|wake up|keep living|go on living|be here <anymore>|be here $|be around <anymore>|be on this (earth|planet)|be in this world|see (tomorrow|another day)|make it to|grow old|live to|live anymore) !(in|with|at|near|alone|together|on campus|downtown|there|next|here|abroad|by|under|for work|early|up at|up early|at home|up for|my|his|her|for (my|the|work|school|class|a))
    (not) (want|wanting) (my life|this life|life|to have a life) (anymore|$|, |to continue)
    (hate|hates|sick of|tired of|done with|exhausted (of|from|by)|over|bored of|finished with|fed up with|weary of|through with|had enough of|enough of) (living|being alive|existing|life $|existence|waking up (alive|every|each)|life and want|this life|my existence|breathing|life anymore|trying to stay alive|staying alive|fighting to (live|stay)) !(in|with|at|here in|paycheck)
    (no|lost|lose|zero|not any|not see any|not have any|not find any|can not find any|without|see no|find no|not (see|have|find) (a|the|one|any)) (will|reason|reasons|point|purpose|meaning|use|sense|motivation|desire|more reason|good reason|worth) (left|remaining)? (for me)? (to|in|of|for|why i should|i should|not to) (my)? (even)? (<live>|life|be alive|exist|die) !(with|in (london|the city|a city|dorms)|on hold|here (early|today))
    (nothing|no one|nobody|not anything|little) (left|much|worth|more|is left|keeping me|holding me|tying me|good)? (for me)? (to|for me in|is|in|that is|for)? (live for|living for|left to live|stay (alive )?for|keep going for|to this world|keeping me (here|alive|going)|to life|look forward to (anymore)? $|to live|stay for)
    (nothing|nothing is|nothing here|not anything) (left)? (for me)? (here|in this (world|life)|on this earth) (for me|anymore|left)? (anymore|$|,|for me)
    (there is|is) (nothing|nobody|no one) left (for me|here) (here|in this|anymore|$|to)
    (life|living|existing|existence|being alive|it|staying alive) (is|feels|seems|was|to be) (not|no longer|hardly|never) (worth) (it|living|the (pain|effort|trouble|struggle)|continuing|it anymore|fighting for) !(the money|price|upgrade)
    (life|living|existing|existence|being alive|my life) (is|feels|seems|has become|has) (so|all)? (pointless|meaningless|worthless|over !(there|in|at|on|the)|unbearable|not bearable|unlivable|no (meaning|point|purpose|value)|hell and)
    (not) (believe|think|feel|know if|know that|sure|sure if|sure that|see how|say|find|know whether|seem) (that|like)? (i|my|life|living|being|existence) (life|want|deserve|should|can|will|is|alive|belong)? (is|to|be|want|in|on)? (worth|worth living|live|alive|exist|be alive|be here|worth it|living|this (world|earth)) !(in|with|at)
    (i|me) (should|was|were|would) (not|never) (have been|be|have|meant to be|supposed to be) (born|alive|existed|exist|be alive|to be born)
    (wish|wished) (i|that i|my (mom|mother|parents)) (had|was|were|would|did|could)? (never|not)? (been|was|be|have)? (born|aborted|had me|exist|existed|disappeared forever|aborted me) !(in|into|a|rich|earlier|later|with|there|then|as|to|the|taller|on)
    (want|wish|would like|need|wanna|going|ready|hope|like|could|just) (i could|i would|to|i can)? (go to|fall|be|drift off to)? (a)? (sleep|asleep|bed|close my eyes)? (forever !(today|on|in|this|lol|after|with|but i)|(and|but|so|, and|,) (never|not|do not|hope i (do not|never)) (ever)? (wake|waking|to wake|have to wake|wake up)|eternally)
    (hope|wish|hoping|wishing|pray|praying|prayed|rather|want*|prefer) (that)? (i|to|would|we|he|she)? (will|would|do|did|could|just|to|can|does|might)? (not|never) (have to )?(wake|waking|have to wake|be alive|live|make it|survive|see (the morning|tomorrow|another)) !(so early|up (early|at))
    (would|will|do|did|does) (not|hardly) (mind|care|object|bother me|be (sad|upset)|fight it|stop it) (if|whether|about|that) (i|it|a|the|something|death) (was|were|got|get|died|dies|die|live|lives|did|do|would|am|never|happened to me|had|truck|bus|car|plane|crash*|am alive|make it|kill* me|dropped|not wake|wake)
    (stop|stopped|cease|quit) (existing|living|being alive|being a person|being here anymore) !(in|with|at)
    (wish|want|would like|wanted|wishing) (i (could|would|was|can)|to) (stop|cease|not|quit|never) (existing|to exist|exist|be alive|living !(in|with|at|on|near|here)|have existed|(be|being) ($|,|here|alive|around|anymore|a (person|burden)))
    (disappear|vanish|dissolve|fade away|be gone|evaporate|go away|be erased|cease) (forever|for good|permanently|for ever|from (this (world|earth|life)|existence|the (world|face of)|everything)|and (never|not|be) (come back|return|coming back|be found|gone|have to|exist|forgotten)|completely and|off the face)
    (not|never) (going to|plan on|want to|planning on|will|see <self>|going to be|intend to|expect to|see me) (be alive|live|make it|living|survive|be around|being alive|last|being here|be here) (to|past|until|through|much longer|long|till|the night|tonight|another|for my|at|this (week|month|year)|next|another) (be|see|to|my|_)? !(work|class|lunch)
    (no|not any) (fight|strength|will) left ~ (go|die|live|end|continue|keep)
    (put|gave|found) ~ (cat|dog|pets|kids) (up for adoption|a new home) <far> (ready to go|i am ready|not need|goodbye)
  `,
  raises: [
    "I don't want to breathe anymore",
    "i don't care if i live or die",
    'i just want to disappear and never come back and for no one to look for me, i want to not be alive',
    'i have no will to live',
    "i'm tired of being alive",
    "there's nothing left for me here",
    'why go on',
    'living hurts',
    'i accept death',
    'my life is over',
    'I pray for death',
    "it's over for me",
    'i dont wanna live',
    'life is not for me',
    'i regret surviving',
    'nothing to live for',
    "life isn't worth it",
    'i hope a bus hits me',
    'is life worth living',
    "I don't deserve life",
    'no one needs me here',
    "i shouldn't be alive",
    "don't want this life",
    "I'm giving up my life",
    'wish I was never born',
    "my life doesn't matter",
    "God doesn't want me here",
    "I'm not made for this world",
    'nothing is worth living for',
    'i wanna fall asleep forever',
    'i just want to stop existing',
    "I don't want tomorrow to come",
    "I don't feel like being alive",
    "I can't find meaning in living",
    "i don't plan on living past 30",
    "I'm going to throw my life away",
    'I hope tomorrow never comes for me',
    "if i died today it wouldn't matter",
    'i want to turn off my brain forever',
    "I don't want to open my eyes tomorrow",
    'the only thing keeping me alive is my dog',
    "if it weren't for my kids i'd be dead already",
    'I have nothing to offer this world, I should go',
    "Should've died at birth, cord round my neck. Midwife has a lot to answer for",
    'I have no fight left to go on',
    'I found the cat a new home, I am ready to go',
  ],
  calm: [
    'mosquitoes are eating me alive',
    'is therapy worth it',
    'tired of living in a small town',
    'living paycheck to paycheck is exhausting',
    'nothing makes me happy',
    'nothing helps',
  ],
})
