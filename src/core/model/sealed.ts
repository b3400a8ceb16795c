/** How many rows hold something encrypted, by the secret it was encrypted with. A row counts once, by its worst column. */
export interface SealedRows {
  readonly current: number
  /** Encrypted with a former secret that we have: to be encrypted anew. */
  readonly former: number
  /** Encrypted with a secret that we do not have: kept as they are, for when it is back. */
  readonly lost: number
}

/** Looks after what is encrypted when the secret changes. */
export interface SealedStore {
  count(): Promise<SealedRows>
  /** Encrypts anew whatever a former secret encrypted, and resolves with how many rows that were. What cannot be opened stays. */
  reseal(): Promise<number>
}

/** Says how many rows wait to be encrypted anew. */
export function sayFormer(former: number): string {
  return `${former} ${former === 1 ? 'row is' : 'rows are'} still encrypted with a former secret`
}

/** Says how many rows cannot be opened. */
export function sayLocked(lost: number): string {
  return `${lost} encrypted ${lost === 1 ? 'row' : 'rows'} cannot be opened with the secrets there are, and ${lost === 1 ? 'is' : 'are'} kept as ${lost === 1 ? 'it is' : 'they are'}`
}
