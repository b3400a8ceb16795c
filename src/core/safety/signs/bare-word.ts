import { sign } from './sign.ts'

/** Own danger: bare word. A search term typed alone is a cry for help more often than homework. */
export const BARE_WORD = sign({
  rule: 'bare-word',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  source: 'A search term typed alone is a cry for help more often than homework',
  reviewed: null,
  says: `
    ^ (suicide|suicidal|kill myself|end it all|want (to)? die|wanting to die|die|i am dead inside i want out) $
  `,
  raises: ['sooicidal'],
  calm: [
    'this song slaps so hard it killed me',
    "i'm dead 💀💀",
    'my dad is going to kill me when he sees my grades',
    'i bombed my exam',
    'we murdered the other team',
    'i would die for those shoes',
  ],
})
