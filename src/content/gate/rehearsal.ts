import type { Edition } from '../../core/model/edition.ts'
import { selfTest } from '../serving/self-test.ts'
import type { Concern } from './concern.ts'

/** What every instance would find before it serves an edition, and then not serve it. */
export function rehearsalConcerns(edition: Edition): readonly Concern[] {
  return selfTest(edition).map(({ intent, found, asked }) => ({
    key: `rehearsal/${intent}`,
    part: 'held-out',
    about: intent,
    what: `Only ${found} of its own ${asked} questions, its title among them, lead to this topic: no instance would serve it.`,
    todo: 'Give it questions of its own, which no other topic has, or put it together with the one that gets them.',
    stops: true,
    known: false,
  }))
}
