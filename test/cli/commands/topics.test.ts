import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check } from '../../../src/cli/commands/check.ts'
import { topics } from '../../../src/cli/commands/topics.ts'
import { intentText } from '../../content/small-content.ts'
import { openFolderRig } from '../folder-rig.ts'

const rig = openFolderRig(mkdtempSync(join(tmpdir(), 'signpost-models-')))
rig.write(
  'clinic/groups.md',
  intentText({
    title: 'Are there groups?',
    answer: 'A place costs {{groups.price}}.',
    facts: '[groups.price, groups.own]',
  }),
)
afterAll(() => rig.remove())

describe('signpost topics', () => {
  it('lists what is on, and what each topic that is off waits for', async () => {
    const { status, out } = await rig.run(topics)
    expect(status).toBe(0)
    expect(out).toContain('price   on   What does a visit cost?')
    expect(out).toContain('groups  off  Are there groups? Waits for groups.price, groups.own.')
    expect(out).toContain('1 on, 1 off.')
  })

  it('shows what to write into the facts of a topic', async () => {
    const { out } = await rig.run(topics, ['groups'])
    expect(out).toContain('Off: waits for 2 facts')
    expect(out).toMatch(/groups\.price {2}\(empty\) .+ Such as: .+/)
    expect(out).toContain('groups.own  (empty)')
  })

  it('tells programs the same, and so does check', async () => {
    const { out } = await rig.run(topics, ['--json'])
    expect(JSON.parse(out)).toMatchObject({
      topics: [
        { id: 'price', isOn: true, missing: [] },
        { id: 'groups', isOn: false, missing: ['groups.price', 'groups.own'] },
      ],
    })
    const checked = await rig.run(check, ['--json'])
    expect(JSON.parse(checked.out)).toMatchObject({
      topics: { on: 1, off: [{ id: 'groups', missing: ['groups.price', 'groups.own'] }] },
    })
    expect((await rig.run(check)).out).toContain('1 topic is off until their facts are filled')
  })

  it('reads how each answer begins under each of its questions', async () => {
    const { out } = await rig.run(topics, ['--read', 'price'])
    expect(out).toMatch(/how much is a visit\n {4}A visit costs £40 for 50 minutes\./)
    expect(out).toContain('3 words.')
  })

  it('knows no topic that is not there', async () => {
    await expect(rig.run(topics, ['parking'])).rejects.toThrow('no topic of the name parking')
  })
})
