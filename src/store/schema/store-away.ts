import { BotError } from '../../core/model/errors.ts'

/**
 * A store that cannot be reached, read or written at this moment: a server that is down, a full disk, a missing right. It may
 * come back while we run, which a wrong setting or a wrong secret does not.
 */
export class StoreAway extends BotError {
  constructor(options: { readonly message: string; readonly cause?: unknown }) {
    super('store-unavailable', options)
  }
}

/** Tells whether the store is away, and not refused. */
export function isAway(cause: unknown): cause is StoreAway {
  return cause instanceof StoreAway
}
