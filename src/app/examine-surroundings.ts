import type { HealthFinding } from '../core/model/health-check.ts'
import type { Log } from '../core/model/log.ts'
import { examineHandoff } from './examine-handoff.ts'
import type { AppConfig } from './read-config.ts'
import { examineStore } from '../store/examine.ts'

/** Looks at everything outside this program that the assistant needs: its store, and the platforms that are configured. Never rejects. */
export async function examineSurroundings(config: AppConfig, log: Log): Promise<readonly HealthFinding[]> {
  const platforms = config.platforms.map(({ entry, texts }) => entry.examine(texts))
  return (await Promise.all([examineStore({ ...config, log }), ...platforms, examineHandoff(config.handoff)])).flat()
}
