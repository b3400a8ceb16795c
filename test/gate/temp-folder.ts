import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whatever tests put into the folder for temporary files goes into one of this run, and is cleared away after it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-tests-'))
  // PostgreSQL runs as somebody else, who has to get at a folder within.
  chmodSync(folder, 0o711)
  process.env['TMPDIR'] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
