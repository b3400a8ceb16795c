import type { TurnHandler } from '../../src/core/model/turn.ts'
import { SILENT } from '../fixtures/silent.ts'
import type { Driver, Heard } from '../journeys/driver.ts'
import { tellJourneys } from '../journeys/journeys.ts'
import { createLanternAdapter } from './adapter/index.ts'
import { ownRoom, startLantern, TOKEN } from './stand-in/lantern.ts'

const ANNA = 'anna'

tellJourneys({ name: 'Lantern', start })

async function start(handle: TurnHandler): Promise<Driver> {
  const lantern = await startLantern()
  const adapter = createLanternAdapter({ token: TOKEN, url: lantern.url, loft: null, log: SILENT, now: Date.now })
  let answered = 0
  await adapter.start((...turn) => handle(...turn).finally(() => (answered += 1)))

  /** Does something, waits until its turn has ended, and tells what that brought. */
  async function after(act: () => void): Promise<Heard> {
    const [before, turns] = [lantern.notes.length, answered]
    act()
    await lantern.until(() => answered > turns)
    const brought = lantern.notes.slice(before)
    const textOf = (isMine: boolean): string =>
      brought
        .filter(({ room, only }) => (only === ANNA || room === ownRoom(ANNA)) === isMine)
        .flatMap(({ text, buttons }) => [text, ...buttons.map(({ label }) => label)])
        .join('\n')
    return { text: textOf(true), others: textOf(false) }
  }

  return {
    say: text => after(() => lantern.say(ANNA, ownRoom(ANNA), text)),
    askInChannel: text => after(() => lantern.say(ANNA, 'square', text)),
    press(label) {
      const last = lantern.notes.at(-1)
      if (!last) throw new Error('Nothing was shown that could be pressed.')
      return after(() => lantern.press(ANNA, last, label))
    },
    async stop() {
      await adapter.close()
      await lantern.close()
    },
  }
}
