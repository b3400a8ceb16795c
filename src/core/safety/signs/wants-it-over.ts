import { sign } from './sign.ts'

/** Own danger: wants it over. Psychache (Shneidman 1993): wanting the pain to be over. */
export const WANTS_IT_OVER = sign({
  rule: 'wants-it-over',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'Psychache (Shneidman 1993): wanting the pain to be over',
  reviewed: null,
  says: `
    (want|need|wish|ready for) (it|this|everything|my life) (all)? over ($|, |with|now)
    (want|wish|like|ready|wanting|need) to be (nothing|gone|dust|erased|a memory|out of (here|this world) forever|free (from|of) (life|this life|this world|my body|existing)) ($|, |forever|and|so|already)
    (stop|stopped|never) (to)? feel* (anything|forever|everything)? (forever|ever) $
    (look|looking) forward to (dying|death|being dead|not being (here|alive)|my death)
    (can not|could not|not) wait to (die|be dead|be gone forever|not exist|not be here|leave this (world|life|earth))
    (waiting|wait|waited) (to|for) (die|death)  !(metal|row)
    (end|edge) of my rope and
    (verge|brink|edge) of (suicide|ending (it|my)|killing <self>|taking my|death|doing it)
    (death|dying|being dead) (seems|feels|looks|sounds|is) (so)? (peaceful|nice|comforting|beautiful|easier|appealing|good|inviting|better|like a relief|calling)
    (want|wants|wanted|need|needs|wish|hope|hoping|beg|begging|make|ready for|wanting|like|pray|praying|needing|waiting for) (all)? (for)? ((the|my|this|all the|all this|all my) (_)? (pain|suffering|hurt|hurting|agony|torment|misery|nightmare|hell|torture|voices|struggle|thoughts|emptiness|sadness|heart|life|existence)|it all|everything|it|all of it|all this|all of this|this all|life|my life|this|existence|this life|these thoughts|this whole thing) (would|could|will|to|was|were|is)? (stop|over|end|be over|go away forever|be done|stopped|stops|cease|be gone forever|finish|over with|fade to black) ($|and|but|forever|now|for good|tonight|once|because|i !(could)|for everyone|please|more than)
    want (it|this|everything|life|all of it) (all)? to (be over|end|stop) !(with)
    (want|need) (out|a way out) (of this (life|world|body)|of life|of here forever|for good|permanently)
    (^|,) i (just|only)? (want|need) (out|a way out) ($|, )
    (death|dying|suicide|being dead|it) (is|seems like|feels like|would be|looks like|must be) (the|my) (only|best|easiest) (way|option|answer|solution|escape|choice|thing left|way out|relief|peace|cure)
    (only|no other) (way|option|out|escape|choice|solution|way out|answer) (left|out|i see|for me|is|i have)? (is|but)? (to)? (<die>|death|<kill-act>|suicide|end it)
    (no|not see (a|any)|see no|not any|only one|one) (other)? (way out|way forward|future|tomorrow|way out of this) (for me|anymore|but|and i|than|except|left|other than)
    (be|being) (with|reunited with) (my|him|her|them) (_)? (again)? (in (heaven|death|the ground|the afterlife)|on the other side)
    (let|want|need|ready|wish|going|will|about|have) (me|to|i could|i can)? leave (this|my) (body|world|earth|life|planet|existence|vessel) !(type|image|weight|behind|worries|during|in meditation|for a while)
    (ready|time|want|going) (for me)? to (go|meet|see) (god|my maker|jesus|the lord|the light|home to god|my creator|to heaven)
    (looking|look|searching|need|want|find|ready|have|thinking) (for|about)? (a|the|my)? (permanent (solution|sleep|escape|way out|rest|peace|end)|only way out|final (solution|exit|rest|way out)|eternal (sleep|rest|peace)|way out of (this life|life|my life|living)|forever sleep)
    (become|be) one with the (universe|void|stars|earth|silence) (forever|and (end|be))
    (do not|not) (resuscitate|revive|save) me $
    (dig|digging|pick* out) my (own)? (grave|casket|coffin)
  `,
  raises: [
    "can't wait to die",
    'I want it all to end',
    'I wanna be gone',
    'I look forward to dying',
    'i want out of this life',
    'suicide is the only way',
    'ready to leave this earth',
    "I can't bear it any longer, I want out",
    "i'm ready to meet my maker",
    "I'm on the verge of suicide",
    'I want to stop feeling forever',
    'death sounds so good right now',
    "I'll be with my mom in heaven soon",
    "I can't see any way out except death",
    'i feel like the only way out is to die',
    'I have no one and nothing, I want it over',
    "I'm at the end of my rope and want to die",
    'I am looking for a permanent escape',
    'I want to become one with the earth forever',
    'please do not resuscitate me',
    'I am digging my own grave and I like the thought',
  ],
  calm: [
    "I can't wait for this to be over",
    'camus says the only serious question is suicide',
    "I didn't overdose, i only missed a dose",
    'you only live once',
    "when I die I'll go to heaven, says grandma",
    'my mom criticizes everything I do',
  ],
})
