import { sign } from './sign.ts'

/** Own danger: has plan. C-SSRS 4 and 5, intent and plan. */
export const HAS_PLAN = sign({
  rule: 'has-plan',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  isVeiled: true,
  source: 'C-SSRS 4 and 5, intent and plan',
  reviewed: null,
  says: `
    (prepared|planned|arranged|preparing|planning|organised|organized) (everything)? (for)? my (own)? (death|suicide|funeral|exit)
    (going|want|about|plan|planning|ready) to bleed (to death|out)
    (stopped|stopping|not|refusing|skipping|quit) (taking|to take)? (my|his|her) (_)? (insulin|dialysis|medication|meds|pills) (on purpose|so i (die|can die)|to die|because i want to die|hoping)
    (rehears*|imagin*|pictur*|practi*|plan*|research*|consider*|thinking about|thought about|wonder*|figur* out|obsess* over) ~ (how|when|where) i (would|will|could|might|am going to) (do it|end it|die)
    (plan|planning|going|want|decided|decide) (is)? to do it on (my|our|his|her|christmas|new|the anniversary)
    (razor|blade|gun|rope|noose|pills|bridge|knife|tracks) (is|are|keeps|keep) calling (me|to me|my name)
    (feel|need|want|miss|crave) the (blade|razor) (again|on|in|against|so)?
    (have|has|got|made|making|set|chosen|picked|chose|decided on) (a|my|the|an)? (_)? (plan|date|method|day|time and place|way) (to|for|of|and|set|when|picked|in place|how|ready)? (to|for)? (kill <self>|kill my|end (it|my|his|her|things|everything)|die|do it|suicide|dying|<kill-act>|go through with it|leave this|ready for tonight|hurt <self>|harm <self>|how i)
    (have|made|got|has) (a|already made a|already a|already made the|my)? plan (and|to) (i|he|she|do) (am|is|have|will|it|intend|the)
    (chosen|picked|chose|decided) (on)? (my|a|the) (method|spot to|bridge|place to die|way out|way to go|day (to die|i will|i die|to do it)|date (i will|to die|to do it|for it))
    (crash|drive|steer|ram|swerve|run|roll) (my|the|his|her) (car|truck|bike|van) (into|off|in front of|over) (a|the|an|oncoming)? (_)? (tree|wall|truck|river|traffic|bridge|pillar|pole|cliff|lorry|lake|train|bus|barrier)
    (take|swallow|down|use|finish|took) (the|this|that)? (whole|entire|full) (bottle|box|pack|packet) !(of (wine|water|milk|beer|juice|sauce|shampoo|ketchup|chips|cookies|cereal|gum))
    (take|swallow|down|taking|swallowing) every (pill|tablet|one of (my|the) (pills|tablets))
    (know|knows|decided|figured out|worked out|planned) (exactly|out)? (how|when|where) (i|he|she) (would|will|am going to|is going to|want to|plan to|going to) (do it|die|end|kill|go)
    (have|made) (a|my) plan $
    (going to|will|about to|ready to|planning to|might|gonna) do it (tonight|tomorrow|now|this time|soon|today|this weekend|for good|when (everyone|they|my|nobody))
    tonight (is|will be|i) (the|my)? (night|last|end|the end|the night|finally)? (i|it|night)? (end|die|do|kill|am (ending|dying|done|gone)|all ends|ends)
    (this|tonight|today|tomorrow) (is|will be) (the|my) (end|last (night|day|time|birthday|christmas|message|post|goodbye)|final (night|day|message))
    (made|reached|make) (my|a|the) (final)? (decision|choice) (and|to|that) (i am|end|die|at peace|go|it is|tonight)
    (final|exit) plan (for|to) (my|tonight|end|die|leave)
    attempt* (again|tonight) $
  `,
  raises: [
    "I've picked a date to die",
    'i have a plan',
    'This is the end',
    "I'm going to bleed out",
    'the razor is calling me',
    'I am planning my suicide',
    "i know how i'd do it and when",
    'i need to feel the blade again',
    "I've been rehearsing how I'd do it",
    'my plan is to do it on my birthday',
    "I'm going to take the whole bottle",
    'I stopped taking my insulin on purpose',
    "I'm going to crash the car into a wall",
    "I'm going to take every pill in the house",
    "i'll do it when my roommate leaves for the weekend",
    "eleven days. tonight i don't see a reason to make it twelve",
    "how do i keep a friend safe till morning she's got a plan and she's asked me not to ring anyone",
    'I have made my decision and it is tonight',
    'I have an exit plan for tonight',
    'I will attempt again tonight',
  ],
  calm: [
    'my therapist asked about a safety plan',
    'i have a plan for my career',
    'boss kills me every time in elden ring',
    'what is a safety plan',
    "i don't want to live with my roommate anymore",
    'is it safe to take two sleeping pills',
  ],
})
