import { render } from '../../adapters/slack/render.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { isObject } from '../stand-ins/slack/block-kit.ts'
import { shown } from '../stand-ins/slack/read-aloud.ts'

/** A part of a message, as somebody on Slack sees it: words, small grey words, or what can be pressed. */
export interface SlackPart {
  readonly kind: 'words' | 'quiet' | 'pressed'
  /** Paragraphs, or labels. */
  readonly texts: readonly string[]
}

/** What somebody on Slack sees of a reply, from top to bottom. */
export function readSlack(reply: Reply): readonly SlackPart[] {
  return render(reply, { kind: 'message', shareInto: '1.1' }).blocks.map(partOf)
}

function partOf(block: object): SlackPart {
  const { type, text, elements } = block as { type: string; text?: unknown; elements?: readonly unknown[] }
  if (type === 'section') return { kind: 'words', texts: [shown(textIn(text))] }
  if (type === 'context') return { kind: 'quiet', texts: (elements ?? []).map(element => shown(textIn(element))) }
  return { kind: 'pressed', texts: labelsIn(elements) }
}

/** Every label of what can be pressed. */
function labelsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn)
  if (!isObject(value)) return []
  const inner = Object.values(value).flatMap(labelsIn)
  return isObject(value['text']) ? [textIn(value['text'])] : inner
}

function textIn(value: unknown): string {
  return isObject(value) ? String(value['text']) : ''
}
