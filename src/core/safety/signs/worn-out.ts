import { sign } from './sign.ts'

/** Trouble: worn out. Distress and hopelessness (Beck 1974). */
export const WORN_OUT = sign({
  rule: 'worn-out',
  kind: 'distress',
  weight: 'mild',
  reading: 'fixed',
  source: 'Distress and hopelessness (Beck 1974)',
  reviewed: null,
  says: `
    (can not|could not) (go on|do this|take (it|this)|handle (it|this)|cope|keep going|keep doing this|live like this|anymore|hold on|breathe)
    (no|without|lost all|lost|have no|not any|absolutely no) hope
    (hopeless|worthless|helpless|trapped|in crisis|suicidal|a mental breakdown|breaking down|a breakdown|emotional crisis|mental health (crisis|emergency)|falling apart|self loathing|numb inside|dead inside|empty inside|hate myself|hate my life|a burden|unbearable)
    (give|giving|given) up (on everything|on myself|completely|, |$|anymore)
    (throw|throwing|threw|make <self> (throw|vomit|sick)|making <self> (throw|vomit|sick)|purging|purge|binge|bingeing) up?
    (not|never) (eaten|eat) (in|for|anything in|anything for) (_) (days|weeks)
    (can not|could not) stop (drinking|crying|using|shaking)
    nothing (matters|is ever going to|will ever|will change|will get)
    (no|not any) point (in|to|of)? (trying|anything|anymore)?
    (not okay|not ok|not alright|in a (dark|bad|really bad) (place|headspace))
    (think|thinking|thoughts|thought) (about|of) (death|dying)
    (hearing|hear) (voices|a voice)
  `,
  raises: [
    'sooicidal',
    'I give up',
    "I can't cope",
    "I've lost hope",
    'nothing matters',
    'no point living',
    "i can't stop crying",
    'so anxious i throw up',
    'i think about dying every day',
    "I was in a dark place but I'm better now",
    "passed out twice today haven't eaten in 6 days",
    'I keep hearing voices',
  ],
  calm: [
    'cant get out of bed most days',
    "i'm over that dark time now",
    "i'm feeling really down these days",
    "I'm struggling to cope with retirement",
    "how to cope with a friend's suicide",
    'dark mood lately',
  ],
})
