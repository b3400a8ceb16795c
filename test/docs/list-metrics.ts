import { createMetrics } from '../../src/app/metrics.ts'
import { markdownTable } from './block.ts'

/** Every figure of ours that `/metrics` shows, in its own words. */
export async function listMetrics(): Promise<string> {
  const text = await createMetrics().read()
  const found = text.matchAll(/^# HELP (signpost_\w+) (.*)\n# TYPE \1 (\w+)$/gm)
  return markdownTable(
    ['figure', 'kind', 'what it counts'],
    [...found].map(([, name = '', help = '', kind = '']) => [`\`${name}\``, kind, help]),
  )
}
