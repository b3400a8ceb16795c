import { sign } from './sign.ts'

/** Own danger: settles affairs. QPR, settling affairs. */
export const SETTLES_AFFAIRS = sign({
  rule: 'settles-affairs',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'QPR, settling affairs',
  reviewed: null,
  says: `
    (feed|look after|take care of|walk) my (cat|dog|rabbit|pets|fish|plants|horse)
    (key|keys) (is|are) under
    give my (_)? (_)? to (my|him|her) (_)? !(doctor|therapist|manager)
    bury me (next|with|beside|near|in|at)
    (my|the) (passwords|password|pin|papers|documents) (is|are) (in|under|on|with)
    (my|the) insurance is (in|under|on)
    (deserve|deserves) better than me
  `,
  raises: [
    'please feed my cat, key is under the mat, i wont be back',
    'the insurance is in the blue folder, they will find it when it is over',
    'my kids deserve better than me, tell them i love them',
    "this is my note i guess. nobody's fault. bury me next to grandad",
    'Bhagwan should give my remaining years to my grandson. I have no use for them. I tell Him at every aarti.',
    "my will is signed, my passwords are on the fridge and i've bought what i need, so no, i won't be rebooking",
  ],
  calm: [
    'a fate worse than death',
    "how do i tell my mum i'm in therapy",
    'headshot! killed three of them',
    'knock em dead',
    "my cat is dying and i'm heartbroken",
    'curiosity killed the cat',
    'my insurance is with the railway, do you take it',
  ],
})
