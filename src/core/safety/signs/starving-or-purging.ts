import { sign } from './sign.ts'

/** A medical emergency: starving or purging. Medical Emergencies in Eating Disorders (RCPsych CR233). */
export const STARVING_OR_PURGING = sign({
  rule: 'starving-or-purging',
  kind: 'medical',
  weight: 'doubtful',
  reading: 'fixed',
  source: 'Medical Emergencies in Eating Disorders (RCPsych CR233)',
  reviewed: null,
  says: `
    (purging|purge|vomiting|throwing up|making <self> (throw up|vomit|sick)|binge* and purg*) ~ (times|every|each|daily|day|and|after)
    (restricting|eating|eat|under|below|only|fasting) (to|under|only|less than|at|below)? (under|below|less than)? (_)? (calories|kcal|cals)
    (not|nothing|never) (eaten|eat|to eat|had food|eaten anything|had anything to eat) (anything)? (in|for|since) (_)? (_)? (days|weeks|day|week)
  `,
  raises: [
    "I haven't eaten in a week and I keep fainting",
    'swallowed a vape pod of nicotine juice by mistake drunk and im vomiting n shaking lots',
    "if i get under 700 cals of sleep n food i let myself not cut. didnt make it today so i'm bleeding on the bathmat",
  ],
  calm: [
    'food poisoning from oysters',
    'make it stop, that alarm',
    'can i make an appointment for my friend',
    'what year did robin williams die',
    'how did Elvis die',
    'my knee is bleeding from a fall',
  ],
})
