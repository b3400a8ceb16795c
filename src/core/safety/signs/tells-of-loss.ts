import { sign } from './sign.ts'

/** Trouble: somebody close has died or is dying. Bereavement weighs on whoever tells of it, and is no danger by itself. */
export const TELLS_OF_LOSS = sign({
  rule: 'tells-of-loss',
  kind: 'distress',
  weight: 'mild',
  reading: 'fixed',
  source: 'Prolonged grief disorder (ICD-11, 6B42)',
  reviewed: null,
  says: `
    (lost|losing|buried|burying|bury) (my|our) (_)? <kin> !(in the|at the|on the|number|phone|s|a|some)
    (my|our) (_)? <kin> (died|dies|is dying|is dead|was killed|has died|had died|passed away|passed on|has passed|passed last|passed (a|two|three|many) _ ago)
    (had|have had|having|since) (a|my|our|the|2|two)? (miscarriage|miscarriages|stillbirth|stillborn)
    (lost|losing) (a|the|this|another) (baby|pregnancy|child)
  `,
  raises: [
    'i lost my baby',
    'We lost our youngest son in spring',
    'been off since my dad died',
    'my best friend passed away two weeks ago',
    'my wife is dying and i do not know what to do',
    'had a miscarriage in june, nobody talks about it',
    'we are losing another baby',
    'lost my mum, now the house is so quiet',
  ],
  calm: [
    'i lost my sons school letter',
    'my phone died in the middle of our call',
    'I lost my husband in the supermarket for an hour, can he still join us',
    'do you work with people who are grieving',
    'my sister lost her job',
    'i lost my appointment card',
  ],
})
