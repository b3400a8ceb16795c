import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles } from '../../../src/cli/commands/import.ts'
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
    await expect(rig.run(importFiles, ['/nowhere.csv'])).rejects.toThrow('/nowhere.csv cannot be read')
    await expect(rig.run(importFiles, [])).rejects.toThrow('Name a file')
    writeFileSync(table, '%PDF-1.7')
    expect(await rig.run(importFiles, [table])).toMatchObject({
      status: 1,
      out: expect.stringContaining('copy its words'),
    })
  })
})
