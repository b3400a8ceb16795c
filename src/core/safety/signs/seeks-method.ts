import { sign } from './sign.ts'

/** Own danger: seeks method. C-SSRS 3, thoughts of a method. */
export const SEEKS_METHOD = sign({
  rule: 'seeks-method',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  source: 'C-SSRS 3, thoughts of a method',
  reviewed: null,
  says: `
    suicide (method|methods|techniques|options|kit|pills)
    (which|what) (_)? (pills|drugs|meds|medication|poison|tablets) (are|is) (the)? (most)? (lethal|fatal|deadly|deadliest|strongest)
    (deadliest|lethal|fatal|deadly|deadly) (combination|combo|mix|mixture|cocktail) (of)?
    (can|could|will|would|do) i die (from|by|of|if i) (swallowing|drinking|taking|overdosing|eating|jumping|cutting|hanging|take|drink|jump|cut|swallow)
    (is|does|are) (overdosing|hanging|drowning|bleeding out|suffocating|hanging yourself|dying) (a)? (painful|hurt|peaceful|quick|easy|long|take long)
    how long (does|do|would|will) (hanging|drowning|bleeding out|overdosing|suffocation|an overdose|it take to (die|bleed|drown)) (take|last)?
    (researching|research|googling|looking up|looked up|searching|searched|reading about) (for)? (suicide|painless|ways to die|how to (die|overdose|kill|hang|end my)|methods $|lethal)
    (what|which|any) (pills|drugs|meds|medication|medications|poison|plants|chemicals|medicine|tablets) (can|will|would|could|should i (take|mix)|to (take|mix)) (to)? (kill|end|be (lethal|fatal)|die|overdose|not wake|make me die|do it)
    (painless|easy|quick|peaceful|fast|simple) way out ($|, |of (life|this))
    (bridge|bridges|building|buildings|cliff|roof|place|spot) ~ (to jump (from|off)|jump (from|off))
    (bleed|freeze|starve|drown|choke|burn|suffocate) to death $
    (what (happens|would happen|will happen)|happens) (if|when) i (take|took|swallow|drink|eat|mix) (<many>|all my|a (whole)? bottle of|a lot of|too many|bleach|a pack of|the whole|every) ~ (<pills>|bottle|at once|of them|pack)
    (is|does|would|will|how) (it)? (painful|hurt|hurts|hard|easy|quick|scary|bad) ~ to (<kill-self>|die by|die from|overdose|bleed out|jump off|hang)
    (does|would|will) (hanging|drowning|overdosing|jumping|suicide) (hurt|be painful|be quick|work) ($|to|if i|when you die)
    (tie|make|tying|making) a noose
    (painless|painlessly|least painful|less painful|easiest|quickest|fastest|best|easy|quick|fast|surest|most effective|simplest|good|nicest|peaceful|gentle|guaranteed|effective|cleanest|right|surefire|foolproof) (and _)? (way|ways|method|methods|means|time|poison|drug) (for me|for someone)? (to|of|for|in) (quickly|painlessly|quietly)? (<die>|dying|go $|go without|<kill-self>|<end-life>|<end-it>|<off-world>|suicide|death|be dead|kill oneself|commit|end it)
    (how|where|way|ways|method|methods|what is the way|when) (do i|can i|to|should i|would i|could i|does one|can you|would one|do you|for me to|i can|i could|of|would someone|can someone) (best)? (quickly|painlessly|easily|quietly)? (die $|die (without|painlessly|quickly|in|with|fast|by|peacefully|from)|dying (without|painlessly|quickly)|<kill-self>|<end-life>|end it (all|tonight|now|$)|stop (existing|living|being alive)|od $|overdose (on|with|$)|hang oneself|bleed out|cut <self>|hurt <self>|commit|make it look like an accident|tie a noose|make a noose)
    (die|dying|death) (without|with no|with the least|with minimal) (pain|suffering|it hurting)
    (painless|quick|easy|peaceful) (death|suicide|exit) !(of the|scene|in the)
    how (many|much) (of)? (_)? (<pills>) (does it take|do i need|would it take|would i need|will it take|do i take|can|will|would|are needed|should i take|to take|is needed|does one need|it takes|do i have to take|do i have to)? (to|until|for me to|would|will|before i|can|for)? (die|<kill-self>|<end-life>|kill (a|me|you|someone|an)|overdose|od $|be (fatal|lethal)|never wake|not wake|end it|dead|is (fatal|lethal|deadly))
    how (many|much) ~ (to|until i|before i|so i) (die|<kill-self>|<end-life>|overdose|od|never wake|not wake) !(on|of|for the)
    (way|ways|method|methods) (to|of) (die|dying|suicide|kill|killing) (myself|yourself|oneself|quickly|without|that|painlessly|with|by|for|$)
    how (long|much|fast|deep) (does it take|do i have|would it take|do you have|should i|to) (to)? (bleed out|hang|hang <self>|drown|die|cut to die)
    ^ how many (pills|sleeping pills|tablets) (do i|should i|to|can i|would i have to)? take $
    (fatal|lethal|deadly) (dose|dosage|overdose|amount) (for me|for my (weight|size)|so i|to make sure)
    how (deep|hard|far) (to|do i (have to|need to)?|should i|must i|can i|i have to) cut
  `,
  raises: [
    'I searched for painless ways to die',
    'does drowning hurt',
    'how much codeine to die',
    'painless suicide methods',
    'how long does it take to bleed to death',
    'which pills are lethal',
    'how do you tie a noose',
    'what pills can kill you',
    'is there a painless way out',
    'is it painful to hang yourself',
    'can I die from swallowing bleach',
    'what happens if I take 50 tylenol',
    'which bridge is highest to jump from',
    "what's the deadliest combination of pills",
    'how long does it take to die from carbon monoxide',
    'lil bro googled how to die without it hurting. hes ten. saw it on the family ipad',
    'how many tablets should I take',
    'what is the lethal amount for my weight',
    'how deep do I have to cut',
  ],
  calm: [
    'how long does it take to get to the lake',
    'is it okay to take expired tylenol',
    'which platform does the train leave from',
    'how long does xanax last',
    'is bleach safe for white clothes',
    'which medication has the lowest overdose risk for elderly patients',
  ],
})
