import { sign } from './sign.ts'

/** Plain danger in the words of those who learn English, of children, and in code. */
export const PLAIN_IN_BROKEN_WORDS = sign({
  rule: 'plain-in-broken-words',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'C-SSRS 1 and 2, as learners of English, children and users of filtered platforms write',
  reviewed: null,
  says: `
    (i|me) (want|need|like|wish|go|going|will|think) (to)? (make|do|put|give|have) (an|the|my|a)? end (with|to|of|for|on) (me|my (life|self)|<self>|this life|life|all)
    (i|me)? (want|wish|like|need) (to)? (finish|close|stop|cut|break|leave) (with)? (my|this|the) (life|live|living|existence)
    (i|me)? (no|not|do not|dont) (more)? (want|wanting|like|have wish) (to)? (more)? (live|life|be alive|be on earth|living|be here in life) (more|anymore|again|$|,)
    (i|me) (want|wish|need|like|search|wait) (to)? (be)? (the|my)? (death|dead|die) (now|please|today|, |$|more|very)
    (my|the) life (is|be|has)? (finish|finished|end|ended|no more|over) ($|, |now|for me|i) !(in|at)
    (i) (kill|hang|drown|poison|cut|finish) (me|my self|mine) ($|, |today|tonight|self|soon|tomorrow)
    (i|me) (go|going|goes) (to)? (die|kill (me|myself|my)|hang (me|my)|death) (soon|today|tonight|now|$|,)
    (better|more good|more better|best) (for (all|me|everybody|my (family|children)|them))? (that|if|is)? i (die|dead|death|not live|not be (here|alive)|am (dead|death|die)) ($|, |for|than|and|so)
    (i|me)? (think|thinking|thinks) (every day|always|much|too much|all time|only)? (for|of|about|to|on)? (the|my)? (die|death|kill (me|my|myself)|dead|suicide) (myself|self|me|every|all|$|,|only|always) 
    (no|not) (have|see|exist) (more)? (reason|sense|force|power|way|strength) (for|to) (live|life|living|be alive|continue (live|life|to live))
    (want|wanna|wish) ~ (go|be|live|sleep|fly) (to|up to|up in|in|with) (heaven|the sky with|the stars with|god|jesus|(grandma|grandpa|nana|nanny|granny|mummy|daddy|my dog|my cat|the angels) in heaven) !(one day|when i am old)
    (want|wish|hope) (i)? (to)? (be|was|were|become) (a|an)? (angel|star|ghost|dead|not real|not born|invisible for ever|gone for ever) ($|, |like|so|too|now|and)
    (wish|want) ~ (mummy|mum|mom|mommy|dad|daddy) (never|not|did not) (had|have|make|made|born) me
    (never|not) wake up (ever)? (ever|never|no more|for ever|again never) 
    (everyone|everybody|they|mummy|mum|mom|all|my family) (is|are|be|will be|would be)? (more)? (happy|happier|good|better) (if|when) i (am|be|was) (dead|gone|not (here|there|born|live)|in heaven)
    (unalive|unaliving|self delete|delete|uninstall|alt f4|log out|log off|game over|ctrl alt delete|rage quit|despawn) (of|from)? (my)? (life|<self>|irl|existence|living) 
    (toaster bath|bath with (a|the) toaster|forever nap|dirt nap|big sleep|eternal nap|forever box|long sleep) ($|, |sounds|looks|is|tonight|soon|now|please|for me)
    (suicide|unalive) (thoughts|thought|ideas|vibes|mode|feelings|szn|season|hours|plan|plans|note|slide) (again|are|is|besties|back|hit*|$|,|tonight|lately|all)
    (me and|my|the) (suicide|unalive) (thoughts|thought|brain|urges)
    (want to|going to|about to|might|could|will) (rope|neck|self delete|alt f4|commit (unalive|self delete|toaster)) ($|, |tonight|soon|today|right now|but|now)
  `,
  raises: [
    'I want make an end with my life',
    'I want finish my life',
    'I no want live more',
    'I want the death now',
    'my life is finish',
    'I kill me today',
    'I go to die tonight',
    'is better for all if I am dead',
    'I think always of the death',
    'I not have more reason for live',
    'I want to be with grandma in heaven',
    'I wish I was an angel',
    'I wish mummy never had me',
    'I want sleep and not wake up never',
    'mummy is happier if I am dead',
    'time to uninstall life',
    'a toaster bath sounds good',
    'suicide thoughts are back',
    'me and the suicide thoughts again',
    'about to rope tonight',
  ],
  calm: [
    'I want to make an end of this argument',
    'I want to stop living in this flat',
    'my life is over there in Spain, I moved in May',
    'my grandma is in heaven, I miss her',
    'we want to be stars in the school play',
    'I want to log off from the website',
    'how do I uninstall the app',
    'I no want to pay more',
  ],
})
