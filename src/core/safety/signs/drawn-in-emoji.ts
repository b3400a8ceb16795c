import { sign } from './sign.ts'

/** Own danger, perhaps: drawn, not said. A coffin or a weapon alone, or beside "I want" and "me"; a skull is laughter. */
export const DRAWN_IN_EMOJI = sign({
  rule: 'drawn-in-emoji',
  kind: 'self',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'Emoji in messages about suicide (Grant and others 2022)',
  reviewed: null,
  says: `
    ^ (coffin|gun|knife|gravestone) (coffin|gun|knife|gravestone|pills)? (coffin|gun|knife|gravestone|pills)? $
    (me|myself|i want|i want to|i need to|i am going to|going to|ready to|ready for|wanna|time to|for me|want to) (, )?(be)? (coffin|gun|knife|gravestone) ($|, |myself|me|soon|now|tonight|tomorrow|coffin|gun|gravestone)
  `,
  raises: ['⚰️', '🔫🔫', 'me ⚰️', 'i just want to ⚰️'],
  calm: ['my coffin is made of oak', 'that joke 💀', 'who wants a water gun for the party'],
})
