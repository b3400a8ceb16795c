import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { groupQuestions, type Groupable } from '../../src/core/learning/group-questions.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { toUtterance } from '../../src/core/model/turn.ts'
import { askedStems } from '../../src/core/text/question-normal-form.ts'
import { readLexicon } from '../../src/content/files/lexicon.ts'
import { agreementOf, type Agreement } from '../core/learning/agreement.ts'
import { openShippedEdition } from '../journeys/shipped-edition.ts'

const MANY = 100_000

/**
 * Groups questions whose topics are known (`--data FILE`, JSON lines of `text` and `label`), beside a baseline; and a hundred
 * thousand that are made up out of the shipped content.
 */
export async function benchGrouping(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const [edition, lexicon] = [await openShippedEdition(), await readLexicon()]
  if (values.data !== undefined) {
    const rows = readRows(values.data)
    const groupable = rows.map(({ text, label }, at) => ({ ...asGroupable(text, `${at}`, edition), label }))
    const groups = groupQuestions(groupable, lexicon)
    tell('groups', agreementOf(groups.map(({ questions }) => questions.map(({ label }) => label))))
    const nearest = Map.groupBy(groupable, ({ near }) => near[0]?.intent ?? '')
    tell('nearest intent', agreementOf([...nearest.values()].map(many => many.map(({ label }) => label))))
    const same = Map.groupBy(rows, ({ text }) => askedStems(text).join(' '))
    tell('same words', agreementOf([...same.values()].map(many => many.map(({ label }) => label))))
  }
  const many = makeMany(edition)
  const [startedMs, before] = [performance.now(), process.memoryUsage().rss]
  const groups = groupQuestions(many, lexicon)
  const [tookS, tookMb] = [(performance.now() - startedMs) / 1000, (process.memoryUsage().rss - before) / 2 ** 20]
  console.log(`${MANY} questions  ${tookS.toFixed(1)} s, ${tookMb.toFixed(0)} MB, ${groups.length} groups`)
}

function tell(name: string, { groups, purity, coverage, adjustedRand }: Agreement): void {
  const figures = [purity, coverage, adjustedRand].map(figure => figure.toFixed(3).padStart(8))
  console.log(
    `${name.padEnd(16)} ${String(groups).padStart(5)} groups  purity, coverage, adjusted Rand ${figures.join('')}`,
  )
}

function readRows(file: string): readonly { readonly text: string; readonly label: string }[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter(line => line !== '').map(line => JSON.parse(line))
}

function asGroupable(text: string, turn: string, { matcher }: Pick<Edition, 'matcher'>): Groupable {
  const utterance = toUtterance(text)
  return { turn, question: text, near: utterance ? matcher.match(utterance).candidates.slice(0, 3) : [] }
}

/** Every question of the content, said in many ways: beginnings and ends around it, and what was asked before. */
function makeMany(edition: Edition): readonly Groupable[] {
  const asked = [...edition.intents.values()].flatMap(({ questions }) => questions)
  const known = asked.map((text, at) => asGroupable(text, `${at}`, edition))
  return Array.from({ length: MANY }, (_, at) => {
    const [one, other] = [known[at % known.length], known[(at * 7 + Math.floor(at / known.length)) % known.length]]
    const tail = at % 3 === 0 ? ` ${other?.question.split(' ').slice(-2).join(' ')}` : ''
    return { turn: `${at}`, question: `${one?.question}${tail}`, near: one?.near ?? [] }
  })
}
