import type { KeptQuestion, Judgement, SettledBy } from '../../core/model/inbox.ts'
import type { Feedback } from '../../core/model/figures.ts'
import type { Invitation, Role } from '../../core/model/staff.ts'

/** What we keep for staff: who they are, what they are writing, and what they did. Flags are 0 or 1. */
export interface StaffTables {
  readonly accounts: AccountsTable
  readonly sessions: SessionsTable
  readonly invitations: InvitationsTable
  readonly sign_in_attempts: SignInAttemptsTable
  readonly staff_audit: StaffAuditTable
  readonly drafts: DraftsTable
  readonly asides: ConflictCopiesTable
  readonly proposals: ProposalsTable
  readonly proposal_comments: ProposalCommentsTable
  readonly golden: GoldenTable
  readonly gate_reports: GateReportsTable
  readonly kept_questions: KeptQuestionsTable
  readonly staff_people: StaffPeopleTable
  readonly feedback: FeedbackTable
  readonly instances: InstancesTable
  readonly reached: ReachedTable
  readonly join_codes: JoinCodesTable
  readonly chat_identities: ChatIdentitiesTable
  readonly question_rounds: QuestionRoundsTable
  readonly question_cards: QuestionCardsTable
}

/** Who may sign in. */
export interface AccountsTable {
  readonly name: string
  readonly role: Role
  readonly is_active: number
  readonly password_hash: string
  readonly form_key: string
  readonly created_at_ms: number
}

interface SessionsTable {
  readonly id: string
  readonly account: string
  readonly opened_at_ms: number
  readonly seen_at_ms: number
}

interface InvitationsTable {
  readonly id: string
  readonly purpose: Invitation['purpose']
  readonly account: string | null
  readonly role: Role
  readonly expires_at_ms: number
  /** Null for the first account. */
  readonly made_by: string | null
}

interface SignInAttemptsTable {
  readonly id: string
  readonly attempt_key: string
  readonly at_ms: number
}

/** Rows are added, never changed. */
/** Who of the staff did what. */
export interface StaffAuditTable {
  readonly id: string
  readonly at_ms: number
  readonly who: string
  readonly did: string
  readonly about: string
  readonly detail: string
}

/** Every version of every changed file; the latest one counts. */
export interface DraftsTable {
  readonly path: string
  readonly version: number
  readonly text: string | null
  readonly based_on: number | null
  readonly editor: string
  readonly page: string | null
  readonly saved_at_ms: number
  readonly is_open: number
}

interface ConflictCopiesTable {
  readonly path: string
  readonly editor: string
  readonly text: string
  readonly over_version: number
}

/** `files` and `accepted` are JSON. */
export interface ProposalsTable {
  readonly id: string
  readonly files: string
  readonly hash: string
  readonly based_on: number | null
  readonly note: string
  readonly accepted: string
  readonly editor: string
  readonly proposed_at_ms: number
  readonly assigned_to: string | null
  readonly yes_from: string | null
  readonly ended_how: string | null
  readonly ended_by: string | null
  readonly ended_reason: string | null
  readonly ended_at_ms: number | null
}

/** What somebody says of a proposal. */
export interface ProposalCommentsTable {
  readonly id: string
  readonly proposal: string
  readonly who: string
  readonly at_ms: number
  readonly path: string | null
  readonly field: string | null
  readonly text: string
}

interface GoldenTable {
  readonly id: string
  readonly question: string
  readonly expects: string | null
  readonly place: number
}

interface GateReportsTable {
  readonly report_key: string
  readonly report: string | null
  readonly begun_at_ms: number
}

/** The question is redacted, and sealed besides. `intents`, `near` and `taken` are JSON. */
export interface KeptQuestionsTable {
  readonly turn: string
  readonly platform: KeptQuestion['platform']
  readonly person: string
  readonly sealed_question: string
  readonly outcome: KeptQuestion['outcome']
  readonly intents: string
  /** Null where it was kept before this was, or was answered. */
  readonly missed: KeptQuestion['missed']
  readonly near: string
  readonly language: KeptQuestion['language']
  readonly verdict: Judgement | null
  readonly taken: string
  readonly helped: number
  readonly handed_over: number
  /** Null where staff have not seen to it. */
  readonly settled_how: SettledBy | null
  readonly settled_intent: string | null
  readonly settled_by: string | null
  readonly settled_at_ms: number | null
  readonly at_ms: number
}

/** Who pressed what only staff see. */
interface StaffPeopleTable {
  readonly platform: KeptQuestion['platform']
  readonly person: string
  readonly seen_at_ms: number
}

/** Which instance serves which edition. `smoke` is JSON. */
interface InstancesTable {
  readonly id: string
  readonly edition: number
  readonly failed: number | null
  readonly smoke: string | null
  readonly seen_at_ms: number
}

/** Editions that every instance has served. */
interface ReachedTable {
  readonly edition: number
  readonly at_ms: number
}

/** One-time codes: `id` is a hash. */
interface JoinCodesTable {
  readonly id: string
  readonly account: string
  readonly expires_at_ms: number
}

/** Who of the staff is who on a platform. */
interface ChatIdentitiesTable {
  readonly platform: KeptQuestion['platform']
  readonly person: string
  readonly account: string
  readonly joined_at_ms: number
}

/** When staff were told in their channels. */
interface QuestionRoundsTable {
  readonly round: string
  readonly at_ms: number
}

/** Cards in channels of the staff. `turns` and `card` are JSON; the words that were asked are in neither. */
export interface QuestionCardsTable {
  readonly id: string
  readonly told_at_ms: number
  readonly turns: string
  readonly card: string
  readonly held_until_ms: number
}

interface FeedbackTable {
  readonly turn: string
  readonly intent: string
  readonly verdict: Feedback['verdict']
  readonly edition: number
  readonly at_ms: number
}
