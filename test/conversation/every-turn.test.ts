import { everyTurn } from './every-turn.ts'

everyTurn('SQLite', async () => 'sqlite::memory:')
