/** What a command may touch of the world: handed in by `cli.ts`, so that a test can run a command whole. */
export interface Io {
  /** Prints one line, or several, to standard output. */
  out(line: string): void
  /** Prints one line, or several, to standard error. */
  err(line: string): void
  /** True when standard output is a terminal: colours, prompts and progress bars are welcome. */
  readonly isTerminal: boolean
  /** How many characters fit on a line of standard output; null where it is no terminal. */
  columns(): number | null
  /** True when standard input is a terminal: somebody is there to type. */
  readonly isTyped: boolean
  /** True when standard error is a terminal: what is written there is seen by somebody, and kept by nobody. */
  readonly isWatched: boolean
  readonly stdin: NodeJS.ReadableStream
  /** For what edits a line while somebody types; all else goes through `out`. */
  readonly stdout: NodeJS.WritableStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Resolves when the operator wants us to stop: SIGTERM, Ctrl-C, or a terminal that is closed. */
  stopped(): Promise<void>
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** A command of `signpost`: its arguments after its name → its exit status, 0 when all went well. */
export type Command = (args: readonly string[], io: Io) => Promise<number>
