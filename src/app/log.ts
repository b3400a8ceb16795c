import { pino, type DestinationStream } from 'pino'
import { BotError } from '../core/model/errors.ts'
import type { Log, LogFields } from '../core/model/log.ts'

/** Opens a log of structured lines, one JSON object each. Standard error when no destination is given. */
export function openLog(
  level: 'debug' | 'info' | 'warn' | 'error',
  destination: DestinationStream = pino.destination(2),
): Log {
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    info: (event, fields = {}) => lines.info(fields, event),
    warn: (event, fields = {}, cause) => lines.warn({ ...fields, ...describe(cause) }, event),
    error: (event, fields = {}, cause) => lines.error({ ...fields, ...describe(cause) }, event),
  }
}

/** What may be told of an error: a library's message may quote what a person wrote, its name, code and place do not. */
function describe(cause: unknown): LogFields {
  if (cause === undefined) return {}
  if (!(cause instanceof Error)) return { cause: typeof cause }
  const code = 'code' in cause && (typeof cause.code === 'string' || typeof cause.code === 'number') ? cause.code : null
  const at = cause.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim())
    .join(' < ')
  return { cause: cause.name, code, at: at ?? null, ...(cause instanceof BotError && { message: cause.message }) }
}
