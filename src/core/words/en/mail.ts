import { sayCommand } from '../../model/say-command.ts'
import type { StaffCard } from '../../model/voice.ts'
import { sayPlatform } from './say-platform.ts'

/** A letter in plain words. */
export interface MailText {
  readonly subject: string
  readonly text: string
}

/** Writes a staff card as a mail, with how long ago somebody asked. */
export function mailOfCard({ code, platform, askedAtMs, isDrill, person, note }: StaffCard, nowMs: number): MailText {
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

/** Writes a notice to whoever runs the program as a mail. `about` may be empty. */
export function mailOfNotice(about: string, message: string): MailText {
  return {
    subject: `Signpost needs you${about === '' ? '' : `: ${about}`}`,
    text: `${message}\n\nThis is said once a day. \`doctor\` tells more.`,
  }
}
