import { closable } from '../../src/core/model/closable.ts'
import type { RequestListener } from 'node:http'
import { webApi } from '@slack/bolt'
import { keepState } from '../../src/core/model/adapter-state.ts'
import { BotError } from '../../src/core/model/errors.ts'
import type { Form } from '../../src/core/model/action.ts'
import type { StaffRoll, Voice } from '../../src/core/model/voice.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Adapter, Turn } from '../../src/core/model/turn.ts'
import { createApi, impatient, PATIENCE_MS } from './api.ts'
import { clientOptions, connect, type SlackConnection } from './connect.ts'
import { createHealth, type SlackHealth } from './health.ts'
import type { FrontPage } from '../shared/platform.ts'
import { quietLogger } from './quiet-logger.ts'
import { createRunning } from '../shared/running.ts'
import { createStaffRoll } from './staff-roll.ts'
import { takePayload, type TakeParts } from './take.ts'
import { askWhoWeAre } from './us.ts'
import { createVoice } from './voice.ts'

/** What the adapter of Slack is made of. */
export interface SlackSettings {
  readonly connection: SlackConnection
  readonly log: Log
  /** What our home shows, read anew each time somebody opens it. */
  frontPage(): FrontPage
  /**
   * The form that a turn opens at once; null for most, and where its words must be looked at first. Never rejects, and takes a
   * second at most.
   */
  formFor(turn: Turn): Promise<Form | null>
  /** The user group whose members may work on requests; null where nobody may. */
  readonly staffGroup: string | null
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The adapter of Slack, its voice outside of turns, and its ear where Slack sends requests. */
export interface SlackAdapter extends Adapter {
  readonly voice: Voice
  readonly roll: StaffRoll
  /** Takes Slack's requests at `/slack/events`; null in Socket Mode. */
  readonly http: RequestListener | null
}

/** Joins Slack to the engine: wiring only. */
export function createSlackAdapter(settings: SlackSettings): SlackAdapter {
  const { connection, log } = settings
  const kept = keepState(settings.now)
  const health = createHealth(kept)
  const web = (token: string): webApi.WebClient =>
    new webApi.WebClient(token, clientOptions(connection, quietLogger(log)))
  const api = createApi({ web: web(connection.botToken), log, hears: health.call })
  const brief = impatient(api, PATIENCE_MS.outbox)
  const running = createRunning('slack', log)
  let taking: TakeParts | null = null
  const line = connect({
    connection,
    asApp: impatient(createApi({ web: web(appTokenOf(connection)), log }), PATIENCE_MS.outbox),
    tell: health.line,
    log,
    take: async (payload, acknowledge) => (taking ? takePayload(payload, acknowledge, taking) : undefined),
  })
  return closable({
    platform: 'slack',
    voice: createVoice(brief),
    roll: createStaffRoll(brief, settings.staffGroup),
    http: line.http,
    state: kept.state,
    async start(handle) {
      const us = await askWhoWeAre(api)
      if ('error' in us) throw refused(us, health)
      taking = { ...settings, api, brief, running, health, handle, us }
      const outcome = await line.start()
      if (outcome !== 'heard') throw refused(outcome, health)
      health.line({ kind: 'connected' })
    },
    async close() {
      health.line({ kind: 'away', why: 'stopped', isFinal: true })
      await line.close()
      await running.close()
    },
  })
}

function appTokenOf(connection: SlackConnection): string {
  return connection.mode === 'socket' ? connection.appToken : ''
}

function refused({ error }: { readonly error: string }, health: SlackHealth): BotError {
  const why = error === 'not_reached' || error === 'no_answer' ? 'it could not be reached' : error
  health.line({ kind: 'away', why, isFinal: true })
  return new BotError('adapter-refused', {
    message: `Slack does not let us in: ${why}. Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN, and that the app is installed.`,
  })
}
