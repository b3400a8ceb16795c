import { sayPeriod } from '../../core/words/en/keeping.ts'
import { KEPT_FOR_MS } from '../../core/model/kept-for.ts'
import type { RegisterEntry, RegisterOf } from './register-entry.ts'

type OfStaff =
  | 'accounts'
  | 'sessions'
  | 'invitations'
  | 'join_codes'
  | 'sign_in_attempts'
  | 'staff_audit'
  | WrittenTable
type WrittenTable = 'drafts' | 'asides' | 'proposals' | 'proposal_comments' | 'golden' | 'editions'
type OfNobody = 'sealed_keys' | 'instances' | 'reached' | 'question_rounds'

/** What is kept of staff and of what they write, and what holds nothing of anybody. */
export const STAFF: RegisterOf<OfStaff | OfNobody> = {
  accounts: {
    ...byStaff(
      'Who may sign in.',
      'name',
      'none: an account is closed, not deleted, so that the audit log can be read',
    ),
    columns: {
      name: 'staff',
      role: 'staff',
      is_active: 'staff',
      password_hash: 'staff',
      form_key: 'nothing',
      created_at_ms: 'staff',
    },
  },
  sessions: {
    ...byStaff('Who is signed in.', 'account', `${sayPeriod(KEPT_FOR_MS.sessions)} after it was last used`, 'deleted'),
    columns: { id: 'nothing', account: 'staff', opened_at_ms: 'staff', seen_at_ms: 'staff' },
  },
  invitations: {
    ...byStaff('One-time links.', 'account', 'when it is used or runs out', 'deleted'),
    columns: {
      id: 'nothing',
      purpose: 'nothing',
      account: 'staff',
      role: 'nothing',
      made_by: 'staff',
      expires_at_ms: 'nothing',
    },
  },
  join_codes: {
    ...byStaff(
      'One-time codes with which staff say in chat who they are.',
      'account',
      'when it is used or runs out',
      'deleted',
    ),
    columns: { id: 'nothing', account: 'staff', expires_at_ms: 'nothing' },
  },
  sign_in_attempts: {
    ...byStaff(
      'Limits for who guesses passwords.',
      'none: a hash of name and address',
      sayPeriod(KEPT_FOR_MS.attempts),
    ),
    columns: { id: 'nothing', attempt_key: 'staff', at_ms: 'nothing' },
  },
  staff_audit: {
    ...byStaff('Who did what in the console.', 'who', 'none'),
    columns: { id: 'nothing', at_ms: 'staff', who: 'staff', did: 'staff', about: 'staff', detail: 'staff' },
  },
  drafts: {
    ...byStaff('What is being written.', 'editor', 'the last versions of each file stay'),
    columns: {
      path: 'nothing',
      version: 'nothing',
      text: 'staff',
      based_on: 'nothing',
      editor: 'staff',
      page: 'nothing',
      saved_at_ms: 'staff',
      is_open: 'nothing',
    },
  },
  asides: {
    ...byStaff('What two typed at once, until it is put together.', 'editor', 'when it is put together'),
    columns: { path: 'nothing', editor: 'staff', text: 'staff', over_version: 'nothing' },
  },
  proposals: {
    ...byStaff('What waits for a second person, and what became of it.', 'editor', 'none: it belongs to the history'),
    columns: {
      id: 'nothing',
      files: 'nothing',
      hash: 'nothing',
      based_on: 'nothing',
      note: 'staff',
      accepted: 'staff',
      editor: 'staff',
      proposed_at_ms: 'staff',
      assigned_to: 'staff',
      yes_from: 'staff',
      ended_how: 'nothing',
      ended_by: 'staff',
      ended_reason: 'staff',
      ended_at_ms: 'staff',
    },
  },
  proposal_comments: {
    ...byStaff('What staff say of what is proposed.', 'who', 'none: it belongs to the history'),
    columns: {
      id: 'nothing',
      proposal: 'nothing',
      who: 'staff',
      at_ms: 'staff',
      path: 'nothing',
      field: 'nothing',
      text: 'staff',
    },
  },
  golden: {
    ...byStaff(
      'Questions that have to keep their answers, in words of staff.',
      'none',
      'when staff take it off the list',
    ),
    columns: { id: 'nothing', question: 'staff', expects: 'nothing', place: 'nothing' },
  },
  editions: {
    ...byStaff('What was published.', 'editor', 'none: editions are never changed'),
    columns: { number: 'nothing', hash: 'nothing', editor: 'staff', published_at_ms: 'staff', files: 'staff' },
  },
  sealed_keys: {
    ...ofNobody('The key that pseudonyms are made with, sealed with the secret.'),
    columns: { name: 'nothing', sealed: 'nothing' },
  },
  instances: {
    ...ofNobody('Which instance serves which edition.'),
    columns: { id: 'nothing', edition: 'nothing', failed: 'nothing', smoke: 'nothing', seen_at_ms: 'nothing' },
  },
  question_rounds: {
    ...ofNobody('When staff were told in their channels of questions without an answer.'),
    columns: { round: 'nothing', at_ms: 'nothing' },
  },
  reached: {
    ...ofNobody('Which editions every instance has served.'),
    columns: { edition: 'nothing', at_ms: 'nothing' },
  },
}

function byStaff(purpose: string, key: string, end: string, forgetting = 'stays'): Omit<RegisterEntry, 'columns'> {
  return { of: 'staff', purpose, key, end, forgetting }
}

function ofNobody(purpose: string): Omit<RegisterEntry, 'columns'> {
  return { of: 'nobody', purpose, key: '–', end: '–', forgetting: '–' }
}
