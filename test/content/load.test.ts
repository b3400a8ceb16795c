import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashFiles } from '../../src/content/serving/edition.ts'
import { loadEdition } from '../../src/content/serving/load.ts'
import { inShort, intentText, smallContent, TODAY } from './small-content.ts'

async function load(changed: Parameters<typeof smallContent>[0], rules: 'all' | 'essential') {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-'))
  for (const { path, text } of smallContent(changed)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return loadEdition(folder, { modelFolder: join(folder, 'models'), today: TODAY, rules })
}

describe('Loading a folder', () => {
  it('gives edition 0 with the hash of its files', async () => {
    const { edition, findings } = await load({}, 'all')
    expect(findings).toEqual([])
    expect(edition).toMatchObject({ number: 0, hash: hashFiles(smallContent()), clinic: { name: 'Garden Clinic' } })
    expect([...(edition?.intents.keys() ?? [])]).toEqual(['price'])
  })

  it('gives findings and no edition when one stops', async () => {
    const { edition, findings } = await load({ 'clinic/price.md': intentText({ related: '[hours]' }) }, 'essential')
    expect(findings.map(inShort)).toEqual(['clinic/price.md:18 stops'])
    expect(edition).toBeNull()
  })

  it('looks only at what an edition cannot do without, unless it is asked for all', async () => {
    const changed = { 'clinic/price.md': intentText({ answer: 'It costs 5 euros.' }) }
    expect((await load(changed, 'essential')).findings).toEqual([])
    expect((await load(changed, 'all')).edition).toBeNull()
  })

  it('rejects a folder that cannot be read', async () => {
    const options = { modelFolder: '/nowhere', today: TODAY, rules: 'all' } as const
    await expect(loadEdition('/nowhere', options)).rejects.toMatchObject({ code: 'content-unreadable' })
  })
})
