import { sign } from './sign.ts'

/** Abuse that lies behind, told for the first time: no danger now, but nobody who has just said it is met with an answer first. */
export const TELLS_FOR_THE_FIRST_TIME = sign({
  rule: 'tells-for-the-first-time',
  kind: 'abuse',
  weight: 'doubtful',
  reading: 'bygone',
  amid: 'an-abuse',
  source:
    'First disclosure of abuse in childhood: what the first answer is decides whether it stays the last (Ullman 2003)',
  reviewed: null,
  says: `
    (not|never) (have|had|really)? (told|tell|telling) (it|this|that|about it|about this)? (to)? (anyone|anybody|a soul|a single _|a person|my _|our _|people|it|this|them|him|her|the _|another)
    (^|i|,) (have|had|did|do)? (not|never) (have|had|really)? (said|say|spoken|spoke|speak|talked|talk|written|shared|mentioned|admitted|disclosed|breathed) (a word)? (of|about|to|it|this|that|them|out|aloud|any) ~
    (nobody|no one|not a soul|none of them|nobody else|no one else) (_)? (knows|knew|has known|was told|found out|would believe|will believe|believed|would have believed|noticed|ever (knew|asked)) ($|, |about|it|of it|this|that|but|except|me|until|till|and)
    (not|never) (anyone|anybody) (_)? (knows|knew|believed|noticed)
    first (time|person|people|one) ~ ~ (tell|told|telling|say|said|saying|write|writing|written|typed|typing|talk|talking|speak|speaking|hear|know|admit|admitted|ever)
    (kept|keep|keeping|carried|carry|carrying|hidden|hid|buried|held|holding) (it|this|that) (_)? (secret|silence|quiet|hidden|inside|to myself|in|alone|with me|for _ (_)? years|all (these|my|this) (years|life|time))
    (our|my|his|her|their|a) (_)? secret (for|all|since|until|$|, )
    (silent|quiet|silence) (about|for|on) (it|this|that|_ (_)? years|years|decades)
    (not|never) (been able to|dared|dare|managed|had the words)
  `,
  raises: [
    'I was abused as a boy and I never told a soul',
    'My uncle molested me when I was six. I have never spoken about it to my wife',
    'when i was little my cousin did things to me. nobody knows',
    "i was raped at 14 and didn't tell anyone, you're the first person to hear it",
    'I was beaten as a child, not anybody knew',
    'he used to touch me when i was nine and i kept it secret',
    'as a girl i was abused by the lodger, that was our secret, for forty years i was silent about it',
    'I was molested as a kid and never dared to say so',
  ],
  calm: [
    'do you work with people who were abused as children?',
    'must a therapist report abuse that lies years behind?',
    'nobody told me that the clinic was closed',
    'we kept the party a surprise',
  ],
})
