import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { remove } from '../../../src/cli/commands/remove.ts'
import { rename } from '../../../src/cli/commands/rename.ts'
import { intentText } from '../../content/small-content.ts'
import { openFolderRig, type FolderRig } from '../folder-rig.ts'

let rig: FolderRig

beforeEach(() => {
  rig = openFolderRig(mkdtempSync(join(tmpdir(), 'signpost-models-')))
  rig.write(
    'clinic/hours.md',
    intentText({ related: '[price]', not: 'what does it cost → price', passages: '[garden#1]' }),
  )
  rig.write('about/medication.md', intentText({ related: '[hours]' }))
})

afterEach(() => rig.remove())

describe('signpost rename', () => {
  it('lists the places that lead there, and writes nothing before somebody is sure', async () => {
    const { status, out } = await rig.run(rename, ['price', 'fees'])
    expect(status).toBe(1)
    expect(out).toContain('2 places lead to price:')
    expect(out).toContain('clinic/hours.md:18  related: price')
    expect(out).toContain('Nothing was written')
    expect(rig.read('clinic/hours.md')).toContain('related: [price]')
  })

  it('renames the file and every place', async () => {
    const { status, out } = await rig.run(rename, ['price', 'fees', '--yes'])
    expect([status, out.split('\n').at(-1)]).toEqual([
      0,
      'Done. Changed: clinic/fees.md, clinic/hours.md, clinic/price.md.',
    ])
    expect(rig.read('clinic/hours.md')).toContain('related: [fees]')
  })

  it('refuses a name that is taken, that is none, or that has to stay', async () => {
    await expect(rig.run(rename, ['price', 'hours', '--yes'])).rejects.toThrow('The name hours is taken.')
    await expect(rig.run(rename, ['price', 'What it costs', '--yes'])).rejects.toThrow('cannot be a name')
    await expect(rig.run(rename, ['medication', 'pills', '--yes'])).rejects.toThrow('has to stay under this name')
    await expect(rig.run(rename, ['parking', 'cars'])).rejects.toThrow('no topic and no text of the name parking')
    await expect(rig.run(rename, ['price'])).rejects.toThrow('takes the old name and the new one')
  })
})

describe('signpost remove', () => {
  it('takes a topic and a text out with their arrows, once somebody is sure', async () => {
    expect((await rig.run(remove, ['price', 'garden'])).status).toBe(1)
    const { status, out } = await rig.run(remove, ['price', 'garden', '--yes'])
    expect(status).toBe(0)
    expect(out).toContain('1 place leads to garden:')
    expect(() => rig.read('clinic/price.md')).toThrow('ENOENT')
    expect(rig.read('clinic/hours.md')).toContain('related: []\npassages: []')
  })

  it('turns the arrows to another', async () => {
    await rig.run(remove, ['hours', '--to', 'price', '--yes'])
    expect(rig.read('about/medication.md')).toContain('related: [price]')
    await expect(rig.run(remove, ['price', '--to', 'hours', '--yes'])).rejects.toThrow('not there, or goes too')
  })

  it('keeps what the program leads people to', async () => {
    await expect(rig.run(remove, ['medication', '--yes'])).rejects.toThrow('Its words are yours to change')
    await expect(rig.run(remove, [])).rejects.toThrow('Which?')
  })
})
