import type { RequestListener } from 'node:http'
import type { Action, Form } from '../../src/core/model/action.ts'
import type { HealthFinding } from '../../src/core/model/health-check.ts'
import type { Intent } from '../../src/core/model/intent.ts'
import type { LeaderElection } from '../../src/core/model/leader-election.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { PlatformSettings, SettingTexts } from '../../src/core/model/platform-settings.ts'
import type { PreviewReply } from '../../src/core/model/preview.ts'
import type { IntentChoice, TherapistRoute } from '../../src/core/model/reply.ts'
import type { Adapter, Turn } from '../../src/core/model/turn.ts'
import type { StaffRoll, Voice } from '../../src/core/model/voice.ts'

/** All that the program has to know of a platform: one entry of the table in src/app/platforms.ts. It loads no SDK by itself. */
export interface PlatformEntry extends PlatformSettings {
  /** What to set to connect it, such as `Set DISCORD_TOKEN`. */
  readonly toConnect: string
  /** Makes its adapter, which is not connected before it is started. */
  open(texts: SettingTexts, parts: PlatformParts): Promise<ConnectedPlatform>
  /** Looks whether the platform lets us in, for `signpost doctor`. Changes nothing, and never rejects. */
  examine(texts: SettingTexts): Promise<readonly HealthFinding[]>
  /** Draws a reply as the platform shows it, for staff who look before they publish. */
  readonly draw: PreviewReply
}

/** What the program gives an adapter. */
export interface PlatformParts {
  readonly log: Log
  /** Of several processes with the same token, one leads. */
  readonly leader: LeaderElection
  /** What stands where the platform has a page of ours, read anew each time. */
  frontPage(): FrontPage
  /** All that can be asked, for a platform that offers questions while somebody types. */
  topics(): readonly Topic[]
  /** How to reach a therapist, where there is no reply to say it. */
  route(): TherapistRoute
  /** The form that an action opens for a person; null for most. Never rejects, and takes a second at most. */
  formFor(action: Action, person: string): Promise<Form | null>
  /** The form that a turn opens at once; null where its words must be looked at first. Never rejects, as fast. */
  formAtOnce(turn: Turn): Promise<Form | null>
  /** The channel on this platform where requests for a therapist come in; null where there is none. */
  readonly staffChannel: string | null
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** What stands on a page of ours on a platform, always up to date with what is served. */
export interface FrontPage {
  readonly introduction: string
  /** What people can ask, in the order in which it is shown. */
  readonly topics: readonly IntentChoice[]
  readonly route: TherapistRoute
}

/** What of an intent is offered while somebody types. */
export type Topic = Pick<Intent, 'id' | 'title' | 'questions'>

/** An adapter that can also speak outside turns, and may take its platform's requests over HTTP. */
export interface ConnectedPlatform extends Adapter {
  readonly voice: Voice
  /** Who belongs to the staff. */
  readonly roll: StaffRoll
  readonly http: RequestListener | null
}
