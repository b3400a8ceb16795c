import { sayPlatform } from '../../src/core/words/en/say-platform.ts'
import { sayRequest } from '../../src/core/words/en/slack.ts'
import { personOn, sayPerson } from '../../src/core/words/en/staff-card.ts'
import { staffButton } from '../../src/core/words/en/staff-buttons.ts'
import type { StaffCard } from '../../src/core/model/voice.ts'
import { button, row, section } from './blocks.ts'
import { writeText } from './mrkdwn.ts'
import type { SlackMessage } from './render.ts'

/** Writes a staff card: which request, since when, how it stands, and what can be done with it. */
export function renderStaffCard(card: StaffCard): SlackMessage {
  const { code, platform, askedAtMs, note, actions } = card
  const seconds = Math.floor(askedAtMs / 1000)
  const asked = new Date(askedAtMs).toISOString().slice(0, 16).replace('T', ' ')
  const when = `<!date^${seconds}^{date_short_pretty} {time}|${asked} UTC>`
  const head = sayRequest(card, { code: writeText(code), platform: sayPlatform(platform), when })
  const text = [head, whoOf(card), note === null ? null : writeText(note)].filter(line => line !== null).join('\n')
  const buttons = actions.map((action, at) => button(`${action.verb}-${at}`, staffButton(action), action))
  return { text, blocks: [section(text), ...(buttons.length > 0 ? [row(buttons)] : [])] }
}

/** One of our own is mentioned, so that staff can open a conversation; somebody elsewhere has the id that they have there. */
function whoOf({ person, platform }: StaffCard): string | null {
  if (person === null) return null
  const isOurs = platform === 'slack' && /^[UW][A-Z0-9]+$/.test(person)
  return sayPerson(isOurs ? `<@${person}>` : writeText(personOn(person, platform)))
}
