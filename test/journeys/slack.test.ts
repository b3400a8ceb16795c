import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSlackAdapter } from '../../adapters/slack/index.ts'
import type { TurnHandler } from '../../src/core/model/turn.ts'
import { SILENT } from '../fixtures/silent.ts'
import { shownText } from '../stand-ins/slack/read-aloud.ts'
import { TOKENS } from '../stand-ins/slack/server.ts'
import { startSlack } from '../stand-ins/slack/slack.ts'
import type { Driver, Heard } from './driver.ts'
import { tellJourneys } from './journeys.ts'
import { openShippedEdition } from './shipped-edition.ts'

const ANNA = 'U0ANNA'

tellJourneys({ name: 'Slack, over a socket', start: handle => start('socket', handle) })
tellJourneys({ name: 'Slack, over HTTP', start: handle => start('http', handle) })

async function start(mode: 'socket' | 'http', handle: TurnHandler): Promise<Driver> {
  const edition = await openShippedEdition()
  let port = 0
  let answered = 0
  const slack = await startSlack({ mode, appUrl: () => `http://127.0.0.1:${port}/slack/events` })
  const ways = mode === 'socket' ? { mode, appToken: TOKENS.app } : { mode, signingSecret: TOKENS.signingSecret }
  const adapter = createSlackAdapter({
    connection: { botToken: TOKENS.bot, apiUrl: slack.apiUrl, ...ways },
    log: SILENT,
    frontPage: () => ({ introduction: '', topics: [], route: { ways: edition.clinic.ways, canRequest: false } }),
    formFor: () => Promise.resolve(null),
    staffGroup: null,
    now: Date.now,
  })
  const server = createServer((request, response) => adapter.http?.(request, response))
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  port = (server.address() as AddressInfo).port
  await adapter.start((turn, respond) => handle(turn, respond).finally(() => (answered += 1)))

  /** Does something, waits until its turn has ended, and tells what that brought. */
  async function after(act: () => Promise<unknown>): Promise<Heard> {
    const [before, turns] = [slack.shown.length, answered]
    await act()
    await slack.until(() => answered > turns)
    const brought = slack.shown.slice(before)
    const textOf = (person: string | null): string =>
      brought
        .filter(one => one.person === person)
        .map(({ blocks }) => shownText(blocks))
        .join('\n')
    return { text: textOf(ANNA), others: textOf(null) }
  }

  return {
    say: text => after(() => slack.say(ANNA, text)),
    askInChannel: text => after(() => slack.mention(ANNA, 'C0GENERAL', text)),
    press(label) {
      const last = slack.shown.at(-1)
      if (!last) throw new Error('Nothing was shown that could be pressed.')
      return after(() => slack.press(ANNA, last, label))
    },
    async stop() {
      await adapter.close()
      server.closeAllConnections()
      server.close()
      await slack.stop()
    },
  }
}
