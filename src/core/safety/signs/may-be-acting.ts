import { sign } from './sign.ts'

/** Acts and remarks of oneself that mean little alone, and much beside another. */
export const MAY_BE_ACTING = sign({
  rule: 'may-be-acting',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'IS PATH WARM (AAS); preparatory acts (C-SSRS)',
  reviewed: null,
  says: `
    (wife|husband|kids|family|parents|they|she|he|mum|mom|partner|children) (would|will|can|could|get) (_)? (get|have|receive|collect|claim) (the|my) (life)? (insurance|payout|pension)
    (done|did|run|do|doing|checked) the (sums|maths|math|numbers) ($|,|more|on|again|twice)
    i tried (again)? (it)? (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (night|week|weekend)|yesterday) $
    (mine|me) (, )?i mean $
    (22|twenty two) a day
    (cancelled|canceled|stopped) (the|my) (milk|paper|papers|subscriptions|gym|rent|phone|contract|lease|direct debit|direct debits)
    (last|final) job (is)? (done|finished)
    (deleted|deleting|closed|deactivated|wiped) (all)? (of)? my (_)? (accounts|socials|social media|profiles|photos|chats|search history|phone)
    (walking|walk|tread|treading) on (eggshells|egg shells)
    (nobody|no one) knows $
    (sit|sat|sitting) on my hands
    (lorry|lorries|truck|train|trains|river|bridge|platform|edge|rails|tracks|traffic|drop|water) (looked|looks|seemed|seems|looking) (so|almost|very)? (kind|tempting|friendly|inviting|welcoming|like a way out|like the answer|easier)
  `,
  raises: [
    'the tracks looked almost welcoming this evening',
    'my wife would get the insurance',
    'I have done the sums more than once',
    'I tried on Tuesday.',
    'who would come to a funeral. Mine, I mean.',
    'twenty two a day, they say',
    'I cancelled the milk and the paper',
    'that was the last job done, and the last job is done',
    'I deleted all my accounts',
    'I am walking on eggshells',
    'Nobody knows.',
    'I sit on my hands until midnight',
  ],
  calm: [
    'the river looked lovely from your window',
    'I did my maths homework',
    'I tried your booking page yesterday',
    'can you cancel my appointment',
    'nobody knows the way to your clinic',
  ],
})
