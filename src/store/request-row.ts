import type { HandoffDetails, HandoffRequest, ShownCard } from '../core/handoff/request.ts'
import type { Shelf } from './shelf.ts'
import type { RequestsTable } from './tables.ts'

type Keys = Pick<Shelf, 'seals' | 'pseudonyms'>

/** Writes a request as a row: the person by a pseudonym, and sealed what is somebody's own. */
export function toRow(request: HandoffRequest, { seals, pseudonyms }: Keys): RequestsTable {
  const { id, platform, person, claimedBy } = request
  // A request has what was filled in, an alert has its card; nothing has both.
  const details = request.details ?? request.card
  const seal = (text: string | null, what: string): string | null =>
    text === null ? null : seals.seal(text, placeOf(id, what))
  return {
    id,
    code: request.code,
    kind: request.kind,
    platform,
    person: person === null ? null : pseudonyms.person(platform, person),
    sealed_person: seal(person, 'person'),
    sealed_details: seal(details === null ? null : JSON.stringify(details), 'details'),
    phase: request.phase,
    round: request.round,
    step: request.step,
    routes: JSON.stringify(request.routes),
    asked_at_ms: request.askedAtMs,
    delivered_at_ms: request.deliveredAtMs,
    undelivered_at_ms: request.undeliveredAtMs,
    claimed_at_ms: request.claimedAtMs,
    sealed_claimant: seal(claimedBy, 'claimant'),
    backup_at_ms: request.backupAtMs,
    unreached_at_ms: request.unreachedAtMs,
    closed_at_ms: request.closedAtMs,
    reason: request.reason,
    escalates_at_ms: request.escalatesAtMs,
  }
}

/** Reads a row. What was sealed with a secret we do not have any more reads as if it had been deleted. */
export function toRequest(row: RequestsTable, { seals }: Keys): HandoffRequest {
  const open = (sealed: string | null, what: string): string | null =>
    sealed === null ? null : seals.open(sealed, placeOf(row.id, what))
  const details = open(row.sealed_details, 'details')
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    platform: row.platform,
    person: open(row.sealed_person, 'person'),
    details: details === null || row.kind === 'alert' ? null : (JSON.parse(details) as HandoffDetails),
    card: details === null || row.kind !== 'alert' ? null : (JSON.parse(details) as ShownCard),
    phase: row.phase,
    round: row.round,
    step: row.step,
    routes: JSON.parse(row.routes) as readonly string[],
    askedAtMs: row.asked_at_ms,
    deliveredAtMs: row.delivered_at_ms,
    undeliveredAtMs: row.undelivered_at_ms,
    claimedAtMs: row.claimed_at_ms,
    claimedBy: open(row.sealed_claimant, 'claimant'),
    backupAtMs: row.backup_at_ms,
    unreachedAtMs: row.unreached_at_ms,
    closedAtMs: row.closed_at_ms,
    reason: row.reason,
    escalatesAtMs: row.escalates_at_ms,
  }
}

function placeOf(id: string, what: string): string {
  return `request/${id}/${what}`
}
