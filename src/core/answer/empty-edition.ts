import type { Edition } from '../model/edition.ts'
import type { Match } from '../model/match.ts'
import { MINIMUM_LINES } from './card/minimum-lines.ts'

const NOTHING_KNOWN: Match = { kind: 'unknown', why: 'no-coverage', topic: null, candidates: [] }

const NOTHING_WEIGHED = { words: [], runnerUp: null, lead: 0, nearest: null, neighbours: [], weighed: null } as const

/** What stands in when no content could be loaded: it knows no question, but every reply still leads to help. */
export const EMPTY_EDITION: Edition = {
  number: 0,
  hash: '',
  clinic: {
    name: 'the clinic',
    country: 'other',
    example: false,
    timeZone: 'UTC',
    hours: null,
    closedDays: [],
    keepsQuestions: false,
    ways: [{ kind: 'link', value: 'https://findahelpline.com' }],
    factReviews: [],
    facts: {},
  },
  intents: new Map(),
  off: new Map(),
  passages: new Map(),
  helplines: MINIMUM_LINES,
  matcher: {
    match: () => NOTHING_KNOWN,
    read: () => [],
    explain: () => ({ ...NOTHING_WEIGHED, match: NOTHING_KNOWN }),
  },
  findPassage: () => null,
}
