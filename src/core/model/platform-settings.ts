import type { Platform } from './turn.ts'

/** One setting of a platform: what is said of it in the README, and what it accepts. */
export interface PlatformSetting {
  readonly about: string
  readonly example: string
  /** What is assumed where it is not set; null when nothing is. */
  readonly standard: string | null
  /** Its example is described, and not one to be copied. */
  readonly isSecret: boolean
  /** What is wrong with a text, such as `must start with “xoxb-”.`, without a word of it; null where nothing is. */
  problemWith(text: string): string | null
}

/** What a platform's settings hold, by their names: what is set, and what is assumed. */
export type SettingTexts = ReadonlyMap<string, string>

/** What the operator sets of one platform. */
export interface PlatformSettings {
  readonly platform: Platform
  readonly settings: Readonly<Record<string, PlatformSetting>>
  /** The setting that turns the platform on. */
  readonly token: string
  /** The setting that says who the staff are, without whom no request can go there. */
  readonly staff: string
  /** What is wrong with them together, each sentence begun by the setting to look at. */
  contradictions(texts: SettingTexts): readonly string[]
}

/** A platform that is turned on, as its table knows it, and what it is connected with. */
export interface PlatformConfig<Entry extends PlatformSettings> {
  readonly entry: Entry
  readonly texts: SettingTexts
}
