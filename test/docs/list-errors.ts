import { ERRORS } from '../../src/core/model/errors.ts'
import { markdownTable } from './block.ts'

/** Every code an error of ours can have, with what to do. */
export function listErrors(): string {
  return markdownTable(
    ['code', 'what it means, what to do'],
    Object.entries(ERRORS).map(([code, meaning]) => [`\`${code}\``, meaning]),
  )
}
