import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkWhole, copySqlite, trouble } from './sqlite-copy.ts'

/** Copies a database while it is in use, whole or not at all. Rejects with `store-unavailable`. */
export async function backUp(from: string, to: string): Promise<void> {
  const [source, target] = [resolve(from), resolve(to)]
  if (!existsSync(source)) throw trouble(`There is no database at ${source}.`)
  if (existsSync(target)) throw trouble(`${target} is there already. Choose another name: a backup replaces nothing.`)
  checkWhole(source, 'database')
  const copy = await copySqlite(source, target)
  try {
    checkWhole(copy.aside, 'backup')
    copy.settle()
  } finally {
    copy.discard()
  }
}
