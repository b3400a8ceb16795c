import { drawReply as drawOnDiscord } from '../../adapters/discord/draw.ts'
import { drawReply as drawOnSlack } from '../../adapters/slack/draw.ts'
import type { Previews } from '../console/web/parts.ts'

/** How a reply looks on each platform, in the platforms' own hands. */
export const PREVIEWS: Previews = { slack: drawOnSlack, discord: drawOnDiscord }
