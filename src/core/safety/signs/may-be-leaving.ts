import { sign } from './sign.ts'

/** Own danger: may be leaving. IS PATH WARM (AAS), words that may mean it. */
export const MAY_BE_LEAVING = sign({
  rule: 'may-be-leaving',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'IS PATH WARM (AAS), words that may mean it',
  reviewed: null,
  says: `
    (not going to|will not) (survive|make it|last) ($|, |this (week|month|year|winter)|tonight|the (week|night|year)|much longer)
    i took them ($|, )
    ^ i am at (the|my) end $
    (i am|i) (at|on) (the|a) (bridge|roof|ledge|cliff) $
    (written|wrote|made|writing) (my|a|out my) will
    (want|wants) to hang $
    (am|feel) (a|such a) waste of (life|space|air|oxygen|breath)
    (wish|want|could|would like|like) (i could|to|i would)? (just)? (disappear|vanish|be gone|fade away|be invisible forever|go away|not be) ($|, |and)
    (this is|it is|that is) (goodbye|the end|it for me|my last)
    (will|going to) be (gone|at peace|free|out of your (hair|way)|no (more)? (trouble|burden|problem)|over) (soon|tonight|tomorrow|by|forever|finally|, )
    (none of|nothing of|not|no) (this|it|that) (will|is going to|would) matter (soon|anymore|after|tomorrow|when|for much longer)
    (soon|tomorrow|tonight|after tonight) (none|nothing|it|this) (of this)? (will|is going to) (not)? (matter|hurt|be over|end)
    (you will not|will not) (have to)? (find|hear|see|worry|miss) me (anymore|$)
    (i am|feel like|such|being|just|be|only) (a|an)? (such a)? (burden|dead weight|waste of (space|oxygen|air|life|breath)|mistake|worthless piece of _) (to|on|for)? (everyone|everybody|my family|them|all|my kids|anyone|the world|my _|society)? ($|and|, )
    (i am|feel) (ready to go|at peace with (it|dying|death|my decision)|done (trying|fighting)|so done|tired of (it all|everything|fighting|trying|being here|pretending|hurting|me)|ready to (give up|be done|stop|rest))
    (how|what) (high|deep|cold|fast|tall|late|busy) (is|are|does) (the)? ~ (bridge|river|train|cliff|building|water|roof)
    (where|how) (can|do|could|to) (i)? (get|buy|find|order) (a|some)? (gun|rope|noose|poison|sleeping pills|cyanide|helium|nembutal|sodium _|razor blades)
    (want|need|ready) to (rest|sleep) (forever|now forever|for a long time|in peace)
    (dark|intrusive|bad|scary|dangerous|unsafe|those|the|ugly|dark dark) thoughts ~ (again|back|getting|scaring|scare|stop|worse|hurting|about|act)?
    (going to|might|about to|will|could|could just|think i will) (do something (stupid|bad|terrible|drastic|i cannot take back|permanent|i can not|i will regret)|snap|lose it|not make it|die tonight|die soon)
    (not|do not) (feel|think i am|sure i am|trust <self>)? safe (with|from|around|by|alone|tonight|at) (myself|alone|my (thoughts|own)|being|my|right now|home alone)
    (not trust|scared of|afraid of) (myself|what i (might|will|could|may) do|my own thoughts|being alone with)
    (going to|will|about to) (die|be dead) $
    end it (, |$|tonight|now|today|soon)
    what (is|even is) the point (of|in|to)? (trying|anything|anymore|it all|me|living|going on|being here|life|existing|$)
    (no point|no use|pointless) (in|of|to)? (trying|anything|anymore|me being|being|continuing)
    (you|they) (will|would) (not|never) (have to|need to|be able to|ever)? (worry about|see|hear from|deal with|put up with|check on|bother with) me
    (do|doing|go through with) it (tonight|tomorrow|this weekend|this time|on friday|when (everyone|nobody|they)|soon) $
    (not|never) (promise|know if|sure if|sure|think|know whether|sure whether|believe) (that)? i (will|can|would|am going to) (be here|be around|be alive|make it|survive|get|keep myself safe|stay alive|last) (through|to|until|till|another|the|past|tomorrow|much|next|this|tonight|long|$)
    (want|wants|ready) (to)? (close my eyes|be with (god|him|her)|go to the other side|be nothing|be a ghost|cease|fade|go home to god|be at peace)
    (no|not have a|have no|not see a|see no) future ($|for me|for myself|, |anymore|and)
    (cut|cutting|cuts) $
    (want*|wants) you to have (this|my _|these|it|them) (_)? (_)? (just in case|when i|, |to remember|if)
    (not|never) (bother|worry) (about)? (checking|looking|calling|coming|trying) (for|on|to (find|save))? me
    (tired|sick) of (fighting|hurting|being (here|a burden|me|sad|alone|in pain)|everything|it all|trying|this pain|pretending|the pain|waking up)
    (is|are) the (bridge|roof|rooftop|cliff|station|tracks|railway) (open|guarded|locked|fenced|accessible|empty)
  `,
  raises: [
    'is the bridge open at night',
    'I feel like cutting',
    "You won't see me again",
    "i'm a waste of space and should just die",
    'gonna end it',
    'im at the end',
    'i want to hang',
    "I'm on the roof",
    'I wanna be gone',
    'This is the end',
    "I'll be gone soon",
    'I want to be nothing',
    "I'm gonna die tonight",
    'no point in being alive',
    'idk if i can stay alive',
    "I'm not safe with myself",
    "what's the point of living",
    "i'm ready to give up my life",
    "i'm scared of what i might do",
    "I'm refusing to eat so I'll die",
    'how high does a building have to be',
    'none of it will matter after tonight',
    'i wrote my will and a note for my mom',
    'where can I buy poison to kill myself',
    'I see no future and no reason to stay',
    "I've been sick 20 times since i took them",
    'been having really dark thoughts about ending my life',
    "Won't last the night, I can feel it, and I won't try to.",
    'im so tired i want to sleep forever and ever and i mean it',
    'cant stop thinkin abt jumping, like i actualy want to do it this time',
    "i can't do this anymore and im not going to. by tomorrow it wont matter",
    'I want you to have my watch, just in case',
    "don't bother looking for me",
    'I am so tired of hurting',
  ],
  calm: [
    "i can't see a future with my husband",
    "I'm sick of my life being boring",
    "it's a matter of life and death lol, where's the toilet",
    "it doesn't matter anymore",
    "i'd sell my soul for a parking space",
    "I'm safe and I won't hurt myself",
  ],
})
