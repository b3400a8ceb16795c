import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { cluster } from '../../postgres/cluster.ts'
import { openSmallDisk } from './full-disk.ts'
import { letLoose, type Mischief, type Monkey } from './monkey.ts'
import { openMovedClock } from './move-clock.ts'
import { stopPostgres } from './stop-postgres.ts'

/** A database that a soak runs on. */
export type On = 'sqlite' | 'postgres'

/** What a program under soak stands on: a database, a disk and a clock. */
export interface Ground {
  readonly databaseUrl: string
  readonly dataFolder: string
  /** What a process has to be started with. */
  readonly settings: Readonly<Record<string, string>>
  /** Lets a monkey loose on all of it; on nothing where it was not asked for. */
  letLoose(seed: number): Monkey
  ask(query: string): Promise<readonly unknown[]>
  close(): void
}

/** Makes a ground. With a monkey, SQLite stands on a small disk, for which one has to be root. */
export async function openGround(on: On, hasMonkey: boolean): Promise<Ground> {
  const clock = hasMonkey ? openMovedClock() : null
  const ground = on === 'sqlite' ? openFileGround(hasMonkey) : await openServerGround()
  const mischiefs = clock ? [ground.mischief, clock.jumps].filter(one => one !== null) : []
  return {
    ...ground,
    settings: clock?.settings ?? {},
    letLoose: seed => letLoose(mischiefs, seed),
    close() {
      clock?.remove()
      ground.close()
    },
  }
}

type Base = Omit<Ground, 'letLoose' | 'settings'> & { readonly mischief: Mischief | null }

function openFileGround(hasMonkey: boolean): Base {
  const disk = hasMonkey ? openSmallDisk() : null
  const dataFolder = disk?.folder ?? mkdtempSync(join(tmpdir(), 'signpost-soak-'))
  const file = join(dataFolder, 'signpost.sqlite')
  return {
    databaseUrl: `sqlite:${file}`,
    dataFolder,
    mischief: disk?.fills ?? null,
    async ask(query) {
      const sqlite = new DatabaseSync(file, { timeout: 5000 })
      try {
        return sqlite.prepare(query).all()
      } finally {
        sqlite.close()
      }
    },
    close: () => (disk ? disk.remove() : rmSync(dataFolder, { recursive: true })),
  }
}

async function openServerGround(): Promise<Base> {
  const server = await cluster()
  const databaseUrl = await server.newDatabase()
  const dataFolder = mkdtempSync(join(tmpdir(), 'signpost-soak-'))
  return {
    databaseUrl,
    dataFolder,
    mischief: stopPostgres(server),
    async ask(query) {
      const client = new Client({ connectionString: databaseUrl })
      await client.connect()
      const { rows } = await client.query<object>(query)
      await client.end()
      return rows
    },
    close: () => rmSync(dataFolder, { recursive: true }),
  }
}
