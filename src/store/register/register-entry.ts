import type { Tables } from '../schema/tables.ts'

/**
 * What a column holds. `pseudonym`: a keyed hash of a person, a conversation or a turn. `sealed`: encrypted. `about`: something
 * about one person, readable. `staff`: a name or words of somebody who works here. `nothing`: nothing of anybody.
 */
export type Holds = 'pseudonym' | 'sealed' | 'about' | 'staff' | 'nothing'

/** What one table holds of people, why, and until when. */
export interface RegisterEntry<Column extends string = string> {
  /** Whose: people who ask, staff, or nobody. */
  readonly of: 'people' | 'staff' | 'nobody'
  readonly purpose: string
  /** By what a person's rows are found. */
  readonly key: string
  /** What ends it without anybody's doing. */
  readonly end: string
  /** What is left once the person has asked to be forgotten; of staff, once an admin takes them off. */
  readonly forgetting: string
  readonly columns: Readonly<Record<Column, Holds>>
}

/** A register of some tables: every column of each has to be named. */
export type RegisterOf<Name extends keyof Tables> = {
  readonly [Table in Name]: RegisterEntry<Extract<keyof Tables[Table], string>>
}
