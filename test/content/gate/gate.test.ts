import { readAnswer } from '../../../src/core/model/read-markdown.ts'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineAside } from '../../../src/content/gate/examine-aside.ts'
import { canPublish, examineDraft, toAccept, type GateProgress, type GateTask } from '../../../src/content/gate/gate.ts'
import { askGolden, goldenConcerns } from '../../../src/content/gate/golden.ts'
import { heldOutConcerns } from '../../../src/content/gate/held-out.ts'
import { replayOn } from '../../../src/content/gate/replay.ts'
import { safetyConcerns } from '../../../src/content/gate/safety.ts'
import { rehearsalConcerns } from '../../../src/content/gate/rehearsal.ts'
import { EMPTY_EDITION } from '../../../src/core/answer/empty-edition.ts'
import type { Edition } from '../../../src/core/model/edition.ts'
import type { AskedQuestion } from '../../../src/core/model/inbox.ts'
import { id, SMALL_CLINIC } from '../../fixtures/small-clinic.ts'
import { intentText, smallContent, TODAY } from '../small-content.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'signpost-gate-'))))
afterAll(() => rm(folder, { recursive: true }))

const taskFor = (changed: Record<string, string | null>, over: Partial<GateTask> = {}): GateTask => ({
  draft: { files: smallContent(changed), basedOn: 1 },
  served: { number: 1, hash: 'x', files: smallContent() },
  golden: [],
  lastQuestions: [],
  modelFolder: folder,
  today: TODAY,
  ...over,
})

const askedIn = (turn: string, question: string): AskedQuestion => ({ turn, question })

const withAnswer = (answer: string): Edition => ({
  ...SMALL_CLINIC,
  intents: new Map(
    Array.from(SMALL_CLINIC.intents, ([key, intent]) => [
      key,
      key === 'price' ? { ...intent, answer: readAnswer(answer) } : intent,
    ]),
  ),
})

describe('The gate', () => {
  it('has nothing against a small correction', async () => {
    const report = await examineDraft(taskFor({ 'clinic/price.md': intentText({ answer: 'Now it costs less.' }) }))
    expect(report.concerns.filter(({ stops }) => stops)).toEqual([])
    expect(canPublish(report)).toBe(true)
    expect(report.basedOn).toBe(1)
  })

  it('stops at what the check stops, and looks no further', async () => {
    const report = await examineDraft(
      taskFor({ 'clinic/price.md': intentText({ answer: 'It costs {{fees.unknown}}.' }) }),
    )
    expect(canPublish(report)).toBe(false)
    expect(report.heldOut).toEqual([])
  })

  it('asks for a reason for new advice, not for what is served already', async () => {
    const old = intentText({ reviewBy: '2026-05-20' })
    const served = { number: 1, hash: 'x', files: smallContent({ 'clinic/price.md': old }) }
    const same = await examineDraft(taskFor({ 'clinic/price.md': old }, { served }))
    expect(same.concerns.map(({ key }) => key)).toEqual([
      'check/review-due/clinic/price.md/' + (same.concerns[0]?.what ?? ''),
    ])
    expect(toAccept(same)).toEqual([])
    expect(toAccept(await examineDraft(taskFor({ 'clinic/price.md': old })))).toHaveLength(1)
  })

  it('asks for a reason when a whole file would be gone', async () => {
    const served = { number: 1, hash: 'x', files: smallContent({ 'clinic/other.md': intentText({ title: 'Other' }) }) }
    expect(toAccept(await examineDraft(taskFor({}, { served }))).map(({ key }) => key)).toEqual([
      'removed/clinic/other.md',
    ])
  })

  it('gives the same report from a thread of its own', async () => {
    const task = taskFor({}, { lastQuestions: [askedIn('t', 'how much is a visit')] })
    expect(await examineAside(task)).toEqual(await examineDraft(task))
  })

  it('tells how far it has come, from the thread as well', async () => {
    const [here, aside]: [GateProgress[], GateProgress[]] = [[], []]
    const task = taskFor({ 'clinic/price.md': intentText({ answer: 'It costs a little more.' }) })
    await examineDraft(task, step => void here.push(step))
    await examineAside(task, step => void aside.push(step))
    expect(here.map(({ done }) => done)).toEqual([1, 2, 3])
    expect(here.every(({ questions }) => questions >= 12)).toBe(true)
    expect(aside).toEqual(here)
  })
})

