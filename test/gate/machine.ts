import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Something a machine may lack, and the tests that cannot run without it. */
export interface Need {
  readonly name: string
  /** Pattern of the files that hold those tests. */
  readonly tests: string
  /** Where it is looked for besides the PATH. */
  readonly folders: readonly string[]
  /** Any of these programs will do. */
  readonly programs: readonly string[]
}

/** What the gate can do without on a person's machine, though not in CI. */
export const MISSABLE: readonly Need[] = [
  {
    name: 'Chromium',
    tests: 'test/**/*.browser.test.ts',
    folders: [],
    // The first is the same browser without windows: our browser tests take a quarter less of the processor's time in it.
    programs: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
  },
  {
    name: 'PostgreSQL',
    tests: 'test/**/*.postgres.test.ts',
    // Debian keeps the server's programs out of the PATH.
    folders: subfoldersOf('/usr/lib/postgresql').map(version => join(version, 'bin')),
    programs: ['initdb'],
  },
]

/** Of the given needs, those this machine does not meet. */
export function missing(needs: readonly Need[]): readonly Need[] {
  return needs.filter(need => whereIs(need) === null)
}

/** Full path of the first of the programs that is found anywhere. Null when there is none. */
export function whereIs({ programs, folders }: Pick<Need, 'programs' | 'folders'>): string | null {
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...folders].filter(place => place !== '')
  const candidates = programs.flatMap(program => places.map(place => join(place, program)))
  return candidates.find(candidate => existsSync(candidate)) ?? null
}

function subfoldersOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : []
}
