import { sign } from './sign.ts'

/** Own danger: going to somebody who died, or being called by them. Says nothing where nobody died: then it is love, or travel. */
export const JOINS_THE_DEAD = sign({
  rule: 'joins-the-dead',
  kind: 'self',
  weight: 'sure',
  reading: 'timeless',
  amid: 'a-death',
  source: 'Fantasies of reunion in death (Maltsberger and Buie 1980)',
  reviewed: null,
  says: `
    (hear|hears|hearing|heard|see|sees|seeing|saw|dream|dreams|dreamt|dreamed|dreaming|visit|visits|visiting|visited|appear|appears|appeared|comes|came|talks|speaks|stands|standing|sits|feel|feels|voice|voices|sleep|night|nights|nightmare|nightmares|vision|visions|ghost|presence|doorway|mirror) <farther> (he|she|him|her|them|they|it|who|that|voice|and|,) (_)? (_)? <says> <so-that> <beyond>
    (hear|hears|hearing|heard|see|sees|seeing|saw|dream|dreams|dreamt|dreamed|dreaming|visits|appears|appeared|voice|voices|sleep|night|nights|vision|visions|ghost|doorway|mirror) <farther> <calls-me>
    i (only|all|will|just)? (want|wanted now|need|wish|long|am longing|ache|yearn|am going|am ready|can not wait|could not wait|plan|am planning|hope|pray|have decided|decided|would rather|would love|would like|mean|am about) (is)? (it)? (to|for|that|i|could|can|would|will|god|lets|me)? (i|me|to|could|can)? (_)? <joined>
    ^ (just)? (want|need|ready|wish|going) (to)? (to)? <joined>
    (says|said|saying|talks of|talks about|tells me|told me) (that)? (he|she|they) (is|are|will|wants|want|wanted|needs|can not|would) (going|ready|wait|rather|like|planning|soon)? (to)? <joined>
    (all|what|only thing) i (_)? (want|wanted|need|wish for|long for|pray for) (now)? is (to)? (be able to)? <joined>
    i (should|could|might|will|must|have to|may|shall|am going to|had better|would) (soon|then|now|finally)? (go and|get to|go)? <joined>
    soon <far> (together|reunited|united|with (him|her|them)|join (him|her|them)|(see|be with|meet|hold) (him|her|them|you)|where (he|she|they) (is|are)) !(at|in (church|court|school|july)|for (lunch|dinner))
    (we|i) (will|shall|are going to|am going to|can|are) (soon|finally|then|at last)? (be)? (together|reunited|united|with (him|her|them)|back together) (_)? (soon|tonight|tomorrow|at last|finally|forever|now|by (the)? (_)?|this (week|weekend|evening|christmas)|before (long|the)) 
    (see|join|follow|be with) you (very)? (soon|tonight|tomorrow|shortly) (, )?(my)? (<dear>)
    (i am|i will be) (coming|on my way|right behind|not far behind|close behind) (to|for|with|home to)? (you|him|her|them)? (soon|tonight|now|, )? (my)? (<dear>|(him|her|them) ($|, |soon|tonight|now))
    not (want|let|make|keep|leave) (him|her|them|my <dear>) (to)? (wait|waiting|alone|be alone) <far> (long|longer|$|up there|for me|over there|there)
    (wait|waits|waiting) for me (_)? (_)? (_)? (_)? <far> (i am (coming|ready|on my way)|i will (be there|come|join|not be long|go)|soon|tonight|not (want|going|let|have) to (keep|wait)|i (want|need) to (go|come|join|be))
    (time|ready|right|better|easier|best) (now)? (for me)? (to|if i|that i|i) (_)? <joined>
    life <far> (where|when|until|so) (he|she|they) (is|are) (gone|not) <far> <joined>
  `,
  raises: [
    'He was buried on Monday. At night I hear him in the hall, and he asks me to come with him',
    'Mum died in spring. I see her in the mirror and she is calling me over',
    'since she died i only want to be with her',
    'wanna be with my nana forever, she passed on monday',
    'our son died in may and my wife says she is going to be with him',
    'My boy is dead. All I want is to be with him',
    'my husband died and i should join him',
    'I lost my wife in June. Soon we will be together',
    'my partner passed away, i will be with him tonight',
    'dad, they buried you today, see you soon, dad',
    'after the funeral i said i am coming, mum',
    'my daughter died in march and i will not let her wait long',
    'he died and i am ready to be with him',
    'grandma died at easter, I know she waits for me up there and I am coming',
    'he died, life makes no sense where he is gone, let me be with him',
  ],
  calm: [],
})
