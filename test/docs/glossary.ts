/** One word of ours. */
export interface Word {
  readonly word: string
  readonly means: string
  /** Where the code says it: a name that is exported, or a folder or file, from the root. */
  readonly code: string
  /** Words for the same thing that no exported name is, alone. */
  readonly not: readonly string[]
}

/** The glossary: one word a thing, the field's word where the field has one. `npm run docs` writes it into docs/words.md. */
export const GLOSSARY: readonly Word[] = [
  word('utterance', 'what a person typed, cleaned', 'Utterance', 'input prompt'),
  word('turn', 'one utterance with who, where and when; the unit of work', 'Turn', 'request event'),
  word('intent', 'what people want to know; one file of content', 'Intent', 'category faq'),
  word('question', 'one example of how people ask for an intent', 'PlacedQuestion', 'sample phrase'),
  word('candidate', 'an intent that an utterance may mean, with its confidence in [0, 1]', 'Candidate', 'hit'),
  word('match', 'what the matcher concludes: confident, leading, ambiguous or unknown', 'Match', 'result prediction'),
  word('fallback', 'the reply where the match is unknown', 'FALLBACK', 'default'),
  word('clarify', 'the reply that offers choices where the match is ambiguous', 'CLARIFY', 'disambiguate'),
  word('reply', 'what we say back, complete, of no platform', 'Reply', 'response output'),
  word('route', 'how a person reaches a therapist; part of every reply', 'TherapistRoute', 'footer cta'),
  word('words', 'every fixed sentence that people read, by language', 'src/core/words', 'strings texts copy'),
  word('assessment', 'what the safety check concludes: a level, and for a crisis its danger', 'Assessment', 'verdict'),
  word('signal', 'a sign of danger that was seen in an utterance', 'Signal', 'flag trigger'),
  word('crisis card', 'the reply to danger: warm words, numbers to call, and the route', 'CARD_WORDS', 'warning'),
  word('handoff', 'a person asks that a human being takes over', 'HandoffRequest', 'escalation ticket'),
  word('staff card', 'what staff see of a handoff: never who asked, none of their words', 'StaffCard', 'task'),
  word('outbox message', 'what is to be sent about a handoff, written down with it', 'OutboxMessage', 'letter errand'),
  word('send outcome', 'what became of trying to send one', 'SendOutcome', 'fate'),
  word('outbox worker', 'takes outbox messages, sends and settles them', 'OutboxWorker', 'courier'),
  word('dialog', 'an exchange of several turns, kept by Botkit', 'src/conversation/dialogs', 'flow wizard'),
  word('adapter', 'our side of one platform: read, render, speak', 'Adapter', 'connector integration'),
  word('voice', 'speaking outside a turn: receipts, staff cards', 'Voice', 'sender'),
  word('draft', 'content that is being edited', 'Draft', 'revision'),
  word('check', 'examines a draft; only what passed can be published', 'CheckedDraft', 'validate'),
  word('publish', 'makes a checked draft the next edition', 'publish', 'deploy'),
  word('edition', 'content that is served, numbered from 1', 'Edition', 'version'),
  word('empty edition', 'what is served while no content can be', 'EMPTY_EDITION', 'bareEdition'),
  word('finding', 'what a rule says about a file, to whoever edits it', 'Finding', 'issue lint'),
  word('self-test', 'an edition answers its own questions before it is served', 'selfTest', 'rehearse'),
  word('health finding', 'what `doctor` says of one part: pass, warn or fail', 'HealthFinding', 'diagnosis'),
  word('job', 'what is done again and again, each time after the last has ended', 'Job', 'chore cron'),
  word('leader election', 'decides which of several processes does what only one may', 'LeaderElection', 'duty'),
  word('operator', 'whoever runs the program, and what they do at the command line', 'Operator', 'office admin'),
  word('notice', 'a sentence at the top of a page of the console', 'Notice', 'flash toast'),
  word(
    'side panel',
    'what stands beside a form of the console: findings, a preview, what to publish',
    'SidePanel',
    'sidebar',
  ),
]

function word(name: string, means: string, code: string, not: string): Word {
  return { word: name, means, code, not: not.split(' ') }
}
