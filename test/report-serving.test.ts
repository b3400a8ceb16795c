import { readMarkdown } from '../src/core/model/read-markdown.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smoke } from '../src/content/gate/smoke-test.ts'
import { EMPTY_EDITION } from '../src/core/answer/empty-edition.ts'
import type { Edition } from '../src/core/model/edition.ts'
import { live } from '../src/core/model/live.ts'
import { servedBy } from '../src/core/model/serving.ts'
import { createReporter, type Reporter } from '../src/app/heartbeat.ts'
import { openStore, type Store } from '../src/store/open.ts'
import { id, SMALL_CLINIC } from './fixtures/small-clinic.ts'
import { SILENT } from './fixtures/silent.ts'

let store: Store
let nowMs = 0

beforeEach(async () => {
  nowMs = 1_000_000
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now: () => nowMs })
})
afterEach(() => store.close())

interface Running {
  readonly reporter: Reporter
  /** Goes over to an edition, or fails to. */
  serve(number: number, failed?: number): Promise<void>
}

function start(): Running {
  const served = live<Edition>(EMPTY_EDITION)
  let failed: number | null = null
  const following = {
    live: served,
    get failed() {
      return failed
    },
  }
  const reporter = createReporter({ store, following, log: SILENT, now: () => nowMs })
  return {
    reporter,
    serve(number, broken) {
      failed = broken ?? null
      if (number !== served.current.number) served.swap({ ...SMALL_CLINIC, number })
      return reporter.report()
    },
  }
}

const audited = async (): Promise<readonly string[]> =>
  (await store.staff.audit.last(9, Infinity)).map(({ did, about, detail }) => `${did} ${about} ${detail}`)

describe('Instances that serve an edition', () => {
  it('write once, when the last has come to it, that all do, and what the question asked through it came to', async () => {
    const all = [start(), start(), start()]
    for (const one of all) await one.serve(0)
    await all[0]?.serve(7)
    await all[1]?.serve(7)
    expect(await audited()).toEqual([])
    expect(servedBy(7, await store.serving.list(0))).toMatchObject({ by: 2, of: 3, failed: 0 })
    await all[2]?.serve(7)
    for (const one of all) await one.serve(7)
    expect(await audited()).toEqual([
      'served edition 7 by 3 of 3 instances; asked “how much is a visit”: as it should be',
    ])
  })

  it('do not wait for one that is gone, and count one that could not serve it', async () => {
    const [one, other, gone] = [start(), start(), start()]
    for (const instance of [one, other, gone]) await instance.serve(1)
    nowMs += 20_000
    for (const instance of [one, other]) await instance.serve(1)
    nowMs += 20_000
    await one.serve(2)
    await other.serve(1, 2)
    expect(servedBy(2, await store.serving.list(nowMs - 35_000))).toMatchObject({ by: 1, of: 2, failed: 1 })
    await other.serve(2)
    expect((await audited())[0]).toContain('served edition 2 by 2 of 2 instances')
    await other.reporter.close()
    expect(await store.serving.list(nowMs - 35_000)).toHaveLength(1)
  })

  it('say so, and look whether they can write, after the clock was put back', async () => {
    const one = start()
    await one.serve(1)
    nowMs -= 3_600_000
    await one.serve(1)
    expect(await store.serving.list(nowMs + 1)).toHaveLength(0)
    nowMs -= 3_600_000
    await store.close()
    expect(await one.reporter.check()).toMatchObject([{ state: 'fail' }])
    store = await openStore({
      databaseUrl: 'sqlite::memory:',
      dataFolder: '',
      secret: null,
      oldSecrets: [],
      log: SILENT,
      now: () => nowMs,
    })
  })
})

describe('A smoke question', () => {
  const deaf: Edition = { ...SMALL_CLINIC, matcher: EMPTY_EDITION.matcher }

  it('is one of the first intent that was changed', () => {
    const intents = new Map(
      Array.from(SMALL_CLINIC.intents, ([key, intent]) => [
        key,
        key === 'opening' ? { ...intent, answer: readMarkdown('Always.') } : intent,
      ]),
    )
    const [question] = SMALL_CLINIC.intents.get(id('opening'))?.questions ?? []
    expect(smoke({ ...SMALL_CLINIC, intents }, SMALL_CLINIC)).toEqual({ question, isFine: true })
  })

  it('tells when it does not get its answer', () => {
    expect(smoke(deaf, SMALL_CLINIC)).toMatchObject({ isFine: false })
    expect(smoke(EMPTY_EDITION, EMPTY_EDITION)).toBeNull()
  })
})
