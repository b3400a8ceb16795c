import { idOf, isIntentFile } from '../../content/files/intent-file.ts'
import { intentPath, sourceAddress } from '../web/address.ts'
import { sourceName } from './source-document.ts'

/** The page on which a file is edited; null where there is none. */
export function pageOf(path: string): string | null {
  if (path === '_clinic.yml') return '/clinic'
  if (path === '_helplines.yml') return '/helplines'
  const source = sourceName(path)
  if (source !== null) return sourceAddress(source)
  return isIntentFile({ path }) ? intentPath(idOf(path) ?? '') : null
}
