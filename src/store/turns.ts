import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Danger } from '../core/model/assessment.ts'
import type { AbandonedTurn, TurnEnd, TurnStore } from '../core/model/turn-store.ts'
import type { Platform, Turn } from '../core/model/turn.ts'
import { judgedWrite, questionWrite, staffWrite } from './inbox.ts'
import { noteWrites } from './journal.ts'
import { rememberWrite } from './memories.ts'
import { isOurs } from './sealed-rows.ts'
import { placeOf } from './sealed-columns.ts'
import type { StoreContext } from './store-context.ts'
import type { Write } from './schema/database.ts'
import type { Tables, TurnsTable } from './schema/tables.ts'

/** A turn that is answered, or whose person was forgotten, is nobody's: only its id stays, so that it is recognised when it comes again. */
export const NOBODY = { person: null, sealed_address: null } as const

/** A turn that somebody is at, or was when they died. */
const OPEN = ['claimed', 'speaking'] as const

/** Most turns handed over at once: so many people can be spoken to before the turns count as abandoned again. */
const AT_ONCE = 20

/** Keeps which turns were taken up, and whom to ask again when we die before answering. */
export function createTurnStore(context: StoreContext): TurnStore {
  const { db, pseudonyms } = context
  return {
    async claim(turn, danger) {
      const { numInsertedOrUpdatedRows: taken } = await db
        .insertInto('turns')
        .values(claimedRow(turn, danger ?? null, context))
        .onConflict(conflict => conflict.column('turn').doNothing())
        .executeTakeFirstOrThrow()
      if (taken === 0n && danger) await noteDanger(turn, danger, context)
      return taken === 0n ? 'seen' : 'first'
    },
    async speaking(id) {
      // A word that comes late takes up nothing that has ended meanwhile.
      await db
        .updateTable('turns')
        .set({ phase: 'speaking' })
        .where('turn', '=', pseudonyms.turn(id))
        .where('phase', '=', 'claimed')
        .execute()
    },
    end: end => context.writeSoon(writesAtEnd(end, context)),
    async renew(ids) {
      if (ids.length === 0) return
      await db
        .updateTable('turns')
        .set({ claimed_at_ms: context.now() })
        .where('turn', 'in', ids.map(pseudonyms.turn))
        .where('phase', 'in', OPEN)
        .execute()
    },
    async abandoned(beforeMs, platforms) {
      const found = await findAbandoned(context, beforeMs, platforms)
      const taken = await take(context, beforeMs, [...found.keys()])
      return taken.flatMap(turn => found.get(turn) ?? [])
    },
  }
}

/** None of them rests on what another of them writes. */
function writesAtEnd(
  { held, outcome, entry, memory, question, judged, staff }: TurnEnd,
  context: StoreContext,
): readonly Write[] {
  return [
    ...(held.length > 0 ? [settleWrite(held, outcome, context)] : []),
    ...(entry ? noteWrites(entry, context) : []),
    ...(memory ? [rememberWrite(memory.key, memory.memory, context)] : []),
    ...(question ? [questionWrite(question, context)] : []),
    ...(judged ? [judgedWrite(judged, context)] : []),
    ...(staff ? [staffWrite(staff, context)] : []),
  ]
}

function settleWrite(held: readonly string[], outcome: TurnEnd['outcome'], { db, pseudonyms }: StoreContext): Write {
  const settled = { phase: 'settled', outcome, ...NOBODY } as const
  return db.updateTable('turns').set(settled).where('turn', 'in', held.map(pseudonyms.turn))
}

function claimedRow(turn: Turn, danger: Danger | null, context: StoreContext): TurnsTable {
  return {
    turn: context.pseudonyms.turn(turn.id),
    phase: 'claimed',
    person: context.pseudonyms.person(turn.platform, turn.person),
    sealed_address: sealAddress(turn, danger, context),
    outcome: null,
    claimed_at_ms: context.now(),
  }
}

