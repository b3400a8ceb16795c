import { join } from 'node:path'
import { loadEdition } from '../../src/content/serving/load.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { ROOT } from '../sources/read-sources.ts'

let opened: Promise<Edition> | null = null

/** The content that ships, as it is served; its model is trained once for all tests, and kept for the next run. */
export function openShippedEdition(): Promise<Edition> {
  opened ??= open()
  return opened
}

async function open(): Promise<Edition> {
  const options = {
    modelFolder: join(ROOT, 'node_modules/.cache/signpost-tests/shipped'),
    today: '2026-11-01',
    rules: 'essential',
  } as const
  const { edition, findings } = await loadEdition(join(ROOT, 'intents'), options)
  if (!edition)
    throw new Error(`The content that ships cannot be served: ${findings.map(({ what }) => what).join(' ')}`)
  return edition
}
