import { html } from 'hono/html'
import { offerRequests } from '../../core/answer/compose.ts'
import type { DrawnBlock, DrawnPiece, Preview } from '../../core/model/preview.ts'
import type { Reply } from '../../core/model/reply.ts'
import type { Platform } from '../../core/model/turn.ts'
import { namePlatform } from '../../core/model/name-platform.ts'
import type { Html } from '../web/html.ts'
import type { ConsoleParts } from '../web/parts.ts'
import { showRun } from './rich-text.ts'
import { sayDrawing } from './say-drawing.ts'

/** What previews are made with. */
export type PreviewParts = Pick<ConsoleParts, 'previews' | 'requests'>

/** A reply as it comes out on each platform, and read aloud: what the adapters send, drawn as the platforms do. */
export function showPreviews(reply: Reply, { previews, requests }: PreviewParts): Html {
  const sent = offerRequests(reply, { canRequest: requests !== null, alerting: 'off' })
  const drawn = previews.map(({ platform, draw }) => ({ platform, drawing: draw(sent) }))
  return html`${drawn.map(showOn)}
    <details>
      <summary>Read aloud</summary>
      ${drawn.map(showHeard)}
    </details>`
}

interface Drawn {
  readonly platform: Platform
  readonly drawing: Preview
}

/** The first is open. */
function showOn({ platform, drawing }: Drawn, at: number): Html {
  return html`<details ${at === 0 ? 'open' : ''}>
    <summary>On ${namePlatform(platform)} ${cutMark(drawing)}</summary>
    ${showDrawing(drawing, platform)}
  </details>`
}

function cutMark({ isCut }: Preview): Html {
  return isCut ? html`<span class="badge warm">cut short: longer than a message can be</span>` : html``
}

function showDrawing({ seen }: Preview, platform: Platform): Html {
  return html`<div class="preview ${platform}">
    <p class="sender"><strong>Signpost</strong> <span class="app">APP</span></p>
    ${seen.map(showPiece)}
  </div>`
}

function showPiece(piece: DrawnPiece): Html {
  switch (piece.kind) {
    case 'text':
      return html`${piece.blocks.map(showBlock)}`
    case 'small':
      return html`<div class="small-print">${piece.blocks.map(showBlock)}</div>`
    case 'box':
      return html`<div class="box">${piece.blocks.map(showBlock)}</div>`
    case 'buttons':
    case 'thumbs':
      return html`<ul class="presses ${piece.kind}" aria-label="Buttons">
        ${piece.labels.map(({ label, isMain }) => html`<li class="${isMain ? 'main' : ''}">${label}</li>`)}
      </ul>`
    case 'menu':
      return html`<p class="menu-label">${piece.label}</p>
        <ul class="options" aria-label="${piece.label}">
          ${piece.options.map(option => html`<li>${option}</li>`)}
        </ul>`
  }
}

function showBlock(block: DrawnBlock): Html {
  if (block.kind === 'list')
    return html`<ul>
      ${block.items.map(runs => html`<li dir="auto">${runs.map(showRun)}</li>`)}
    </ul>`
  return html`<p dir="auto" class="${block.kind === 'small' ? 'small-print' : ''}">${block.runs.map(showRun)}</p>`
}

function showHeard({ platform, drawing }: Drawn): Html {
  return html`<p class="label">On ${namePlatform(platform)}</p>
    <div class="preview aloud">${sayDrawing(drawing.heard).map(line => html`<p>${line}</p>`)}</div>`
}
