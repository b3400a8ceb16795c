import { userPayload, type World } from './world.ts'

/** What a bot is told of itself when it has identified. */
export function readyPayload(world: World, session: string, url: string, shard: readonly [number, number]): object {
  return {
    v: 10,
    user: userPayload(world.bot),
    guilds: [{ id: world.server, unavailable: true }],
    session_id: session,
    resume_gateway_url: url,
    shard,
    application: { id: world.application, flags: 0 },
  }
}

/** What a bot is told of a server it is on: its channels, and its roles, one of which Discord made for the bot. */
export function serverPayload(world: World): object {
  const channels = [...world.channels.values()].filter(channel => channel.server === world.server)
  return {
    id: world.server,
    name: 'A clinic',
    icon: null,
    owner_id: world.bot.id,
    preferred_locale: 'en-GB',
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      roleOf(world.server, '@everyone'),
      { ...roleOf(world.role, 'Signpost'), managed: true, tags: { bot_id: world.bot.id } },
    ],
    channels: channels.map(({ id }) => ({ id, type: 0, name: 'general', position: 0, permission_overwrites: [] })),
    threads: [],
    members: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 2,
    large: false,
    unavailable: false,
    joined_at: new Date(0).toISOString(),
    afk_timeout: 300,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_flags: 0,
    verification_level: 0,
  }
}

function roleOf(id: string, name: string): object {
  return {
    id,
    name,
    color: 0,
    hoist: false,
    position: 0,
    permissions: '0',
    managed: false,
    mentionable: true,
    flags: 0,
  }
}
