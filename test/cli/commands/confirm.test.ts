import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confirm } from '../../../src/cli/commands/confirm.ts'
import { diff } from '../../../src/cli/commands/diff.ts'
import { exportEdition } from '../../../src/cli/commands/export.ts'
import { publish } from '../../../src/cli/commands/publish.ts'
import { intentText } from '../../content/small-content.ts'
import { openFolderRig, type FolderRig } from '../folder-rig.ts'

const models = mkdtempSync(join(tmpdir(), 'signpost-confirm-'))
afterAll(() => rmSync(models, { recursive: true, force: true }))

let rig: FolderRig
beforeEach(() => void (rig = openFolderRig(models)))
afterEach(() => rig.remove())

const PRICE = 'clinic/price.md'

describe('signpost confirm', () => {
  it('notes facts and answers by their names, and keeps the rest of the files', async () => {
    rig.replace('_clinic.yml', 'country: GB', 'country: GB # an island')
    const { status } = await rig.run(confirm, ['country', 'timeZone', 'price'])
    expect(status).toBe(0)
    expect(rig.read('_clinic.yml')).toMatch(/country: GB # an island[^]*confirmed: \[country, timeZone\]/)
    expect(rig.read(PRICE)).toContain('reviewed: 2026-06-01')
    expect((await rig.run(confirm, ['country'])).out).toContain('already')
  })

  it('writes nothing when one of them is not there', async () => {
    const before = rig.read('_clinic.yml')
    const { status, err } = await rig.run(confirm, ['country', 'fees.none'])
    expect([status, rig.read('_clinic.yml')]).toEqual([1, before])
    expect(err).toContain('fees.none')
    await expect(rig.run(confirm)).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('A folder that was published', () => {
  it('is level with its edition though publishing stamped a day that the folder does not know', async () => {
    await rig.seed()
    rig.write(PRICE, intentText({ answer: 'Now it costs less.', reviewed: '2026-04-01' }))
    expect((await rig.run(publish)).status).toBe(0)
    const stamped = await rig.withStore(async ({ editions }) => (await editions.latest())?.files)
    expect(stamped?.find(({ path }) => path === PRICE)?.text).toContain('reviewed: 2026-06-01')
    expect((await rig.run(publish)).status).toBe(0)
    expect((await rig.run(diff)).out).toContain('They say the same.')
    expect((await rig.run(exportEdition)).status).toBe(0)
    expect(rig.read(PRICE)).toContain('reviewed: 2026-06-01')
    expect((await rig.withStore(({ editions }) => editions.list())).map(({ number }) => number)).toEqual([2, 1])
  })
})
