import type { Block } from './block.ts'
import { drawPicture } from './draw-picture.ts'
import { drawHouses } from './draw-houses.ts'
import { listCommands } from './list-commands.ts'
import { listErrors } from './list-errors.ts'
import { listIntentFields } from './list-intent-fields.ts'
import { listColumns, listPeople, listStaff, showKeepingWords } from './list-kept.ts'
import { listMetrics } from './list-metrics.ts'
import { listRedaction } from './list-redaction.ts'
import { listSettings } from './list-settings.ts'
import { listFactGroups, listFacts, listTopics } from './list-topics.ts'
import { listWords } from './list-words.ts'
import { showConversation } from './show-conversation.ts'
import { adapterBlocks } from './show-adapter.ts'
import { showIntent } from './show-intent.ts'
import { showReplies } from './show-replies.ts'
import { showThread } from './show-thread.ts'

/** Every generated block of every document. A new one is a line here and a pair of marks in its document. */
export const BLOCKS: readonly Block[] = [
  { file: 'README.md', name: 'conversation', make: showConversation },
  { file: 'docs/conversation.svg', name: 'picture', make: drawPicture },
  { file: 'README.md', name: 'houses', make: drawHouses },
  { file: 'README.md', name: 'intent', make: showIntent },
  { file: 'README.md', name: 'intent-fields', make: listIntentFields },
  { file: 'README.md', name: 'commands', make: listCommands },
  { file: 'README.md', name: 'settings', make: listSettings },
  { file: 'README.md', name: 'errors', make: listErrors },
  { file: 'docs/operations.md', name: 'metrics', make: listMetrics },
  { file: 'docs/privacy.md', name: 'people', make: listPeople },
  { file: 'docs/privacy.md', name: 'staff', make: listStaff },
  { file: 'docs/privacy.md', name: 'columns', make: listColumns },
  { file: 'docs/privacy.md', name: 'redaction', make: listRedaction },
  { file: 'docs/privacy.md', name: 'words', make: showKeepingWords },
  ...adapterBlocks(),
  { file: 'docs/topics.md', name: 'topics', make: listTopics },
  { file: 'docs/topics.md', name: 'facts', make: listFacts },
  { file: 'docs/topics.md', name: 'fact-groups', make: listFactGroups },
  { file: 'docs/words.md', name: 'glossary', make: listWords },
  { file: 'docs/replies.md', name: 'replies', make: showReplies },
  { file: 'docs/conversation.md', name: 'thread', make: showThread },
]
