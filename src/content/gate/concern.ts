import type { Finding } from '../../core/model/draft.ts'

/** Something the gate noticed, in words for the person who publishes. */
export interface Concern {
  /** The same for the same trouble in the same place: what an accepted reason is kept by. */
  readonly key: string
  readonly part: 'check' | 'held-out' | 'golden' | 'safety' | 'replay'
  /** File or question it is about; empty where it is about all. */
  readonly about: string
  readonly what: string
  readonly todo: string
  /** True stops publishing; false needs a tick with a reason, unless it is `known`. */
  readonly stops: boolean
  /** True when the edition that is served has the same, so that somebody accepted it then; or when it came with the program. */
  readonly known: boolean
}

/** A finding of the check as a concern. */
export function toConcern(finding: Finding, known: boolean): Concern {
  const { file, line, rule, what, todo, stops } = finding
  const about = file === '.' ? '' : `${file}:${line}`
  return { key: keyOfFinding(finding), part: 'check', about, what, todo: `${todo} (${rule})`, stops, known }
}

/** What tells one finding from another when lines move. */
export function keyOfFinding({ file, rule, what }: Finding): string {
  return `check/${rule}/${file}/${what}`
}
