import { isStaffVerb, type Action } from '../../model/action.ts'
import { readDeed } from '../../model/question-card.ts'
import { DEED_BUTTONS } from './question-card.ts'
import { CLOSINGS, type Closing } from '../../model/handoff-request.ts'

/** What the buttons of a card say. */
const BUTTONS = { claim: 'Claim', see: 'Show details', backup: 'I need backup', unreached: 'Can’t reach' } as const

/** What the buttons that close a request say, by the reason. */
const CLOSE_BUTTONS: Readonly<Record<Closing, string>> = {
  'in-touch': 'Done: in touch',
  elsewhere: 'Done: not needed',
  'not-reached': 'Done: not reached',
}

/** What the button of an action on a staff card says. */
export function staffButton({ verb, about }: Action): string {
  if (verb === 'done') return CLOSE_BUTTONS[readDone(about)?.reason ?? 'in-touch']
  if (verb === 'settle') return DEED_BUTTONS[readDeed(about)?.deed ?? 'change']
  return isStaffVerb(verb) ? BUTTONS[verb] : verb
}

/** Reads what a button that closes a request is about: `ID/REASON`. Null when we did not write it. */
export function readDone(about: string): { readonly id: string; readonly reason: Closing } | null {
  const [id = '', named = ''] = about.split('/')
  const reason = CLOSINGS.find(known => known === named)
  return reason && id !== '' ? { id, reason } : null
}
