import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import { understand, type Understanding } from '../../src/core/answer/understand.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import type { Intent } from '../../src/core/model/intent.ts'
import type { Candidate } from '../../src/core/model/match.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import { live } from '../../src/core/model/live.ts'
import { toUtterance } from '../../src/core/model/turn.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { firstWordsOf, flat, intentOf, type Driver, type Platformed } from './driver.ts'
import { watchEventLoop } from './event-loop.ts'
import { openShippedEdition } from './shipped-edition.ts'

/** Sentences with two meanings; of each kind the first is taken that the matcher does not understand one way. */
const UNCLEAR = [
  'therapist',
  'how does it help and last',
  'about the therapist',
  'change',
  'sessions',
  'goals and kinds',
  'does it work and last',
  'how is it paid and kept',
  'price or hours',
  'the sessions',
]

/** Tells every story once on a platform, through the real adapter, the real engine and a real store. */
export function tellJourneys({ name, start }: Platformed): void {
  describe(`On ${name}, somebody`, () => {
    let edition: Edition
    let store: Store
    let driver: Driver
    const loop = watchEventLoop()

    beforeAll(async () => {
      edition = await openShippedEdition()
      // Botkit takes a while to load, which is no part of any story.
      await import('../../src/conversation/dialogs/bridge.ts')
    })

    beforeEach(async () => {
      const keep = { databaseUrl: 'sqlite::memory:', dataFolder: '', secret: null, oldSecrets: [] }
      store = await openStore({ ...keep, log: SILENT, now: Date.now })
      const parts = {
        ...store,
        requests: NO_REQUESTS,
        questions: null,
        editions: live(edition),
        meter: createMetrics(),
        log: SILENT,
        now: Date.now,
      }
      driver = await start(createTurnHandler(parts))
      loop.begin()
    })

    afterEach(async ({ task }) => {
      await loop.end(task.name)
      await driver.stop()
      await store.close()
    })

    afterAll(() => {
      const { ms, name: story } = loop.longest()
      process.stdout.write(`${name}: the event loop was held at most ${ms} ms (${story})\n`)
    })

    const intent = (id: string): Intent => intentOf(id, edition)
    const answer = (id: string): string => firstWordsOf(intent(id))

    it('asks who therapy is for, and learns that they talk to a program', async () => {
      const { text } = await driver.say('Who is therapy for?')
      expect(flat(text)).toContain(answer('who-is-therapy-for'))
      expect(flat(text)).toContain('I am a program, not a person.')
      expect(flat(text)).toContain('passage')
      expect(text).toContain(edition.clinic.ways[0].value)
    })

    it('is told only once that they talk to a program', async () => {
      await driver.say('Who is therapy for?')
      const { text } = await driver.say('What is the goal of therapy?')
      expect(flat(text)).toContain(answer('goal-of-therapy'))
      expect(text).not.toContain('I am a program')
    })

    it('asks whether one must be ill', async () => {
      const { text } = await driver.say('do I have to be ill to go to therapy?')
      expect(flat(text)).toContain(answer('do-i-need-to-be-ill'))
    })

    it('asks something with two meanings, and picks one', async () => {
      const [unclear, [, second]] = somethingUnclear('choices', edition)
      const asked = await driver.say(unclear)
      expect(asked.text).toContain(second.title)
      const { text } = await driver.press(second.title)
      expect(flat(text)).toContain(firstWordsOf(second))
    })

    it('asks something that is likely one thing, sees the answer to it, and picks the other', async () => {
      const [unclear, [first, second]] = somethingUnclear('shown', edition)
      const asked = await driver.say(unclear)
      expect(flat(asked.text)).toContain(`About “${first.title}”`)
      expect(flat(asked.text)).toContain(firstWordsOf(first))
      expect(flat(asked.text)).toContain('Not what you meant?')
      const { text } = await driver.press(second.title)
      expect(flat(text)).toContain(firstWordsOf(second))
    })

    it('asks on, with words that lean on what was said before', async () => {
      await driver.say('how much do you charge')
      const { text } = await driver.say('tell me more')
      for (const id of intent('fees-and-insurance').related) expect(text).toContain(intent(id).title)
    })

    it('presses a related question', async () => {
      const asked = await driver.say('how much do you charge')
      const [related = ''] = intent('fees-and-insurance').related
      expect(asked.text).toContain(intent(related).title)
      const { text } = await driver.press(intent(related).title)
      expect(flat(text)).toContain(answer(related))
    })

    it('asks a question that has no answer, and is told so, with the way to a therapist', async () => {
      const { text } = await driver.say('who won the football match yesterday')
      expect(text).toContain('no approved answer')
      expect(text).toContain(edition.clinic.ways[0].value)
    })

    it('is in danger where others read along, and only they are given the numbers', async () => {
      const { text, others } = await driver.askInChannel('I am going to end my life tonight')
      expect(text).toContain('999')
      expect(text).toContain('116 123')
      expect(text).toContain(edition.clinic.ways[0].value)
      expect(others).not.toMatch(/my life|alone|suicid|116 123/i)
    })

    it('writes what may hide danger, and is given help and no topics', async () => {
      const { text } = await driver.say('some nights I count the hours and wonder what any of it is for')
      expect(text).toContain('999')
      expect(text).toContain('116 123')
      expect(text).toContain(edition.clinic.ways[0].value)
      expect(flat(text)).not.toMatch(/no approved answer|which of these|None of these|You can also ask/i)
      const again = await driver.say('and I wonder, most nights, what any of it is for')
      expect(flat(again.text)).not.toContain(flat(text).slice(0, 60))
    })

    it('writes what may hide danger where others read along, and nobody else sees a word or a number', async () => {
      const { text, others } = await driver.askInChannel(
        'some nights I count the hours and wonder what any of it is for',
      )
      expect(text).toContain('116 123')
      expect(others).not.toMatch(/alone|deserve|116 123|999|nights/i)
    })

    it('asks where others read along, and only they are answered', async () => {
      const { text, others } = await driver.askInChannel('Who is therapy for?')
      expect(flat(text)).toContain(answer('who-is-therapy-for'))
      expect(flat(others)).not.toContain(answer('who-is-therapy-for'))
      expect(others).not.toContain('Who is therapy for')
    })

    it('asks for a human being', async () => {
      const { text } = await driver.say('can I talk to a real person please')
      expect(flat(text)).toContain(answer('talk-to-a-therapist'))
      for (const { value } of edition.clinic.ways) expect(text).toContain(value)
    })

    it('says thanks', async () => {
      const { text } = await driver.say('thank you so much!')
      expect(flat(text)).toContain(answer('thanks'))
    })

    it('asks what is kept about them, and has it deleted', async () => {
      await driver.say('how much do you charge')
      const kept = await driver.say('what do you store about me?')
      expect(flat(kept.text)).toContain('Kept about you at the moment: ')
      const gone = await driver.press('Delete what is kept about me')
      expect(gone.text).toContain(
        'Nothing that leads to you is kept here any more. Backups keep it until the clinic deletes them.',
      )
      const after = await driver.say('what do you store about me?')
      expect(after.text).toContain('I am a program')
    })
  })
}

function somethingUnclear(kind: 'choices' | 'shown', edition: Edition): readonly [words: string, meant: TwoIntents] {
  for (const words of UNCLEAR) {
    const said = toUtterance(words)
    const [first, second] = said ? likeliest(understand(said, null, edition), kind) : []
    if (first && second) return [words, [intentOf(first.intent, edition), intentOf(second.intent, edition)]]
  }
  throw new Error(`Of none of the unclear sentences the reply is "${kind}" any more; write another one.`)
}

type TwoIntents = readonly [Intent, Intent]

function likeliest(meant: Understanding, kind: 'choices' | 'shown'): readonly Candidate[] {
  if (meant.kind !== kind) return []
  return meant.kind === 'choices' ? meant.choices : [meant.best, ...meant.others]
}
