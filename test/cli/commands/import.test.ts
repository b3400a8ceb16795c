import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles } from '../../../src/cli/commands/import.ts'
import { save } from '../../../src/editing/save.ts'
import { named } from '../../console/house.ts'
import { intentText } from '../../content/small-content.ts'
import { openFolderRig, type FolderRig } from '../folder-rig.ts'

let rig: FolderRig
let table: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-models-'))
  rig = openFolderRig(folder)
  table = join(folder, 'faq.csv')
  writeFileSync(table, 'question,answer\nCan I bring a dog?,A small one.\nhow much is a visit,It is £50.\n')
})

afterEach(() => rig.remove())

describe('signpost import', () => {
  it('lists what is new and what is left out, and why, and writes once somebody is sure', async () => {
    const { status, out } = await rig.run(importFiles, [table])
    expect(status).toBe(1)
    expect(out).toMatch(/new {7}\S*can-i-bring-a-dog\.md {2}from faq\.csv, row 2/)
    expect(out).toMatch(/left out {2}faq\.csv, row 3: .*asked the same already/)
    expect(() => rig.read('clinic/can-i-bring-a-dog.md')).toThrow('ENOENT')
    expect((await rig.run(importFiles, [table, '--yes'])).status).toBe(0)
    expect(rig.read('clinic/can-i-bring-a-dog.md')).toContain('A small one.')
    expect((await rig.run(importFiles, [table, '--yes'])).out).toContain('the same')
  })

  it('refuses what it cannot read, with what to do', async () => {
    await expect(rig.run(importFiles, ['/nowhere.csv'])).rejects.toThrow('/nowhere.csv cannot be read: There is no')
    const { status, out } = await rig.run(importFiles, ['/nowhere.csv', tmpdir(), table])
    expect(status).toBe(1)
    expect(out).toMatch(
      /left out {2}\/nowhere\.csv: There is no such file\.[^]*It is a folder[^]*new {7}\S*can-i-bring-a-dog/,
    )
    await expect(rig.run(importFiles, [])).rejects.toThrow('Name a file')
    writeFileSync(table, '%PDF-1.7')
    expect(await rig.run(importFiles, [table])).toMatchObject({
      status: 1,
      out: expect.stringContaining('copy its words'),
    })
  })
})

const ANNA = { role: 'editor', isActive: true, passwordHash: '', formKey: '', createdAtMs: 1 } as const

describe('signpost import --draft', () => {
  const PRICE = 'clinic/price.md'
  const asking = (more: string): string =>
    intentText({ questions: ['how much is a visit', 'is it expensive', 'price please', more] })

  it('puts what colleagues drafted together with what is brought in, and keeps both where they clash', async () => {
    rig.write(PRICE, asking('cost of an hour'))
    await rig.seed()
    await rig.withStore(async store => {
      await store.staff.accounts.add({ ...ANNA, name: named('anna') })
      const text = asking('cost of an hour').replace('is it expensive', 'is it dear')
      await save({ path: PRICE, text, over: 0, edition: 1, editor: 'ben' }, store)
    })
    const file = join(dirname(table), 'price.md')
    writeFileSync(file, asking('how dear is an hour'))
    const { status, out } = await rig.run(importFiles, [file, '--draft', '--as', 'anna'])
    expect(out).toMatch(/changed {3}clinic\/price\.md {2}from price\.md, put together with what ben wrote/)
    expect(status).toBe(0)
    const drafted = await rig.withStore(store => store.editing.drafts.find(PRICE))
    expect(drafted?.text).toMatch(/is it dear[^]*how dear is an hour/)
    expect(rig.read(PRICE)).not.toContain('dear')
  })

  it('is for somebody who may write', async () => {
    await expect(rig.run(importFiles, [table, '--draft', '--as', 'nobody'])).rejects.toThrow('nobody who may write')
  })
})
