import type { DiscordCommand } from './commands.ts'

/** A command as Discord keeps it: ours, and what Discord adds. */
export type Registered = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly name: string
  readonly type?: number
}

/** What to do so that the registered commands are the wanted ones. A change is no create: Discord allows 200 creates a day. */
export interface CommandDiff {
  readonly create: readonly DiscordCommand[]
  readonly change: readonly { readonly id: string; readonly to: DiscordCommand }[]
  readonly remove: readonly string[]
}

/** Commands by which an activity is opened: Discord makes them itself, and we leave them alone. */
const ENTRY_POINT = 4

/** Compares what is registered with what is wanted. */
export function diffCommands(registered: readonly Registered[], wanted: readonly DiscordCommand[]): CommandDiff {
  const find = (command: DiscordCommand): Registered | undefined =>
    registered.find(one => keyOf(one) === keyOf(command))
  const isWanted = (one: Registered): boolean => wanted.some(command => keyOf(command) === keyOf(one))
  return {
    create: wanted.filter(command => !find(command)),
    change: wanted.flatMap(command => {
      const now = find(command)
      return now && !isSame(command, now) ? [{ id: now.id, to: command }] : []
    }),
    remove: registered.filter(one => one.type !== ENTRY_POINT && !isWanted(one)).map(one => one.id),
  }
}

function keyOf({ type = 1, name }: { readonly type?: number; readonly name: string }): string {
  return `${type} ${name}`
}

/** True when everything we say of a command is registered so; what Discord adds by itself does not count. */
function isSame(wanted: unknown, registered: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(registered) ? registered : []
    return wanted.length === list.length && wanted.every((one, at) => isSame(one, list[at]))
  }
  if (typeof wanted !== 'object' || wanted === null) return wanted === registered
  const there = typeof registered === 'object' && registered !== null ? Object.entries(registered) : []
  const found = new Map<string, unknown>(there)
  return Object.entries(wanted).every(([key, value]) => isSame(value, found.get(key)))
}
