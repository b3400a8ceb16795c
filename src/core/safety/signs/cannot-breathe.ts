import { sign } from './sign.ts'

/** A medical emergency: has no breath. Lists of medical emergencies (NHS 999); in a letter it is as often what a crowded life feels like. */
export const CANNOT_BREATHE = sign({
  rule: 'cannot-breathe',
  kind: 'medical',
  weight: 'sure',
  reading: 'fixed',
  isVeiled: true,
  source: 'Lists of medical emergencies (NHS 999)',
  reviewed: null,
  says: `
    (can not|could not|can hardly|can barely|hardly|barely|struggling to|trouble|not able to|unable to|hard to|stopped|not|difficulty|struggles to) (breathe|breath|breathing|breathe $|breathing and|get (any)? air|catch my breath) !(through my nose|laughing|with laughter|because (it is|this is) (so)? funny|in this (heat|dress|mask)|freely|when i (am|get|feel) (anxious|nervous|stressed|panicking|worried)|life into|new life|without you|down my neck)
  `,
  raises: ['i cant breathe', "I can't catch my breath and it is getting worse", 'it is hard to breathe, help'],
  calm: ['I can breathe again since the exam', 'we did breathing exercises', 'it took my breath away'],
})
