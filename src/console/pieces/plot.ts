import { html } from 'hono/html'
import type { Html } from '../html.ts'

/** One bar: its name, and the parts it is made of, from the bottom. */
export interface Bar {
  readonly name: string
  readonly parts: readonly number[]
}

/** A plot of bars over time: what it shows, its bars, and the names of their parts. */
export interface Plotted {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly parts: readonly string[]
}

const WIDTH = 720
const HEIGHT = 200
const LEFT = 34
const BOTTOM = 22
const CLASSES = ['a', 'b', 'c'] as const

/** Bars as a drawing, with a key, and the same numbers as a table for who would rather read. */
export function showPlot({ title, bars, parts }: Plotted): Html {
  const most = Math.max(1, ...bars.map(({ parts: sizes }) => sizes.reduce((sum, size) => sum + size, 0)))
  const step = (WIDTH - LEFT) / Math.max(1, bars.length)
  return html`<figure class="card">
    <figcaption><h2>${title}</h2></figcaption>
    <ul class="key">
      ${parts.map((part, at) => html`<li class="${CLASSES[at] ?? 'c'}">${part}</li>`)}
    </ul>
    <svg
      class="plot"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="img"
      aria-label="${title}; the numbers are in the table below"
    >
      <line class="axis" x1="${LEFT}" y1="${HEIGHT - BOTTOM}" x2="${WIDTH}" y2="${HEIGHT - BOTTOM}" />
      <text x="${LEFT - 6}" y="12" text-anchor="end">${most}</text>
      <text x="${LEFT - 6}" y="${HEIGHT - BOTTOM}" text-anchor="end">0</text>
      ${bars.map((bar, at) => drawBar(bar, { x: LEFT + at * step, step, most }))} ${labels(bars, step)}
    </svg>
    <details>
      <summary>The numbers</summary>
      ${numbers(title, bars, parts)}
    </details>
  </figure>`
}

function drawBar(
  { parts }: Bar,
  { x, step, most }: { readonly x: number; readonly step: number; readonly most: number },
): Html {
  let below = 0
  const rects = parts.map((size, at) => {
    const height = (size / most) * (HEIGHT - BOTTOM - 8)
    below += height
    const y = HEIGHT - BOTTOM - below
    return html`<rect
      class="${CLASSES[at] ?? 'c'}"
      x="${round(x + step * 0.15)}"
      y="${round(y)}"
      width="${round(step * 0.7)}"
      height="${round(height)}"
    />`
  })
  return html`${rects}`
}

/** As many names as there is room for. */
function labels(bars: readonly Bar[], step: number): Html {
  const every = Math.ceil(bars.length / 8)
  return html`${bars.map(({ name }, at) =>
    at % every === 0
      ? html`<text x="${round(LEFT + (at + 0.5) * step)}" y="${HEIGHT - 6}" text-anchor="middle">${name}</text>`
      : '',
  )}`
}

function numbers(title: string, bars: readonly Bar[], parts: readonly string[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}, as a table">
    <table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          ${parts.map(part => html`<th scope="col" class="count">${part}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ name, parts: sizes }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${sizes.map(size => html`<td class="count">${size}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
