import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import { withStore } from '../run/with-store.ts'
import type { Io } from '../terminal/io.ts'
import { publisherOf } from '../terminal/print-publishing.ts'
import { strong } from '../terminal/print.ts'

/** What `signpost editions --help` prints. */
export const HELP = `${sayCommand('editions [--json]')}

Lists what was published, newest first: number, time, who, and the beginning of the content's hash.

  --json    Prints one JSON object a line.

\`${sayCommand('diff 3 5')}\` shows what changed from one to another; \`${sayCommand('publish --edition 3')}\` publishes an earlier one again.`

const OPTIONS = { json: { type: 'boolean', default: false } } as const

/** Runs `signpost editions`. */
export async function editions(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  return withStore(io, async ({ store }) => {
    const all = await store.editions.list()
    for (const { number, hash, editor, publishedAtMs } of all) {
      const at = new Date(publishedAtMs).toISOString()
      if (values.json) io.out(JSON.stringify({ number, hash, editor, publishedAt: at }))
      else {
        const time = `${at.slice(0, 16).replace('T', ' ')} UTC`
        io.out(
          `${strong(String(number).padStart(4), io)}  ${time}  ${publisherOf({ editor }).padEnd(24)}  ${hash.slice(0, 12)}`,
        )
      }
    }
    if (all.length === 0)
      io.err(`Nothing was published yet. \`${sayCommand('publish')}\` publishes the content folder.`)
    return 0
  })
}
