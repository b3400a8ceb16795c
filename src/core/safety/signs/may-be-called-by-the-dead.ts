import { sign } from './sign.ts'

/** Own danger, perhaps: somebody who died waits, or says to come. Most who are bereaved hope to meet again. */
export const MAY_BE_CALLED_BY_THE_DEAD = sign({
  rule: 'may-be-called-by-the-dead',
  kind: 'self',
  weight: 'doubtful',
  reading: 'timeless',
  amid: 'a-death',
  source: 'Fantasies of reunion in death (Maltsberger and Buie 1980)',
  reviewed: null,
  says: `
    (he|she|they|it|voice|who|always) (keeps|keep|is|are|will|still)? (_)? <says> <so-that> <beyond>
    (he|she|they|it|who|voice) (keeps|keep|is|are)? (_)? <calls-me>
    (hold|holds|holding|held|stretch|stretches|reach|reaches|reaching) (out)? (his|her|their) (hand|hands|arm|arms) (out)?
    (wait|waits|waiting) (up there|there|already|patiently)? for me (up|over|out)? (on|in|at|beyond)? (the)? (there|other side|heaven|paradise|afterlife|hereafter|beyond|light|gate|gates|bridge|rainbow bridge|$|, )
  `,
  raises: [
    'Grandad died on Sunday. He says I should follow',
    'my sister died in may, she is calling me over',
    'he died, i see him and he holds out his hand',
    'mum passed away, she is waiting for me in heaven',
  ],
  calm: [],
})
