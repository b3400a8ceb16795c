import type { Upload } from '../../content/importing/upload.ts'
import { bringIn, type Brought } from '../../editing/bring-in.ts'
import { BotError } from '../../core/model/errors.ts'
import { isAtLeast, toAccountName, type Account } from '../../core/model/staff.ts'
import type { Io } from '../terminal/io.ts'
import { callerOf, withStore, type WithStore } from './with-store.ts'

/** Brings files into the draft that staff work on in the console, in somebody's name, as the page *Bring in* does. */
export async function importIntoDraft(uploads: readonly Upload[], by: string | undefined, io: Io): Promise<number> {
  return await withStore(io, async ({ store }) => {
    const me = await editorNamed(callerOf(by, io), store)
    const parts = { editing: store.editing, editions: store.editions, now: io.now }
    const { brought, leftOut } = await bringIn(uploads, { me, parts })
    for (const one of brought) for (const line of linesFor(one)) io.out(line)
    for (const { name, why } of leftOut) io.out(`  left out  ${name}: ${why}`)
    const isDone = brought.some(({ became }) => became !== 'clash')
    if (brought.length > 0) io.out('Nothing is published yet: see Changes in the console.')
    return isDone ? 0 : 1
  })
}

async function editorNamed(name: string, { staff }: WithStore['store']): Promise<Account> {
  const known = toAccountName(name)
  const account = known && (await staff.accounts.find(known))
  if (account?.isActive && isAtLeast(account.role, 'editor')) return account
  throw new BotError('usage', {
    message: `“${name}” is nobody who may write changes. Say whose draft it is: --as NAME, the name of an account.`,
  })
}

const BECAME: Readonly<Record<Brought['became'], string>> = {
  new: 'new       ',
  changed: 'changed   ',
  same: 'the same  ',
  clash: 'clashes   ',
}

function linesFor({ path, name, became, with: other, twins }: Brought): readonly string[] {
  const merged = became === 'changed' || became === 'new' ? `, put together with what ${other} wrote` : ''
  const clashed = became === 'clash' ? `, with what ${other} wrote: both are kept, see Changes` : ''
  const near = twins.map(({ id, question }) => `            perhaps asked already: ${id} (“${question}”)`)
  return [`  ${BECAME[became]}${path}  from ${name}${other === null ? '' : merged + clashed}`, ...near]
}
