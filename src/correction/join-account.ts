import { hashCode } from '../editing/join-code.ts'
import type { StatusReply } from '../core/model/reply.ts'
import type { ChatPerson } from '../core/model/staff.ts'
import { sayJoined, sayOfCard } from '../core/words/en/question-card.ts'
import type { CorrectionParts } from './parts.ts'

/** So often within so long somebody may type a code, in milliseconds: nobody guesses one. */
const TRIES = { most: 5, withinMs: 15 * 60 * 1000 } as const

/** Joins somebody in chat to the account whose code they typed, and says who they are from now on. */
export async function joinAccount(
  { platform, person }: ChatPerson,
  typed: string,
  { staff, now }: CorrectionParts,
): Promise<StatusReply> {
  const nowMs = now()
  const limit = { key: hashCode(`${platform}/${person}`), most: TRIES.most }
  if (!(await staff.attempts.admit([limit], nowMs - TRIES.withinMs, nowMs))) return sayOfCard('too often')
  const account = await staff.identities.join(hashCode(typed), { platform, person }, nowMs)
  if (!account) return sayOfCard('wrong code')
  await staff.attempts.clear(limit.key)
  const { name: who, role } = account
  await staff.audit.note({ atMs: nowMs, who, did: 'joined their account to', about: platform, detail: '' })
  return sayJoined(who, role)
}