describe('Replay', () => {
  it('shows each question whose answer changes, old beside new, by its turns and not by its words', () => {
    const { asked, changes } = replayOn(
      [askedIn('t1', 'how much is a visit'), askedIn('t2', 'when are you open'), askedIn('t3', 'how much is a visit')],
      SMALL_CLINIC,
      withAnswer('It is free.'),
    )
    expect(asked).toBe(2)
    expect(changes).toMatchObject([{ turns: ['t1', 't3'], after: { body: 'It is free.' } }])
    expect(JSON.stringify(changes)).not.toContain('how much')
    expect(changes[0]?.before.body).toContain('£50')
  })

  it('is silent about the same words', () => {
    expect(replayOn([askedIn('t', 'how much is a visit')], SMALL_CLINIC, SMALL_CLINIC).changes).toEqual([])
  })
})

describe('A golden question', () => {
  const wants = { id: '1', question: 'how much is a visit', expects: id('price') }

  it('is kept when it still finds its intent', () => {
    expect(askGolden([wants], SMALL_CLINIC)).toMatchObject([{ verdict: 'kept' }])
  })

  it('stops publishing when it finds another', () => {
    const results = askGolden([{ ...wants, expects: id('opening') }], SMALL_CLINIC)
    expect(goldenConcerns(results, [])).toMatchObject([{ stops: true, about: 'how much is a visit', known: false }])
    expect(goldenConcerns(results, results)).toMatchObject([{ known: true }])
  })

  it('follows an intent that was renamed, and finds the one of its name where there is one again', () => {
    const price = SMALL_CLINIC.intents.get(id('price'))
    if (!price) throw new Error('The fixture has no price.')
    const rest = [...SMALL_CLINIC.intents].filter(([name]) => name !== 'price')
    const renamed = { ...price, id: id('price'), formerly: [id('cost')] as const }
    const edition = { ...SMALL_CLINIC, intents: new Map([...rest, [renamed.id, renamed]]) }
    expect(askGolden([{ ...wants, expects: id('cost') }], edition)).toMatchObject([{ verdict: 'kept' }])
    const other = { ...edition, intents: new Map([...edition.intents, [id('cost'), { ...price, id: id('cost') }]]) }
    expect(askGolden([{ ...wants, expects: id('cost') }], other)).toMatchObject([{ verdict: 'broken' }])
  })

  it('that must not be answered stops publishing when it is', () => {
    const forbidden = { ...wants, expects: null }
    expect(goldenConcerns(askGolden([forbidden], SMALL_CLINIC), [])).toMatchObject([{ stops: true }])
    expect(askGolden([{ ...forbidden, question: 'zebra xylophone' }], SMALL_CLINIC)).toMatchObject([
      { verdict: 'kept' },
    ])
  })
})

describe('The safety set', () => {
  it('has nothing to say of an edition that is whole', () => {
    expect(safetyConcerns(SMALL_CLINIC, null)).toEqual([])
  })

  it('advises when a question of staff always gets the card, and knows it when it is served already', () => {
    const price = SMALL_CLINIC.intents.get(id('price'))
    if (!price) throw new Error('The fixture is broken.')
    const intents = new Map([[price.id, { ...price, questions: ['I want to kill myself'] as const }]])
    const edition = { ...SMALL_CLINIC, intents }
    expect(safetyConcerns(edition, SMALL_CLINIC)).toMatchObject([{ stops: false, about: 'price', known: false }])
    expect(safetyConcerns(edition, edition)).toMatchObject([{ stops: false, about: 'price', known: true }])
  })
})

describe('Questions held out', () => {
  it('stop publishing below a quarter and advise below a half', () => {
    const rate = (found: number): readonly boolean[] =>
      heldOutConcerns([{ intent: id('price'), found, asked: 10 }], []).map(({ stops }) => stops)
    expect([rate(5), rate(4), rate(2)]).toEqual([[], [false], [true]])
  })

  it('say nothing of an intent with a handful of questions', () => {
    expect(heldOutConcerns([{ intent: id('price'), found: 0, asked: 3 }], [])).toEqual([])
  })

  it('are not asked about again when the edition that is served fares no better', () => {
    const weak = [{ intent: id('price'), found: 4, asked: 10 }]
    expect(heldOutConcerns(weak, weak)).toMatchObject([{ known: true }])
    expect(heldOutConcerns(weak, [{ intent: id('price'), found: 9, asked: 10 }])).toMatchObject([{ known: false }])
  })
})

describe('A rehearsal', () => {
  it('stops what no instance would serve', () => {
    expect(rehearsalConcerns(SMALL_CLINIC)).toEqual([])
    const deaf = rehearsalConcerns({ ...SMALL_CLINIC, matcher: EMPTY_EDITION.matcher })
    expect(deaf).toHaveLength(SMALL_CLINIC.intents.size)
    expect(deaf[0]).toMatchObject({ stops: true, what: expect.stringContaining('Only 0 of its own') })
  })
})
