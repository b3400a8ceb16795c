import { asksForMore } from '../../core/answer/follow-up.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Explanation, Unknown } from '../../core/model/match.ts'
import type { Reply } from '../../core/model/reply.ts'
import type { Utterance } from '../../core/model/turn.ts'

/** Why somebody gets a reply, in one sentence without figures. */
export function whyInShort(utterance: Utterance, reply: Reply, edition: Edition): string {
  switch (reply.kind) {
    case 'crisis':
      return 'The safety check sees danger in these words, and that comes before everything else.'
    case 'worry':
      return 'Danger may be hidden in these words, so warm words and help lines stand first.'
    case 'passage':
      return `No answer fits, but passage ${reply.source.passages.join(' and ')} of “${reply.source.title}” plainly does.`
    case 'answer':
      return reply.answers.length > 1
        ? 'More than one thing is asked, and what is sure of it is answered.'
        : whyAnswered(reply.answers[0].title, edition.matcher.explain(utterance))
    case 'shown':
      return `It is probably “${reply.answer.title}”, without being sure.`
    case 'clarify':
      return 'It may mean more than one of our answers and none leads clearly, so people are asked which.'
    case 'fallback':
      return whyUnknown(edition.matcher.match(utterance))
    case 'prompt':
    case 'status':
    case 'failure':
      return asksForMore(utterance)
        ? 'It asks for more of what was said before, and tried alone there is nothing before it.'
        : 'It is about the conversation itself, not about anything that an answer says.'
  }
}

function whyAnswered(title: string, { weighed, neighbours, match }: Explanation): string {
  if (match.kind !== 'confident') return `A part of it is surely “${title}”.`
  if (weighed?.isSame) return `It is one of the ways to ask “${title}”, nearly word for word.`
  const near = neighbours.find(({ intent }) => intent === match.best.intent)
  return near ? `It is most like “${near.question}”, a way to ask “${title}”.` : `It is surely “${title}”.`
}

function whyUnknown(match: Explanation['match']): string {
  return match.kind === 'unknown' ? UNKNOWN[match.why] : 'Nothing is sure enough to be said.'
}

const UNKNOWN: Readonly<Record<Unknown, string>> = {
  'no-coverage': 'None of its telling words stands in any of our questions.',
  language: 'It seems to be in another language, and we answer in English only.',
  'low-margin': 'Several answers are equally near, and none is near enough to be offered.',
  'out-of-scope': 'It does not look like anything that people ask here.',
}
