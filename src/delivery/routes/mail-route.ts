import { sayPlatform } from '../../core/words/en/say-platform.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import type { StaffCard } from '../../core/model/voice.ts'
import type { RouteAddress } from '../../core/model/plan.ts'
import { createMailer, type MailerSettings } from './mailer.ts'
import type { Route } from './route.ts'

/** What mails are sent with. */
export interface MailSettings extends MailerSettings {
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Sends cards as mail. A mail cannot be changed once it is sent. */
export function mailRoute({ kind, name, to }: RouteAddress, settings: MailSettings): Route {
  const mailer = createMailer(settings)
  return {
    kind,
    name,
    send: (card, key) => mailer.send({ to, key, ...write(card, settings.now()) }),
    replace: () => Promise.resolve({ kind: 'delivered', how: 'here', ref: '' }),
    async prove() {
      const code = await mailer.trouble()
      return code && `The mail server for ${name} does not let us in (${code}). Check SMTP_URL.`
    },
  }
}

function write(
  { code, platform, askedAtMs, isDrill, person, note }: StaffCard,
  nowMs: number,
): Record<'subject' | 'text', string> {
  const minutes = Math.max(0, Math.round((nowMs - askedAtMs) / 60_000))
  const age = minutes < 1 ? 'just now' : `${minutes} minute${minutes === 1 ? '' : 's'} ago`
  const lines = [
    `Request ${code}, asked ${age} on ${sayPlatform(platform)}.`,
    person === null ? null : `The person: ${sayPlatform(platform)}, ${person}.`,
    note,
    `What the person wrote opens for the one who claims it: by the card in your staff channel, or with \`${sayCommand(`claim ${code}`)}\`.`,
  ]
  return {
    subject: `${isDrill ? 'Drill: ' : ''}request ${code} waits for a therapist`,
    text: lines.filter(line => line !== null).join('\n\n'),
  }
}
