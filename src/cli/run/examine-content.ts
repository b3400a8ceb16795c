import { sayCommand } from '../../core/model/say-command.ts'
import type { Config } from '../../config/config.ts'
import { check } from '../../content/gate/check.ts'
import { sumUnread } from '../../content/gate/sum-unread.ts'
import { readFolder } from '../../content/files/folder.ts'
import type { Content } from '../../core/model/draft.ts'
import { BotError } from '../../core/model/errors.ts'
import { warn, fail, pass, type HealthFinding } from '../../core/model/health-check.ts'
import { summaryOf } from '../terminal/print-findings.ts'

/** A help line must have been compared with its source within so many days: half a year. */
const COMPARED_WITHIN_DAYS = 183

const DAY_MS = 24 * 60 * 60 * 1000

/** Looks whether the content can be served, whose facts it holds and how old its help lines are. Never rejects. */
export async function examineContent(
  { contentFolder: folder, isDemo }: Pick<Config, 'contentFolder' | 'isDemo'>,
  nowMs: number,
): Promise<readonly HealthFinding[]> {
  try {
    const today = new Date(nowMs).toISOString().slice(0, 10)
    const { findings: found, passed } = check({ files: await readFolder(folder), basedOn: null }, today)
    const findings = sumUnread(found)
    const todo = `Run \`${sayCommand(`check ${folder}`)}\`: it names file and line.`
    if (passed === null) return [fail('Content', summaryOf(findings), todo)]
    const content =
      findings.length === 0
        ? pass('Content', `${passed.content.intents.length} intents, nothing to correct.`)
        : warn('Content', summaryOf(findings), todo)
    return [content, examineClinic(passed.content, folder, isDemo), examineLines(passed.content, nowMs)]
  } catch (error) {
    return [fail('Content', error instanceof BotError ? error.message : 'cannot be looked at.', null)]
  }
}

function examineClinic({ clinic }: Content, folder: string, isDemo: boolean): HealthFinding {
  const part = 'Clinic facts'
  if (!clinic.example) return pass(part, `${clinic.name}, ${clinic.country}.`)
  const todo = `Put your clinic’s facts into ${folder}/_clinic.yml, and set example: false there.`
  if (isDemo) return warn(part, 'of the made-up example, and every reply says so.', todo)
  return fail(
    part,
    'of the made-up example, whose numbers do not work.',
    `${todo} Or set SIGNPOST_DEMO=yes to try it out.`,
  )
}

function examineLines({ clinic: { country }, helplines }: Content, nowMs: number): HealthFinding {
  const part = 'Help lines'
  const ours = helplines.filter(line => line.country === country)
  const lacking = (['emergency', 'suicide_crisis'] as const).filter(kind => !ours.some(line => line.kind === kind))
  if (lacking.length > 0)
    return fail(part, `none of kind ${lacking.join(' or ')} for ${country}.`, 'Add what is missing to _helplines.yml.')
  const isFresh = (day: string | null): boolean =>
    day !== null && nowMs - Date.parse(day) <= COMPARED_WITHIN_DAYS * DAY_MS
  const stale = ours.filter(({ verified }) => !isFresh(verified))
  if (stale.length === 0) return pass(part, `${ours.length} for ${country}, all compared within half a year.`)
  const what = `${stale.length} of ${ours.length} for ${country} were not compared with their source for half a year: ${stale.map(({ name }) => name).join(', ')}.`
  return warn(part, what, 'Compare each with its source, and write the day into _helplines.yml.')
}
