import type { HandoffDetails, HandoffRequest, ShownCard, Undo } from '../core/model/handoff-request.ts'
import { placeOf } from './sealed-columns.ts'
import type { StoreContext } from './store-context.ts'
import type { RequestsTable } from './schema/tables.ts'

type SealedOfRequest = 'sealed_person' | 'sealed_details' | 'sealed_claimant'

type RowKeys = Pick<StoreContext, 'encryption' | 'pseudonyms'>

/** Writes a request as a row: the person by a pseudonym, and sealed what is somebody's own. */
export function toRow(request: HandoffRequest, { encryption, pseudonyms }: RowKeys): RequestsTable {
  const { id, platform, person, claimedBy } = request
  // A request has what was filled in, an alert has its card; nothing has both.
  const details = request.details ?? request.card
  const seal = (text: string | null, column: SealedOfRequest): string | null =>
    text === null ? null : encryption.seal(text, placeOf('requests', column, id))
  return {
    id,
    code: request.code,
    kind: request.kind,
    platform,
    person: person === null ? null : pseudonyms.person(platform, person),
    sealed_person: seal(person, 'sealed_person'),
    sealed_details: seal(details === null ? null : JSON.stringify(details), 'sealed_details'),
    phase: request.phase,
    round: request.round,
    step: request.step,
    routes: JSON.stringify(request.routes),
    asked_at_ms: request.askedAtMs,
    delivered_at_ms: request.deliveredAtMs,
    undelivered_at_ms: request.undeliveredAtMs,
    claimed_at_ms: request.claimedAtMs,
    sealed_claimant: seal(claimedBy, 'sealed_claimant'),
    backup_at_ms: request.backupAtMs,
    unreached_at_ms: request.unreachedAtMs,
    closed_at_ms: request.closedAtMs,
    reason: request.reason,
    escalates_at_ms: request.escalatesAtMs,
    undo: request.undo === null ? null : JSON.stringify(request.undo),
  }
}

/**
 * Writes what has changed of a request over its row. What stays the same stays byte for byte: also what could not be opened for
 * want of a secret, which reads as null until the secret is back.
 */
export function toChanges(before: HandoffRequest, next: HandoffRequest, keys: RowKeys): Partial<RequestsTable> {
  const { person, sealed_person, sealed_details, sealed_claimant, ...open } = toRow(next, keys)
  return {
    ...open,
    ...(next.person !== before.person && { person, sealed_person }),
    ...((next.details !== before.details || next.card !== before.card) && { sealed_details }),
    // In another round it is nobody's again.
    ...((next.claimedBy !== before.claimedBy || next.round !== before.round) && { sealed_claimant }),
  }
}

/** Reads a row. A request with something in it that cannot be opened is locked. */
export function toRequest(row: RequestsTable, { encryption }: RowKeys): HandoffRequest {
  const open = (column: SealedOfRequest): string | null => {
    const sealed = row[column]
    return sealed === null ? null : encryption.open(sealed, placeOf('requests', column, row.id))
  }
  const details = open('sealed_details')
  const person = open('sealed_person')
  const claimedBy = open('sealed_claimant')
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    platform: row.platform,
    person,
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
    claimedBy,
    backupAtMs: row.backup_at_ms,
    unreachedAtMs: row.unreached_at_ms,
    closedAtMs: row.closed_at_ms,
    reason: row.reason,
    escalatesAtMs: row.escalates_at_ms,
    undo: row.undo === null ? null : (JSON.parse(row.undo) as Undo),
    isLocked: [
      [row.sealed_person, person],
      [row.sealed_details, details],
      [row.sealed_claimant, claimedBy],
    ].some(([sealed, opened]) => sealed !== null && opened === null),
  }
}
