import type { IntentId } from './intent.ts'

/** A question that staff keep to see that it stays well answered, whatever else is changed. */
export interface GoldenQuestion {
  readonly id: string
  readonly question: string
  /** The intent that has to be found; null when the question must not be answered at all. */
  readonly expects: IntentId | null
}

/** Where golden questions are kept. */
export interface GoldenStore {
  /** In the order in which they were added. */
  list(): Promise<readonly GoldenQuestion[]>
  add(golden: GoldenQuestion): Promise<void>
  remove(id: string): Promise<void>
}
