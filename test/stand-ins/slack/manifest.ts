import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The manifest of our app, as far as the stand-in obeys it. */
export interface Manifest {
  readonly features: {
    readonly shortcuts: readonly { readonly type: string; readonly callback_id: string; readonly name: string }[]
    readonly slash_commands: readonly { readonly command: string; readonly should_escape: boolean }[]
  }
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } }
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] }
    readonly interactivity: { readonly is_enabled: boolean }
  }
}

/** Reads the manifest that a clinic pastes into Slack. */
export function readManifest(): Manifest {
  const file = new URL('../../../adapters/slack/manifest.yml', import.meta.url)
  return parse(readFileSync(file, 'utf8')) as Manifest
}
