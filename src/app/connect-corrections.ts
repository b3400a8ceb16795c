import { randomBytes } from 'node:crypto'
import { createCorrections, type Corrections } from '../correction/corrections.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Requests } from '../core/handoff/requests.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { Platform } from '../core/model/turn.ts'
import type { StaffRoll, Voice } from '../core/model/voice.ts'
import type { Store } from '../store/open.ts'
import type { Handoff } from './connect-handoff.ts'
import { staffChannelOn } from './connect-platforms.ts'
import { modelFolderOf } from './open-editions.ts'
import type { AppConfig } from './read-config.ts'

/** What joins corrections in chat to the rest. */
export interface CorrectionWiring {
  readonly config: Pick<AppConfig, 'console' | 'dataFolder' | 'handoff' | 'platforms'>
  readonly store: Store
  readonly editions: Live<Edition>
  /** Filled in once the platforms are connected. */
  readonly voices: ReadonlyMap<Platform, Voice>
  readonly rolls: ReadonlyMap<Platform, StaffRoll>
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Bytes of a card's id: nobody guesses one. */
const ID_BYTES = 9

/** Builds correcting in chat, in every channel of the staff that requests come in to. */
export function connectCorrections({ config, store, editions, ...parts }: CorrectionWiring): Corrections {
  const { staff, editing, inbox, serving, questionCards: cards } = store
  return createCorrections({
    ...parts,
    ...config.console,
    staff,
    editing,
    editions: store.editions,
    inbox,
    serving,
    cards,
    served: editions,
    modelFolder: modelFolderOf(config),
    channels: config.platforms.flatMap(({ entry: { platform } }) => {
      const channel = staffChannelOn(platform, config.handoff)
      return channel === null ? [] : [{ platform, channel }]
    }),
    newId: () => randomBytes(ID_BYTES).toString('base64url'),
  })
}

/** Requests, and beside them what is pressed and filled in on cards about questions. */
export function withCorrections(
  { requests, formFor }: Pick<Handoff, 'requests' | 'formFor'>,
  corrections: Corrections,
): Requests {
  return {
    get canRequest() {
      return requests.canRequest
    },
    alerting: requests.alerting,
    answer: async (turn, edition) => (await corrections.answer(turn)) ?? requests.answer(turn, edition),
    formFor: (action, who) => (action.verb === 'settle' ? corrections.formFor(action, who) : formFor(action, who)),
    received: receipt => requests.received(receipt),
    alert: (who, edition, card) => requests.alert(who, edition, card),
    shown: (alert, ref) => requests.shown(alert, ref),
  }
}
