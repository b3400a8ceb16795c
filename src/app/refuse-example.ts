import { sayCommand } from '../core/model/say-command.ts'
import type { Config } from '../config/config.ts'
import type { Edition } from '../core/model/edition.ts'
import { BotError } from '../core/model/errors.ts'

/** People on a platform must not be sent to a clinic that does not exist. Throws `config-invalid`. */
export function refuseExample(edition: Edition, config: Config): void {
  if (!isExampleInEarnest(edition, config)) return
  throw new BotError('config-invalid', {
    message: `Signpost cannot start:
  The clinic whose answers are published is the example (example: true), whose numbers do not work. Put your clinic's facts into
  _clinic.yml, set example: false, and run \`${sayCommand('publish')}\`; or start once without a platform and do it in the console. To try
  things out all the same, set SIGNPOST_DEMO=yes: every reply then says that the clinic is made up.`,
  })
}

/** Tells whether people on a platform would be sent to a clinic that does not exist, and nobody asked for a demonstration. */
export function isExampleInEarnest({ clinic }: Edition, { platforms, isDemo }: Config): boolean {
  return clinic.example && !isDemo && platforms.length > 0
}
