import { roundDue } from '../core/learning/card-round.ts'
import type { QuestionGroup } from '../core/learning/question-group.ts'
import type { QuestionCard } from '../core/model/question-card.ts'
import { KEPT_FOR_MS } from '../core/model/kept-for.ts'
import { readInbox } from '../editing/read-inbox.ts'
import type { CorrectionParts } from './parts.ts'

/** Most questions that are told at once; the others come next time, or stand in the console. */
const TOLD_MAX = 5

/** Tells staff of questions without an answer where that is due. Of many instances, one does. */
export async function tellQuestions(parts: CorrectionParts, told: ToldRounds): Promise<void> {
  if (parts.channels.length === 0) return
  const { clinic } = parts.served.current
  const nowMs = parts.now()
  const round = clinic.keepsQuestions ? roundDue(parts.rhythm, nowMs, clinic.timeZone) : null
  if (round === null || told.last === round) return
  const standing = await parts.cards.list(nowMs - KEPT_FOR_MS.questions)
  const carded = new Set(standing.filter(isUnderWay).flatMap(({ turns }) => turns))
  const { open } = await readInbox(parts)
  const fresh = open.filter(({ questions }) => !questions.some(({ turn }) => carded.has(turn)))
  const cards = fresh.slice(0, TOLD_MAX).map(group => toCard(group, nowMs, parts))
  const isOurs = await parts.cards.begin(round, cards, nowMs)
  told.last = round
  if (isOurs) parts.log.info('staff told of questions', { round, cards: cards.length })
}

/** The round that this process saw begun last, so that it need not look again. */
export interface ToldRounds {
  last: string | null
}

/** A card that stands keeps up with its question by itself: no second one is told. */
function isUnderWay({ phase }: QuestionCard): boolean {
  return phase !== 'ignored' && phase !== 'published'
}

function toCard(group: QuestionGroup, nowMs: number, { newId, channels }: CorrectionParts): QuestionCard {
  return {
    id: newId(),
    toldAtMs: nowMs,
    turns: group.questions.map(({ turn }) => turn),
    nearest: group.nearest,
    places: channels.map(place => ({ ...place, ref: null, shown: '' })),
    phase: 'open',
    writing: null,
    edition: null,
    by: null,
    note: '',
    atMs: nowMs,
  }
}
