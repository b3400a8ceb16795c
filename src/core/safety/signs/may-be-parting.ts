import { sign } from './sign.ts'

/** Own danger: may be parting. QPR, indirect verbal clues that need another. */
export const MAY_BE_PARTING = sign({
  rule: 'may-be-parting',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'QPR, indirect verbal clues that need another',
  reviewed: null,
  says: `
    (want|need|needs) (the|this|all the|my) (pain|suffering|hurt|hurting|agony|misery|torment) to (stop|end|be over)
    ^ (well|so|right|ok)? (goodbye|farewell|good bye|bye) (dear|now|all|everyone|world)? $
    (it is|all) over $
    only one who (cared|listened|understood|helped|loved)
    (thank you|thanks) for (everything|the memories)
    i love you (all)? (<kin>) $
    ^ (i am)? sorry $
    not be back ($|, )
    last post
    (it is|been) decided $
    (nobody|no one) and nothing
    what is left $
    no reason to stay
    sorry (for|about) everything ($|, )
    ^ (goodbye|farewell|good bye|adieu|goodbye everyone|goodbye all|bye everyone|bye all) $
    (thank you|thanks) for trying (to (help|save) me)? ($|, )
    (sorry|forgive me) (<kin>|everyone|all) ($|, )
    i tried $
    (reached|this is|come to|is) the end of (the|my) (road|line|rope|journey) ($|, |for me|and)
    (i am|all) (finished|done) $
    (^|,|and|so|but) (now|well|maybe)? ((i|we) (think|guess|feel|know|suppose|believe|decided) (that)?)? (it is|is it)? (now|almost|nearly|about|finally|my|our)? time to (leave|go|rest) $
    want out $
    how (much)? (longer|long) i can (hold|hang|go|carry) on
    (not|never) see (any|a|my) future ($|, |for me|anymore|for <self>)
  `,
  raises: [
    'its over. goodbye',
    'i love you mum. sorry',
    'sorry mum, sorry dad, i tried',
    "i've got nobody and nothing. what's left",
    'sorry for everythin. thanks for tryin. look after mam x',
    "it's my time to go",
    'I need the pain to end',
    "i'm done. i can't carry on",
    'last post. peace out forever',
    "life's a prison and i want out",
    'this is the end of the line for me',
    'I see no future and no reason to stay',
    'You were the only one who cared. Goodbye',
    'thank you for everything, goodbye forever',
    'please feed my cat, key is under the mat, i wont be back',
    "he'll cry, then he'll meet a girl from his gym, then he will have the life i keep stealing. i'm okay w that, it's already decided",
    "I don't know how much longer I can hold on",
    "I can't see any future for me",
  ],
  calm: [
    "my boss says it's time to go",
    'the teacher said that it was nearly time to go',
    "i'm reading girl interrupted",
    'he shot me a look',
    'do you help people who were sexually assaulted',
    'my team is suicidal, they keep feeding',
    'i keep arguing with my wife',
    'I would die for you, my love',
  ],
})
