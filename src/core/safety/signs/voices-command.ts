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
    (voices|voice) !(on|at|in the recording) ~ (tell|telling|tells|told|say|saying|command*|want|order*|urge*) (me|her|him|them)? (to|i should|that i should) ~ (hurt|kill|die|harm|end|cut|jump|stab|do it|attack|burn)
    (voices|voice|whispers|whispering|demon|demons|devil|satan|shadow|shadows|entity|spirits|something|someone|somebody|man|woman|people|thing|they|he|she) !(on (the|your|my) (phone|line|machine|radio)|message|mail|of reason) <heard-in> <says> <so-that> (<order>|do it !(online|by|through|with|on))
    (voices|voice|whispers|demon|demons|devil|satan|shadow|shadows|entity) !(on (the|your|my) (phone|line|machine|radio)|message|mail|of reason) (_)? (_)? <says> <so-that> (<order>|do it !(online|by|through|with|on))
    (god|lord|jesus|allah|angel|angels|tv|television|radio) (_)? (say|says|said|saying|tells|tell|told|telling|orders|ordered|commands|commanded|wants|asks|asked) <so-that> <order>
    (kill|hurt|cut|end|harm|stab) (yourself|myself) (, )?~ (voices|voice) (say|says|tell|keep)
  `,
  raises: [
    'voices say to stab her',
    'hurt yourself, the voices say',
    'there is a man in the wall who tells me to do it',
    'the voice says i have to go with them',
    'the television tells me to walk into the sea',
  ],
  calm: [
    'the videogame lets you stab guards',
    'my colleague lost her son, what do i say',
    'say goodbye to high fees',
    'what does the law say about duty to warn when a patient threatens others',
    'what does the bible say about suicide',
    'my friend is depressed, what can i say',
    'the voice on the phone said to do it online',
    'the voice of reason tells me to leave him',
    'he says i should go with him to the shops',
  ],
})
