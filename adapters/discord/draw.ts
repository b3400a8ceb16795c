import { CUT_SHORT } from '../../src/core/words/en/labels.ts'
import type { DrawnPiece, Preview } from '../../src/core/model/preview.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { BLUE, MENU, type Embed, type ActionRow } from './message.ts'
import { readMarkup } from './read-markup.ts'
import { render } from './render.ts'

/** Draws a reply as Discord shows it in a conversation of two. A screen reader reads it from top to bottom. */
export function drawReply(reply: Reply): Preview {
  const { content, embeds, components } = render(reply, 'direct')
  const seen = [...drawContent(content), ...embeds.map(drawEmbed), ...components.flatMap(drawRow)]
  const isCut = embeds.some(({ description }) => description.includes(CUT_SHORT))
  return { seen, heard: seen, isCut }
}

function drawContent(content: string): readonly DrawnPiece[] {
  return content === '' ? [] : [{ kind: 'text', blocks: readMarkup(content) }]
}

function drawEmbed({ description }: Embed): DrawnPiece {
  return { kind: 'box', blocks: readMarkup(description) }
}

/** Buttons, or a menu: a row holds one or the other. */
function drawRow({ components }: ActionRow): readonly DrawnPiece[] {
  const labels = components.flatMap(component =>
    component.type === MENU ? [] : [{ label: component.label, isMain: component.style === BLUE }],
  )
  const menus = components.flatMap((component): readonly DrawnPiece[] => {
    if (component.type !== MENU) return []
    return [{ kind: 'menu', label: component.placeholder, options: component.options.map(({ label }) => label) }]
  })
  return labels.length > 0 ? [{ kind: 'buttons', labels }, ...menus] : menus
}
