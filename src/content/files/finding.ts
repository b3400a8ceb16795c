import type { Finding } from '../../core/model/draft.ts'

/** What was read, or null with the findings that say why not. */
export interface Read<T> {
  readonly value: T | null
  readonly findings: readonly Finding[]
  /** What could be read nevertheless, so that the rest of the file is looked at, too. Never served, nor written. */
  readonly rest?: T
}

/** Where and what a rule found, before it is said whether that stops publishing. */
export type Noticed = Omit<Finding, 'stops'>

/** A finding that keeps the content from being published. */
export function stopping(noticed: Noticed): Finding {
  return { ...noticed, stops: true }
}

/** A finding that somebody should look at; publishing goes on. */
export function advising(noticed: Noticed): Finding {
  return { ...noticed, stops: false }
}

/** Puts findings in the order of files and lines, each once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(findings.map(finding => [JSON.stringify(finding), finding]))
  return [...once.values()].sort((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
