import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { heldOutBefore, heldOutOnce } from '../../../src/content/gate/held-out-cache.ts'
import { readLexicon } from '../../../src/content/files/lexicon.ts'
import { lessonsOf } from '../../../src/content/serving/model-cache.ts'
import { parseContent } from '../../../src/content/files/parse-content.ts'
import type { Content } from '../../../src/core/model/draft.ts'
import { train } from '../../../src/core/matcher/training/build.ts'
import { encodeModel } from '../../../src/core/matcher/model-file.ts'
import { intentText, smallContent } from '../small-content.ts'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'signpost-held-out-'))))
afterAll(() => rm(folder, { recursive: true }))

function contentWith(price: Parameters<typeof intentText>[0]): Content {
  const { content } = parseContent(smallContent({ 'clinic/price.md': intentText(price) }))
  if (!content) throw new Error('The fixture is broken.')
  return content
}

describe('Holding questions out', () => {
  it('leaves the model that training would have made, for whoever serves the content next', async () => {
    const content = contentWith({})
    await heldOutOnce(content, folder)
    const [model = ''] = (await readdir(folder)).filter(name => name.endsWith('.model'))
    const trained = encodeModel(train(lessonsOf(content), await readLexicon()))
    expect(Buffer.compare(await readFile(join(folder, model)), trained)).toBe(0)
  })

  it('remembers the results of the questions before, not of others', async () => {
    const [before, after] = [contentWith({}), contentWith({ questions: ['what must I pay', 'is it dear'] })]
    expect(await heldOutBefore(after, folder)).toBeNull()
    const rates = await heldOutOnce(after, folder)
    expect(rates).toMatchObject([{ intent: 'price' }])
    expect(await heldOutBefore(after, folder)).toEqual(rates)
    expect(await heldOutBefore(before, folder)).not.toBeNull()
    expect(await heldOutBefore(contentWith({ answer: 'Another answer.' }), folder)).not.toBeNull()
  })
})
