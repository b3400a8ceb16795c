import type { SettingTexts } from '../../src/core/model/platform-settings.ts'
import type { PlatformEntry } from '../shared/platform.ts'
import { plain, secret, webAddress } from '../shared/settings.ts'
import { drawReply } from './draw.ts'
import { readShards, shardsProblem, type Shards } from './shards.ts'

declare module '../../src/core/model/turn.ts' {
  interface Platforms {
    discord: true
  }
}

/** Discord, as the program knows it. */
export const DISCORD: PlatformEntry = {
  platform: 'discord',
  token: 'DISCORD_TOKEN',
  staff: 'DISCORD_STAFF_ROLE',
  toConnect: 'Set DISCORD_TOKEN',
  settings: {
    DISCORD_TOKEN: secret('Discord: the bot’s token, under “Bot”.', 'a text with two dots'),
    DISCORD_SHARDS: plain(
      'Discord: which shards this process runs, as `first-last/total`; without it Discord decides.',
      '0-1/4',
      null,
      shardsProblem,
    ),
    DISCORD_STAFF_ROLE: plain('Discord: the role whose members may work on requests.', '112233445566778899'),
    DISCORD_API_URL: plain(
      'Discord’s address; only tests change it.',
      'http://127.0.0.1:4001/api',
      'https://discord.com/api',
      webAddress,
    ),
  },
  contradictions: texts =>
    texts.has('DISCORD_SHARDS') && !texts.has('DISCORD_TOKEN')
      ? ['DISCORD_TOKEN  is missing, though DISCORD_SHARDS is set.']
      : [],
  async open(texts, { staffChannel: channel, ...parts }) {
    const { createDiscordAdapter } = await import('./index.ts')
    const role = texts.get('DISCORD_STAFF_ROLE')
    // The role counts on the server of the channel where requests come in.
    const staff = role !== undefined && channel !== null ? { role, channel } : null
    return { ...createDiscordAdapter({ ...connectionOf(texts), ...parts, staff }), http: null }
  },
  async examine(texts) {
    const { examineDiscord } = await import('./examine.ts')
    return examineDiscord(connectionOf(texts))
  },
  draw: drawReply,
}

function connectionOf(texts: SettingTexts): {
  readonly token: string
  readonly apiUrl: string
  readonly shards: Shards | null
} {
  const shards = texts.get('DISCORD_SHARDS')
  return {
    token: texts.get('DISCORD_TOKEN') ?? '',
    apiUrl: texts.get('DISCORD_API_URL') ?? '',
    shards: shards === undefined ? null : readShards(shards),
  }
}
