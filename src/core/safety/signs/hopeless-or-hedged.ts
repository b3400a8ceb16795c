import { sign } from './sign.ts'

/** No future with oneself in it, said flatly, with a smile, or as if in passing. */
export const HOPELESS_OR_HEDGED = sign({
  rule: 'hopeless-or-hedged',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'Hopelessness (Beck 1974), perceived burdensomeness (Joiner 2005), IS PATH WARM (AAS)',
  reviewed: null,
  says: `
    (no|not a|never a) (version|picture|photo|plan|future|next year|tomorrow|ending) ~ (that)? (has|have|had|with|includes|where|holds) me (in it|in|there|alive)
    (not|never) (see|picture|imagine|place) <self> in (any|any of|the|my own|that) (future|of it|tomorrow|next year|version)
    (left|else|thing|choice|option) <far> (except|but|besides|other than|than) (to)? (check|checking|clock|clocking|bow|bowing|opt|opting) out $
    (checking|check|clocking|opting|opt|bow|bowing) out (of (this )?(life|living|existence|the world)|(permanently|for good|for ever|forever) !(from|of))
    (give|giving|gave) it (until|a|one|another|two|three|six) <far> i am (out|gone|done|off) (, )?for good
    i am (out|gone|done|off) , for good
    not want (even)? (one|another|a single|any) more (year|day|month|week|winter|morning|christmas|of it) (of (this|it|life|me|living)|$|,)
    (way|road|door) out ~ not (the|a)? (permanent|final|last) (one|way|kind|door)
    (only|the) way out (i can see|left|is|that is left)? (is)? (the)? (permanent|final|last) (one|kind)
    (envy|jealous of|envious of) (the|people|anyone|those|everyone|patients|my _)? (people)? (with|who have|who has|dying of) (a|the)? (terminal|fatal|cancer|incurable|months)
    if i am not (around|here|there|in|back|alive) <far> (you|they|you will|they will|now you|everyone|you all) (know|knows|will know|can guess|understand|will understand) (why|what|where)
    (cry|cries|come|turn up|show up|laugh|notice) at (my|mine) (own)? (funeral|grave|burial)
    (one|part) of (the|that|those) (statistic|statistics|22|twenty two)
    (become|be|being|end up) (a|another|just another) (statistic|number) (soon|too|$|,|by|myself|of)
    (understand|join|joining|follow|following|get|be one of|become one of) ~ (the|every one of the|those)? (22|twenty two) (a day)?
    (sidearm|service weapon|rifle|pistol|revolver|shotgun|weapon|firearm|handgun|glock|gun) (is|sits|lies|sitting|lying)? (right)? (here)? (on (the|my) (_)? (table|lap|desk|bed|nightstand|counter|knee|passenger seat|seat)|in (my (hand|hands|lap|mouth|glovebox)|front of me)|next to me|beside me|within reach|under my (chin|pillow)) !(at the range|for sale|in the (film|game))
    (voice|voices|god|something|they) (keep|keeps)? (says|say|saying|tells|tell|telling|said|wants|want|told|whisper*|commands) <far> (go to heaven|heaven together|to die|should die|jump|kill|end it|to (drown|drop|smother|shake|throw|hurt|harm) (the|my|him|her|them) (_)?)
    (baby|kids|children|son|daughter|he|she|they) (and|with) (me|i|us) (should|would|could|must|will|to|can)? (be|go|die)? ~ (heaven|die together|better off dead|gone together)
    (baby|kids|children|family|husband|wife|son|daughter|girls|boys|he|she|they) (deserve|deserves|need|needs|would be happier with|would do better with|is better with|are better with) (a|another|some other|any other) (better|other|real|different|proper|healthy|normal)? (mum|mom|mother|dad|father|wife|husband|parent) (than (me|i am)|and i|so i|$)
    (kids|children|family|wife|husband|mum|mom|they|she|he|girls|boys) (would|will|could|can|gets|get|might) (_)? (get|have|live off|receive|collect|claim) (the|my) (life)? (insurance|payout|pension|policy) <far> (i (am|was|were) (gone|dead|not here|out)|if i (die|died|go|went)|without me|(finally|normal life|better|debts|free))
    (worth|would be worth|bring|brings) more (dead|to them dead|to them gone|gone|as insurance|in insurance) (than)?
    (save|spare|saved|sparing) (everyone|everybody|them|my (_)? <kin>|the world|us all|my family) (the|all the|all this|all that) (trouble|bother|cost|worry|pain|effort) (of (me|having me|looking after me))? (and|by|if i|once i|when i) (just)? (go|went|die|died|end|ended|leave|disappear*|was gone|am gone)
    (do not|not) (bother|need|worry) ~ (saving|keeping|holding) (my|a|me a) (place|slot|chair|seat|appointment|room) (for me)? (, )?(i|where) ~ (not be|will not be|going|gone) (around|here|alive|anywhere|for good|need)
    (would not|will not|nobody would|no one would|not) (be)? (miss|missed|notice|noticed) ~ (until|till) (the (smell|rent|milk|post|neighbours)|they (smell|find))
    (not|nobody) (going to)? (be)? (here|around) (long enough)? (for|to (see|need|use)) (that|it|them|the (follow up|next (session|appointment|one)|results|spring|summer|birthday)) (anymore|anyway|$|, and)
    (stopped|given up|past|beyond) (caring|minding|worrying) (whether|if|about whether) ~ (wake up|live|am alive|survive|make it (through|to)|exist|die)
  `,
  raises: [
    'I am past caring whether I survive the winter',
    'there is no version of the future that has me in it',
    'I cannot picture myself in any future',
    'there is nothing left to do except check out',
    'I have thought about checking out for good',
    'giving it until the new year, then I am out for good',
    'if nothing changes I am out, for good',
    'I do not want even one more year of this',
    'I see no way out that is not the permanent one',
    'the only way out left is the final one',
    'I envy people with a terminal diagnosis',
    'if I am not around on Friday you all know why',
    'I wonder who would cry at my funeral',
    'I do not want to be one of the statistics but here we are',
    'I will be just another statistic soon',
    'I think I will be one of the 22',
    'my service weapon is on the table',
    'the voice says me and the baby should go to heaven together',
    'the baby and me would be in heaven by morning',
    'she deserves a better mum than me',
    'the kids would get my life insurance if I was gone',
    'I would be worth more dead than alive',
    'I could spare them all the trouble and just go',
    'do not bother keeping my slot, I will not be around',
    'nobody would notice until the smell',
    'I am not going to be here for the next session anyway',
  ],
  calm: [
    'I have stopped caring whether my team wins',
    'there is no version of the app that has me logged in',
    'I check out of the hotel on Friday, can I come before',
    'I give it a week and then I am off to Spain',
    'if I am not around on Monday please ring my wife',
    'my wife gets the insurance through her work, is that fine',
    'the gun in the film was on the table',
    'people with cancer, do you see them too',
    'I will not be here for the next session, I am on holiday',
    'my son deserves a better teacher',
  ],
})
