import { runsIn } from '../../src/core/model/rich-text.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { baseOfFolder, markFolder } from '../../src/content/files/folder-base.ts'
import { followEditions, type Following } from '../../src/content/serving/follow.ts'
import { publish } from '../../src/content/gate/publish.ts'
import { selfTest } from '../../src/content/serving/self-test.ts'
import { seedEditions } from '../../src/content/gate/seed.ts'
import { isInside, writeFolder } from '../../src/content/files/write-folder.ts'
import { check } from '../../src/content/gate/check.ts'
import { readOnes } from '../../src/content/files/read-ones.ts'
import { readFolder } from '../../src/content/files/folder.ts'
import { EMPTY_EDITION } from '../../src/core/answer/empty-edition.ts'
import type { CheckedDraft, ContentFile } from '../../src/core/model/draft.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { SMALL_CLINIC } from '../fixtures/small-clinic.ts'
import { until } from '../fixtures/until.ts'
import { intentText, smallContent, TODAY } from './small-content.ts'

const now = (): number => Date.parse(TODAY)
let folder: string
let store: Store
let following: Following | null

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'signpost-follow-'))))
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  following = null
  const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
  store = await openStore({ ...keep, log: SILENT, now })
})
afterEach(async () => {
  following?.close()
  await store.close()
})

function checked(files: readonly ContentFile[], basedOn: number | null): CheckedDraft {
  const { passed } = check({ files, basedOn }, TODAY)
  if (!passed) throw new Error('The fixture is broken.')
  return passed
}

const withAnswer = (answer: string): readonly ContentFile[] =>
  smallContent({ 'clinic/price.md': intentText({ answer }) })

const add = (files: readonly ContentFile[], basedOn: number | null): ReturnType<typeof publish> =>
  publish(checked(files, basedOn), 'anna', store.editions)

async function follow(over: Partial<Parameters<typeof followEditions>[0]> = {}): Promise<Following> {
  const parts = {
    editions: store.editions,
    first: EMPTY_EDITION,
    modelFolder: join(folder, 'models'),
    log: SILENT,
    now,
  }
  following = await followEditions({ ...parts, ...over })
  return following
}

const answerIn = (edition: Edition): string =>
  runsIn(edition.intents.values().next().value?.answer ?? [])
    .map(run => ('text' in run ? run.text : `{{${run.fact}}}`))
    .join('')

describe('Publishing', () => {
  it('numbers editions from one, each with the hash of its files', async () => {
    const first = await add(smallContent(), null)
    const second = await add(withAnswer('Ten.'), 1)
    expect([first, second]).toMatchObject([{ edition: { number: 1 } }, { edition: { number: 2, editor: 'anna' } }])
  })

  it('on an outdated base changes nothing, and says what changed and how to merge', async () => {
    await add(smallContent(), null)
    await add(withAnswer('Ten.'), 1)
    const line = smallContent({ '_sources/garden.md': smallContent()[2]?.text.replace('patience', 'calm') ?? '' })
    const late = await add(line, 1)
    expect(late).toMatchObject({ kind: 'outdated', latest: { number: 2 }, changedSince: [{ path: 'clinic/price.md' }] })
    if (late.kind !== 'outdated') return
    expect(late.merged.clashes).toEqual([])
    expect(await add(late.merged.files, 2)).toMatchObject({ kind: 'published', edition: { number: 3 } })
    expect((await store.editions.latest())?.files.map(file => file.text).join()).toMatch(/calm[^]*Ten\./)
  })

  it('lets one of two win who publish at the same moment', async () => {
    await add(smallContent(), null)
    const both = await Promise.all([add(withAnswer('Ten.'), 1), add(withAnswer('Twenty.'), 1)])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['outdated', 'published'])
  })
})

describe('Seeding', () => {
  it('publishes the folder into an empty store, once', async () => {
    await writeFolder(join(folder, 'seed'), smallContent())
    expect(await seedEditions(store.editions, join(folder, 'seed'), TODAY)).toMatchObject({ kind: 'seeded' })
    expect(await seedEditions(store.editions, join(folder, 'seed'), TODAY)).toEqual({ kind: 'there' })
    expect(await store.editions.list()).toMatchObject([{ number: 1, editor: 'folder' }])
  })

  it('refuses content with a finding that stops', async () => {
    await writeFolder(join(folder, 'bad'), smallContent({ 'clinic/price.md': 'no front matter' }))
    expect(await seedEditions(store.editions, join(folder, 'bad'), TODAY)).toMatchObject({ kind: 'refused' })
    expect(await store.editions.latest()).toBeNull()
  })
})

