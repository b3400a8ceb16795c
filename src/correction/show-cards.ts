import { createHash } from 'node:crypto'
import { readIntentForm } from '../content/files/intent-form.ts'
import type { QuestionGroup } from '../core/learning/question-group.ts'
import { viewCard, type CardSetting } from '../core/learning/view-card.ts'
import { intentNamed } from '../core/model/intent-named.ts'
import { KEPT_FOR_MS } from '../core/model/kept-for.ts'
import type { CardPlace, QuestionCard } from '../core/model/question-card.ts'
import { GONE_AFTER_MS, servedBy, type Instance } from '../core/model/serving.ts'
import type { StaffNote, Voice } from '../core/model/voice.ts'
import { CARD_WORDS } from '../core/words/en/question-card.ts'
import { sayPlatform } from '../core/words/en/say-platform.ts'
import { within } from '../async/within.ts'
import { readDraft, type LoadedDraft } from '../editing/draft.ts'
import { readInbox } from '../editing/read-inbox.ts'
import { draftIn, type FoundDraft } from './card-draft.ts'
import { checkWriting, previewOf } from './check-card.ts'
import type { CorrectionParts } from './parts.ts'
import { waitingAgain } from './write-answer.ts'

/** How long one instance may be at a card, in milliseconds; after that it has died over it. */
const HELD_MS = 30_000
/** How long showing a card in one place may take, in milliseconds. */
const ATTEMPT_MS = 10_000
/** How old what was asked may be when a card is shown, in milliseconds: putting it together takes a while. */
const GROUPS_FRESH_MS = 30_000
/** A day, for which a card is looked at after what was asked is gone, so that it says so. */
const DAY_MS = 24 * 60 * 60 * 1000

/** What this process read last of what was asked. */
export interface KnownGroups {
  groups: readonly QuestionGroup[]
  readAtMs: number
}

/** Brings every card up to how things stand now, wherever it stands. Safe to be done by many instances at once. */
export async function showCards(parts: CorrectionParts, known: KnownGroups): Promise<void> {
  const cards = await parts.cards.list(parts.now() - KEPT_FOR_MS.questions - DAY_MS)
  if (cards.length === 0) return
  const instances = await parts.serving.list(parts.now() - GONE_AFTER_MS)
  const groups = await freshGroups(cards, parts, known)
  const draft = cards.some(isBeingWritten) ? await readDraft(parts) : null
  for (const card of cards) await showCard(card, { groups, instances, draft }, parts)
}

function isBeingWritten({ phase }: QuestionCard): boolean {
  return phase === 'written' || phase === 'sent-back'
}

/** A card that stands nowhere yet may be about what was asked since. */
async function freshGroups(
  cards: readonly QuestionCard[],
  parts: CorrectionParts,
  known: KnownGroups,
): Promise<readonly QuestionGroup[]> {
  const isNew = cards.some(({ places }) => places.some(({ shown }) => shown === ''))
  if (!isNew && Math.abs(parts.now() - known.readAtMs) < GROUPS_FRESH_MS) return known.groups
  const { open, settled } = await readInbox(parts)
  Object.assign(known, { groups: [...open, ...settled], readAtMs: parts.now() })
  return known.groups
}

interface ReadAround {
  readonly groups: readonly QuestionGroup[]
  readonly instances: readonly Instance[]
  /** Read once a round; null where no card is being written, and where it has to be read anew. */
  readonly draft: LoadedDraft | null
}

async function showCard(listed: QuestionCard, read: ReadAround, parts: CorrectionParts): Promise<void> {
  const { isGone, note } = await lookAt(listed, read, parts)
  if (!isGone && isShown(listed, note)) return
  const nowMs = parts.now()
  if (!(await parts.cards.takeUp(listed.id, nowMs, nowMs + HELD_MS))) return
  try {
    const anew = { ...read, draft: null }
    const found = (await parts.cards.find(listed.id)) ?? listed
    const looked = await lookAt(found, anew, parts)
    const card = looked.isGone ? await goneFrom(found, parts) : found
    const shown = looked.isGone ? (await lookAt(card, anew, parts)).note : looked.note
    const places = await Promise.all(card.places.map(place => showIn(place, card.id, shown, parts)))
    await parts.cards.change(card.id, now => ({ ...now, places }))
  } finally {
    await parts.cards.lay(listed.id)
  }
}

