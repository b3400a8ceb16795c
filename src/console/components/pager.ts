import { html } from 'hono/html'
import { BASE } from '../web/address.ts'
import { numberIn } from '../web/form.ts'
import type { Html } from '../web/html.ts'

/** How many rows a page of a long list has. */
export const PAGE_ROWS = 50

/** Which page of a long list is shown. */
export interface ListPage {
  /** From 1. */
  readonly page: number
  readonly isLast: boolean
  /** Below the console's own path, with what is looked for. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
}

/** The number of a page as an address has it; 1 for anything that is none. */
export function pageIn(text: string): number {
  return Math.max(1, numberIn(text))
}

/** Leads to the page before and the one after; nothing where one page holds all. */
export function showPager({ page, isLast, path, query }: ListPage): Html {
  if (page === 1 && isLast) return html``
  const link = (to: number, name: string): Html => {
    const all = { ...query, page: String(to) }
    const asked = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))
    return html`<a class="button" href="${BASE}${path}?${asked.toString()}">${name}</a>`
  }
  return html`<nav class="buttons" aria-label="Pages of the list">
    ${page > 1 ? link(page - 1, 'Before') : ''} <span class="quiet">Page ${page}</span>
    ${isLast ? '' : link(page + 1, 'Next')}
  </nav>`
}
