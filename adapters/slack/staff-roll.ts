import type { StaffRoll } from '../../src/core/model/voice.ts'
import type { SlackApi } from './api.ts'

/** Asks Slack who is in the user group of the staff, anew each time; nobody is where there is no group. */
export function createStaffRoll(api: SlackApi, group: string | null): StaffRoll {
  return {
    async membershipOf(person) {
      if (group === null) return 'no'
      const called = await api.call('usergroups.users.list', { usergroup: group })
      if (called.kind !== 'done' || !called.value.users) return 'unknown'
      return called.value.users.includes(person) ? 'yes' : 'no'
    },
  }
}
