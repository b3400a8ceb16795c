import type { StaffRoll } from '../../src/core/model/voice.ts'
import type { Rest } from './api.ts'
import { attempt } from './attempt.ts'

/** Which role makes somebody one of the staff, and a channel of the server on which it does. */
export interface StaffRole {
  readonly role: string
  readonly channel: string
}

/** Refusals by which Discord says that somebody is not on the server. Source: Discord API reference, "JSON error codes". */
const NOT_THERE: ReadonlySet<number> = new Set([10_007, 10_013])

/** Asks Discord for the roles of whoever presses, anew each time; nobody is staff where there is no role. */
export function createStaffRoll(rest: Rest, staff: StaffRole | null): StaffRoll {
  let server: string | null = null
  const findServer = async (channel: string): Promise<string | null> => {
    const found = await attempt<{ readonly guild_id?: string }>(() => rest.get(`/channels/${channel}`))
    return found.kind === 'done' ? (found.value.guild_id ?? null) : null
  }
  return {
    async membershipOf(person) {
      if (!staff) return 'no'
      server ??= await findServer(staff.channel)
      if (server === null) return 'unknown'
      const path = `/guilds/${server}/members/${person}` as const
      const member = await attempt<{ readonly roles?: readonly string[] }>(() => rest.get(path))
      if (member.kind === 'refused' && NOT_THERE.has(member.code)) return 'no'
      if (member.kind !== 'done' || !member.value.roles) return 'unknown'
      return member.value.roles.includes(staff.role) ? 'yes' : 'no'
    },
  }
}
