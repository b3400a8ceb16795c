import { closable, type Closable } from '../core/model/closable.ts'
import type { RequestListener } from 'node:http'
import type { Config } from '../config/config.ts'
import { createConsole } from '../console/server.ts'
import { inviteFirst } from '../console/web/invite.ts'
import { listenerOf } from '../console/web/listener.ts'
import { createChecker } from '../content/gate/checker.ts'
import type { Following } from '../content/serving/follow.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import type { HealthCheck } from '../core/model/health.ts'
import type { Log } from '../core/model/log.ts'
import { modelFolderOf } from './open-editions.ts'
import { PLATFORMS } from './platforms.ts'
import { openRequests } from './open-requests.ts'
import type { Store } from '../store/open.ts'

/** What the console is opened with. */
export interface ConsoleDoorParts {
  readonly config: Pick<Config, 'console' | 'dataFolder' | 'handoff' | 'http'>
  readonly store: Store
  readonly following: Following
  readonly meter: Pick<HandoffMeter, 'claimed'>
  readonly check: HealthCheck
  readonly log: Log
  /** Called when something about a request was written that should go out at once. */
  wake(): void
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Where staff find the console. */
export interface OpenedConsole {
  readonly url: string
  /** A one-time link to make the first account; null where there is one already. */
  readonly firstLink: string | null
}

/** The console's rooms on the HTTP server, and its opening once that listens. */
export interface ConsoleDoor extends Closable {
  readonly rooms: ReadonlyMap<string, RequestListener>
  /** Tells the console on which port it is reached. */
  open(port: number): Promise<OpenedConsole>
  close(): Promise<void>
}

/** Prepares the console. */
export function openConsole({ config, store, following, meter, check, wake, log, now }: ConsoleDoorParts): ConsoleDoor {
  const { staff, editing, editions, figures, inbox, serving, handoffs } = store
  const checker = createChecker()
  let origin = config.console.url ?? originAt(config.http.host, config.http.port)
  const parts = {
    staff,
    editing,
    editions,
    figures,
    inbox,
    serving,
    handoffs,
    ...config.console,
    check,
    checker,
    requests: openRequests({ plan: config.handoff?.plan ?? null, store, editions: following.live, meter, wake, now }),
    served: following.live,
    modelFolder: modelFolderOf(config),
    previews: PLATFORMS,
    origin: () => origin,
    log,
    now,
  }
  const listener = listenerOf(createConsole(parts))
  return closable({
    rooms: new Map([
      ['', listener],
      ['console', listener],
    ]),
    async open(port) {
      origin = config.console.url ?? originAt(config.http.host, port)
      return { url: `${origin}/console`, firstLink: await inviteFirst(parts) }
    },
    close: () => checker.close(),
  })
}

/** Where we listen; an address that means all of this machine's is said as its own. */
function originAt(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
