import type { RouteAddress } from '../core/model/plan.ts'
import { mailOfNotice } from '../core/words/en/mail.ts'
import type { OperatorNotice } from '../core/model/operator-notice.ts'
import type { Delivery } from '../core/model/turn.ts'
import { createMailer, type MailerSettings } from './routes/mailer.ts'
import { postSigned, type WebhookSettings } from './routes/webhook-route.ts'

/** Sends a notice to whoever runs the program. The same key is the same notice. Never rejects. */
export type SendNotice = (notice: OperatorNotice, key: string) => Promise<Delivery>

/** Sends notices by mail, in words that need no other page. */
export function noticesByMail({ to }: RouteAddress, settings: MailerSettings): SendNotice {
  const mailer = createMailer(settings)
  return ({ about, message }, key) => mailer.send({ to, key, ...mailOfNotice(about, message) })
}

/** Sends notices to a program of the clinic's, signed like requests, as the event `notice`. */
export function noticesByWebhook({ to }: RouteAddress, settings: WebhookSettings): SendNotice {
  return ({ code, about, message }, key) => postSigned(to, { event: 'notice', id: key, code, about, message }, settings)
}
