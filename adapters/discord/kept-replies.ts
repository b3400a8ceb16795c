import type { Reply } from '../../src/core/model/reply.ts'

/** Replies that wait behind a button. */
export interface KeptReplies {
  keep(message: string, reply: Reply): void
  /** Null when it was kept before a restart, or too long ago. */
  find(message: string): Reply | null
}

/** Replies kept at once; the oldest are let go first, and can still be composed again. */
const KEPT_MAX = 2000

/** Keeps replies by the message that stands for them, in this process. They hold the clinic's words, and no one else's. */
export function createKeptReplies(): KeptReplies {
  const kept = new Map<string, Reply>()
  return {
    keep(message, reply) {
      kept.set(message, reply)
      const oldest = kept.size > KEPT_MAX ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
    find: message => kept.get(message) ?? null,
  }
}
