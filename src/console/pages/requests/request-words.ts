import type { AuditAction } from '../../../core/handoff/change.ts'
import type { Closing, Refusal } from '../../../core/model/handoff-request.ts'
import type { RequestAction, RequestLine, RequestPressed } from '../../web/requests-port.ts'

/** How a request may end, in the words of the button that ends it. */
export const ENDS: Readonly<Record<Closing, string>> = {
  'in-touch': 'We are in touch',
  elsewhere: 'They need us no more',
  'not-reached': 'They could not be reached',
}

/** How a request ended. */
export const ENDED: Readonly<Record<NonNullable<RequestLine['ending']>, string>> = {
  'in-touch': 'in touch',
  elsewhere: 'not needed any more',
  'not-reached': 'not reached',
  withdrawn: 'withdrawn by the person',
}

/** What was done, as the history of all staff names it. */
export const DID: Readonly<Record<RequestAction['verb'], string>> = {
  claim: 'claimed',
  backup: 'called for backup for',
  unreached: 'could not reach who sent',
  done: 'closed',
  'hand-over': 'handed over',
  release: 'put back',
  'take-over': 'took over',
  reopen: 'reopened',
  undo: 'took back the last step with',
}

/** What happened to a request, as its own history says it. */
export const HAPPENED: Readonly<Record<AuditAction, string>> = {
  asked: 'asked for a therapist',
  edited: 'changed what they wrote',
  cancelled: 'withdrew it',
  reopened: 'opened it again',
  'handed over': 'handed it over',
  'took over': 'took it over',
  released: 'put it back among those that wait',
  kept: 'said that they keep it',
  undid: 'took the last step back',
  saw: 'read what the person wrote',
  claimed: 'claimed it',
  backup: 'called for backup',
  unreached: 'could not reach the person',
  closed: 'closed it',
  deleted: 'had everything deleted',
  escalated: 'saw that nothing had happened in time; the cards say so',
}

/** Why nothing was changed; "already" is as good as done. */
export const REFUSED: Readonly<Record<Exclude<Refusal, 'already'>, string>> = {
  taken: 'A colleague was a moment faster and has it now. You need to do nothing. Thank you for being there.',
  'not-yours':
    'Somebody else has it now, so nothing was changed. Below stands who, and you can take it over with a reason.',
  closed:
    'It is closed: somebody has seen to it, or the person has withdrawn it. You need to do nothing; below stands what happened.',
  unknown:
    'This request is not there any more: it was deleted, as all are in time, or the person wished so. You need to do nothing.',
  'too-late': 'It is too late for that, so nothing was changed. Below stands what can still be done.',
  nothing: 'There was nothing to do: it stands as you see it below.',
}

/** Says what was done, and only that. */
export function sayDone(action: RequestAction, { isAnybodyOnCall }: Pick<RequestPressed, 'isAnybodyOnCall'>): string {
  switch (action.verb) {
    case 'claim':
      return 'It is yours. The person is told that a therapist has it; please contact them in the way they gave. Talking through the assistant is not offered.'
    case 'backup':
      return isAnybodyOnCall
        ? 'Those on call have a card now, and all cards say that you want backup. You keep it until somebody claims it.'
        : 'The card in the staff channel says now that you want backup; nobody is on call besides. You keep it until somebody claims it.'
    case 'unreached':
      return 'In ten seconds the person is asked for another way to reach them. It stays with you.'
    case 'done':
      return 'It is closed. In ten seconds the person is told, and can then reopen it for 7 days.'
    case 'hand-over':
      return `${action.to} has it now. The person is not told: they still have a therapist.`
    case 'release':
      return 'It waits for somebody again, and the person is told so.'
    case 'take-over':
      return 'It is yours now. Why stands in the history. The person is not told: they still have a therapist.'
    case 'reopen':
      return 'It is open again and yours. The person is told.'
    case 'undo':
      return 'Taken back. The person was not told.'
  }
}
