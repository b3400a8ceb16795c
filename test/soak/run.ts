// People ask while processes are killed and connections cut: `npm run soak -- turns`. Fails when a promise is broken.
import { parseArgs } from 'node:util'
import { spawnSync } from 'node:child_process'
import { brokenPromises, sumUp, type Figures } from './figures.ts'
import { reportHandoff } from './handoff/report.ts'
import { reportHostile } from './hostile/report.ts'
import { soakTurns, type Plan, type PlatformSoaked } from './soak.ts'

const HELP = `npm run soak -- turns [--platform slack|discord|both] [--turns 10000] [--kills 100] [--seed 1] [--rate 40] [--gently] [--on sqlite|postgres] [--monkey]

  --turns     How many on each platform.
  --kills     How many SIGKILLs, over two processes on PostgreSQL, or the one on SQLite.
  --on        The database; PostgreSQL where none is named.
  --monkey    What lies below fails, too: PostgreSQL is stopped or falls silent for 0–5 s every 5–20 s, SQLite’s disk is full, and
              the clock is moved by up to an hour, forth and back. A turn may then be answered twice, or die with its process,
              only while the database cannot be written, and of all turns one in fifty at most: it counts as excused.
  --rate      How many turns are begun each second.
  --gently    Connections are cut, but the platform loses no event: then none may be lost, if there are no kills either.

npm run soak -- handoff [--kills 1000] [--seed 1] [--people 300] [--on sqlite|postgres] [--monkey]

People ask for a therapist, staff work, routes fail, and instances are killed: one on SQLite, three on PostgreSQL.

npm run soak -- hostile [--inputs 200000] [--seed 1]

Strangers send whatever could end, freeze or silence the program. A run that was broken off goes on where it ended.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    platform: { type: 'string', default: 'both' },
    turns: { type: 'string', default: '10000' },
    kills: { type: 'string' },
    inputs: { type: 'string', default: '200000' },
    people: { type: 'string', default: '300' },
    on: { type: 'string' },
    disturbances: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '40' },
    gently: { type: 'boolean', default: false },
    monkey: { type: 'boolean', default: false },
  },
})

if (positionals[0] === 'turns') await soak()
else if (positionals[0] === 'handoff') await soakRequests()
else if (positionals[0] === 'hostile')
  process.exitCode = (await reportHostile(Number(values.inputs), Number(values.seed))) ? 0 : 1
else console.log(HELP)

async function soak(): Promise<void> {
  const on = values.on === 'sqlite' ? 'sqlite' : 'postgres'
  const plan: Plan = {
    on,
    hasMonkey: values.monkey,
    platforms: (['slack', 'discord'] as const).filter(name => [name, 'both'].includes(values.platform)),
    turns: Number(values.turns),
    kills: Number(values.kills ?? 100),
    disturbances: Number(values.disturbances),
    seed: Number(values.seed),
    rate: Number(values.rate),
    gently: values.gently,
    instances: on === 'sqlite' ? 1 : 2,
    slowMs: 300,
    isHurried: false,
  }
  const soaked = await soakTurns(plan, line => console.log(line))
  sayRun(`turns on ${on}`)
  const broken = plan.platforms.flatMap(platform => report(platform, soaked[platform], mayLose(platform, plan)))
  console.log(broken.length === 0 ? '\nEvery promise was kept.' : `\nBROKEN: ${broken.join('; ')}`)
  process.exitCode = broken.length === 0 ? 0 : 1
}

async function soakRequests(): Promise<void> {
  sayRun('handoff')
  const numbers = { kills: Number(values.kills ?? 1000), people: Number(values.people), seed: Number(values.seed) }
  process.exitCode = (await reportHandoff({ ...numbers, on: values.on, hasMonkey: values.monkey })) ? 0 : 1
}

function report(platform: string, soaked: PlatformSoaked | undefined, mayLose: boolean): readonly string[] {
  if (!soaked) return [`no figures for ${platform}`]
  const { figures, explained } = soaked
  console.log(`\n${platform}`)
  for (const [name, value] of Object.entries(figures) as [keyof Figures, number][])
    console.log(`  ${name.padEnd(16)} ${value}`)
  console.log(`  = ${sayVerdict(figures, mayLose)}`)
  for (const one of explained) console.log(`  ${one}`)
  return brokenPromises(figures, mayLose).map(one => `${platform} ${one}`)
}

function sayVerdict(figures: Figures, mayLose: boolean): string {
  const entries = Object.entries(sumUp(figures, mayLose)) as readonly [string, number][]
  return entries.map(([name, value]) => `${name} ${value}`).join(', ')
}

/** Which run this was: with the same seed the same people do the same things. */
function sayRun(what: string): void {
  const { stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' })
  const below = values.monkey ? 'with the monkey' : 'without the monkey'
  console.log(`\n${what}, ${below}, seed ${values.seed}, ${new Date().toISOString().slice(0, 10)}, ${stdout.trim()}`)
}

/** Slack delivers again what nobody acknowledged; Discord only to a session that resumes. */
function mayLose(platform: string, { kills, gently }: Plan): boolean {
  return platform === 'discord' && (kills > 0 || !gently)
}
