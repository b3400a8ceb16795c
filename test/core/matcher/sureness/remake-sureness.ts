import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readFolder } from '../../../../src/content/files/folder.ts'
import { readLexicon } from '../../../../src/content/files/lexicon.ts'
import { parseContent } from '../../../../src/content/files/parse-content.ts'
import { lessonsOf } from '../../../../src/content/serving/model-cache.ts'
import { cluesOf } from '../../../../src/core/matcher/classify.ts'
import { learnChance } from './learn-chance.ts'
import { studyOf } from '../../../../src/core/matcher/training/build.ts'
import { holdOut } from '../../../../src/core/matcher/training/hold-out.ts'
import { ASKED_EVERYWHERE } from '../../../../src/core/matcher/training/shared-questions.ts'
import { seededRandom, shuffle } from '../../../../src/core/matcher/training/random.ts'
import { toIntentId } from '../../../../src/core/model/intent.ts'
import type { Lesson } from '../../../../src/core/model/match.ts'
import { isSome } from '../../../../src/core/model/some.ts'
import { half, halvesOf, readAll, visitors } from './readings.ts'
import type { AskedQuestion, ReadQuestion } from './readings.ts'

// Learns anew how sure a match is, out of people's questions put to many contents, after clues, features or the lexicon changed.
// npm run sureness -- --data DIR [--without SET] [--to FILE]
// DIR holds the public sets named below, whose training and validation rows alone are read. Nothing of them but these few
// coefficients ships: CLINC150 (Larson et al. 2019, CC BY 3.0) and HWU64 (Liu et al. 2019, CC BY 4.0).

const SEED = 5
/** How many contents are made of the shipped one by leaving topics out, how many topics each lacks, and of how many questions. */
const LEFT_OUT = { contents: 4, topics: 8 } as const
const FEW = { contents: 2, questions: 8 } as const
/** How many contents answer topics of their own, how many, and of how many questions; half of what all clinics are asked is taught them. */
const OWN = { contents: 8, topics: 12, questions: 10 } as const
/** How many questions near the door are put to a content: there are more of them than people ask. */
const NEAR_PUT = 290
/** How many contents are drawn from each public set, as large as a clinic's, and how many questions are put to each. */
const DRAWN = { contents: 2, intents: 34, questions: 15, inside: 300, outside: 150 } as const
const SETS = ['clinc150_full', 'hwu64_full']

const random = seededRandom(SEED)
const lexicon = await readLexicon()
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    without: { type: 'string', multiple: true },
    to: { type: 'string', default: 'src/core/matcher/sureness.json' },
  },
})
const all = await readShipped()
const shipped = all.filter(({ isOff }) => isOff !== true)
const notYet = all.filter(({ isOff }) => isOff === true)
const cases = [
  ...readEveryday(),
  ...readShippedContents(),
  ...readOwnContents(),
  ...SETS.filter(set => !values.without?.includes(set)).flatMap(readPublicSet),
].map(({ classification, isRight, isOurs }) => ({ clues: cluesOf(classification), isRight, isOurs }))
const sureness = {
  assurance: learnChance(cases.map(({ clues, isRight }) => ({ clues, isTrue: isRight }))).map(rounded),
  belonging: learnChance(cases.map(({ clues, isOurs }) => ({ clues, isTrue: isOurs }))).map(rounded),
}
writeFileSync(values.to, `${JSON.stringify(sureness, null, 2)}\n`)
console.log(`learnt from ${cases.length} questions`)

async function readShipped(): Promise<readonly Lesson[]> {
  const { content } = parseContent(await readFolder('intents'))
  if (content === null) throw new Error('The content that ships cannot be read; npm run signpost -- check says why.')
  return lessonsOf(content)
}

/** Everyday talk, each part of it read by what is learnt from the rest. */
function readEveryday(): readonly Seen[] {
  return holdOut(studyOf(shipped, lexicon), lexicon)
    .filter(({ label }) => label === -1)
    .map(({ classification }) => ({ classification, isRight: false, isOurs: false }))
}

type Seen = Pick<ReadQuestion, 'classification' | 'isRight' | 'isOurs'>

