import { sign } from './sign.ts'

/** A medical emergency: starving in danger. Medical Emergencies in Eating Disorders (RCPsych CR233). */
export const STARVING_IN_DANGER = sign({
  rule: 'starving-in-danger',
  kind: 'medical',
  weight: 'sure',
  reading: 'fixed',
  source: 'Medical Emergencies in Eating Disorders (RCPsych CR233)',
  reviewed: null,
  says: `
    (not|nothing|never) (eaten|eat|to eat|had food|drunk|slept) (anything)? (in|for|since) (a|about|almost|over)? (_)? (days|weeks|week) (,)? (and)? ~ (heart|pass|passing|faint|fainting|dizzy|chest|weak|collapse|collapsing|black|blacking|stand|shaking)
    (purging|vomiting|throwing up|vomit) ~ (day|daily|times|meal) ~ (and|,) ~ (restrict*|calories|faint*|fainting|blood|heart|dizzy|can not stop)
    (purging|restricting|starving <self>) ~ ~ (under|below|less than) (_)? (calories|kcal)
  `,
  raises: [
    "I haven't eaten in a week and I keep fainting",
    'purging five times a day and my heart flutters, dizzy',
    'I am purging and living on under 400 calories',
  ],
  calm: [
    "i've been crying all week",
    'i want to disappear on a desert island for a week',
    'panic attacks are ruining my week',
    'dead week before finals',
    "i haven't self harmed in five years",
    "i haven't self harmed in 4 years",
  ],
})
