import { sign } from './sign.ts'

/** Asks for means, a place or a time to die, or how to do it unseen; built from parts, never a list of means. */
export const ASKS_FOR_MEANS = sign({
  rule: 'asks-for-means',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  source: 'C-SSRS 3 and 5: active thoughts with a method, preparatory acts (Posner and others 2011)',
  reviewed: null,
  says: `
    <how> ~ (<die>|dying|<kill-self>|<end-life>|<off-world>|suicide) <far> <unseen>
    <how> ~ (do it|end it|go|go through with it) <unseen>
    <how> ~ <gentle> ~ (to|for) ~ (die|go for good|end it|stop living|not wake)
    (make|making|made) ~ look like (an|it was an) accident
    (look|pass|be taken) (like|as|for) an accident (and|so) ~ (not|never|will) ~ suicide
    how (many|much) ~ (to be (sure|certain)|so (that)? i (do not|never|will not) (wake|come back|survive)|before i (stop breathing|go under))
    how (many|much) ~ ~ (for|at) (someone|somebody|a person|a woman|a man|a girl|a guy) (of)? (my|this) (weight|size|height|age)
    (is|are|would|will) ~ ~ (enough|sufficient) (to|for) (die|kill|not wake|finish (it|me)|do it|end it|stop my heart|never wake)
    (is|are|would|will) (a|one|the) (whole|entire|full) (box|pack|packet|bottle|strip|sheet) (be)? (enough|too many)
    (what|which) ~ (would|will|could|can) (stop|slow) (my|a|the|your) (heart|breathing) ($|in|quickly|for good|without)
    (what|which) (_)? (works|is) (the)? (quickest|fastest|surest|best|most certain) (to|if you want to|for) (die|dying|kill|ending|end|suicide)
    (which|what|where) ~ (bridge|bridges|roof|rooftop|cliff|car park|parking garage|multistorey|tower|platform|station|building) ~ (no (fence|barrier|barriers|railing|railings|guards|cameras|nets)|high enough|tall enough|not (fenced|guarded|watched)|unlocked|get onto|get up to) !(to see|for the view)
    (bridge|bridges|roof|rooftop|cliff|car park|multistorey|tower|building) ~ (has|have|with|without) (no)? (fence|fences|barrier|barriers|railing|railings|guards|nets|cameras) $
    (where|which|what) <far> (trains|train|express) <far> not (slow|slow down|brake)
    (kinder|kindest|gentler|less awful) (for|on) (the (people|person|one|ones|family)|whoever|those|them) (who|that)? (find|finds|found|identif*) ($|it $|me|you|us|the body|,)
    (stop|keep) (your|my|the) body (from)? (fighting|floating|surfacing) ($|it|back|up|, )
    (when|what time) ~ (train|trains|express|freight) ~ (not stop|pass* through|go* through|fastest)
    (where|how|can) ~ (get|buy|order|find|borrow) ~ (gun|rope|pills|poison|tablets|blades|razor blades) ~ (without (a|any) (licence|license|prescription|questions|background|id|waiting)|no questions|quickly|tonight|today) !(for (my|a) (dog|garden|school|son|daughter|cat))
    (how long|how many (hours|days)) <far> (until|before|till|for|would|does|to) <far> (find|finds|found|notice|notices|discovered|discover|break down|break in|come looking) (me|my body|the body|a body|him|her|them|someone|out)
    (how long|how many days) (before|until|till) (someone|somebody|anyone|anybody|they|people|a neighbour|my landlord) ~ (notice|notices|find|finds|check|checks|realise|realises|realize)
    (if|when) they (find|found|never find|do not find) (you|me|my body|the body) ~ (or|than|does|is it|hurt) 
    (trouble|blamed|sued|responsible|liable) (if|when|should) (a|one of your|your|some) (_)? (client|patient|clients) (died|dies|killed|takes|took|ends|ended)
    how (can|do|could|should|would|to) (i)? (hide|cover up|keep secret|disguise) ~ (cuts|cutting|burns|self harm|marks i make|ligature|rope|pills i) 
    how (can|do|could|should|would|to) (i)? (cut|burn|hurt <self>|harm <self>) <far> (<unseen>|(without|that it does not|and not) (leave|leaving|leaves) (a|any|scars|marks|traces))
    how (can|do|could|to) (i)? (get|stop|keep) (my)? (family|mum|mom|parents|wife|husband|flatmate|roommates|kids|friends|staff|nurses) (from)? (out of the house|from (finding|stopping|noticing|saving)) ~ (while|when|so|before|me)
    (what|how much|which) ~ (mix|combine|take together|take with (alcohol|vodka|wine)) ~ (to|so) (never|not|i do not|i never) (wake|come round|feel)
    (last|final) ~ (pills|tablets|rope|dose) ~ (save|saving|keep|keeping) (up|for)
    (research|researching|googling|googled|reading up|looking up|search for) (on|about|how|ways|which|what)? (to)? ~ (overdose|die|lethal|bleed|hang|suffocat*|drown)
  `,
  raises: [
    'how can I die without my family finding out',
    'where could I do it without anyone noticing',
    'is there some peaceful way for me to end it',
    'can it be made to look like it was an accident',
    'would it pass as an accident and never as suicide',
    'how many do I need to be sure',
    'how much would it take for someone my size',
    'would thirty of those be enough to finish me',
    'is a whole box enough',
    'which of them would stop my heart for good',
    'what works quickest for dying',
    'which bridge round here has no railings',
    'I only want a tall building without cameras',
    'what time does the train not stop at this station',
    'on what stretch do the trains not slow down',
    'at home or away, which is kinder on the people who find it',
    'how do you keep your body from fighting it',
    'where can I buy a gun without a licence',
    'how long would it be before they found my body in the flat',
    'how many days before anyone would notice',
    'is it worse if they find you or if they never do',
    'would you be in trouble if a client died',
    'how do I hide fresh cuts at swimming',
    'how to cut so that it does not leave scars',
    'how can I keep my mum from finding me before it is over',
    'how do I get my family out of the house while I do it',
    'what can I mix to never wake up again',
    'been saving, these are my last tablets to keep for it',
    'I spent the night looking up how to drown',
  ],
  calm: [
    'how many ibuprofen can I take in a day',
    'is one box of these enough for the whole month',
    'where can I buy my tablets without waiting, I have a repeat prescription',
    'which bridge is nearest to your building',
    'is the roof terrace open for the workshop',
    'what time does the train stop near you',
    'where on the line do the trains slow down for the view',
    'is a group kinder on people who find it hard to talk',
    'how do I stop my body from fighting sleep at night',
    'how long before somebody answers my e-mail',
    'how do I keep my children safe from the pills in the cupboard',
    'how do I hide my scars at my wedding, they are from an operation',
    'how does one talk to a teenager about suicide',
    'what should I do so that I never miss a dose',
    'how can I leave the house without my dog noticing',
  ],
})
