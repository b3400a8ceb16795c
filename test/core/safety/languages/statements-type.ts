/** What people say in one language, a line each: four kinds of danger, and what a clinic is asked besides. */
export interface Statements {
  readonly self: string
  readonly 'third-person': string
  readonly abuse: string
  readonly medical: string
  readonly harmless: string
}
