import { sign } from './sign.ts'

/** Danger from others: is hurt at home. HITS (Sherin 1998), in the present tense. */
export const IS_HURT_AT_HOME = sign({
  rule: 'is-hurt-at-home',
  kind: 'abuse',
  weight: 'sure',
  reading: 'fixed',
  source: 'HITS (Sherin 1998), in the present tense',
  reviewed: null,
  says: `
    (locked|hiding|hid|hide) ~ (bathroom|closet|room|basement|car) , (he|she|they|my _) (has|have|is|are)
    (he|she|they|someone|man) (has|have) (got)? (a)? (knife|gun|machete|weapon) (and|to|at|on|, |$) !(licence|license|collection)
    (he|she) (hits|beats|hurts|chokes|punches|kicks|slaps) (me|us)
    (can not|could not|too (scared|afraid)|scared|afraid) (to)? (leave|escape|get away from|go back to|go home|come home|tell anyone what (he|she)) (him|her|because he|because she|to him|my (husband|abuser|abusive _|partner|dad|stepdad)|$|, (he|she)|he|she)
    (help)? (he|she) (has|got) (a)? (knife|gun) (and|on me|, )
    (hide|hiding|locked <self>|locked) !(the|a|this|it|my|something|things|money|some|what|how) ~ (from (him|her|my (husband|dad|boyfriend|partner|father|ex|stepdad))|in the (bathroom|closet|room) ~ (he|she|husband|dad|boyfriend))
    there is (someone|a man|somebody) (in my house|breaking|trying to)
  `,
  raises: [
    'he says he has a gun and will use it',
    "i'm scared to go home",
    'he beats me every night',
    "i'm hiding from my husband",
    "i'm locked in the bathroom, he's got a knife",
    'there is a man in my house',
  ],
  calm: [
    'in the book he beats her and she leaves',
    'what do i do when my kid says he hates me',
    'gun control essay',
    'smoking gun',
    "i'm scared i will lose my job",
    "I'm scared to start therapy",
  ],
})
