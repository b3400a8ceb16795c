import { sign } from './sign.ts'

/** Own danger: may be preparing. C-SSRS, preparatory acts, of which each alone may mean little. */
export const MAY_BE_PREPARING = sign({
  rule: 'may-be-preparing',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'C-SSRS, preparatory acts, of which each alone may mean little',
  reviewed: null,
  says: `
    (date|day|time) and (a|the)? (place|method|means)
    (set|picked|chosen) (a|the|my) (date|day) ($|, )
    everyone thinks i am (fine|ok|okay|happy|better) but
    (know|found) where ~ ~ (keeps|hides|hid|locks) (the|his|her|my) (_)? (gun|shotgun|rifle|key|pills|tablets|medication)
    do it (tonight|tomorrow|this time|before|after|yourself) $
    rehearsed it
    (lethal|fatal|deadly|toxic) (dose|dosage|amount|level|quantity) (of|for)
    (got|have|bought|ordered) (a|the|some) (rope|noose|razor blades|helium|nitrogen) ($|, |and|today|yesterday|online)
    (researching|googling|looking up|reading up on|comparing) (methods|ways|options) ($|, |every|all|at night|online|for hours)
    (practis*|practic*|learn*|learned) (tying|to tie|how to tie) (_)? (knots|knot|a knot|a slip knot)
    (ordered|bought|got) (the|it|some) (stuff|it) (online)? ~ ~ (done|free|over)
    bought (a|the) (gun|pistol|shotgun|rifle) (yesterday|today|last week|last night|, |$|because|and)
    (have|got) it all (worked|figured|sorted|planned) (out)?
  `,
  raises: [
    'I have a noose',
    "i've chosen a date",
    "I'm researching methods",
    'lethal dose of insulin for suicide',
    'bought a gun yesterday so i can finally do it',
    "everyone thinks I'm fine but I'm planning my suicide",
    'ordered the stuff online it comes friday and then im done',
    'i know where my grandpa keeps the gun and im home alone till 6',
    "I've been practising tying the knot. My hands don't even shake.",
    'cant stop thinkin abt jumping, like i actualy want to do it this time',
    "rehearsed it yesterday. stood on the chair and everything. it'll work",
    'Decided on the method that leaves my organs OK, wrote it on the donor card with time and place so they get there quick. Monday 6 am.',
    'I have it all worked out',
  ],
  calm: [
    'we were slaughtered 6-0',
    'my brother hit a home run',
    'my wife thinks therapy is a waste',
    'i feel so alone',
    'my grief comes in waves',
    'organ donor registration',
  ],
})