function readShippedContents(): readonly ReadQuestion[] {
  const left = Array.from({ length: LEFT_OUT.contents }, () => {
    const dropped = new Set(drawn(shipped, LEFT_OUT.topics))
    return shipped.filter(lesson => !dropped.has(lesson))
  })
  const few = Array.from({ length: FEW.contents }, () =>
    shipped.map(lesson => {
      const questions = drawn(lesson.questions, FEW.questions)
      return isSome(questions) ? { ...lesson, questions } : lesson
    }),
  )
  return [shipped, shipped, ...left, ...few].flatMap((lessons, at) => {
    const { taught, asked } = halvesOf(at % 2)
    return readAll(
      [...visitors(), ...drawn(asked, NEAR_PUT)],
      { lessons: [...lessons, ...notYet], nearDoor: taught },
      lexicon,
    )
  })
}

/**
 * Contents as clinics make them: beside the catalogue, which many questions are taught for, topics of their own under names that
 * nobody else knows, with a few questions of staff's. Where such a topic is taken for one of the catalogue's, people get a wrong answer.
 */
function readOwnContents(): readonly ReadQuestion[] {
  return Array.from({ length: OWN.contents }, (_, at) => {
    const { taught, asked } = halvesOf(at % 2)
    const own = new Map(drawn(notYet, OWN.topics).map(({ id }) => [id as string, `own-${id}`]))
    const lessons = [...shipped, ...notYet].map(lesson => asOwn(lesson, own.get(lesson.id)))
    const put = drawn(asked, NEAR_PUT).map(({ text, topic }) => ({
      text,
      intents: own.has(topic) ? [own.get(topic) ?? ''] : [],
    }))
    const [common, visiting] = [half(ASKED_EVERYWHERE.common, at % 2), half(ASKED_EVERYWHERE.common, 1 - (at % 2))]
    return readAll([...visitors(visiting), ...put], { lessons, nearDoor: taught, common }, lexicon)
  }).flat()
}

/** A topic that was off, answered under a name of the clinic's own. */
function asOwn(lesson: Lesson, name: string | undefined): Lesson {
  const id = name === undefined ? null : toIntentId(name)
  const questions = drawn(lesson.questions, OWN.questions)
  const { title, not } = lesson
  return id === null || !isSome(questions) ? lesson : { id, title, questions, not }
}

interface Row {
  readonly text: string
  readonly intent: string
  readonly split: string
}

function readPublicSet(name: string): readonly ReadQuestion[] {
  const lines = readFileSync(join(values.data ?? '', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
  const rows = lines.map(line => JSON.parse(line) as Row)
  const taught = Map.groupBy(
    rows.filter(({ split }) => split === 'train'),
    ({ intent }) => intent,
  )
  const asked = rows.filter(({ split }) => split === 'val')
  return Array.from({ length: DRAWN.contents }, () => {
    const lessons = drawn([...taught.keys()], DRAWN.intents).flatMap(intent =>
      lessonOf(intent, taught.get(intent) ?? []),
    )
    const ids = new Set(lessons.map(({ title }) => title))
    const isInside = ({ intent }: Row): boolean => ids.has(titleOf(intent))
    const put = [
      ...drawn(asked.filter(isInside), DRAWN.inside).map(row => ({ text: row.text, intents: [idOf(row.intent)] })),
      ...drawn(
        asked.filter(row => !isInside(row)),
        DRAWN.outside,
      ).map(({ text }): AskedQuestion => ({ text, intents: [] })),
    ]
    return readAll(put, { lessons, nearDoor: {} }, lexicon)
  }).flat()
}

function lessonOf(intent: string, rows: readonly Row[]): readonly Lesson[] {
  const questions = drawn(rows, DRAWN.questions).map(({ text }) => text)
  const id = toIntentId(idOf(intent))
  return isSome(questions) && id !== null ? [{ id, title: titleOf(intent), questions, not: [] }] : []
}

function titleOf(intent: string): string {
  return intent.replaceAll(/[_?]/g, ' ')
}

function idOf(intent: string): string {
  return intent.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}

function drawn<T>(all: readonly T[], many: number): readonly T[] {
  return [...shuffle(Int32Array.from(all.keys()), random)].slice(0, many).flatMap(at => all[at] ?? [])
}

function rounded(weight: number): number {
  return Math.round(weight * 1e4) / 1e4
}
