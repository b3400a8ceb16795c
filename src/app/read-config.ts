import type { PlatformEntry } from '../../adapters/shared/platform.ts'
import { loadConfig, type Config } from '../config/config.ts'
import type { Environment } from '../config/platform-config.ts'
import { PLATFORMS } from './platforms.ts'

/** Everything the operator decides, with all that the program has to know of each platform. */
export type AppConfig = Config<PlatformEntry>

/** Reads the environment, with the settings of every platform. Rejects a wrong one with `config-invalid`. */
export function readConfig(env: Environment, table: readonly PlatformEntry[] = PLATFORMS): AppConfig {
  return loadConfig(env, table)
}
