import { sign } from './sign.ts'

/** Own danger: voices command. Command hallucinations (Harkavy-Friedman 2003). */
export const VOICES_COMMAND = sign({
  rule: 'voices-command',
  kind: 'self',
  weight: 'sure',
  reading: 'open',
  source: 'Command hallucinations (Harkavy-Friedman 2003)',
  reviewed: null,
  says: `
    (voices|voice) ~ (tell|telling|tells|told|say|saying|command*|want|order*|urge*) (me|her|him|them)? (to|i should|that i should) ~ (hurt|kill|die|harm|end|cut|jump|stab|do it|attack|burn)
    (kill|hurt|cut|end|harm|stab) (yourself|myself) (, )?~ (voices|voice) (say|says|tell|keep)
  `,
  raises: ['voices say to stab her', 'hurt yourself, the voices say'],
  calm: [
    'the videogame lets you stab guards',
    'my colleague lost her son, what do i say',
    'say goodbye to high fees',
    'what does the law say about duty to warn when a patient threatens others',
    'what does the bible say about suicide',
    'my friend is depressed, what can i say',
  ],
})
