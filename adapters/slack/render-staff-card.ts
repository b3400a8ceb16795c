import { staffButton } from '../../src/core/handoff/staff-card.ts'
import type { StaffCard } from '../../src/core/handoff.ts'
import { button, row, section } from './blocks.ts'
import { writeText } from './mrkdwn.ts'
import type { SlackMessage } from './render.ts'

/** What a state of a request is called. */
const STATE: Readonly<Record<StaffCard['state'], string>> = {
  open: 'waits for somebody',
  claimed: 'is taken',
  done: 'is done',
}

/** Writes a staff card: which request, since when, how it stands, and what can be done with it. */
export function renderStaffCard({ code, platform, askedAtMs, state, isDrill, note, actions }: StaffCard): SlackMessage {
  const seconds = Math.floor(askedAtMs / 1000)
  const asked = new Date(askedAtMs).toISOString().slice(0, 16).replace('T', ' ')
  const when = `<!date^${seconds}^{date_short_pretty} {time}|${asked} UTC>`
  const head = `${isDrill ? '*Drill.* ' : ''}Request *${writeText(code)}* ${STATE[state]}. Asked for on ${platform}, ${when}.`
  const text = note === null ? head : `${head}\n${writeText(note)}`
  const buttons = actions.map((action, at) => button(`${action.verb}-${at}`, staffButton(action), action))
  return { text, blocks: [section(text), ...(buttons.length > 0 ? [row(buttons)] : [])] }
}
