import { spawnSync } from 'node:child_process'
import { ROOT } from '../sources/read-sources.ts'

/** Runs `signpost` as a person would, with what they type, and gives what it prints. Throws when it does not end well. */
export function runSignpost(args: readonly string[], typed = ''): string {
  const { PATH, HOME, TMPDIR } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/launch.js', ...args], {
    cwd: ROOT,
    input: typed,
    encoding: 'utf8',
    env: { ...(PATH && { PATH }), ...(HOME && { HOME }), ...(TMPDIR && { TMPDIR }) },
    timeout: 60_000,
  })
  if (status !== 0) throw new Error(`signpost ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}
