import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { readConfig } from '../../app/read-config.ts'
import { timeToHuman, type HandoffFigures } from '../../core/handoff/figures.ts'
import { worsened } from '../../core/learning/compare-outcomes.ts'
import type { SessionCounts } from '../../core/learning/sessions.ts'
import { sayFormer, sayLocked, type SealedRows } from '../../core/model/sealed.ts'
import { openLog } from '../../app/log.ts'
import { openOperator } from '../../app/operator.ts'
import { readDays, sayDuration } from '../terminal/durations.ts'
import type { Io } from '../terminal/io.ts'
import { watchLines } from '../terminal/print-watches.ts'

/** Help of `signpost status`. */
export const HELP = `${sayCommand('status [--days DAYS]')}

Tells what became of people's requests for a therapist in the last DAYS days (30, unless told otherwise): how many were
asked, how many reached staff, how soon a therapist claimed them, who waits now, and what could not be sent.
Where questions are kept it also tells how visitors' sessions ended, each counted once.
For two days after publishing it also tells how the changed intents fare beside before. After a change of the secret it tells
how much is still encrypted with a former one, and whether anything cannot be opened.

Exit status: 1 when something could not be sent or is late, when something encrypted cannot be opened, or when a changed
intent fares clearly worse.`

const DAY_MS = 24 * 60 * 60 * 1000

/** Tells how requests are doing, with honest denominators. */
export async function status(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { days: { type: 'string', default: '30' } } })
  const days = readDays(values.days)
  const config = readConfig(io.env)
  await using operator = await openOperator({ config, log: openLog('error'), now: io.now })
  const figures = await operator.figures(io.now() - days * DAY_MS)
  if (config.handoff || figures.asked > 0) io.out(sayFigures(figures, days, io.now()))
  io.out(config.handoff ? sayDrill(await operator.drilledAtMs(), config.handoff.drillCountsMs, io.now()) : NO_REQUESTS)
  const sessions = await operator.sessions()
  if (sessions.sessions > 0) io.out(saySessions(sessions))
  const sealed = await operator.sealed()
  for (const line of sealedLines(sealed)) io.out(line)
  const watches = await operator.watches()
  for (const line of watchLines(watches)) io.out(line)
  const isWorse = watches.some(({ intents }) => worsened(intents).length > 0)
  return figures.dead + figures.late + sealed.lost > 0 || isWorse ? 1 : 0
}

/** Each session counts once, by how it ended at best. */
function saySessions({ sessions, answered, taken, left, unknown, ...beside }: SessionCounts): string {
  const ends = `${answered} answered at once, ${taken} offered and taken, ${left} offered and left, ${unknown} not known`
  const { helped, unhelpful, handedOver } = beside
  return `Visitors’ sessions: ${sessions}; ${ends}; an answer helped in ${helped} and did not in ${unhelpful}, of those who said; a therapist was asked for in ${handedOver} of ${sessions}`
}

function sealedLines({ former, lost }: SealedRows): readonly string[] {
  const waiting = `${sayFormer(former)}: leave it in SIGNPOST_OLD_SECRETS until there are none.`
  const locked = `${sayLocked(lost)}. Put the former secret back, or add it to SIGNPOST_OLD_SECRETS.`
  return [...(former > 0 ? [waiting] : []), ...(lost > 0 ? [locked] : [])]
}

const NO_REQUESTS =
  'No requests are taken: HANDOFF_ROUTES is not set. People see how to call or write; see docs/handoff.md.'

function sayFigures(figures: HandoffFigures, days: number, nowMs: number): string {
  const { asked, delivered, claimed, withdrawn, waiting, waitingSinceMs, messages, sent, dead, late } = figures
  const of = (part: number): string => `${part} of ${asked}`
  const since = waitingSinceMs === null ? '' : `, the first for ${sayDuration(nowMs - waitingSinceMs)}`
  return [
    `Requests of the last ${days} days`,
    `  asked           ${asked}`,
    `  reached staff   ${of(delivered)}`,
    `  claimed         ${of(claimed)}; ${withdrawn} withdrawn before`,
    `  time to human   ${sayTimeToHuman(figures)}`,
    `  waiting now     ${waiting}${since}`,
    `Letters to staff and people: ${sent} of ${messages} sent, ${late} late and still tried, ${dead} given up`,
  ].join('\n')
}

function sayTimeToHuman(figures: HandoffFigures): string {
  const [half, most] = [timeToHuman(figures, 0.5), timeToHuman(figures, 0.9)]
  if (half === null || most === null) return 'nobody has claimed one'
  return `half within ${sayDuration(half)}, nine in ten within ${sayDuration(most)}, of the ${figures.claimed} claimed`
}

function sayDrill(drilledAtMs: number | null, countsMs: number | null, nowMs: number): string {
  if (countsMs === null) return 'Drills are switched off.'
  if (drilledAtMs === null)
    return `No drill was ever answered: people see the phone number. Run \`${sayCommand('drill')}\`.`
  const leftMs = drilledAtMs + countsMs - nowMs
  const since = sayDuration(nowMs - drilledAtMs)
  if (leftMs <= 0)
    return `The last drill was answered ${since} ago, too long: people see the phone number. Run \`${sayCommand('drill')}\`.`
  return `The last drill was answered ${since} ago and counts for ${sayDuration(leftMs)} more.`
}
