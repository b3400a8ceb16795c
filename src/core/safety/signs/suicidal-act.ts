import { sign } from './sign.ts'

/** Own danger: suicidal act. C-SSRS 2 and 3, active thoughts of suicide, by whatever verb. */
export const SUICIDAL_ACT = sign({
  rule: 'suicidal-act',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'C-SSRS 2 and 3, active thoughts of suicide, by whatever verb',
  reviewed: null,
  says: `
    (use|used|using) (it|a gun|the gun|my gun|the knife|this|them) on <self>
    leave this place (forever|for good|and never (come|be))
    (almost|nearly) (jumped|did it|hung myself|pulled the trigger) ($|, |today|tonight|last|yesterday|off|in front|from)
    feel* like (jumping|ending (my life|it)|dying tonight|hanging myself|letting go and) ($|, |off|in front|and)
    (about|going|ready|want|wanna) to jump ($|, |off (of)? (this|the|a|my) (bridge|roof|building|balcony)|from here|tonight|to my death)
    (want|going|about|need|wanted) to (drown|bleed to death|starve to death|suffocate|burn alive|freeze to death) ($|, |tonight|and)
    (slit|slits|slitting|slashed|slashes|cut|cuts) (his|her|their) (wrist|wrists|throat|veins)
    i (have)? attempted (before|last (week|month|night)|again|yesterday|twice|to (kill|end|die|hang|overdose))
    <kill-self>
    <end-life>
    <plan> (to|on|of|about|just)? (be|how to|ways to|go|maybe)? <end-it>
    <plan> (of|about|to|on|how)? (to)? (go)? <off-world>
    <own> own hand !(write|written)
    (attempt|attempted|attempting|try|tried|trying) suicide
    kermit (suicide|sewerslide)
    commit die
    (<plan>) (yeet|unlive|unalive|delete|remove|erase|off|end|neck) <self>
    (survived|failed|after|since|regret|botched) (my|an|the|another|a) (suicide)? (attempt|overdose) (last night|yesterday|and|this|again|last week|$|today)
    (planning|plan|want|thinking about|considering) another (suicide)? attempt
    (my|his|her) (last|first|second|third|next|previous|failed) (suicide)? attempt (was|is|will|did not|failed|and|$)
    (suicide|suicidal) (attempt|attempts) (last night|yesterday|this week|today|this morning)
    catch the bus (tonight|for good) ($|,)
    game end <self>
  `,
  raises: [
    'gonna neck myself',
    'I need to end it all',
    'i wanna slit his throat',
    'I want to drown',
    "I'm going to jump",
    'I feel like jumping',
    'i nearly jumped today',
    'i attempted last week',
    'my cousin attempted suicide',
    'i want to kermit sewerslide',
    'I want to leave this place forever',
    "if i had a gun i'd use it on myself",
    'how to say politely: i want to be dead, by my own hand, this week',
    'how do i tell somebody i want to commit die but like for real this time',
    'I survived my attempt yesterday',
    'I am planning another attempt',
    'my last attempt did not work',
    'it was a suicide attempt last night',
    'catching it at last, I will catch the bus tonight',
    'gonna game end my self',
  ],
  calm: [
    'I cut my own bangs',
    'i nearly died of embarrassment at the party',
    'jumping on the bandwagon',
    'hurt my neck sleeping wrong',
    'I want to live forever',
    'I want to end therapy, how do I tell them',
    'we would like to end things well and stay friends',
  ],
})