/** How a card is to look now. Gone: what was written for it was published or thrown away in the console. */
async function lookAt(
  card: QuestionCard,
  read: ReadAround,
  parts: CorrectionParts,
): Promise<{ readonly isGone: boolean; readonly note: StaffNote }> {
  const meant = isBeingWritten(card) ? draftIn(card, read.draft ?? (await readDraft(parts))) : null
  return { isGone: meant === 'gone', note: viewCard(card, await settingOf(card, meant, read, parts)) }
}

async function goneFrom(card: QuestionCard, parts: CorrectionParts): Promise<QuestionCard> {
  const latest = await parts.editions.latest()
  const file = latest?.files.find(({ path }) => path === card.writing?.path)
  const isPublished = file !== undefined && readIntentForm(file)?.questions.includes(card.writing?.line ?? '') === true
  if (!isPublished) await parts.inbox.settle(card.turns, null)
  const after = isPublished
    ? ({ phase: 'published', edition: latest?.number ?? null, note: '' } as const)
    : waitingAgain(CARD_WORDS.thrownAway())
  return (await parts.cards.change(card.id, now => ({ ...now, ...after }))) ?? card
}

async function settingOf(
  card: QuestionCard,
  meant: FoundDraft | null,
  { groups, instances }: ReadAround,
  parts: CorrectionParts,
): Promise<CardSetting> {
  const turns = new Set(card.turns)
  const served = servedBy(card.edition ?? Number.POSITIVE_INFINITY, instances)
  const platforms = [...parts.voices.keys()].filter(platform => platform !== 'terminal')
  return {
    group: groups.find(({ questions }) => questions.some(({ turn }) => turns.has(turn))) ?? null,
    written: meant === null || typeof meant === 'string' ? null : previewOf(meant),
    checked: card.phase === 'written' ? await checkedOf(meant, parts) : null,
    served: { by: served.by, of: served.of, on: platforms.map(sayPlatform) },
    titleOf: id => intentNamed(id, parts.served.current)?.title ?? id,
    timeZone: parts.served.current.clinic.timeZone,
    nowMs: parts.now(),
  }
}

async function checkedOf(meant: FoundDraft | null, parts: CorrectionParts): Promise<CardSetting['checked']> {
  if (meant === null || meant === 'gone') return null
  if (meant !== 'clash') return checkWriting(meant, parts)
  return { kind: 'stops', findings: [CARD_WORDS.clash()], asked: 0, changes: [] }
}

function isShown({ places }: QuestionCard, note: StaffNote): boolean {
  return places.every(({ shown }) => shown === hashOf(note))
}

/** What a platform refuses is not tried again before there is something else to show; what may have arrived is. */
async function showIn(place: CardPlace, id: string, note: StaffNote, parts: CorrectionParts): Promise<CardPlace> {
  const hash = hashOf(note)
  const voice = parts.voices.get(place.platform)
  if (!voice || place.shown === hash) return place
  const delivery = await within(ATTEMPT_MS, speak(voice, place, id, note), { kind: 'unknown' } as const)
  if (delivery.kind === 'unknown') return place
  if (delivery.kind !== 'delivered')
    parts.log.warn('card not shown', { card: id, platform: place.platform, outcome: delivery.kind })
  return { ...place, shown: hash, ref: delivery.kind === 'delivered' ? (place.ref ?? delivery.ref) : place.ref }
}

function speak(voice: Voice, { channel, ref }: CardPlace, id: string, note: StaffNote): ReturnType<Voice['replace']> {
  return ref === null ? voice.say({ channel }, note, { key: `question-${id}` }) : voice.replace(ref, note)
}

function hashOf(note: StaffNote): string {
  return createHash('sha256').update(JSON.stringify(note)).digest('base64url').slice(0, 16)
}
