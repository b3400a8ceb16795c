import { CUT_SHORT } from '../../src/core/words/en/labels.ts'
import type { DrawnBlock, DrawnPiece, Preview } from '../../src/core/model/preview.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { SlackBlock } from './blocks.ts'
import { readMrkdwn } from './read-mrkdwn.ts'
import { render } from './render.ts'

/** Draws a reply as Slack shows it in a conversation of two. A screen reader reads `text`, and then what can be pressed. */
export function drawReply(reply: Reply): Preview {
  const { text, blocks } = render(reply)
  const seen = blocks.flatMap(drawBlock)
  const pressed = seen.filter(({ kind }) => kind === 'buttons' || kind === 'thumbs' || kind === 'menu')
  return { seen, heard: [{ kind: 'text', blocks: drawText(text) }, ...pressed], isCut: text.includes(CUT_SHORT) }
}

function drawBlock(block: SlackBlock): readonly DrawnPiece[] {
  switch (block.type) {
    case 'section':
      return [{ kind: 'text', blocks: drawText(block.text.text) }]
    case 'context':
      return block.elements.map(({ text }) => ({ kind: 'small', blocks: drawText(text) }))
    case 'actions':
      return drawActions(block)
    case 'context_actions':
      return block.elements.map(({ positive_button, negative_button }) => ({
        kind: 'thumbs',
        labels: [positive_button, negative_button].map(({ text }) => ({ label: text.text, isMain: false })),
      }))
    case 'input':
      return [{ kind: 'small', blocks: drawText(block.label.text) }]
  }
}

/** Buttons, or a menu: the rows that we write hold one or the other. */
function drawActions({ elements }: Extract<SlackBlock, { type: 'actions' }>): readonly DrawnPiece[] {
  const labels = elements.flatMap(element =>
    element.type === 'button' ? [{ label: element.text.text, isMain: false }] : [],
  )
  const menus = elements.flatMap((element): readonly DrawnPiece[] => {
    if (element.type === 'button') return []
    return [{ kind: 'menu', label: element.placeholder.text, options: element.options.map(({ text }) => text.text) }]
  })
  return labels.length > 0 ? [{ kind: 'buttons', labels }, ...menus] : menus
}

function drawText(written: string): readonly DrawnBlock[] {
  return written.split(/\n{2,}/).map(part => ({ kind: 'paragraph', runs: readMrkdwn(part) }))
}
