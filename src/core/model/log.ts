/** What a log line may tell: ids, numbers and names of ours; never a person's words. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>

/** Tells the operator what happened. `cause` is reduced to its name, code and stack: messages of libraries may quote people. */
export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields, cause?: unknown): void
  error(event: string, fields?: LogFields, cause?: unknown): void
}
