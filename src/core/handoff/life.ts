import type { HandoffPhase, HandoffRequest } from '../model/handoff-request.ts'

/** What can happen to a request. */
export type LifeEvent =
  | 'deliver'
  | 'edit'
  | 'claim'
  | 'backup'
  | 'unreached'
  | 'release'
  | 'finish'
  | 'cancel'
  | 'reopen'
  | 'resume'

/**
 * The life of a request: from where, by what, to where. What is not listed cannot happen. A request may be claimed before
 * its delivery is known: staff are quicker than the network.
 */
const LIFE = {
  asked: { deliver: 'delivered', edit: 'asked', claim: 'claimed', cancel: 'cancelled' },
  delivered: { deliver: 'delivered', edit: 'delivered', claim: 'claimed', cancel: 'cancelled' },
  claimed: {
    deliver: 'claimed',
    edit: 'claimed',
    claim: 'claimed',
    backup: 'claimed',
    unreached: 'claimed',
    release: 'delivered',
    finish: 'done',
    cancel: 'cancelled',
  },
  // The person begins another round; staff go on with the one that was.
  done: { reopen: 'asked', resume: 'claimed' },
  cancelled: {},
} as const satisfies Readonly<Record<HandoffPhase, Partial<Readonly<Record<LifeEvent, HandoffPhase>>>>>

/** Phases in which somebody still waits for us. */
export const OPEN_PHASES = ['asked', 'delivered', 'claimed'] as const satisfies readonly HandoffPhase[]

/** The phase after an event. Null where the event cannot happen. */
export function nextPhase(phase: HandoffPhase, event: LifeEvent): HandoffPhase | null {
  const after: Partial<Readonly<Record<LifeEvent, HandoffPhase>>> = LIFE[phase]
  return after[event] ?? null
}

/** True while the person waits, or is being looked after. */
export function isOpen(phase: HandoffPhase): boolean {
  return OPEN_PHASES.some(open => open === phase)
}

/** True while somebody of the staff has it and has done nothing with it for so long that others were called. */
export function isUntouched({ phase, step }: Pick<HandoffRequest, 'phase' | 'step'>): boolean {
  return phase === 'claimed' && step > 0
}

/** True while nobody of the staff has taken it. */
export function isWaiting(phase: HandoffPhase): boolean {
  return phase === 'asked' || phase === 'delivered'
}
