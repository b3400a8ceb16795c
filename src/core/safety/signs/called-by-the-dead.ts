import { sign } from './sign.ts'

/** Own danger: the dead, or God, call to come. Reunion with somebody who died (Maltsberger and Buie 1980); command hallucinations of the bereaved. */
export const CALLED_BY_THE_DEAD = sign({
  rule: 'called-by-the-dead',
  kind: 'self',
  weight: 'sure',
  reading: 'timeless',
  source: 'Fantasies of reunion in death (Maltsberger and Buie 1980)',
  reviewed: null,
  says: `
    <dead> <farther> <says> <so-that> <beyond>
    <dead> <farther> <calls-me>
    <dead> <farther> (hold|holds|held|holding|stretch|stretched|stretches|reach|reaches|reaching|offer|offers) (out)? (his|her|their|a) (hand|hands|arm|arms) (out)? <farther> (come|join|follow|take it|go with)
    (pull|pulls|pulling|drag|drags|dragging|draw|draws|drawing|call|calls|calling) me (down|over)? (in|into|to) (to)? (his|her|their|the) (grave|coffin|tomb)
    (god|lord|jesus|christ|allah|heaven|maker|angels|angel|creator) (_)? (is|are|keeps|keep|has|have been)? (_)? (calling|calls|call|called|summoning|summons|wants|want|bringing|taking|inviting|waving|beckoning|ready to (take|call|bring)) (out)? (for|to)? (me|us) (home|back|up ($|, |there|to)|to (him|heaven|join|come|die|be with him)|away ($|, |from)|with him|with them|over ($|, |there)|into (heaven|the light)|in heaven|dead|beside him)
    (god|lord|jesus|christ|allah|angels|angel) (_)? (say|says|said|saying|tells|tell|told|telling|whisper|whispers) (me|to me)? (that)? (it is|it was|now is|to|i should|i must|i can) (my time|time (to (go|come|leave|die|join)|for me)|come (home|to (him|heaven|them)|with)|join (him|them)|leave this (world|life)|end it|die|let go of (life|this life|this world))
    (i|am|let me|me|will) (_)? (go|going|return|returning|fly|flying|come|coming|called|travel|travelling) (back)? (home|up)? to (god|the lord|jesus|my maker|heaven|allah|my creator) (soon|tonight|now|tomorrow|this (week|weekend|year|christmas)|$)
  `,
  raises: [
    'my late gran stands by the wardrobe most nights and tells me to come with her',
    'I dreamt that my dead brother waved me over',
    'my dead sister was in the dream, she held out her hand and told me come',
    'I think the Lord is calling me home',
    'her hands keep pulling me into her grave',
    'jesus told me it is my time',
    'I am going home to God tonight',
  ],
  calm: [
    'my late father says i should get on with life',
    'my late uncle told me how lovely it is in Wales',
    'my late aunt’s solicitor says i should come by on friday',
    'my late husband always told me to follow my heart',
    'my dead mother would want me to come to therapy',
    'God called me to be a nurse',
    'we are going home to my mum for christmas',
    'my late wife used to shout from the kitchen',
    'the light is on, come in',
    'my husband says i should come',
    'in my dreams my dead brother says it is not my time',
  ],
})
