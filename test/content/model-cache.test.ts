import { cp, mkdir, mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readLexicon } from '../../src/content/files/lexicon.ts'
import { trainedModel } from '../../src/content/serving/model-cache.ts'
import { parseContent } from '../../src/content/files/parse-content.ts'
import type { Content } from '../../src/core/model/draft.ts'
import { createMatcher } from '../../src/core/matcher/training/build.ts'
import type { MatcherModel } from '../../src/core/matcher/model.ts'
import { toUtterance } from '../../src/core/model/turn.ts'
import { intentText, smallContent } from './small-content.ts'

const lexicon = await readLexicon()
let trained: string
let folder: string

beforeAll(async () => {
  trained = join(await mkdtemp(join(tmpdir(), 'signpost-')), 'data', 'models')
  await trainedModel(contentWith(), { folder: trained })
})

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'signpost-')), 'models')
})

describe('The model of the content', () => {
  it('is kept where only its owner can read it', async () => {
    const [name = '', ...others] = await readdir(trained)
    expect(others).toEqual([])
    expect((await stat(join(trained, name))).mode & 0o777).toBe(0o600)
    expect((await stat(trained)).mode & 0o777).toBe(0o700)
  })

  it('comes out of the cache when nothing that it learns from has changed', async () => {
    await cp(trained, folder, { recursive: true })
    const written = await onlyFile()
    const { ino } = await stat(written)
    const again = await trainedModel(contentWith({ answer: 'Another answer.', reviewBy: '2027-01-01' }), { folder })
    expect(firstOf(again)).toBe('price')
    // What is written is put in the place of what was there.
    expect((await stat(written)).ino).toBe(ino)
  })

  it('is trained again when a question has changed', async () => {
    await cp(trained, folder, { recursive: true })
    await trainedModel(contentWith({ questions: ['what must I pay'] }), { folder })
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('is trained again, and written again, when the cached file is broken', async () => {
    await cp(trained, folder, { recursive: true })
    const path = await onlyFile()
    const right = await readFile(path)
    for (const broken of [right.subarray(0, 1000), flipped(right)]) {
      await writeFile(path, broken)
      expect(firstOf(await trainedModel(contentWith(), { folder }))).toBe('price')
      expect((await readFile(path)).equals(right)).toBe(true)
    }
  })

  it('is given all the same when it cannot be kept', async () => {
    const file = join(trained, '..', 'a-file')
    await writeFile(file, '')
    expect(firstOf(await trainedModel(contentWith(), { folder: join(file, 'models') }))).toBe('price')
  })

  it('takes the oldest models away, and nothing else', async () => {
    await mkdir(folder, { recursive: true })
    for (const age of [1, 2, 3, 4, 5, 6, 7]) {
      await writeFile(join(folder, `${age}.model`), '')
      await utimes(join(folder, `${age}.model`), age, age)
    }
    await writeFile(join(folder, 'a-note.txt'), '')
    await trainedModel(contentWith(), { folder })
    const left = await readdir(folder)
    expect(left.filter(name => /^\d\./.test(name)).toSorted()).toEqual(['4.model', '5.model', '6.model', '7.model'])
    expect(left).toContain('a-note.txt')
    expect(left).toHaveLength(6)
  })

  it('is not taken away while it is in use, however many were made since', async () => {
    await trainedModel(contentWith(), { folder })
    const path = await onlyFile()
    await utimes(path, 1, 1)
    for (const age of [2, 3, 4, 5, 6, 7]) {
      await writeFile(join(folder, `${age}.model`), '')
      await utimes(join(folder, `${age}.model`), age, age)
    }
    await trainedModel(contentWith(), { folder })
    await trainedModel(contentWith({ questions: ['how much is it'] }), { folder })
    expect(await readdir(folder)).toContain(basename(path))
    expect(await readdir(folder)).toHaveLength(5)
  })
})

async function onlyFile(): Promise<string> {
  const [name = ''] = await readdir(folder)
  return join(folder, name)
}

function contentWith(over: Parameters<typeof intentText>[0] = {}): Content {
  const hours = intentText({ title: 'When are you open?', questions: ['opening hours', 'are you open on Sunday'] })
  const { content } = parseContent(smallContent({ 'clinic/price.md': intentText(over), 'clinic/hours.md': hours }))
  if (content === null) throw new Error('the fixture is broken')
  return content
}

function firstOf(model: MatcherModel): string | undefined {
  const utterance = toUtterance('what does a visit cost')
  return utterance === null ? undefined : createMatcher(model, lexicon).match(utterance).candidates[0]?.intent
}

function flipped(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes)
  other.writeUInt8(other.readUInt8(bytes.length - 100) ^ 1, bytes.length - 100)
  return other
}
