/** Something that goes wrong on Slack's side, for some calls. */
export type Trouble =
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'broken'; readonly status: number }
  /** Says no, by the name of an error. */
  | { readonly kind: 'no'; readonly error: string }
  /** Never answers; `done`: though it did what it was asked. */
  | { readonly kind: 'silent'; readonly done: boolean }

/** What goes wrong when. */
export interface Troubles {
  /** Lets the next so many calls of a method go wrong; `response_url` stands for those addresses. */
  add(method: string, trouble: Trouble, times: number): void
  /** What goes wrong with this call; null when nothing does. */
  next(method: string): Trouble | null
  /** Lets nothing go wrong any more. */
  clear(): void
}

/** Starts without any trouble. */
export function createTroubles(): Troubles {
  const waiting = new Map<string, Trouble[]>()
  return {
    add(method, trouble, times) {
      waiting.set(method, [...(waiting.get(method) ?? []), ...Array.from({ length: times }, () => trouble)])
    },
    next: method => waiting.get(method)?.shift() ?? null,
    clear: () => waiting.clear(),
  }
}
