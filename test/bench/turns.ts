import { readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cluster } from '../postgres/cluster.ts'
import { freePort, makeHome, startProgram, startSignpost, type Settings, type Signpost } from '../serve/signpost.ts'
import { ROOT } from '../sources/read-sources.ts'
import { openDiscordWire } from './discord-wire.ts'
import { openSlackWire } from './slack-wire.ts'
import { timeTurns, type Laps, type Wire } from './wire.ts'
import { writeSection } from './write-section.ts'

/** Somebody who answers, and how. */
interface Subject {
  readonly name: string
  start(): Promise<{ readonly signpost: Signpost; readonly wires: readonly Wire[] }>
}

/** What came of one subject. */
interface Row {
  readonly name: string
  readonly alone: Laps
  readonly crowd: Laps
  /** Resident memory after the turns, in megabytes. */
  readonly residentMb: number
}

/** How long, and with how many people. */
interface Plan {
  readonly turns: number
  readonly people: number
}

const WARM_UP = 200

/** Measures turns from a signed request, or a message at the gateway, to the posted reply, beside the barest of apps. */
export async function benchTurns(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      turns: { type: 'string', default: '2000' },
      people: { type: 'string', default: '16' },
      write: { type: 'boolean', default: false },
    },
  })
  const plan: Plan = { turns: Number(values.turns), people: Number(values.people) }
  const loadBefore = loadavg()[0] ?? 0
  const rows: Row[] = []
  for (const subject of await subjects()) {
    rows.push(await measure(subject, plan))
    console.log(JSON.stringify(rows.at(-1)))
  }
  const section = toSection(rows, plan, loadBefore)
  console.log(section)
  if (values.write) writeSection('turns', section)
}

async function subjects(): Promise<readonly Subject[]> {
  const slack = await openSlackWire()
  const discord = await openDiscordWire()
  const { settings } = makeHome()
  const on = (database: Settings, ...platforms: readonly Settings[]): Promise<Signpost> =>
    withPort(port => startSignpost(Object.assign({}, settings, database, ...platforms, { PORT: port }) as Settings))
  const sqlite = (): Settings => ({ DATABASE_URL: makeHome().settings['DATABASE_URL'] ?? '' })
  const postgres = async (): Promise<Settings> => ({ DATABASE_URL: await (await cluster()).newDatabase() })
  const echo = (file: string, given: Settings): Promise<Signpost> =>
    withPort(port => startProgram([join(ROOT, 'test/bench', file)], { ...given, PORT: port }))
  return [
    {
      name: 'Slack: Bolt alone, says back',
      start: async () => ({ signpost: await echo('echo-slack.ts', slack.settings), wires: [slack] }),
    },
    {
      name: 'Slack: Signpost, SQLite',
      start: async () => ({ signpost: await on(sqlite(), slack.settings), wires: [slack] }),
    },
    {
      name: 'Slack: Signpost, PostgreSQL',
      start: async () => ({ signpost: await on(await postgres(), slack.settings), wires: [slack] }),
    },
    {
      name: 'Discord: discord.js alone, says back',
      start: async () => ({ signpost: await echo('echo-discord.ts', discord.settings), wires: [discord] }),
    },
    {
      name: 'Discord: Signpost, SQLite',
      start: async () => ({ signpost: await on(sqlite(), discord.settings), wires: [discord] }),
    },
    {
      name: 'both: Signpost, SQLite',
      start: async () => ({ signpost: await on(sqlite(), slack.settings, discord.settings), wires: [slack, discord] }),
    },
  ]
}

async function withPort(start: (port: string) => Promise<Signpost>): Promise<Signpost> {
  return start(String(await freePort()))
}

async function measure({ name, start }: Subject, { turns, people }: Plan): Promise<Row> {
  const { signpost, wires } = await start()
  const wire = alternately(wires)
  await timeTurns(wire, signpost.url, { people, turns: WARM_UP })
  const alone = await timeTurns(wire, signpost.url, { people: 1, turns: Math.ceil(turns / 8) })
  const crowd = await timeTurns(wire, signpost.url, { people, turns })
  const residentMb = residentOf(signpost)
  await signpost.end('SIGTERM')
  return { name, alone, crowd, residentMb }
}

/** People with even numbers are on the first platform, the others on the last. */
function alternately(wires: readonly Wire[]): Wire {
  const wireOf = (person: number): Wire | undefined => wires[person % wires.length]
  return {
    ask: async (person, words, appUrl) => wireOf(person)?.ask(person, words, appUrl),
    close: () => Promise.resolve(),
  }
}

function residentOf({ process: { pid } }: Signpost): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

function toSection(rows: readonly Row[], { turns, people }: Plan, loadBefore: number): string {
  const numbers = ({ turnsPerSecond, p50Ms, p99Ms }: Laps): string =>
    `${turnsPerSecond.toFixed(0)} | ${p50Ms.toFixed(1)} | ${p99Ms.toFixed(1)}`
  return [
    `\`npm run bench -- turns --turns ${turns} --people ${people} --write\`, on Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadBefore.toFixed(1)} before.`,
    '',
    `| | one person: turns/s | p50 ms | p99 ms | ${people} people: turns/s | p50 ms | p99 ms | resident MB |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ name, alone, crowd, residentMb }) => `| ${name} | ${numbers(alone)} | ${numbers(crowd)} | ${residentMb} |`,
    ),
  ].join('\n')
}
