import { keepingFacts } from '../../src/core/words/en/keeping.ts'
import { REGISTER } from '../../src/store/register/register.ts'
import type { RegisterEntry, Holds } from '../../src/store/register/register-entry.ts'
import { markdownTable } from './block.ts'

const ENTRIES = Object.entries<RegisterEntry>(REGISTER)

/** What is kept of people who ask, table by table. */
export function listPeople(): string {
  return listOf('people')
}

/** What is kept of staff. */
export function listStaff(): string {
  return listOf('staff')
}

/** Every column there is, and what it holds. */
export function listColumns(): string {
  const rows = ENTRIES.map(([table, { columns }]) => [`\`${table}\``, ...KINDS.map(kind => columnsThat(columns, kind))])
  return markdownTable(['table', ...KINDS.map(kind => HEADINGS[kind])], rows)
}

/** What people read, with and without keeping of questions. */
export function showKeepingWords(): string {
  const [on, off] = [true, false].map(keepsQuestions => keepingFacts({ keepsQuestions, backups: null }))
  const rows = Object.entries(off ?? {}).map(([name, words]) => {
    const other = Object.entries(on ?? {}).find(([one]) => one === name)?.[1] ?? ''
    return [`\`{{${name}}}\``, words, other === words ? 'the same' : other]
  })
  return markdownTable(['fact', 'where questions are not kept', 'where they are'], rows)
}

function listOf(whose: RegisterEntry['of']): string {
  const rows = ENTRIES.filter(([, entry]) => entry.of === whose).map(([table, { purpose, key, end, forgetting }]) => [
    `\`${table}\``,
    purpose,
    key,
    end,
    forgetting,
  ])
  return markdownTable(['table', 'what for', 'found by', 'deleted after', 'when somebody is forgotten'], rows)
}

const KINDS = ['pseudonym', 'sealed', 'about', 'staff', 'nothing'] as const satisfies readonly Holds[]

const HEADINGS: Readonly<Record<Holds, string>> = {
  pseudonym: 'keyed code',
  sealed: 'encrypted',
  about: 'readable, about one person',
  staff: 'of staff',
  nothing: 'nothing of anybody',
}

function columnsThat(columns: RegisterEntry['columns'], kind: Holds): string {
  const named = Object.entries(columns).flatMap(([column, holds]) => (holds === kind ? [`\`${column}\``] : []))
  return named.join(', ') || '–'
}
