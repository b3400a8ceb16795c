import { sign } from './sign.ts'

/** Own danger: wants to die. C-SSRS 1, wish to be dead (Posner and others 2011). */
export const WANTS_TO_DIE = sign({
  rule: 'wants-to-die',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'C-SSRS 1, wish to be dead (Posner and others 2011)',
  reviewed: null,
  says: `
    (i|he|she|they) (should|might as well|ought to|deserve to|better) die !(of|laughing|happy)
    (decided|resolved|determined|chosen|chose|made up my mind) to die !(my|the|a|of)
    (crave|craving|long for|yearn for|welcome|invite|seek|wish for|want|ready for|waiting for|await) death !(penalty|metal|note|star|valley|certificate)
    (pray|wish|hope|begging|beg|praying|hoping|want|wishing|waiting) ~ (god|he|death|something|the earth|the ground|someone|the universe|lord) (would|will|to|just)? (take|takes|took|swallow|swallows|end|ends|kill|kills|strike|strikes) me !(out to|home from|on a|to (the (park|beach|store|airport|cinema)))
    <wish> unalive $
    (want|going|wanna|about) to (be)? (unalive|unalived|unaliving)
    (not|never|do not) belong (in|on) (this|the) (world|earth|planet|life)
    <wish> (i|he|she|they)? (could|can|was|were|would|had|to|am|is)? (be)? (<die>|dead|to die)
    <ponder> (wanting to|<own>)? (own)? (die|dying|death|being dead|not being (here|alive|around)|not existing|not waking up) !(of|penalty|rate|rates|star|metal|scares|terrifies|anxiety|is it|because my|, (can|is|does))
    (would|i am|be|was|were|feel|he is|she is) better off dead
    (wish|wished|hope|hoped|pray|prayed|hoping|praying) (that)? (i|he|she|they|god|something|someone|somebody|a _|the _|death) (was|were|had|would|could|will) (never been born|not been born|never born|never existed|not born|never wake up|not wake up|dead|not here|not alive|not exist|stop existing|cease to exist|take me|kill me|run me over|hit me|just end|end me|end it|end my life|crash|killed me)
    (wish|hope|pray) (i|he|she) (could|would|had|can|did|might|may) (just)? (die|not survived|died|not made it|been killed|succeeded|never survived|bleed out|end it|be killed)
    (wish|hope|hoping|wishing|pray|praying|want) (that)? (i|he|she) (get|got|gets|die|died|dies|do|never|not|catch|caught|have|had)? (hit by|run over|killed|cancer|do not wake|die|died|dies|never wake|never woke|not wake|do not live|in a (car)? (accident|crash))
    want* (to|someone to|somebody to|him to|god to|you to) (kill|shoot|murder|end|strangle|put) me !(with)
    (someone|somebody|would someone|can someone|will someone) (kill|shoot|end|murder) me
    welcome death
    (god|lord|death|someone|universe) (please|just|can you|could you)? take me (now|please|away|home|already|i|$|,)
    (not|never) (want|need|deserve|care|going|live|expect|plan) (to)? (be saved|see (another|the|tomorrow|next) (sunrise|morning|day|year|week|birthday)|grow up|grow old|get older|turn (thirty|forty|eighteen|twenty) (and|i|$)|make it past|be rescued|recover from this)
    death (would|will) be (a)? (_)? (relief|escape|easier|mercy|peaceful|better|kinder|release|way out)
    (would|i will) (rather|prefer to|sooner) (be dead|die|not exist|not be alive) !(than|before)
    (put|end) (me|myself|him|her|them) out of (my|his|her|their|this) misery ($|, |please|now|i)
    (should|was|were) (not|never) (meant|supposed|have|to)? (to)? (have)? (survived|survive|woken up|wake up|made it|be saved|been saved)
    (should|deserve to|ought to|might as well) be dead !(last|on)
    (kill|shoot|end|murder) me (, )?(i beg|i am serious|someone|somebody)
    (hate|regret|angry|sad|sorry|disappointed|upset) (that)? i (woke up|survived|(am|was) (alive|breathing|saved|living|born)) ($|,|this|and|to)
  `,
  raises: [
    'I have decided to die on Sunday',
    'I hope I die',
    "I'd welcome death",
    'i want to unalive',
    'i wish god would end me',
    "i don't belong in this world",
    'want to kill me',
    'I deserve to die',
    'I dream of death',
    'id rather be dead',
    'id be better off dead',
    'death would be a mercy',
    'i wish i could just die',
    "I don't want to see another day",
    'Lord take me now, I have asked nicely for a year and I am asking again',
    "Would somebody please end me. No? Then I'll do it myself, and I mean tonight",
    'somebody put me out of my misery now',
    'I was not supposed to survive that night',
    'I should be dead, not her',
    'kill me please, I beg',
    'I hate that I woke up again',
  ],
  calm: [
    'the end of the world is near',
    'let go and let god',
    'what does "means restriction" mean',
    'everyone would be better off with flexible hours',
    'I wish I could sleep forever but I have work',
    'i wish i could sleep forever on sundays lol',
  ],
})
