/** Where a running dialog is kept between turns, by a key of conversation and person. */
export interface DialogStore {
  /** Null when no dialog runs, or when it has expired. */
  read(key: string): Promise<KeptDialog | null>
  /** Keeps a state over the version that was read (0 for none). False when somebody else wrote in between. */
  write(key: string, state: string, version: number): Promise<boolean>
  remove(key: string): Promise<void>
}

/** A dialog's state and its version, which grows by one with each write. */
export interface KeptDialog {
  readonly state: string
  readonly version: number
}
