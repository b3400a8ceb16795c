import { isOpen } from '../../../src/core/handoff/life.ts'
import type { HandoffRequest } from '../../../src/core/model/handoff-request.ts'
import type { HandoffAuditEntry } from '../../../src/core/handoff/store.ts'
import type { StaffCard } from '../../../src/core/model/voice.ts'
import type { Store } from '../../../src/store/open.ts'
import type { Asker } from './people.ts'
import type { Said, Simulation } from './simulation.ts'

/** A promise that was not kept: something is lost, is there twice, or was never said to somebody. */
export interface Broken {
  readonly kind: 'lost' | 'doubled' | 'silent'
  readonly says: string
}

/** What was promised and not kept; empty when all is well. */
export async function brokenPromises(
  askers: readonly Asker[],
  simulation: Simulation,
  store: Store,
): Promise<readonly Broken[]> {
  const broken: Broken[] = []
  const requests = new Map<string, HandoffRequest>()
  for (const asker of askers) {
    for (const code of asker.receipts) {
      const request = await store.handoffs.find({ code })
      if (request) requests.set(request.id, request)
      else broken.push(lost(`${code} was receipted and is lost`))
    }
    const latest = await store.handoffs.latest('request', { platform: 'slack', person: asker.person })
    if (latest) requests.set(latest.id, latest)
    const note = latest?.details?.note ?? ''
    if (latest && !asker.filled.has(note)) broken.push(lost(`${latest.code} holds words that nobody filled in`))
    const isSure = latest && isOpen(latest.phase) && asker.sure !== null && asker.underWay === 0
    if (isSure && note !== asker.sure) broken.push(lost(`${latest.code} does not hold what was filled in last`))
  }
  const said = Map.groupBy(simulation.said.values(), ({ key }) => key.split('/')[0] ?? '')
  for (const request of requests.values()) {
    broken.push(...brokenOf(request, said.get(request.id) ?? [], await store.audit.of(request.id)))
  }
  return broken
}

function brokenOf(
  request: HandoffRequest,
  about: readonly Said[],
  audit: readonly HandoffAuditEntry[],
): readonly Broken[] {
  const { id, code, person } = request
  const told = (round: number, what: string): number =>
    about.filter(({ where, key }) => where === person && key === `${id}/${round}/tell/${what}`).length
  const broken = twiceClaimed(code, audit)
  for (const { round, claims, withdrawn } of roundsOf(audit)) {
    const cards = about.filter(({ key }) => key.startsWith(`${id}/${round}/card/`))
    const places = cards.map(({ where }) => where)
    if (new Set(places).size !== places.length) broken.push(doubled(`${code} round ${round}: a place has two cards`))
    if (cards.length === 0 && claims === 0 && !withdrawn)
      broken.push(silent(`${code} round ${round}: staff have no card`))
    if (told(round, 'receipt') === 0) broken.push(silent(`${code} round ${round}: no receipt`))
    if (claims > 0 && told(round, 'claimed') !== 1) broken.push(silent(`${code} round ${round}: not told of the claim`))
  }
  return [...broken, ...staleCards(request, about)]
}

/** In a round, somebody else may claim only after backup was called for. */
function twiceClaimed(code: string, audit: readonly HandoffAuditEntry[]): Broken[] {
  let holder: string | null = null
  let isShared = false
  const broken: Broken[] = []
  for (const { action, by } of audit) {
    if (action === 'reopened') holder = null
    if (action === 'backup') isShared = true
    if (action !== 'claimed') continue
    if (holder !== null && !isShared) broken.push(doubled(`${code} was claimed by two`))
    holder = by
    isShared = false
  }
  return broken
}

interface Round {
  readonly round: number
  claims: number
  withdrawn: boolean
}

function roundsOf(audit: readonly HandoffAuditEntry[]): readonly Round[] {
  const rounds: Round[] = []
  for (const { action } of audit) {
    if (action === 'asked' || action === 'reopened')
      rounds.push({ round: rounds.length + 1, claims: 0, withdrawn: false })
    const last = rounds.at(-1)
    if (last && action === 'claimed') last.claims += 1
    if (last && action === 'cancelled') last.withdrawn = true
  }
  return rounds
}

/** What staff see at last is how the request stands. */
function staleCards(request: HandoffRequest, about: readonly Said[]): readonly Broken[] {
  const { id, round, phase, code } = request
  const ofOpen = phase === 'claimed' ? 'claimed' : 'open'
  const state = isOpen(phase) ? ofOpen : 'done'
  return about
    .filter(({ key, where }) => key.startsWith(`${id}/${round}/card/`) && where !== 'HOOK')
    .filter(({ what }) => (what as StaffCard).state !== state)
    .map(({ where }) => silent(`${code}: the card in ${where} does not say that it is ${state}`))
}

const lost = (says: string): Broken => ({ kind: 'lost', says })
const doubled = (says: string): Broken => ({ kind: 'doubled', says })
const silent = (says: string): Broken => ({ kind: 'silent', says })
