import type { Config } from '../config/config.ts'
import type { Examination } from '../core/model/health-check.ts'
import type { Log } from '../core/model/log.ts'
import { examineHandoff } from './examine-handoff.ts'
import { examineStore } from '../store/examine.ts'

/** Looks at everything outside this program that the assistant needs: its store, and the platforms that are configured. Never rejects. */
export async function examineSurroundings(config: Config, log: Log): Promise<readonly Examination[]> {
  return (
    await Promise.all([
      examineStore({ ...config, log }),
      slack(config),
      discord(config),
      examineHandoff(config.handoff),
    ])
  ).flat()
}

async function slack(config: Config): Promise<readonly Examination[]> {
  if (!config.slack) return []
  const { examineSlack } = await import('../../adapters/slack/examine.ts')
  return examineSlack(config.slack)
}

async function discord(config: Config): Promise<readonly Examination[]> {
  if (!config.discord) return []
  const { examineDiscord } = await import('../../adapters/discord/examine.ts')
  return examineDiscord(config.discord)
}
