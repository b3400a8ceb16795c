import { ASKS_AROUND_MEANS } from './asks-around-means.ts'
import { ASKS_FOR_MEANS } from './asks-for-means.ts'
import { BARE_WORD } from './bare-word.ts'
import { BETTER_OFF_WITHOUT_ME } from './better-off-without-me.ts'
import { CALLED_BY_THE_DEAD } from './called-by-the-dead.ts'
import { CANNOT_BREATHE } from './cannot-breathe.ts'
import { CANNOT_GO_ON } from './cannot-go-on.ts'
import { DRAWN_IN_EMOJI } from './drawn-in-emoji.ts'
import { HARMS_SELF_VEILED } from './harms-self-veiled.ts'
import { HAS_OVERDOSED } from './has-overdosed.ts'
import { HAS_PLAN } from './has-plan.ts'
import { HOPELESS_OR_HEDGED } from './hopeless-or-hedged.ts'
import { IN_MEDICAL_DANGER } from './in-medical-danger.ts'
import { IS_HURT_AT_HOME } from './is-hurt-at-home.ts'
import { IS_HURT_BY_SOMEONE } from './is-hurt-by-someone.ts'
import { IS_PREPARED } from './is-prepared.ts'
import { JOINS_THE_DEAD } from './joins-the-dead.ts'
import { MAY_BE_ACTING } from './may-be-acting.ts'
import { MAY_BE_CALLED_BY_THE_DEAD } from './may-be-called-by-the-dead.ts'
import { MAY_BE_LEAVING } from './may-be-leaving.ts'
import { MAY_BE_PARTING } from './may-be-parting.ts'
import { MAY_BE_PREPARING } from './may-be-preparing.ts'
import { MEANS_AT_HAND } from './means-at-hand.ts'
import { NO_WISH_TO_LIVE } from './no-wish-to-live.ts'
import { PARTS_FOR_GOOD } from './parts-for-good.ts'
import { PLAIN_IN_BROKEN_WORDS } from './plain-in-broken-words.ts'
import { POISONED_OR_WITHDRAWN } from './poisoned-or-withdrawn.ts'
import { SAYS_GOODBYE } from './says-goodbye.ts'
import { SEEKS_METHOD } from './seeks-method.ts'
import { SELF_HARM } from './self-harm.ts'
import { SETTLES_AFFAIRS } from './settles-affairs.ts'
import type { Sign } from './sign.ts'
import { SLEEP_FOREVER } from './sleep-forever.ts'
import { SPEAKS_AROUND_IT } from './speaks-around-it.ts'
import { STARVING_IN_DANGER } from './starving-in-danger.ts'
import { STARVING_OR_PURGING } from './starving-or-purging.ts'
import { SUICIDAL_ACT } from './suicidal-act.ts'
import { SUICIDAL } from './suicidal.ts'
import { TOLD_BY_ACTS } from './told-by-acts.ts'
import { VOICES_COMMAND } from './voices-command.ts'
import { TELLS_FOR_THE_FIRST_TIME } from './tells-for-the-first-time.ts'
import { WANTS_IT_OVER } from './wants-it-over.ts'
import { WANTS_TO_DIE_ALONE } from './wants-to-die-alone.ts'
import { WANTS_TO_DIE } from './wants-to-die.ts'
import { WANTS_TO_HURT_OTHERS } from './wants-to-hurt-others.ts'
import { WATCHED_OR_HELD } from './watched-or-held.ts'
import { TELLS_OF_LOSS } from './tells-of-loss.ts'
import { WORN_OUT } from './worn-out.ts'
import { WORRIED_ABOUT_LIFE } from './worried-about-life.ts'

/** Every sign we listen for. Reviewed by a clinician; no edit of content reaches it. */
export const SIGNS: readonly Sign[] = [
  WANTS_TO_DIE,
  WANTS_TO_DIE_ALONE,
  SUICIDAL_ACT,
  SUICIDAL,
  BARE_WORD,
  DRAWN_IN_EMOJI,
  SELF_HARM,
  VOICES_COMMAND,
  CALLED_BY_THE_DEAD,
  JOINS_THE_DEAD,
  MAY_BE_CALLED_BY_THE_DEAD,
  SEEKS_METHOD,
  MEANS_AT_HAND,
  HAS_PLAN,
  SAYS_GOODBYE,
  IS_PREPARED,
  MAY_BE_PREPARING,
  SETTLES_AFFAIRS,
  BETTER_OFF_WITHOUT_ME,
  NO_WISH_TO_LIVE,
  CANNOT_GO_ON,
  SLEEP_FOREVER,
  WANTS_IT_OVER,
  MAY_BE_LEAVING,
  TELLS_OF_LOSS,
  WORN_OUT,
  PARTS_FOR_GOOD,
  SPEAKS_AROUND_IT,
  MAY_BE_PARTING,
  WORRIED_ABOUT_LIFE,
  IS_HURT_BY_SOMEONE,
  IS_HURT_AT_HOME,
  TELLS_FOR_THE_FIRST_TIME,
  WANTS_TO_HURT_OTHERS,
  HAS_OVERDOSED,
  IN_MEDICAL_DANGER,
  CANNOT_BREATHE,
  STARVING_OR_PURGING,
  STARVING_IN_DANGER,
  ASKS_FOR_MEANS,
  ASKS_AROUND_MEANS,
  HARMS_SELF_VEILED,
  HOPELESS_OR_HEDGED,
  PLAIN_IN_BROKEN_WORDS,
  MAY_BE_ACTING,
  TOLD_BY_ACTS,
  WATCHED_OR_HELD,
  POISONED_OR_WITHDRAWN,
]
