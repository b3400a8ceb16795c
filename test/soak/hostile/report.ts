import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { ROOT } from '../../sources/read-sources.ts'
import { attackOnce, NOTHING_YET, type Tally } from './attack.ts'

/** How many inputs between two notes of how far it is. */
const NOTED_EVERY = 1000

/** One in a hundred is as long as an utterance can be. */
const SHARE_AT_LIMIT = 0.01

/** Sends hostile inputs up to a number; a run that was broken off goes on where it ended. True when nothing was found. */
export async function reportHostile(inputs: number, seed: number): Promise<boolean> {
  const edition = await openShippedEdition()
  const path = join(ROOT, `node_modules/.cache/signpost-soak/hostile-${seed}.json`)
  let tally = readTally(path)
  if (tally.inputs > 0) console.log(`Going on after ${tally.inputs} inputs of seed ${seed}.`)
  while (tally.inputs < inputs) {
    tally = attackOnce(tally, { seed, edition, shareAtLimit: SHARE_AT_LIMIT })
    if (tally.inputs % NOTED_EVERY !== 0 && tally.inputs < inputs) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(tally))
  }
  const { troubles, ...counts } = tally
  for (const [name, count] of Object.entries(counts)) console.log(`  ${name.padEnd(16)} ${count}`)
  for (const trouble of troubles) console.log(`  ${trouble}`)
  return tally.exceptions + tally.withoutRoute + tally.slow === 0
}

function readTally(path: string): Tally {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Tally
  } catch {
    return NOTHING_YET
  }
}
