import { LogLevel, type Logger } from '@slack/bolt'
import type { Log } from '../../src/core/model/log.ts'

/**
 * Bolt's log into ours. Bolt puts payloads, tokens and addresses into its messages, so that of each only the fact remains,
 * and of an error its kind; what went wrong with a call of ours is told by us.
 */
export function quietLogger(log: Log): Logger {
  const fields = { part: 'bolt' }
  const causeIn = (messages: readonly unknown[]): unknown => messages.find(message => message instanceof Error)
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...messages) => log.warn('slack library warns', fields, causeIn(messages)),
    error: (...messages) => log.error('slack library fails', fields, causeIn(messages)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