describe('Following', () => {
  it('serves the latest edition, and goes on to the next when it is published', async () => {
    await add(smallContent(), null)
    const { live } = await follow()
    expect(live.current.number).toBe(1)
    const held = live.current
    await add(withAnswer('Ten.'), 1)
    await until(() => live.current.number === 2)
    expect(answerIn(live.current)).toBe('Ten.')
    expect(answerIn(held)).toBe('A visit costs {{fees.visit}}.')
  })

  it('waits with what it was given while the store is empty', async () => {
    const { live } = await follow({ first: SMALL_CLINIC })
    expect(live.current).toBe(SMALL_CLINIC)
  })

  it('keeps the edition before, and raises an alarm, when the next one cannot be served', async () => {
    await add(smallContent(), null)
    const alarms: string[] = []
    const log = { ...SILENT, error: (event: string) => void alarms.push(event) }
    const followed = await follow({ log, retryMs: 10_000 })
    const broken = { ...checked(smallContent(), 1), files: smallContent({ '_clinic.yml': 'name: x' }) }
    await publish(broken, 'anna', store.editions)
    await until(() => followed.failed === 2)
    await until(() => alarms.length > 0)
    expect(alarms).toEqual(['edition not served'])
    expect(followed.live.current.number).toBe(1)
    await add(withAnswer('Ten.'), 2)
    await until(() => followed.live.current.number === 3)
    expect(followed.failed).toBeNull()
  })

  it('starts with an earlier edition when the latest cannot be served', async () => {
    await add(smallContent(), null)
    const broken = { ...checked(smallContent(), 1), files: smallContent({ '_clinic.yml': 'name: x' }) }
    await publish(broken, 'anna', store.editions)
    const { live, failed } = await follow({ retryMs: 10_000 })
    expect([live.current.number, failed]).toEqual([1, 2])
  })

  it('is told by rehearsing when an intent no longer finds its questions', () => {
    expect(selfTest(SMALL_CLINIC)).toEqual([])
    const deaf: Edition = { ...SMALL_CLINIC, matcher: EMPTY_EDITION.matcher }
    expect(selfTest(deaf)).toHaveLength(SMALL_CLINIC.intents.size)
  })
})

describe('A folder', () => {
  it('knows which edition it is level with', async () => {
    const place = join(folder, 'level')
    await writeFolder(place, smallContent())
    expect(await baseOfFolder(place, store.editions)).toBeNull()
    await seedEditions(store.editions, place, TODAY)
    await add(withAnswer('Ten.'), 1)
    expect(await baseOfFolder(place, store.editions)).toBe(1)
    await markFolder(place, 2)
    expect(await baseOfFolder(place, store.editions)).toBe(2)
    await markFolder(place, 99)
    expect(await baseOfFolder(place, store.editions)).toBe(1)
  })

  it('is written to hold the files of an edition and keeps what is no content', async () => {
    const place = join(folder, 'written')
    await writeFolder(place, smallContent())
    await writeFile(join(place, 'notes.txt'), 'mine')
    expect(await writeFolder(place, smallContent({ 'clinic/price.md': null }))).toEqual(['clinic/price.md'])
    expect(readOnes(await readFolder(place)).map(({ path }) => path)).toEqual([
      '_clinic.yml',
      '_helplines.yml',
      '_sources/garden.md',
    ])
  })

  it('is not left by a path', async () => {
    for (const path of ['../x.md', '/etc/x.md', 'a/../../x.md', 'a/.x.md', 'a\\..\\x.md', 'x.sh', 'a//b.md', 'C:x.md'])
      expect(isInside(path)).toBe(false)
    await expect(writeFolder(join(folder, 'up'), [{ path: '../up.md', text: 'x' }])).rejects.toThrow('not a path')
    expect(isInside('about-therapy/who is it for.md')).toBe(true)
  })
})
