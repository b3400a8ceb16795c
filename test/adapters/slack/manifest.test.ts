import { describe, expect, it } from 'vitest'
import { METHODS as CALLED } from '../../../adapters/slack/api.ts'
import { METHODS } from '../../stand-ins/slack/methods.ts'
import { readManifest } from '../../stand-ins/slack/manifest.ts'

/** Which scope Slack asks for, for an event or a feature. Source: docs.slack.dev, each event's page; "Scopes". */
const NEEDED_FOR: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.im': 'im:history',
  tokens_revoked: null,
  commands: 'commands',
}

const manifest = readManifest()

describe('The manifest', () => {
  it('asks for every scope that is needed, and for none besides', () => {
    const { slash_commands: commands, shortcuts } = manifest.features
    const features = [
      ...manifest.settings.event_subscriptions.bot_events,
      ...(commands.length + shortcuts.length > 0 ? ['commands'] : []),
    ]
    const needed = [
      ...Object.keys(CALLED).map(method => METHODS[method]?.scope),
      ...features.map(feature => NEEDED_FOR[feature]),
    ]
    expect(needed).not.toContain(undefined)
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set(needed.filter(scope => scope !== null)))
  })

  it('keeps to the lengths that Slack allows', () => {
    const { display_information: shown, features } = JSON.parse(JSON.stringify(manifest))
    expect(shown.name.length).toBeLessThanOrEqual(35)
    expect(shown.description.length).toBeLessThanOrEqual(140)
    expect(shown.long_description.length).toBeGreaterThanOrEqual(174)
    expect(shown.long_description.length).toBeLessThanOrEqual(4000)
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300)
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80)
    for (const { name, description } of features.shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24)
      expect(description.length).toBeLessThanOrEqual(150)
    }
    for (const { command, description } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z]{1,31}$/)
      expect(description.length).toBeLessThanOrEqual(2000)
    }
  })

  it('says that it is a program', () => {
    expect(JSON.stringify(manifest)).toContain('A program, not a person.')
  })
})
