import { html } from 'hono/html'
import type { Html } from '../web/html.ts'

/** One bar: its name, and the parts it is made of, from the bottom. */
export interface Bar {
  readonly name: string
  readonly parts: readonly number[]
}

/** A plot of bars over days: what it shows, its bars, and the names of their parts. */
export interface Plotted {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly parts: readonly string[]
}

const WIDTH = 720
const HEIGHT = 226
const LEFT = 44
const BOTTOM = 34
const TOP = 14
const CLASSES = ['a', 'b', 'c'] as const

/** Bars as a drawing, with a key, and the same numbers as a table for who would rather read. */
export function showPlot({ title, bars, parts }: Plotted): Html {
  const most = roundUp(Math.max(1, ...bars.map(sizeOf)))
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
      ${[0, most / 2, most].map(level => axis(level, most))}
      ${bars.map((bar, at) => drawBar(bar, { x: LEFT + at * step, step, most }))} ${labels(bars, step)}
    </svg>
    <details>
      <summary>The numbers</summary>
      ${numbers({ title, bars, parts })}
    </details>
  </figure>`
}

function sizeOf({ parts }: Bar): number {
  return parts.reduce((sum, size) => sum + size, 0)
}

/** The next even number, or the next round one where they are large: half of it can be read too. */
function roundUp(most: number): number {
  const unit = most <= 10 ? 2 : 10 ** Math.floor(Math.log10(most))
  return Math.ceil(most / unit) * unit
}

function heightOf(size: number, most: number): number {
  return (size / most) * (HEIGHT - BOTTOM - TOP)
}

function axis(level: number, most: number): Html {
  const y = round(HEIGHT - BOTTOM - heightOf(level, most))
  return html`<line class="axis" x1="${LEFT}" y1="${y}" x2="${WIDTH}" y2="${y}" />
    <text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${level}</text>`
}

function drawBar(
  { parts }: Bar,
  { x, step, most }: { readonly x: number; readonly step: number; readonly most: number },
): Html {
  let below = 0
  const rects = parts.map((size, at) => {
    const height = heightOf(size, most)
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
  const every = Math.ceil(bars.length / 6)
  return html`${bars.map(({ name }, at) =>
    at % every === 0
      ? html`<text x="${round(LEFT + (at + 0.5) * step)}" y="${HEIGHT - 6}" text-anchor="middle">${name}</text>`
      : '',
  )}`
}

function numbers({ title, bars, parts }: Plotted): Html {
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
