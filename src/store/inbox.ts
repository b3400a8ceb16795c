import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { AskedLately, Inbox, JudgedQuestion, KeptQuestion, SaidOfQuestion } from '../core/model/inbox.ts'
import { toIntentId, type IntentId } from '../core/model/intent.ts'
import type { Candidate } from '../core/model/match.ts'
import type { ConversationKey } from '../core/model/turn.ts'
import { placeOf } from './sealed-columns.ts'
import type { SealedPlace } from './encryption.ts'
import type { StoreContext } from './store-context.ts'
import type { Write } from './schema/database.ts'
import type { KeptQuestionsTable } from './schema/staff-tables.ts'
import type { Tables } from './schema/tables.ts'

/** How long after a question something may be said of it, in milliseconds: as long as anybody reads back. */
const JUDGED_WITHIN_MS = 24 * 60 * 60 * 1000

/** Finds redacted questions. Those that were sealed with a secret we do not have are left out. */
export function createInbox({ db, encryption }: StoreContext): Inbox {
  return {
    async last(count) {
      const query = db
        .selectFrom('kept_questions')
        .leftJoin('staff_people', join =>
          join
            .onRef('staff_people.platform', '=', 'kept_questions.platform')
            .onRef('staff_people.person', '=', 'kept_questions.person'),
        )
        .selectAll('kept_questions')
        .select('staff_people.person as staff')
        .orderBy('at_ms', 'desc')
        .limit(count)
      const rows = await query.execute()
      return rows.flatMap(({ staff, ...row }) => {
        const question = encryption.open(row.sealed_question, questionPlace(row.turn))
        return question === null ? [] : [readRow(row, question, staff !== null)]
      })
    },
    async open(turns) {
      if (turns.length === 0) return new Map()
      const query = db.selectFrom('kept_questions').select(['turn', 'sealed_question']).where('turn', 'in', turns)
      const rows = await query.execute()
      const opened = rows.map(
        ({ turn, sealed_question: sealed }) => [turn, encryption.open(sealed, questionPlace(turn))] as const,
      )
      return new Map(opened.flatMap(([turn, question]) => (question === null ? [] : [[turn, question]])))
    },
    async settle(turns, settled) {
      if (turns.length === 0) return
      await db.updateTable('kept_questions').set(settledColumns(settled)).where('turn', 'in', turns).execute()
    },
  }
}

type SettledColumn = 'settled_how' | 'settled_intent' | 'settled_by' | 'settled_at_ms'

function settledColumns(settled: AskedLately['settled']): Pick<KeptQuestionsTable, SettledColumn> {
  const { how = null, intent = null, by = null, atMs = null } = settled ?? {}
  return { settled_how: how, settled_intent: intent, settled_by: by, settled_at_ms: atMs }
}

function readRow(row: KeptQuestionsTable, question: string, isStaff: boolean): AskedLately {
  const { turn, platform, person, outcome, intents, missed, near, language, verdict, taken, at_ms: atMs } = row
  const { settled_how: how, settled_intent: intent, settled_by: by, settled_at_ms: settledAtMs } = row
  return {
    turn,
    platform,
    person,
    question,
    outcome,
    missed,
    language,
    verdict,
    atMs,
    intents: JSON.parse(intents) as readonly IntentId[],
    near: JSON.parse(near) as readonly Candidate[],
    taken: JSON.parse(taken) as readonly IntentId[],
    isTry: isStaff || platform === 'terminal',
    isHelped: row.helped === 1,
    isHandedOver: row.handed_over === 1,
    settled: how && { how, intent: toIntentId(intent ?? ''), by: by ?? '', atMs: settledAtMs ?? 0 },
  }
}

/** Writes what staff may see of a question, sealed. */
export function questionWrite(kept: KeptQuestion, { db, encryption, pseudonyms }: StoreContext): Write {
  const { platform, person, question, outcome, intents, missed, near, language, atMs } = kept
  const turn = pseudonyms.turn(kept.turn)
  return db
    .insertInto('kept_questions')
    .values({
      turn,
      platform,
      outcome,
      missed,
      language,
      verdict: null,
      taken: '[]',
      helped: 0,
      handed_over: 0,
      ...settledColumns(null),
      at_ms: atMs,
      person: pseudonyms.person(platform, person),
      sealed_question: encryption.seal(question, questionPlace(turn)),
      intents: JSON.stringify(intents),
      near: JSON.stringify(near),
    })
    .onConflict(conflict => conflict.column('turn').doNothing())
}

/** Writes what somebody said of the last question of theirs that it can be about. */
export function judgedWrite(judged: JudgedQuestion, { db, pseudonyms }: StoreContext): Write {
  const { platform, verdict, intents, atMs } = judged
  const turn = db
    .selectFrom('kept_questions')
    .select('turn')
    .where('platform', '=', platform)
    .where('person', '=', pseudonyms.person(platform, judged.person))
    .where('at_ms', '>', atMs - JUDGED_WITHIN_MS)
    .where('at_ms', '<=', atMs)
    .where('outcome', 'in', SAID_OF[verdict])
    .where(nameOne(intents))
    .orderBy('at_ms', 'desc')
    .limit(1)
  return db.updateTable('kept_questions').set(saidColumns(judged)).where('turn', '=', turn)
}

/** Of which replies something can be said. */
const SAID_OF: Readonly<Record<SaidOfQuestion, readonly KeptQuestion['outcome'][]>> = {
  none: ['clarify', 'shown'],
  taken: ['clarify', 'shown'],
  unhelpful: ['answer', 'shown', 'clarify'],
  helpful: ['answer', 'shown', 'clarify'],
  'handed-over': ['answer', 'shown', 'passage', 'clarify', 'fallback'],
}

function saidColumns({ verdict, intents }: JudgedQuestion): Partial<KeptQuestionsTable> {
  if (verdict === 'helpful') return { helped: 1 }
  if (verdict === 'handed-over') return { handed_over: 1 }
  return { verdict, ...(verdict === 'taken' && { taken: JSON.stringify(intents) }) }
}

/** True of questions to which one of these was answered or offered. Ids hold nothing that `like` reads otherwise. */
function nameOne(
  intents: readonly IntentId[],
): (eb: ExpressionBuilder<Tables, 'kept_questions'>) => Expression<SqlBool> {
  return eb =>
    intents.length === 0 ? eb.val(true) : eb.or(intents.map(intent => eb('intents', 'like', `%"${intent}"%`)))
}

/** Notes who is of the staff. */
export function staffWrite(
  { platform, person }: Pick<ConversationKey, 'platform' | 'person'>,
  { db, pseudonyms, now }: StoreContext,
): Write {
  const seen_at_ms = now()
  const known = { platform, person: pseudonyms.person(platform, person), seen_at_ms }
  return db
    .insertInto('staff_people')
    .values(known)
    .onConflict(conflict => conflict.columns(['platform', 'person']).doUpdateSet({ seen_at_ms }))
}

function questionPlace(turn: string): SealedPlace {
  return placeOf('kept_questions', 'sealed_question', turn)
}
