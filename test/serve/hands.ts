import type { Locator } from 'playwright-core'

/** How fast somebody types who is no typist, in characters a minute. */
export const TYPED_A_MINUTE = 200

/** What somebody's hands do, counted. */
export interface Hands {
  press(what: Locator): Promise<void>
  /** Puts the cursor there and types. */
  type(where: Locator, text: string): Promise<void>
  /** Picks from a list, which takes two presses. */
  pick(list: Locator, value: string): Promise<void>
  /** Characters that are typed elsewhere, such as a command. */
  note(text: string): void
  /** One part of a story: what it took is told at the end. */
  part<T>(name: string, tell: () => Promise<T>): Promise<T>
  /** Characters typed so far. */
  readonly typed: number
  /** The parts as a table: presses, characters, minutes to type them, and seconds that the program took. */
  table(title: string): string
}

interface Count {
  presses: number
  characters: number
}

/** Hands that have done nothing yet. */
export function countHands(): Hands {
  const parts: (Count & { readonly name: string; readonly seconds: number })[] = []
  let now: Count = { presses: 0, characters: 0 }
  const add = (count: Partial<Count>): void => {
    now = { presses: now.presses + (count.presses ?? 0), characters: now.characters + (count.characters ?? 0) }
  }
  return {
    async press(what) {
      add({ presses: 1 })
      await what.click()
    },
    async type(where, text) {
      add({ presses: 1, characters: text.length })
      await where.fill(text)
    },
    async pick(list, value) {
      add({ presses: 2 })
      await list.selectOption(value)
    },
    note: text => add({ characters: text.length + 1 }),
    async part(name, tell) {
      now = { presses: 0, characters: 0 }
      const startedAtMs = Date.now()
      const told = await tell()
      parts.push({ name, ...now, seconds: (Date.now() - startedAtMs) / 1000 })
      return told
    },
    get typed() {
      return parts.reduce((sum, { characters }) => sum + characters, 0)
    },
    table(title) {
      const sum = (of: keyof Count | 'seconds'): number => parts.reduce((all, one) => all + one[of], 0)
      const total = {
        name: 'all of it',
        presses: sum('presses'),
        characters: sum('characters'),
        seconds: sum('seconds'),
      }
      const row = ({ name, presses, characters, seconds }: (typeof parts)[number]): string =>
        `| ${name} | ${presses} | ${characters} | ${(characters / TYPED_A_MINUTE).toFixed(1)} min | ${seconds.toFixed(0)} s |`
      return [title, '| | presses | typed | typing | program |', ...[...parts, total].map(row)].join('\n')
    },
  }
}
