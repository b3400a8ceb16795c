import { createCorrections, type Corrections } from '../../src/correction/corrections.ts'
import type { CorrectionParts } from '../../src/correction/parts.ts'
import { hashCode } from '../../src/editing/join-code.ts'
import type { Action, Form } from '../../src/core/model/action.ts'
import type { Edition } from '../../src/core/model/edition.ts'
import { live, type Live } from '../../src/core/model/live.ts'
import { CARD_DEEDS, type CardDeed } from '../../src/core/model/question-card.ts'
import type { StaffNote, StaffRoll } from '../../src/core/model/voice.ts'
import type { Platform } from '../../src/core/model/turn.ts'
import { plainText } from '../../src/core/model/rich-text.ts'
import { named, openHouse, type House } from '../console/house.ts'
import { keepQuestion } from '../fixtures/end-turn.ts'
import { platformStandIn, type PlatformStandIn } from '../fixtures/staff-voice.ts'
import { typed } from '../fixtures/small-clinic.ts'

/** The channel of the staff. */
export const STAFF = 'C-STAFF'

/** Corrections in chat on a real store and a small clinic, told in one channel of a platform that only pretends. */
export interface Desk {
  readonly house: House
  readonly parts: CorrectionParts
  readonly corrections: Corrections
  readonly platform: PlatformStandIn
  /** Has so many people ask a question that finds no answer. */
  asked(people: number, question: string): Promise<void>
  /** Makes an account and joins somebody in chat to it. */
  join(name: string, role: 'viewer' | 'editor' | 'publisher' | 'admin'): Promise<void>
  /** The notes in the channel after another round. */
  notes(): Promise<readonly StaffNote[]>
  /** Presses what says this on a note; gives the window it opens, or what is said. */
  press(person: string, note: StaffNote, deed: CardDeed): Promise<Form | string>
  fill(person: string, form: Form | string, fields?: Readonly<Record<string, string>>): Promise<string>
  close(): Promise<void>
}

/** Opens a desk at nine on a Monday. */
export async function openDesk(over: Partial<CorrectionParts> = {}): Promise<Desk> {
  const house = await openHouse()
  const platform = platformStandIn()
  const roll: StaffRoll = { membershipOf: person => Promise.resolve(person === 'stranger' ? 'no' : 'yes') }
  const parts: CorrectionParts = {
    ...house.parts,
    served: keeping(house.following.live),
    cards: house.store.questionCards,
    rhythm: 'weekly',
    channels: [{ platform: 'slack', channel: STAFF }],
    voices: new Map<Platform, PlatformStandIn>([['slack', platform]]),
    rolls: new Map<Platform, StaffRoll>([['slack', roll]]),
    newId: () => `card${(ids += 1)}`,
    ...over,
  }
  const corrections = createCorrections(parts)
  const desk: Desk = {
    house,
    parts,
    corrections,
    platform,
    async asked(people, question) {
      for (let at = 0; at < people; at += 1) await keepQuestion(house.store, kept(question, at, house.parts.now() - 10))
    },
    async join(name, role) {
      await house.enter(name, role)
      const expiresAtMs = house.parts.now() + 60_000
      await house.store.staff.identities.offer({ id: hashCode(`CODE-${name}`), account: named(name), expiresAtMs })
      const joining = { ...press(name, { verb: 'settle', about: 'any/join' }), fields: { code: `code ${name}` } }
      await corrections.answer({
        ...joining,
        said: { kind: 'form', action: joining.said.action, fields: joining.fields },
      })
    },
    async notes() {
      await corrections.round()
      return platform.notes(STAFF)
    },
    async press(person, note, deed) {
      const action = note.actions.find(({ about }) => about.endsWith(`/${deed}`))
      if (!action) throw new Error(`The card does not offer ${deed}, but ${offered(note).join(', ')}`)
      const form = await corrections.formFor(action, { platform: 'slack', person })
      return form ?? said(await corrections.answer(press(person, action)))
    },
    async fill(person, form, fields = {}) {
      if (typeof form === 'string') throw new Error(`No window was opened, but this was said: ${form}`)
      const standing = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]))
      const turn = press(person, form.action)
      const filled = { kind: 'form', action: form.action, fields: { ...standing, ...fields } } as const
      return said(await corrections.answer({ ...turn, said: filled }))
    },
    close: () => house.close(),
  }
  return desk
}

/** What a note offers, by deed. */
export function offered({ actions }: StaffNote): readonly string[] {
  return actions.map(({ about }) => CARD_DEEDS.find(deed => about.endsWith(`/${deed}`)) ?? about)
}

let ids = 0

/** The clinic keeps questions; what it serves is followed all the same. */
function keeping(served: Live<Edition>): Live<Edition> {
  const kept = live(served.current)
  return {
    get current() {
      return { ...served.current, clinic: { ...served.current.clinic, keepsQuestions: true, timeZone: 'UTC' } }
    },
    swap: next => kept.swap(next),
  }
}

function kept(question: string, at: number, atMs: number) {
  const asked = { platform: 'slack', person: `${question} ${at}`, outcome: 'fallback', intents: [] } as const
  return {
    ...asked,
    turn: `${question} ${at}`,
    question,
    atMs,
    missed: 'low-margin',
    near: [],
    language: 'en',
  } as const
}

function press(person: string, action: Action) {
  return {
    ...typed('x'),
    id: `press-${(ids += 1)}`,
    platform: 'slack',
    person,
    said: { kind: 'press', action },
  } as const
}

function said(answer: Awaited<ReturnType<Corrections['answer']>>): string {
  return answer ? plainText(answer.said.body) : ''
}
