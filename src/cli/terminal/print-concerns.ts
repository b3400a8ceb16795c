import type { Concern } from '../../content/gate/concern.ts'
import type { Replay } from '../../content/gate/replay.ts'
import type { Io } from './io.ts'
import { strong } from './print.ts'
import { oneLine } from '../../core/model/one-line.ts'

const PARTS: Readonly<Record<Concern['part'], string>> = {
  check: 'The check',
  'held-out': 'Questions held out',
  golden: 'Golden questions',
  safety: 'Safety',
  replay: 'Replay',
}

/** What the gate has to say, for human eyes. */
export function concernLines(concerns: readonly Concern[], io: Io): readonly string[] {
  return concerns.flatMap(({ part, about, what, todo, stops }) => [
    `${strong(PARTS[part], io)}  ${about}`,
    `  ${what}`,
    `  ${todo}${stops ? `   ${strong('(stops publishing)', io)}` : ''}`,
    '',
  ])
}

/** What people asked, by turn; null where nobody wants their words on the screen, or in whatever reads along. */
export type ShownQuestions = ReadonlyMap<string, string> | null

/** Which of the last questions would get another reply: counted, old beside new, and in their words where these are to be shown. */
export function replayLines({ asked, changes }: Replay, shown: ShownQuestions, io: Io): readonly string[] {
  if (changes.length === 0) return []
  const where = shown ? '' : ' (what was asked: --questions, or the console)'
  return [
    strong(`This changes ${changes.length} of the last ${asked} answers${where}:`, io),
    ...changes.flatMap(({ turns, before, after }, at) => [
      `  ${turns.map(turn => shown?.get(turn)).find(words => words !== undefined) ?? `${at + 1}.`}`,
      `    now    ${short(before.titles, before.body)}`,
      `    then   ${short(after.titles, after.body)}`,
    ]),
    '',
  ]
}

function short(titles: readonly string[], body: string): string {
  const text = oneLine(`${titles.join(' · ')}  ${body}`)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
