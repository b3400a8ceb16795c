import { openRig } from '../delivery/rig.ts'
import { cluster } from '../postgres/cluster.ts'
import { everyTurn } from './every-turn.ts'

/** An empty database with our schema, made once: a copy of it is there much sooner. */
const empty = cluster().then(async ({ newDatabase }) => {
  const databaseUrl = await newDatabase()
  await (await openRig({ databaseUrl })).close()
  return databaseUrl
})

everyTurn('PostgreSQL', async () => (await cluster()).copyOf(await empty))
