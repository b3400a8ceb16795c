import { sign } from './sign.ts'

/** Own danger: better off without me. Perceived burdensomeness (Joiner 2005). */
export const BETTER_OFF_WITHOUT_ME = sign({
  rule: 'better-off-without-me',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  source: 'Perceived burdensomeness (Joiner 2005)',
  reviewed: null,
  says: `
    (would|will|are|is all) (be|all be) (so|much)? (better|better off|happier|fine|safer) (off)? without (him|her|them|us) ($|, |around|here)
    (kids|children|family|wife|husband|parents|everyone|they|world|mom|mum|dad|people) (need|needs|would prefer|deserve|deserves) me (gone|dead|to die|to be gone)
    (world|life|everyone|everything|they|people) ~ (go|goes|carry|carries|move|moves) on (fine|better)? without me
    (nothing but|existence is|life is|i am just) a burden to (everyone|everybody|all|my family|the world|others|people) (i|around)? $
    (easier|better|nicer|simpler|kinder) to (be dead|die|not exist|not be alive|be gone|end it|just be gone)
    being dead (would|is|seems|sounds|must|has to) (be)? (better|easier|nicer|fine|peaceful|good)
    (my|his|her) (death|suicide|dying|absence) (would|will|could|is going to) (solve|fix|end|help|make|free|be (a|good|best|better|easier|for the best|what)|relieve|save)
    (they|no one|nobody|you|everyone|people|my _|we|he|she) (will|would|is|are) not (even)? (going to)? miss me ($|, |when|if|anyway|one bit)
    (happier|better|easier|best|at peace|freer) (if i was|if i were|being)? dead !(than red)
    (at least|only) (when|if) i am dead
    (better|better off|happier|easier|relieved|at peace|fine|less stressed|richer|lighter|safer|a better place|improved) (off|place)? (without|if not for) (me) (in it|around|here)?
    (better|better off|happier|easier|relieved|glad|fine|a better place|best|at peace) (off)? (if|when|once|with|for everyone if) <gone-me>
    (better off|better if i was|better) dead
    i (hate|loathe|can not bear|can not stand) being (here|alive|me) ($|anymore)
    (nobody|no one|none of them|not a soul|who|not one person|noone|would anyone|would anybody|would they|would you|will anyone|no body) (would|will|is going to)? (even)? (miss|notice|care|cry|mourn|remember|be sad|come|show up|bat an eye|give a) (if|when|that|about|to|for|me)? (my funeral|<gone-me>|me !(at work|at the|from|when i left the)|if <gone-me>|when <gone-me>)
    (would|does|will) (anyone|anybody|they|someone|it|everyone|my _) (miss|notice|care|matter|mourn|cry|be (happier|better|relieved|sad)) (off)? (to anyone)? (if|when) <gone-me>
    (no one|nobody|everyone|everybody|they|people|you all|the world|my _) (would|will|all would|would all|will all) (be)? (happy|happier|better|relieved|glad|celebrate|thank me|rejoice|move on|get over it|be fine) (if|when|once|without|after) (<gone-me>|me)
    (world|everyone|family|kids|people|life|things|they|everybody) ~ (not need|does not need|do not need|better without) me (here|in it|around|alive|anymore|$)
    if <gone-me> (nobody|no one|would (anyone|anybody|it|they)|everyone would|they would|everything would|it would be (better|easier)|who would|people would|my _ would)
    what (is|even is|would be) the (point|use|reason|purpose) (of|in|to|for) (me)? <live> !(in|with|at|here in)
    why (am i|should i|do i|bother|keep|must i|even) (still|even|to|being)? (here on earth|alive|live|living|exist|existing|stay alive|keep living|go on living|keep going on)
    would not (matter|make a difference|be missed) (to anyone)? if <gone-me>
    (would|will|does|do|did) (anyone|anybody|you|they|someone|my _|nobody|no one|not) ~ (if|when) i (never came back|did not come (back|home)|never came home|was never found|stopped (existing|showing up)|did not exist|disappeared)
    (better|better off|happier|fine) (not having|with not having|by not having) me (around|here|in)
    doing (everyone|everybody|the world|them|you|my family) a favo* (by|if)
  `,
  raises: [
    'The world would be better without me',
    'why am i even alive',
    "It'd be better if I were dead",
    'would anyone even notice if i was gone',
    'i hate being here',
    "they won't miss me",
    'my kids need me gone',
    'id be better off dead',
    "what's the use of living",
    "it'd be easier to be dead",
    'my death would solve everything',
    'I want the world to go on without me',
    'being dead would be better than this',
    "at least when I'm dead it won't hurt",
    'I am nothing but a burden to everyone',
    "my dad said we'd be better off without him",
    "if I weren't around everyone would be happier",
    'it would not matter to anyone if I was gone',
    'would anyone notice if I never came back',
    'they are happier not having me around',
    'I would be doing everyone a favour by going',
  ],
  calm: [
    'everyone would be happier without homework',
    'the office is better without him',
    "I'd die without my coffee",
    "I said i could kill him but obviously i wouldn't",
    'nobody would notice if i wore the same shirt',
    'nobody would notice if I left',
  ],
})