/** Whoever takes the turn up after us then knows of it. */
async function noteDanger(turn: Turn, danger: Danger, context: StoreContext): Promise<void> {
  const sealed_address = sealAddress(turn, danger, context)
  const id = context.pseudonyms.turn(turn.id)
  await context.db
    .updateTable('turns')
    .set({ sealed_address })
    .where('turn', '=', id)
    .where('phase', 'in', OPEN)
    .execute()
}

/**
 * By their pseudonyms, those that we can open: with another secret, or for another platform, another instance may. However many of
 * those there are, ours are not hidden behind them; and whoever was in danger comes before all others.
 */
async function findAbandoned(
  context: StoreContext,
  beforeMs: number,
  platforms: readonly Platform[],
): Promise<ReadonlyMap<string, AbandonedTurn>> {
  const found: [string, AbandonedTurn][] = []
  for (let from = 0; ; from += READ_AT_ONCE) {
    const rows = await readAbandoned(context, beforeMs, from)
    for (const row of rows) {
      const turn = openTurn(row, context)
      if (turn && platforms.includes(turn.platform)) found.push([row.turn, turn])
    }
    if (rows.length < READ_AT_ONCE) break
  }
  const inDanger = ([, { danger }]: [string, AbandonedTurn]): boolean => danger !== null
  return new Map([...found.filter(inDanger), ...found.filter(one => !inDanger(one))].slice(0, AT_ONCE))
}

/** Most rows read at once, of which each is opened to see whose it is. */
const READ_AT_ONCE = 200

type AbandonedRow = Pick<TurnsTable, 'turn' | 'phase' | 'sealed_address'>

/** What was claimed by a clock that ran ahead comes first: it may have waited longest. */
function readAbandoned(context: StoreContext, beforeMs: number, from: number): Promise<readonly AbandonedRow[]> {
  const nowMs = context.now()
  return context.db
    .selectFrom('turns')
    .select(['turn', 'phase', 'sealed_address'])
    .where('phase', 'in', OPEN)
    .where(nobodyIsAt(beforeMs, nowMs))
    .where(({ eb }) => isOurs(eb.ref('sealed_address'), context.encryption))
    .orderBy(({ eb }) => eb('claimed_at_ms', '<=', nowMs))
    .orderBy('claimed_at_ms')
    .orderBy('turn')
    .limit(READ_AT_ONCE)
    .offset(from)
    .execute()
}

function openTurn({ turn, phase, sealed_address }: AbandonedRow, { encryption }: StoreContext): AbandonedTurn | null {
  const address = openAddress(encryption.open(sealed_address ?? '', placeOf('turns', 'sealed_address', turn)))
  return address && { ...address, mayBeAnswered: phase === 'speaking' }
}

/** One update takes a turn, so that only one instance has it: as one that may be answered, for soon it may. */
async function take({ db, now }: StoreContext, beforeMs: number, turns: readonly string[]): Promise<readonly string[]> {
  if (turns.length === 0) return []
  const taken = await db
    .updateTable('turns')
    .set({ phase: 'speaking', claimed_at_ms: now() })
    .where('turn', 'in', turns)
    .where('phase', 'in', OPEN)
    .where(nobodyIsAt(beforeMs, now()))
    .returning('turn')
    .execute()
  return taken.map(({ turn }) => turn)
}

/** What was last heard of too long ago, or that far ahead of now: by a clock that was put back since. */
function nobodyIsAt(beforeMs: number, nowMs: number): (eb: ExpressionBuilder<Tables, 'turns'>) => Expression<SqlBool> {
  return eb => eb.or([eb('claimed_at_ms', '<', beforeMs), eb('claimed_at_ms', '>', nowMs + (nowMs - beforeMs))])
}

type Address = Omit<AbandonedTurn, 'mayBeAnswered'>

function sealAddress(turn: Turn, danger: Danger | null, { encryption, pseudonyms }: StoreContext): string {
  const { id, platform, conversation, person, place } = turn
  const address: Address = { id, platform, conversation, person, place, danger }
  return encryption.seal(JSON.stringify(address), placeOf('turns', 'sealed_address', pseudonyms.turn(id)))
}

function openAddress(opened: string | null): Address | null {
  return opened === null ? null : (JSON.parse(opened) as Address)
}
