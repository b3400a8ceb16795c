import type { Broken } from './promises.ts'
import { soakHandoff, type HandoffSoakFigures } from './soak.ts'

/** How often, and with whom. */
export interface HandoffReport {
  readonly kills: number
  readonly people: number
  readonly seed: number
  readonly hasMonkey: boolean
  /** One of the databases; both where none is named. */
  readonly on: string | undefined
}

/** Soaks requests on SQLite with one instance and on PostgreSQL with three; false when a promise was broken. */
export async function reportHandoff({ on, ...numbers }: HandoffReport): Promise<boolean> {
  let isKept = true
  for (const database of ['sqlite', 'postgres'] as const) {
    if (on === undefined || on === database) isKept = (await soakOn(database, numbers)) && isKept
  }
  return isKept
}

async function soakOn(on: 'sqlite' | 'postgres', numbers: Omit<HandoffReport, 'on'>): Promise<boolean> {
  console.log(`On ${on}:`)
  const plan = { on, instances: on === 'sqlite' ? 1 : 3, atOnce: 12, ...numbers }
  const figures = await soakHandoff(plan, line => console.log(`  ${line}`))
  print(figures)
  return figures.broken.length === 0
}

function print({ broken, steps, ...figures }: HandoffSoakFigures): void {
  for (const [name, value] of Object.entries({ ...figures, ...steps }))
    console.log(`  ${name.padEnd(14)} ${Math.round(value)}`)
  console.log(`  = ${sayVerdict(broken)}`)
  console.log(
    broken.length === 0
      ? '  Every promise was kept.\n'
      : `  BROKEN, ${broken.length} times: ${broken
          .slice(0, 20)
          .map(({ says }) => says)
          .join('; ')}\n`,
  )
}

function sayVerdict(broken: readonly Broken[]): string {
  const count = (kind: Broken['kind']): number => broken.filter(one => one.kind === kind).length
  return (['lost', 'doubled', 'silent'] as const).map(kind => `${kind} ${count(kind)}`).join(', ')
}
