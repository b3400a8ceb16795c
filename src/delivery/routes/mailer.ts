import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import type { Delivery } from '../../core/model/turn.ts'

/** How long a mail server may keep silent, in milliseconds. */
const SILENCE_MS = 5000

/** Which server sends, and in whose name. */
export interface MailerSettings {
  /** Such as `smtps://user:password@mail.example.org`. */
  readonly url: string
  readonly from: string
}

/** One mail. The same key is the same mail, however often it is sent. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly key: string
}

/** Sends mails. */
export interface Mailer {
  /** Never rejects. */
  send(mail: Mail): Promise<Delivery>
  /** The code of what keeps us out; null when nothing does. */
  trouble(): Promise<string | null>
}

/** Sends over TLS unless the server is this machine. */
export function createMailer({ url, from }: MailerSettings): Mailer {
  const transport = createTransport({
    url,
    requireTLS: !isOurs(url),
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
  })
  return {
    async send({ to, subject, text, key }) {
      // The same id each time: mail programs and servers show a mail that comes twice as one.
      const messageId = `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${hostOf(from)}>`
      const headers = { 'Auto-Submitted': 'auto-generated' }
      try {
        await transport.sendMail({ from, to, subject, text, messageId, headers })
        return { kind: 'delivered', how: 'here', ref: messageId }
      } catch (error) {
        return failureOf(error)
      }
    },
    trouble: () => transport.verify().then(() => null, codeOf),
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
