import { html } from 'hono/html'
import { asksForMore } from '../../core/answer/follow-up.ts'
import { questionsIn } from '../../core/answer/questions-in.ts'
import type { Edition } from '../../core/model/edition.ts'
import type { Candidate, Match } from '../../core/model/match.ts'
import type { Reply } from '../../core/model/reply.ts'
import { assess } from '../../core/safety/assess.ts'
import type { Utterance } from '../../core/model/turn.ts'
import type { Html } from '../web/html.ts'
import { showWhy } from './why.ts'

/** Why somebody gets a reply: what came before matching, and then how the question was matched. */
export function showWhyReply(utterance: Utterance, reply: Reply, edition: Edition): Html {
  if (reply.kind === 'crisis')
    return html`<p>
      The safety check sees danger in these words. It comes before everything else: no answer is looked for.
    </p>`
  if (asksForMore(utterance))
    return html`<p>It asks for more of what was said before. Tried alone, there is nothing before it.</p>`
  return html`${worry(utterance)} ${passage(reply)} ${parts(utterance, reply, edition)} ${showWhy(utterance, edition)}`
}

function worry(utterance: Utterance): Html {
  switch (assess(utterance, []).level) {
    case 'none':
    case 'crisis':
      return html``
    case 'worry':
      return html`<p>
        The safety check cannot tell whether danger is hidden in these words. Warm words and help lines stand first;
        only what is sure is answered under them, and no choice of topics is offered.
      </p>`
    case 'concern':
      return html`<p>The safety check sees a worry in these words, so a help line stands below.</p>`
  }
}

function passage(reply: Reply): Html {
  if (reply.kind !== 'passage') return html``
  const { title, passages } = reply.source
  return html`<p>No answer fits, but passage ${passages.join(', ')} of “${title}” plainly does.</p>`
}

/** Where what is answered is not what the whole was matched to: the parts, and what each was matched to. */
function parts(utterance: Utterance, reply: Reply, edition: Edition): Html {
  if (reply.kind !== 'answer') return html``
  const whole = edition.matcher.match(utterance)
  const [first, ...others] = reply.answers
  if (others.length === 0 && whole.kind === 'confident' && whole.best.intent === first.intent) return html``
  return html`<p>It was read in parts, and what is sure of them is answered:</p>
    <ul>
      ${questionsIn(utterance).map(part => html`<li>“${part}”: ${partText(edition.matcher.match(part), edition)}</li>`)}
    </ul>
    <p>Read as one question, this is how it looks:</p>`
}

function partText(match: Match, edition: Edition): string {
  switch (match.kind) {
    case 'confident':
      return titleOf(match.best, edition)
    case 'leading':
      return `probably ${titleOf(match.best, edition)}`
    case 'ambiguous':
      return 'could mean several things'
    case 'unknown':
      return 'not known'
  }
}

function titleOf({ intent }: Candidate, { intents }: Edition): string {
  return intents.get(intent)?.title ?? intent
}
