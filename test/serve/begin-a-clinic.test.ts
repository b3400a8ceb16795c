import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LAKE_VIEW, PARKING_FILE } from '../fixtures/lake-view.ts'
import { ROOT } from '../sources/read-sources.ts'
import { countHands, TYPED_A_MINUTE } from './hands.ts'

describe('A clinic that begins in a terminal', () => {
  const home = mkdtempSync(join(tmpdir(), 'signpost-begins-'))
  const folder = join(home, 'lake')
  const env = {
    PATH: process.env['PATH'],
    SIGNPOST_DATA: home,
    DATABASE_URL: `sqlite:${join(home, 'signpost.sqlite')}`,
    SIGNPOST_CONTENT: folder,
  }
  const hands = countHands()
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('has its own facts and a topic of its own live after at most ten minutes of typing', async () => {
    const said = await hands.part('init', () => signpost(['init'], [...LAKE_VIEW, 'panic-attacks', '']))
    await hands.part('a topic of one’s own', async () => {
      hands.note(PARKING_FILE)
      writeFileSync(join(folder, 'clinic/parking.md'), PARKING_FILE)
    })
    // The list of names is copied from what init prints.
    const [, names = ''] = /confirm ([\w -]+)`/.exec(said) ?? []
    await hands.part('confirm what was read', () => signpost(['confirm'], [], names.split(' ')))
    expect(await hands.part('check', () => signpost(['check']))).toContain('The content can be published.')
    await hands.part('publish', () => signpost(['publish', '--because', 'we begin']))
    const answers = await hands.part('ask', () => signpost(['ask', 'can i park my car somewhere']))
    expect(answers).toContain('behind the house')
    // What the manual says of this story.
    console.log(hands.table('A clinic that begins in a terminal'))
    expect(hands.typed / TYPED_A_MINUTE).toBeLessThan(10)
  })

  /** Runs a command as somebody types it, with what they type while it runs, and what they copy behind it. */
  async function signpost(
    args: readonly string[],
    lines: readonly string[] = [],
    copied: readonly string[] = [],
  ): Promise<string> {
    for (const line of [`npm run signpost -- ${args.join(' ')}`, ...lines]) hands.note(line)
    const command = [join(ROOT, 'src/cli/launch.js'), ...args, ...copied]
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      env,
      input: lines.map(line => `${line}\n`).join(''),
      encoding: 'utf8',
    })
    expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' })
    return stdout
  }
})
