/**
 * What people do in a conversation besides asking: a closed set, and each has its own fixed reply. `plea` calls for help and
 * says no more; `human` wants a person; `simpler` and `again` are about what was said before.
 */
export const ACTS = [
  'plea',
  'how-to',
  'human',
  'stop',
  'lost',
  'crying',
  'insult',
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'simpler',
  'again',
] as const

/** One of them. */
export type Act = (typeof ACTS)[number]
