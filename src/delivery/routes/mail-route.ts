import { mailOfCard } from '../../core/words/en/mail.ts'
import type { RouteAddress } from '../../core/model/plan.ts'
import { createMailer, type MailerSettings } from './mailer.ts'
import type { DeliveryRoute } from './route.ts'

/** What mails are sent with. */
export interface MailSettings extends MailerSettings {
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Sends cards as mail. A mail cannot be changed once it is sent. */
export function mailRoute({ kind, name, to }: RouteAddress, settings: MailSettings): DeliveryRoute {
  const mailer = createMailer(settings)
  return {
    kind,
    name,
    send: (card, key) => mailer.send({ to, key, ...mailOfCard(card, settings.now()) }),
    replace: () => Promise.resolve({ kind: 'delivered', how: 'here', ref: '' }),
    async prove() {
      const code = await mailer.trouble()
      return code && `The mail server for ${name} does not let us in (${code}). Check SMTP_URL.`
    },
  }
}
