import * as v from 'valibot'
import type { UsHere } from './events.ts'
import { idSchema, listOf, orNull } from './leniently.ts'

/** Which role Discord made for us on each server; nothing else of a server is kept. */
export interface Servers {
  /** Takes in what the gateway tells of servers and roles, and leaves the rest aside. */
  note(name: string, told: unknown): void
  /** Who we are on a server, or, for null, in a direct message. */
  usOn(server: string | null, ourId: string): UsHere
}

const role = v.object({ id: idSchema, tags: orNull(v.object({ bot_id: orNull(idSchema) })) })

const server = v.object({ id: idSchema, roles: listOf(role) })

const changed = v.object({ guild_id: idSchema, role: orNull(role), role_id: orNull(idSchema) })

type DiscordRole = v.InferOutput<typeof role>

/** Keeps our roles, by server and by the bot they were made for. */
export function createServers(): Servers {
  const roles = new Map<string, readonly DiscordRole[]>()
  const withoutRole = (on: string, id: string): readonly DiscordRole[] =>
    (roles.get(on) ?? []).filter(one => one.id !== id)
  return {
    note(name, told) {
      if (name === 'GUILD_CREATE') {
        const read = v.safeParse(server, told)
        if (read.success) roles.set(read.output.id, read.output.roles.filter(isBots))
      }
      if (!name.startsWith('GUILD_ROLE_')) return
      const read = v.safeParse(changed, told)
      if (!read.success) return
      const { guild_id: on, role: now, role_id: gone } = read.output
      if (gone !== null) roles.set(on, withoutRole(on, gone))
      if (now && isBots(now)) roles.set(on, [...withoutRole(on, now.id), now])
    },
    usOn(on, ourId) {
      const ours = on === null ? undefined : roles.get(on)?.find(({ tags }) => tags?.bot_id === ourId)
      return { id: ourId, role: ours?.id ?? null }
    },
  }
}

function isBots({ tags }: DiscordRole): boolean {
  return tags?.bot_id !== null && tags !== null
}
