import type { Closable } from '../../core/model/closable.ts'
import type { Compilable, Kysely, OperationNodeSource, Transaction } from 'kysely'
import type { KeyQueue } from '../../async/key-queue.ts'
import type { LeaderElection } from '../../core/model/leader-election.ts'
import type { Tables } from './tables.ts'

/** What is decided by one at a time: who may sign in with which account, and who may try to. */
export type DecisionName = 'accounts' | 'attempts' | 'question cards'

/** A query that writes, not run yet. */
export type Write = Compilable & OperationNodeSource

/** An open database: what the queries run on, and the little in which SQLite and PostgreSQL differ. */
export interface Database extends Closable {
  readonly db: Kysely<Tables>
  /** True where many write at the same time, so that rows that others hold are left to them. */
  readonly skipsLocked: boolean
  /**
   * Writes in one statement, all or nothing, what a power cut may lose without harm: it is written at once, and may reach the
   * disk with the next commit that is worth waiting for. A killed process loses none of it. None of the writes may rest on
   * what another writes: they may run one after the other, or each as if it were the first.
   */
  writeSoon(writes: readonly Write[]): Promise<void>
  /**
   * Runs a transaction that is alone of its name, over all instances: what it reads is still so when it writes. For decisions
   * that rest on more than the row they change. Nothing else may be waited for in it.
   */
  alone<T>(name: DecisionName, task: (trx: Transaction<Tables>) => Promise<T>): Promise<T>
  /** Takes what was deleted out of the database's files, as far as that is in our hands. Never rejects. */
  scrub(): Promise<void>
  /** How long until another instance's edition is noticed without being told, in milliseconds. */
  readonly pollEveryMs: number
  /** Makes queues that hold for all instances. `numberOf` turns a key into a number that says nothing about it. */
  queue(numberOf: (key: string) => bigint): KeyQueue
  /** Chooses the one instance that has a duty; `numberOf` as for queues. */
  leader(numberOf: (key: string) => bigint): LeaderElection
  /** Tells all instances that there is a new edition, where the database can. */
  announce(): Promise<void>
  /** Calls back when another instance announces something, or may have; one listener at a time. */
  onAnnounced(listener: () => void): void
}
