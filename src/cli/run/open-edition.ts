import { join } from 'node:path'
import type { Config } from '../../config/config.ts'
import { loadEdition, type Loaded } from '../../content/serving/load.ts'
import { EMPTY_EDITION } from '../../core/answer/empty-edition.ts'
import type { Edition } from '../../core/model/edition.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Io } from '../terminal/io.ts'
import { sayLearning } from '../terminal/print.ts'

/**
 * Loads the content folder as an edition. Content that cannot be served is reported on standard error, and the edition is
 * bare: it answers nothing, but words of danger still get their card and every reply its route.
 */
export async function openEdition(config: Config, io: Io): Promise<Edition> {
  try {
    const loaded = await loadEdition(config.contentFolder, {
      modelFolder: join(config.dataFolder, 'models'),
      today: new Date(io.now()).toISOString().slice(0, 10),
      rules: 'essential',
      learning: sayLearning(io),
    })
    return loaded.edition ?? standIn(complaint(loaded), io)
  } catch (error) {
    if (error instanceof BotError) return standIn(error.message, io)
    throw error
  }
}

function standIn(message: string, io: Io): Edition {
  io.err(`${message}\nUntil this is mended there are no answers; help lines are still shown to people in danger.\n`)
  return EMPTY_EDITION
}

function complaint({ findings }: Loaded): string {
  const stopping = findings.filter(finding => finding.stops)
  const lines = stopping.map(({ file, line, what, todo }) => `  ${file}:${line}  ${what} ${todo}`)
  return ['The content cannot be served:', ...lines].join('\n')
}
