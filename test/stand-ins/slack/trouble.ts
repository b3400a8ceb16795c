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
  /** Lets the next so many calls of a method go wrong, perhaps of one channel alone; `response_url` stands for those addresses. */
  add(method: string, trouble: Trouble, times: number, channel?: string): void
  /** What goes wrong with this call; null when nothing does. */
  next(method: string, channel?: string): Trouble | null
  /** Lets nothing go wrong any more. */
  clear(): void
}

/** Starts without any trouble. */
export function createTroubles(): Troubles {
  const waiting: { readonly method: string; readonly trouble: Trouble; readonly channel: string | undefined }[] = []
  return {
    add(method, trouble, times, channel) {
      for (let at = 0; at < times; at++) waiting.push({ method, trouble, channel })
    },
    next(method, channel) {
      const at = waiting.findIndex(one => one.method === method && (one.channel ?? channel) === channel)
      return at < 0 ? null : (waiting.splice(at, 1)[0]?.trouble ?? null)
    },
    clear: () => waiting.splice(0),
  }
}
