import { DISCORD } from '../../adapters/discord/platform.ts'
import type { PlatformEntry } from '../../adapters/shared/platform.ts'
import { SLACK } from '../../adapters/slack/platform.ts'

/** The platforms, in the order in which they are named. Another one is written in its own folder and added here: see docs/write-an-adapter.md. */
export const PLATFORMS: readonly PlatformEntry[] = [SLACK, DISCORD]
