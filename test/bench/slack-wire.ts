import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { signed } from '../stand-ins/slack/postman.ts'
import { eventPayload } from '../stand-ins/slack/payloads.ts'
import { TOKENS } from '../stand-ins/slack/server.ts'
import { APP } from '../stand-ins/slack/workspace.ts'
import type { Settings } from '../serve/signpost.ts'
import type { Wire } from './wire.ts'

/** Slack as thin as it goes, so that little but the app is measured: sends signed requests, takes what is posted. */
export async function openSlackWire(): Promise<Wire & { readonly settings: Settings }> {
  const waiting = new Map<string, () => void>()
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  let count = 0

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const channel = new URLSearchParams(await text(request)).get('channel')
    const us = { user_id: APP.user, bot_id: APP.bot, team_id: APP.team }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: true, ...us, channel, ts: '1.1' }))
    if (request.url?.endsWith('chat.postMessage')) waiting.get(channel ?? '')?.()
  }

  async function ask(person: number, words: string, appUrl: string): Promise<void> {
    const channel = `D0${person}`
    const posted = new Promise<void>(resolve => waiting.set(channel, resolve))
    const ts = `${Math.floor(Date.now() / 1000)}.${String(++count).padStart(6, '0')}`
    const event = { type: 'message', channel_type: 'im', user: `U0${person}`, channel, text: words, ts }
    const body = JSON.stringify(eventPayload(event, `Ev${count}`, false))
    const headers = { 'content-type': 'application/json', ...signed(body, TOKENS.signingSecret, Date.now()) }
    const response = await fetch(`${appUrl}/slack/events`, { method: 'POST', body, headers })
    if (response.status !== 200) throw new Error(`The app answered ${response.status}.`)
    await posted
  }

  return {
    ask,
    settings: {
      SLACK_BOT_TOKEN: TOKENS.bot,
      SLACK_SIGNING_SECRET: TOKENS.signingSecret,
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    },
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
