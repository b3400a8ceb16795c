import { sayPeriod } from '../../core/words/en/keeping.ts'
import { KEPT_FOR_MS } from '../../core/model/kept-for.ts'
import type { RegisterOf } from './register-entry.ts'

/** What is kept of people who ask. */
export const PEOPLE: RegisterOf<
  | 'turns'
  | 'memories'
  | 'dialogs'
  | 'requests'
  | 'outbox'
  | 'audit'
  | 'kept_questions'
  | 'staff_people'
  | 'chat_identities'
  | 'question_cards'
  | 'journal'
  | 'journal_intents'
  | 'feedback'
  | 'gate_reports'
> = {
  turns: {
    of: 'people',
    purpose: 'Nothing is answered twice, and who gets no answer because we crash is asked again.',
    key: 'person, until the answer has left',
    end: `${sayPeriod(KEPT_FOR_MS.turns)} after it was taken up; the person as soon as the answer has left`,
    forgetting: 'person and address are emptied; the turn stays, so that it is recognised',
    columns: {
      turn: 'pseudonym',
      phase: 'nothing',
      person: 'pseudonym',
      sealed_address: 'sealed',
      outcome: 'nothing',
      claimed_at_ms: 'nothing',
    },
  },
  memories: {
    of: 'people',
    purpose:
      'Going on with a conversation: the last topic, the levels of the last turns, how many found no answer, and what somebody was told.',
    key: 'person',
    end: `${sayPeriod(KEPT_FOR_MS.memories)} after the person was last here`,
    forgetting: 'deleted',
    columns: {
      person: 'pseudonym',
      conversation: 'pseudonym',
      last_intent: 'about',
      levels: 'about',
      cards_shown: 'about',
      unanswered: 'about',
      disclosed_at_ms: 'about',
      told_of: 'about',
      told_of_questions: 'about',
      seen_at_ms: 'about',
      since_ms: 'about',
      kept_at_ms: 'about',
    },
  },
  dialogs: {
    of: 'people',
    purpose: 'A choice or a form that waits for its next answer.',
    key: 'person',
    end: `${sayPeriod(KEPT_FOR_MS.dialogs)} after its last turn`,
    forgetting: 'deleted',
    columns: {
      person: 'pseudonym',
      conversation: 'pseudonym',
      sealed_state: 'sealed',
      version: 'nothing',
      since_ms: 'about',
      expires_at_ms: 'about',
    },
  },
  requests: {
    of: 'people',
    purpose: 'A request for a therapist, or an alert where the clinic’s protocol has them.',
    key: 'person',
    end: `who asked and what they wrote ${sayPeriod(KEPT_FOR_MS.details)} after it was closed, the rest after ${sayPeriod(KEPT_FOR_MS.requests)}; never while it is open`,
    forgetting: 'withdrawn if it is open; who asked and what they wrote are emptied, the rest counts on without them',
    columns: {
      id: 'nothing',
      code: 'nothing',
      kind: 'nothing',
      platform: 'nothing',
      person: 'pseudonym',
      sealed_person: 'sealed',
      sealed_details: 'sealed',
      phase: 'nothing',
      round: 'nothing',
      step: 'nothing',
      routes: 'nothing',
      asked_at_ms: 'about',
      delivered_at_ms: 'nothing',
      undelivered_at_ms: 'nothing',
      claimed_at_ms: 'nothing',
      sealed_claimant: 'staff',
      backup_at_ms: 'nothing',
      unreached_at_ms: 'nothing',
      closed_at_ms: 'nothing',
      reason: 'nothing',
      escalates_at_ms: 'nothing',
      undo: 'nothing',
    },
  },
  outbox: {
    of: 'people',
    purpose:
      'Messages about a request on their way to staff and to the person; their words are made when they are sent.',
    key: 'the request',
    end: 'with its request',
    forgetting: 'stays with the request; whom and what it was about is gone, and cards in channels are changed',
    columns: {
      key: 'nothing',
      request: 'nothing',
      kind: 'nothing',
      route: 'nothing',
      what: 'nothing',
      state: 'nothing',
      is_late: 'nothing',
      due_at_ms: 'nothing',
      since_ms: 'nothing',
      attempt: 'nothing',
      version: 'nothing',
      token: 'nothing',
      leased_until_ms: 'nothing',
      ref: 'nothing',
    },
  },
  audit: {
    of: 'people',
    purpose: 'Who did what with a request. The person stands in it as “person”.',
    key: 'the request',
    end: sayPeriod(KEPT_FOR_MS.audit),
    forgetting: 'stays: it names staff, and not the person',
    columns: {
      id: 'nothing',
      request: 'nothing',
      deed: 'nothing',
      sealed_by: 'staff',
      at_ms: 'nothing',
      ordinal: 'nothing',
    },
  },
  kept_questions: {
    of: 'people',
    purpose:
      'What is asked, redacted, with what came nearest, what was chosen and whether it helped, so that staff can improve the answers: only where the clinic keeps questions.',
    key: 'person',
    end: sayPeriod(KEPT_FOR_MS.questions),
    forgetting: 'deleted',
    columns: {
      turn: 'pseudonym',
      platform: 'nothing',
      person: 'pseudonym',
      sealed_question: 'sealed',
      outcome: 'about',
      intents: 'about',
      missed: 'about',
      near: 'about',
      language: 'about',
      verdict: 'about',
      taken: 'about',
      helped: 'about',
      handed_over: 'about',
      settled_how: 'staff',
      settled_intent: 'staff',
      settled_by: 'staff',
      settled_at_ms: 'staff',
      at_ms: 'about',
    },
  },
  staff_people: {
    of: 'people',
    purpose: 'Who pressed what only staff see: what they ask is a try, and no visitor’s question.',
    key: 'person',
    end: `${sayPeriod(KEPT_FOR_MS.questions)} after they last did`,
    forgetting: 'deleted',
    columns: { platform: 'nothing', person: 'pseudonym', seen_at_ms: 'about' },
  },
  chat_identities: {
    of: 'people',
    purpose:
      'Who of the staff is who in Slack or Discord, so that they may correct answers there: joined by themselves.',
    key: 'person',
    end: 'when they take themselves off, or join anew',
    forgetting: 'deleted',
    columns: { platform: 'nothing', person: 'pseudonym', account: 'staff', joined_at_ms: 'staff' },
  },
  question_cards: {
    of: 'people',
    purpose:
      'Cards about questions without an answer in the channels of staff, and what staff did with them. The words are looked up when a card is shown.',
    key: 'none: a turn leads to no person',
    end: sayPeriod(KEPT_FOR_MS.cards),
    forgetting: 'stays: the turns in it lead to nothing any more, and the question vanishes from the card',
    columns: {
      id: 'nothing',
      told_at_ms: 'nothing',
      turns: 'pseudonym',
      card: 'staff',
      held_until_ms: 'nothing',
    },
  },
  journal: {
    of: 'people',
    purpose: 'Counting how turns end. It names the turn, and nobody.',
    key: 'none: a turn leads to no person',
    end: sayPeriod(KEPT_FOR_MS.journal),
    forgetting: 'stays: nobody can be found by it',
    columns: { turn: 'pseudonym', platform: 'nothing', edition: 'nothing', outcome: 'nothing', at_ms: 'nothing' },
  },
  journal_intents: {
    of: 'people',
    purpose: 'Counting which answers are given. It names the turn, and nobody.',
    key: 'none: a turn leads to no person',
    end: sayPeriod(KEPT_FOR_MS.journal),
    forgetting: 'stays: nobody can be found by it',
    columns: { turn: 'pseudonym', place: 'nothing', intent: 'nothing' },
  },
  feedback: {
    of: 'people',
    purpose: 'Counting whether answers helped. It names the turn, and nobody.',
    key: 'none: a turn leads to no person',
    end: sayPeriod(KEPT_FOR_MS.feedback),
    forgetting: 'stays: nobody can be found by it',
    columns: { turn: 'pseudonym', intent: 'nothing', verdict: 'nothing', edition: 'nothing', at_ms: 'nothing' },
  },
  gate_reports: {
    of: 'people',
    purpose: 'What the gate found in a draft. Kept questions stand in it as turns, and are looked up for editors.',
    key: 'none: a turn leads to no person',
    end: sayPeriod(KEPT_FOR_MS.reports),
    forgetting: 'stays: the turns in it lead to nothing any more, and the questions vanish from the page',
    columns: { report_key: 'nothing', report: 'pseudonym', begun_at_ms: 'nothing' },
  },
}
