import { PLEASANTRIES } from '../model/intent.ts'
import type { Beneath, UnframedReply } from '../model/reply.ts'
import { isSome } from '../model/some.ts'

/**
 * What of something said may stand under warm words: answers without other topics beside them, and how things stand. Nobody
 * who may be in danger is told "goodbye", offered topics, or told that there is no answer.
 */
export function beneathOf(said: UnframedReply): Beneath | null {
  switch (said.kind) {
    case 'answer': {
      const answers = said.answers
        .filter(({ intent }) => !PLEASANTRIES.has(intent))
        .map(one => ({ ...one, related: [] }))
      return isSome(answers) ? { kind: 'answer', answers } : null
    }
    case 'prompt':
    case 'status':
    case 'failure':
      return said
    case 'worry':
      return said.beneath
    case 'shown':
    case 'passage':
    case 'clarify':
    case 'fallback':
    case 'crisis':
      return null
  }
}
