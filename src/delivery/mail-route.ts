import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { sayCommand } from '../core/say-command.ts'
import type { StaffCard } from '../core/handoff.ts'
import type { RouteAddress } from '../core/handoff/plan.ts'
import type { Delivery } from '../core/turn.ts'
import type { Route } from './route.ts'

/** How long a mail server may keep silent, in milliseconds. */
const SILENCE_MS = 5000

/** What mails are sent with. */
export interface MailSettings {
  /** Such as `smtps://user:password@mail.example.org`. */
  readonly url: string
  readonly from: string
  now(): number
}

const PLATFORM = { slack: 'Slack', discord: 'Discord', terminal: 'the terminal' } as const

/** Sends cards as mail, over TLS unless the server is this machine. A mail cannot be changed once it is sent. */
export function mailRoute({ kind, name, to }: RouteAddress, settings: MailSettings): Route {
  const transport = createTransport({
    url: settings.url,
    requireTLS: !isOurs(settings.url),
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
  })
  return {
    kind,
    name,
    async send(card, key) {
      // The same id each time: mail programs and servers show a mail that comes twice as one.
      const messageId = `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${hostOf(settings.from)}>`
      const { subject, text } = write(card, settings.now())
      const headers = { 'Auto-Submitted': 'auto-generated' }
      try {
        await transport.sendMail({ from: settings.from, to, subject, text, messageId, headers })
        return { kind: 'delivered', how: 'here', ref: messageId }
      } catch (error) {
        return failureOf(error)
      }
    },
    replace: () => Promise.resolve({ kind: 'delivered', how: 'here', ref: '' }),
    async prove() {
      try {
        await transport.verify()
        return null
      } catch (error) {
        return `The mail server for ${name} does not let us in (${codeOf(error)}). Check SMTP_URL.`
      }
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
    `Request ${code}, asked ${age} on ${PLATFORM[platform]}.`,
    person === null ? null : `The person: ${PLATFORM[platform]}, ${person}.`,
    note,
    `What the person wrote opens for the one who claims it: by the card in your staff channel, or with \`${sayCommand(`claim ${code}`)}\`.`,
  ]
  return {
    subject: `${isDrill ? 'Drill: ' : ''}request ${code} waits for a therapist`,
    text: lines.filter(line => line !== null).join('\n\n'),
  }
}

/** The server's codes from 500 on are for good. Source: RFC 5321, 4.2.1. */
function failureOf(error: unknown): Delivery {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  return { kind: code >= 500 ? 'refused' : 'unknown' }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function isOurs(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

function hostOf(address: string): string {
  return /@([^\s>]+)/.exec(address)?.[1] ?? 'signpost'
}
