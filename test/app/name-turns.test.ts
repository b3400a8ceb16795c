import { describe, expect, it } from 'vitest'
import { namingTurns } from '../../src/app/name-turns.ts'
import type { Log } from '../../src/core/model/log.ts'
import { openStore } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'

const TURN = 'slack-D0ANNA-1793620800.000100'

describe('The log', () => {
  it('names a turn by a pseudonym that holds no id of a channel or a person, and the same one each time', async () => {
    const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: 'a secret', oldSecrets: [] }
    const store = await openStore({ ...keep, log: SILENT, now: Date.now })
    const lines: string[] = []
    const write = (...line: readonly unknown[]): void => void lines.push(JSON.stringify(line))
    const log: Log = namingTurns({ info: write, warn: write, error: write }, store.nameTurn)
    log.info('turn answered', { turn: TURN, outcome: 'crisis' })
    log.warn('turn abandoned', { turn: TURN })
    log.error('turn lost', { turn: TURN }, new Error('x'))
    log.info('nothing of a turn', { count: 1 })
    log.info('nothing at all')
    await store.close()
    expect(lines.join('\n')).not.toMatch(/ANNA|1793620800/)
    expect(new Set(lines.slice(0, 3).map(line => /"turn":"([\w-]+)"/.exec(line)?.[1])).size).toBe(1)
    expect(lines[3]).toContain('"count":1')
  })
})
