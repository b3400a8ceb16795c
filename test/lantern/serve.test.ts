import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMetrics } from '../../src/app/metrics.ts'
import type { App } from '../../src/app/house.ts'
import { examineSurroundings } from '../../src/app/examine-surroundings.ts'
import { readConfig } from '../../src/app/read-config.ts'
import { startApp } from '../../src/app/serve.ts'
import { SILENT } from '../fixtures/silent.ts'
import { makeHome, type Home } from '../serve/signpost.ts'
import { ownRoom, startLantern, TOKEN, type Lantern, type Note } from './stand-in/lantern.ts'
import { TABLE } from './table.ts'

const STAFF_ROOM = 'back-office'

describe('A platform that is one line of the table', () => {
  let lantern: Lantern
  let home: Home
  let app: App
  const settings = (): Record<string, string> => ({
    ...home.settings,
    LANTERN_TOKEN: TOKEN,
    LANTERN_URL: lantern.url,
    LANTERN_LOFT: 'north',
    HANDOFF_ROUTES: `lantern:${STAFF_ROOM}`,
    HANDOFF_DRILL_DAYS: '0',
  })

  beforeAll(async () => {
    lantern = await startLantern(['bernd'])
    home = makeHome()
    const config = readConfig(settings(), TABLE)
    app = await startApp({ config, here: null, metrics: createMetrics(), log: SILENT, now: Date.now })
  })

  afterAll(async () => {
    await app.close()
    await lantern.close()
    home.remove()
  })

  const find = async (room: string, words: string): Promise<Note> => {
    const is = (note: Note): boolean => note.room === room && note.text.includes(words)
    await lantern.until(() => lantern.notes.some(is))
    return lantern.notes.findLast(is) as Note
  }
  const say = (person: string, text: string): void => lantern.say(person, ownRoom(person), text)

  it('answers there, and is acknowledged for what it took', async () => {
    say('anna', 'what does a session cost')
    const { text } = await find(ownRoom('anna'), '£')
    expect(text).toContain('Talk to a therapist: ')
    await lantern.until(() => lantern.waiting === 0)
    expect(lantern.refused).toEqual([])
  })

  it('shows the card to somebody in danger, and to nobody else in the room', async () => {
    lantern.say('carl', 'square', 'I am going to end my life tonight')
    const { text, only } = await find('square', '116 123')
    expect(text).toContain('999')
    expect(only).toBe('carl')
    expect(lantern.notes.filter(one => one.room === 'square' && one.only === null)).toEqual([])
  })

  it('takes a request for a therapist to its staff, of whom only those who keep the loft may claim it', async () => {
    say('dora', 'what does a session cost')
    lantern.press('dora', await find(ownRoom('dora'), '£'), 'Talk to a therapist')
    await find(ownRoom('dora'), 'How can we reach you?')
    say('dora', '07700 900123')
    await find(ownRoom('dora'), 'When is a good time?')
    say('dora', 'after four')
    await find(ownRoom('dora'), 'Anything to know?')
    say('dora', 'nothing')
    await find(ownRoom('dora'), 'May the therapists read this?')
    say('dora', 'yes')
    await find(ownRoom('dora'), 'Your request is with the clinic')

    const card = await find(STAFF_ROOM, 'Request ')
    expect(card.text).not.toMatch(/07700|dora/)
    lantern.press('anna', card, 'Claim')
    await find(STAFF_ROOM, 'Only the clinic’s staff can do that')
    lantern.press('bernd', card, 'Claim')
    await find(STAFF_ROOM, 'is taken')
    await find(ownRoom('dora'), 'A therapist has your request')
    expect(lantern.refused).toEqual([])
  })

  it('is looked at by the doctor', async () => {
    const looked = await examineSurroundings(readConfig(settings(), TABLE), SILENT)
    expect(looked).toContainEqual(expect.objectContaining({ part: 'Lantern token', state: 'pass' }))
  })

  it('has its settings checked with all others', () => {
    const wrong = { LANTERN_TOKEN: 'nonsense', LANTERN_URL: 'nowhere' }
    expect(() => readConfig(wrong, TABLE)).toThrow(/LANTERN_TOKEN {2}must start with “lit-”[^]*LANTERN_URL {2}is not/)
    expect(() => readConfig({ HANDOFF_ROUTES: 'lantern:x' }, TABLE)).toThrow(/a route goes by Lantern[^]*LANTERN_LOFT/)
    expect(() => readConfig({ HANDOFF_ROUTES: 'lantern:x' })).toThrow('must be routes such as')
  })
})
