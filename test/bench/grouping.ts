import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { groupQuestions, type Groupable } from '../../src/core/learning/group-questions.ts'
import { createMatcher, train } from '../../src/core/matcher/training/build.ts'
import { ASKED_EVERYWHERE } from '../../src/core/matcher/training/shared-questions.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { toUtterance } from '../../src/core/model/turn.ts'
import { hashText } from '../../src/core/text/hash.ts'
import type { Lexicon } from '../../src/core/text/lexicon.ts'
import { askedStems } from '../../src/core/text/question-normal-form.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import { lessonsOf } from '../../src/content/serving/model-cache.ts'
import { readLexicon } from '../../src/content/files/lexicon.ts'
import { agreementOf, type Agreement } from '../core/learning/agreement.ts'
import { openShippedEdition } from '../journeys/shipped-edition.ts'

const MANY = 100_000

/**
 * Groups questions whose topics are known, beside two baselines: our own, which a matcher has not seen, and those of others
 * (`--data FILE`, JSON lines of `text` and `label`); and a hundred thousand that are made up out of the shipped content.
 */
export async function benchGrouping(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const [edition, lexicon] = [await openShippedEdition(), await readLexicon()]
  compare('our own', await ownQuestions(lexicon), lexicon)
  if (values.data !== undefined)
    compare(
      'of others',
      readRows(values.data).map(({ text, label }, at) => ({ ...asGroupable(text, `${at}`, edition), label })),
      lexicon,
    )
  const many = makeMany(edition)
  const [startedMs, before] = [performance.now(), process.memoryUsage().rss]
  const groups = groupQuestions(many, lexicon)
  const [tookS, tookMb] = [(performance.now() - startedMs) / 1000, (process.memoryUsage().rss - before) / 2 ** 20]
  console.log(`${MANY} questions  ${tookS.toFixed(1)} s, ${tookMb.toFixed(0)} MB, ${groups.length} groups`)
}

type Labelled = Groupable & { readonly label: string }

function compare(name: string, asked: readonly Labelled[], lexicon: Lexicon): void {
  const by = (of: (one: Labelled) => string): readonly (readonly string[])[] =>
    [...Map.groupBy(asked, of).values()].map(many => many.map(({ label }) => label))
  const groups = groupQuestions(asked, lexicon).map(({ questions }) => questions.map(({ label }) => label))
  console.log(`${name}, ${asked.length} questions`)
  tell('groups', agreementOf(groups))
  tell('nearest intent', agreementOf(by(({ near }) => near[0]?.intent ?? '')))
  tell('same words', agreementOf(by(({ question }) => askedStems(question).join(' '))))
}

/** What all clinics are asked and the questions of topics that are off, in an order of no meaning: every second, so that few suffice. */
async function ownQuestions(lexicon: Lexicon): Promise<readonly Labelled[]> {
  const { content, parsed } = parseContent(await readFolder('intents'))
  if (content === null) throw new Error('The content that ships cannot be read.')
  const lessons = lessonsOf({ ...content, off: [] })
  const matcher = createMatcher(train(lessons, lexicon, { common: {}, nearDoor: {}, some: {} }), lexicon)
  const off = parsed.off.map(({ intent }) => [intent.id, intent.questions] as const)
  const all = [...Object.entries(ASKED_EVERYWHERE.common), ...off].flatMap(([label, questions]) =>
    questions.map((text, at) => ({ ...asGroupable(text, `${label} ${at}`, { matcher }), label })),
  )
  return all.toSorted((one, other) => hashText(one.turn, 1) - hashText(other.turn, 1)).filter((_, at) => at % 2 === 0)
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
