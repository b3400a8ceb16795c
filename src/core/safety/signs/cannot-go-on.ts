import { sign } from './sign.ts'

/** Own danger: cannot go on. Out of strength; "like this" softens it, for then it is often said of work or study. */
export const CANNOT_GO_ON = sign({
  rule: 'cannot-go-on',
  kind: 'self',
  weight: 'sure',
  reading: 'fixed',
  source: 'Out of strength; "like this" softens it, for then it is often said of work or study',
  reviewed: null,
  says: `
    (can not|could not|not|unable to) (go on|keep going|carry on|keep on going|continue|hold on|hang on|stay alive|keep living|keep fighting|live) (living|, |$|much longer $|, i|anymore $|any longer $|and (i|no one)|with (life|living|this life)|to live|alive|another (day|minute|night)) !(a)
    (can not|could not|not) (survive|face|live|bear|take|do|live through|get through|make it through|endure|handle) (through)? (another|one more|the|tonight|living|being alive|life|existing|this life|tomorrow|staying alive) (day|night|minute|week|hour|anymore|$|, |year|more day)
    (can not|could not) (live|exist|be alive|stay alive|live with (this|myself)) (anymore|any longer|like this|with (this|myself|the)|without (him|her))
    (give|giving|gave|given) up on (life|living|being alive|existing|staying alive|myself and)
  `,
  raises: ["I can't live anymore", 'i give up on living', 'i cant do life anymore'],
  calm: [
    "I can't do math anymore",
    "I can't take my boss anymore",
    "i don't want to live in this city anymore",
    "I don't self harm anymore",
    "I don't care anymore",
    "I don't care about anything anymore",
  ],
})
