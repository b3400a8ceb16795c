import { sign } from './sign.ts'

/** Own danger: sleep forever. C-SSRS 1, the wish to sleep and not wake up. */
export const SLEEP_FOREVER = sign({
  rule: 'sleep-forever',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'C-SSRS 1, the wish to sleep and not wake up',
  reviewed: null,
  says: `
    (close my eyes|fall asleep|go to sleep|sleep) (and|but) (never|not) (ever)? (open (them|my eyes)|wake|come back|get up)
    i (am not going to|will not|shall not|do not plan to|am not planning to) wake (up)? ($|, |tomorrow|and|in the morning|ever|this time|any more|anymore) !(at|if|for|early|until|before|unless)
    (nothing|no one|nobody|not much) (left)? (keeps|keeping|holds|holding|stops|stopping|is keeping|is stopping) me (here|alive|from (ending|doing it|killing|jumping)|in this world|going)
    (not|no longer) (want)? (to)? (be a person|do (life|this life)|play the game of life) (anymore|any longer|thing)?
  `,
  raises: [
    'i cant do life anymore',
    'i want to go to sleep and never wake',
    'greet them all from me, I will not wake up tomorrow',
    'Next week the cat goes to my cousin and then there is nothing holding me here, I know how and I know where',
  ],
  calm: [
    "I don't want to wake up for my 8am",
    'i will not wake up in time, can we move it to ten',
    'wake me up when september ends',
    'my cousin is in rehab',
    'dead ringer for my cousin',
    "i don't know what to do with my life",
    "I have a bruise on my leg, don't know why",
  ],
})
