import type { PlatformConfig, PlatformSettings, SettingTexts } from '../core/model/platform-settings.ts'

/** What the operator has set, by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads what is set of every platform, turned on or not. */
export function readPlatforms<Entry extends PlatformSettings>(
  env: Environment,
  table: readonly Entry[],
): readonly PlatformConfig<Entry>[] {
  return table.map(entry => ({ entry, texts: textsIn(env, entry) }))
}

/** Tells whether a platform is turned on. */
export function isOn({ entry, texts }: PlatformConfig<PlatformSettings>): boolean {
  return texts.has(entry.token)
}

/** What is wrong with a platform's settings, each alone and together. */
export function platformProblems({ entry, texts }: PlatformConfig<PlatformSettings>): readonly string[] {
  const alone = Object.entries(entry.settings).flatMap(([name, { problemWith }]) => {
    const text = texts.get(name)
    const problem = text === undefined ? null : problemWith(text)
    return problem === null ? [] : [`${name}  ${problem}`]
  })
  return [...alone, ...entry.contradictions(texts)]
}

function textsIn(env: Environment, { settings }: PlatformSettings): SettingTexts {
  const texts = Object.entries(settings).map(([name, { standard }]) => [name, env[name]?.trim() || standard] as const)
  return new Map(texts.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])))
}
