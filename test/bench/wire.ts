/** A platform, as far as a stopwatch needs it. */
export interface Wire {
  /** Lets a person ask; resolves when the reply was posted. `appUrl` is where the app listens, if it does. */
  ask(person: number, words: string, appUrl: string): Promise<void>
  close(): Promise<void>
}

/** What a stopwatch tells of many turns. */
export interface Laps {
  readonly turnsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** Questions that are asked in turn. */
const QUESTIONS = [
  'how much does a session cost',
  'how long is a session',
  'do i have to be ill to see a therapist',
  'who is therapy for',
  'does therapy work',
  'are you open on saturday',
] as const

/** Lets so many people ask, each again once answered, and holds the stopwatch. */
export async function timeTurns(
  wire: Wire,
  appUrl: string,
  { people, turns }: { readonly people: number; readonly turns: number },
): Promise<Laps> {
  const lapsMs: number[] = []
  let begun = 0
  const startedAtMs = performance.now()
  const busy = async (person: number): Promise<void> => {
    while (begun < turns) {
      const words = QUESTIONS[begun++ % QUESTIONS.length] ?? ''
      const askedAtMs = performance.now()
      await wire.ask(person, words, appUrl)
      lapsMs.push(performance.now() - askedAtMs)
    }
  }
  await Promise.all(Array.from({ length: people }, (_, person) => busy(person)))
  const seconds = (performance.now() - startedAtMs) / 1000
  lapsMs.sort((a, b) => a - b)
  const at = (share: number): number => lapsMs[Math.min(lapsMs.length - 1, Math.floor(lapsMs.length * share))] ?? 0
  return { turnsPerSecond: turns / seconds, p50Ms: at(0.5), p99Ms: at(0.99) }
}
