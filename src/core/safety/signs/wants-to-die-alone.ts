import { sign } from './sign.ts'

/** Own danger: wants to die alone. C-SSRS 1, wish to be dead, whatever else the sentence says. */
export const WANTS_TO_DIE_ALONE = sign({
  rule: 'wants-to-die-alone',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  source: 'C-SSRS 1, wish to be dead, whatever else the sentence says',
  reviewed: null,
  says: `
    (might|may) as well (die|be dead|kill <self>|end it|not exist)
    (should|deserve to|need to|ought to) be (erased|dead|deleted|put down|killed|wiped out) !(from the (list|board))
    never asked to be (born|alive|here on earth)
    should have been me (who|that|instead|to) (died|die|dead|killed)?
    (loathe|despise|hate|detest) (my existence|existing|my own existence)
    (give|need|find|want|name) (me)? (a|one|any|some|just one) (good)? (reason|reasons) (not)? to (live|be alive|stay alive|go on|keep going|keep living|stay here|die|kill <self>|end)
    i (want|need|long) (death|to be with death)
    help me (die|kill myself|end my life|end it)
    (let|leave) (me|us) (die|to die)
  `,
  raises: [
    'Let me die',
    'help me die',
    'I want death',
    'I should be dead',
    'might as well be dead',
    'I loathe my existence',
    'I never asked to be born',
    'give me a reason to live',
    'should have been me who died',
  ],
  calm: [
    'born to die by lana del rey',
    'my therapist went on leave, what should I do',
    "I'm not doing well mentally",
    'bleeding gums, should i see dentist first',
    'what is the meaning of existence',
    'live and let die is a great song',
  ],
})
