import { html } from 'hono/html'
import type { Html } from '../web/html.ts'

/** Numbers by name, what the names and the numbers are called, and what they are about together. */
export interface BarTable {
  readonly title: string
  readonly column: string
  readonly counted: string
  readonly rows: readonly (readonly [name: string, count: number])[]
}

/** A table with a bar drawn beside each of its numbers. */
export function showBarTable({ title, column, counted, rows }: BarTable): Html {
  const most = Math.max(1, ...rows.map(([, count]) => count))
  return html`<div class="card">
    <table class="bars">
      <caption>
        <h2>${title}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">${column}</th>
          <th scope="col" class="count">${counted}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, count]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="count">${count}</td>
              <td>
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="a" width="${(100 * count) / most}" height="10" />
                </svg>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
