import { Client } from 'pg'
import { afterAll } from 'vitest'
import { EMPTY } from '../contracts/store.ts'
import { openRig } from '../delivery/rig.ts'
import { cluster } from '../postgres/cluster.ts'
import { everyTurn } from './every-turn.ts'

/** A database with our schema, and somebody who empties it: that is a hundred times quicker than making another. */
const made = cluster().then(async ({ newDatabase }) => {
  const databaseUrl = await newDatabase()
  await (await openRig({ databaseUrl })).close()
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  return { databaseUrl, client }
})

everyTurn('PostgreSQL', async () => {
  const { databaseUrl, client } = await made
  await client.query(EMPTY)
  return databaseUrl
})

afterAll(async () => (await made).client.end())
