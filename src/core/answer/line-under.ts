import type { Edition } from '../model/edition.ts'
import type { HelpLine } from '../model/helpline.ts'
import { answersIn, type Reply, type UnframedReply } from '../model/reply.ts'
import type { NoDanger } from '../model/assessment.ts'
import type { Act } from '../model/act.ts'
import type { Turn, Utterance } from '../model/turn.ts'
import { linesFor } from './card/lines-for.ts'
import { isCrying, readAct } from './acts/read-act.ts'

/** What a reply answers. */
interface RepliedTo {
  readonly turn: Turn
  readonly seen: NoDanger
  readonly edition: Edition
}

/**
 * The help line that stands quietly under a reply, where one is due. Nobody knows what stands in words that we cannot read, so one
 * goes with the reply to them.
 */
export function lineUnder(said: UnframedReply, { turn, seen, edition }: RepliedTo): Reply['line'] {
  if (said.kind === 'worry') return null
  const isUnread = turn.said.kind === 'wordless'
  if (isUnread && turn.said.why === 'too-long') return lineOf('emergency', edition)
  const isCall = turn.said.kind === 'words' && callsForSomebody(turn.said.utterance)
  return isUnread || isCall || seen.level === 'concern' || owesLine(said, edition) ? quietLine(edition) : null
}

/** Acts behind which there may be more than a question. */
const CALLS: ReadonlySet<Act | null> = new Set(['plea', 'lost', 'crying'])

function callsForSomebody(utterance: Utterance): boolean {
  return CALLS.has(readAct(utterance)) || isCrying(utterance)
}

/** The line that is shown quietly under a reply. */
export function quietLine(edition: Edition): HelpLine {
  return lineOf('suicide_crisis', edition)
}

function lineOf(kind: HelpLine['kind'], edition: Edition): HelpLine {
  const lines = linesFor(edition.clinic.country, edition.helplines, 'self')
  return lines.find(line => line.kind === kind) ?? lines[0]
}

function owesLine(said: UnframedReply, { intents }: Edition): boolean {
  return answersIn(said).some(({ intent }) => intents.get(intent)?.helpline === 'always')
}
