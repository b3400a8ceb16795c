import type { Log, LogFields } from '../core/model/log.ts'

/**
 * A log that names turns by their pseudonyms. A turn's own id holds the ids of a channel and, in a conversation of two, of a
 * person: beside an outcome, such as that a crisis card was shown, it would tell of whom.
 */
export function namingTurns(log: Log, nameOf: (turn: string) => string): Log {
  const named = (fields: LogFields = {}): LogFields => {
    const { turn } = fields
    return typeof turn === 'string' ? { ...fields, turn: nameOf(turn) } : fields
  }
  return {
    info: (event, fields) => log.info(event, named(fields)),
    warn: (event, fields, cause) => log.warn(event, named(fields), cause),
    error: (event, fields, cause) => log.error(event, named(fields), cause),
  }
}
