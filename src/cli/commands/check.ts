import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { check as examine } from '../../content/gate/check.ts'
import { sumUnread } from '../../content/gate/sum-unread.ts'
import { readFolder } from '../../content/files/folder.ts'
import { parseContent, type OffFile } from '../../content/files/parse-content.ts'
import type { ContentFile } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import type { Io } from '../terminal/io.ts'
import { findingLines, summaryOf } from '../terminal/print-findings.ts'

/** What `signpost check --help` prints. */
export const HELP = `${sayCommand('check [FOLDER] [--json]')}

Reads the content and says what to correct, with file and line. Some findings stop publishing, others advise.

  FOLDER    The folder of content; the one in the settings (intents) by default.
  --json    Prints one JSON object: {"publishable", "findings": [{"file", "line", "rule", "what", "todo", "stops"}],
              "topics": {"on", "off": [{"id", "missing"}]}}.

Exit status: 0 when the content can be published, 1 when a finding stops it, 2 when it cannot be read.`

/** Runs `signpost check`. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS })
  if (positionals.length > 1) throw new BotError('usage', { message: '`check` takes one folder at a time.' })
  const folder = positionals[0] ?? readConfig(io.env).contentFolder
  const files = await filesOf(folder, io)
  if (files === null) return 2
  const today = new Date(io.now()).toISOString().slice(0, 10)
  const { findings: found, passed } = examine({ files, basedOn: null }, today)
  const findings = sumUnread(found)
  const { intents, off } = parseContent(files).parsed
  const waiting = off.map(({ intent, missing }) => ({ id: intent.id, missing }))
  if (values.json)
    io.out(JSON.stringify({ publishable: passed !== null, findings, topics: { on: intents.length, off: waiting } }))
  else for (const line of [...findingLines(findings, folder, io), summaryOf(findings), ...offLines(off)]) io.out(line)
  return passed === null ? 1 : 0
}

function offLines(off: readonly OffFile[]): readonly string[] {
  if (off.length === 0) return []
  const topics = off.length === 1 ? '1 topic is' : `${off.length} topics are`
  return [`${topics} off until their facts are filled: \`${sayCommand('topics')}\` tells which each waits for.`]
}

const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** Null, and said why, when the folder cannot be read. */
async function filesOf(folder: string, io: Io): Promise<readonly ContentFile[] | null> {
  try {
    return await readFolder(folder)
  } catch (error) {
    if (!(error instanceof BotError) || error.code !== 'content-unreadable') throw error
    io.err(error.message)
    return null
  }
}
