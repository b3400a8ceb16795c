import { readFileSync } from 'node:fs'
import { readEvent as readDiscordEvent, readTurn as readDiscord } from '../../../adapters/discord/read.ts'
import { render as renderDiscord } from '../../../adapters/discord/render.ts'
import { readPayload } from '../../../adapters/slack/payload.ts'
import { readTurn as readSlack } from '../../../adapters/slack/read.ts'
import { render as renderSlack } from '../../../adapters/slack/render.ts'
import { readTurn as readTerminal } from '../../../adapters/terminal/read.ts'
import { render as renderTerminal } from '../../../adapters/terminal/render.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import type { Turn } from '../../../src/core/model/turn.ts'

/** One platform's way in and out, without its network. */
export interface PlatformWay {
  /** Reads a text as the platform delivers it. */
  read(text: string): Turn | null
  /** The whole of what the platform would be sent, as one text. */
  write(reply: Reply): string
}

const AT_MS = Date.UTC(2026, 10, 2)
const SLACK_US = { users: ['U0SIGNPOST'], bot: 'B0SIGNPOST' } as const
const DISCORD_US = { id: '1300000000000000001', role: null } as const

const slackEvent = (name: string): string =>
  readFileSync(new URL(`../../fixtures/slack/${name}.json`, import.meta.url), 'utf8')
const [DIRECT] = [JSON.parse(slackEvent('direct-message')) as { event: Record<string, unknown> }]

/** By name. */
export const WAYS: Readonly<Record<'slack' | 'discord' | 'terminal', PlatformWay>> = {
  slack: {
    read(text) {
      const payload = readPayload({ ...DIRECT, event: { ...DIRECT.event, text, blocks: [] } })
      return payload && readSlack(payload, { us: SLACK_US, atMs: AT_MS })
    },
    write: reply => JSON.stringify(renderSlack(reply)),
  },
  discord: {
    read(text) {
      const told = { ...DISCORD_MESSAGE, content: text }
      const event = readDiscordEvent('MESSAGE_CREATE', told, () => DISCORD_US)
      return event && readDiscord(event)
    },
    write: reply => JSON.stringify(renderDiscord(reply, 'direct')),
  },
  terminal: {
    read: text => readTerminal({ text, number: 1, atMs: AT_MS }),
    write: reply => renderTerminal(reply, { hasColours: false, columns: null }),
  },
}

/** A direct message, as the gateway tells it. */
const DISCORD_MESSAGE = {
  id: '1300000000000000100',
  channel_id: '1300000000000000002',
  type: 0,
  author: { id: '1300000000000000009', username: 'anna' },
  timestamp: '2026-11-02T09:00:00.000Z',
  edited_timestamp: null,
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  attachments: [],
  embeds: [],
} as const
