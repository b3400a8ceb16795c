import { closable, type Closable } from './closable.ts'

/** Gives a duty that only one process may have, such as listening with one token, to one of several. */
export interface LeaderElection {
  /** Takes the lead of a duty. Null while another process has it; rejects when nobody can tell who has. */
  acquire(duty: string): Promise<Leadership | null>
}

/** The lead of a duty, until it is closed or lost. */
export interface Leadership extends Closable {
  /** Resolves when the lead is gone without having been closed, such as when the database's connection breaks. */
  readonly lost: Promise<void>
  /** Lets another process have the duty at once. Never rejects. */
  close(): Promise<void>
}

/** Leads every duty at once: where there is only one process. */
export function createSoleLeader(): LeaderElection {
  const lost = new Promise<void>(() => {})
  return { acquire: () => Promise.resolve(closable({ lost, close: () => Promise.resolve() })) }
}
