import { toUtterance, UTTERANCE_MAX, type Utterance } from '../../src/core/model/turn.ts'
import type { SlackMessageRead } from './payload.ts'
import { readWords } from './read-words.ts'
import type { Us } from './us.ts'

/**
 * Where words stand in what comes along with a message: previews of snippets, transcripts of voice clips, texts of forwarded
 * and shared messages, polls, descriptions of pictures. Source: docs.slack.dev, "File object", "Attachments", "Block Kit".
 */
const WORDY: ReadonlySet<string> = new Set([
  'alt_text',
  'alt_txt',
  'content',
  'fallback',
  'plain_text',
  'pretext',
  'preview',
  'text',
  'title',
  'value',
])

/** Where it stands who wrote something that was passed on. */
const AUTHORS = ['author_id', 'user', 'user_id', 'bot_id'] as const

/** How deep we look: deeper than Slack builds anything, and not as deep as one can build by hand. */
const DEPTH_MAX = 16

/** Most texts that are read each for itself; more of them are read as one. */
const TEXTS_MAX = 20

/**
 * The words that came along with a message and that nobody asked us to answer, as far as the event holds them: no file is
 * fetched. What we said ourselves, and somebody passes on, is left out.
 */
export function readBeside({ text, files, attachments, blocks }: SlackMessageRead, us: Us): readonly Utterance[] {
  const said = toUtterance(readWords(text ?? '', us.users))
  // Blocks hold the words of the message itself once more, in pieces.
  const drawn = said === null ? [textsIn(blocks, us).join(' ')] : []
  const texts = [...textsIn(files, us), ...textsIn(attachments, us), ...drawn]
  const read = texts.flatMap(one => toUtterance(readWords(one, us.users)) ?? []).filter(one => one !== said)
  return withinBudget([...new Set(read)])
}

/** What is passed on may be long, but is read in one go with the message: all of it together is as long as a message may be. */
function withinBudget(texts: readonly Utterance[]): readonly Utterance[] {
  const rest = texts.slice(TEXTS_MAX).join('\n')
  let left = UTTERANCE_MAX
  return [...texts.slice(0, TEXTS_MAX), rest].flatMap(text => {
    const part = toUtterance(text.slice(0, left))
    left -= part?.length ?? 0
    return part ?? []
  })
}

function textsIn(value: unknown, us: Us, depth = 0): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown) => textsIn(one, us, depth + 1))
  const fields = new Map(Object.entries(value))
  if (isOurs(fields, us)) return []
  return [...fields].flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'string') return textsIn(inner, us, depth + 1)
    // A text for programs that cannot draw says the same once more.
    const isSaidTwice = name === 'fallback' && fields.has('text')
    return WORDY.has(name) && !isSaidTwice ? [inner] : []
  })
}

function isOurs(fields: ReadonlyMap<string, unknown>, { users, bot }: Us): boolean {
  const ours = [...users, bot].filter(id => id !== null)
  return AUTHORS.some(name => ours.some(id => fields.get(name) === id))
}
