import { cluster } from '../postgres/cluster.ts'
import { everyTurn } from './every-turn.ts'

everyTurn('PostgreSQL', async () => (await cluster()).newDatabase())
